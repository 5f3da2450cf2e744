/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.migration;

import java.util.Map;
import org.scholion.document.migration.MigrationEffect;
import org.scholion.words.Message;
import org.scholion.words.Worded;

/**
 * Something a migration does, in words.
 *
 * @param effect what it does
 * @param times to how many annotations, links or values
 * @param names what types are called
 */
public record EffectText(MigrationEffect effect, int times, TypeNames names) implements Worded {

    /** Returns the words for an entry of a count. */
    public static EffectText of(Map.Entry<MigrationEffect, Integer> entry, TypeNames names) {
        return new EffectText(entry.getKey(), entry.getValue(), names);
    }

    @Override
    public Message said() {
        return Message.of(
                "project.migration.effect",
                "kind",
                effect.kind(),
                "times",
                times,
                "type",
                names.from(effect.type()),
                "part",
                names.part(effect, effect.part()),
                "parted",
                !effect.part().isEmpty(),
                "into",
                names.becomes(effect));
    }
}
