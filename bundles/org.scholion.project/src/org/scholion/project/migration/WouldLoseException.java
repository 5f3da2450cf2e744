/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.migration;

import java.util.SortedMap;
import org.scholion.document.migration.MigrationEffect;
import org.scholion.words.Message;
import org.scholion.words.WordedException;

/**
 * Something would be lost, and nobody has accepted that; nothing was changed. Whoever asked says
 * how it is accepted there.
 */
public final class WouldLoseException extends WordedException {

    private static final long serialVersionUID = 1L;

    private final transient Message.Lines losses;

    /**
     * Creates the exception.
     *
     * @param losses what would be lost, of how many
     */
    public WouldLoseException(SortedMap<MigrationEffect, Integer> losses, TypeNames names) {
        this(
                Message.Lines.of(
                        losses.entrySet().stream().map(e -> EffectText.of(e, names)).toList()));
    }

    private WouldLoseException(Message.Lines losses) {
        super(Message.of("project.migration.loss", "losses", losses));
        this.losses = losses;
    }

    /** Returns what would be lost, a line each. */
    public Message.Lines losses() {
        return losses;
    }
}
