/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.keys;

import java.util.List;
import java.util.Locale;
import org.scholion.schema.Schema;

/** The keys of a schema's types. */
final class TypeKeyList {

    private TypeKeyList() {}

    static List<KeyGroups.Entry> of(Schema schema) {
        return schema.types().stream()
                .filter(type -> !type.isAbstract())
                .filter(type -> type.description().shortcut().isPresent())
                .map(
                        type ->
                                new KeyGroups.Entry(
                                        type.description().name(),
                                        type.description()
                                                .shortcut()
                                                .orElse("")
                                                .toUpperCase(Locale.ROOT)))
                .toList();
    }
}
