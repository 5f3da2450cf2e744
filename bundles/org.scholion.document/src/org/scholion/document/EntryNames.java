/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.List;
import java.util.Optional;

/** What the entries of a project's catalogue are called. Safe for use by several threads. */
@FunctionalInterface
public interface EntryNames {

    /** Names of a catalogue of which nothing is known. */
    EntryNames NONE = entry -> Optional.empty();

    /**
     * Returns the main name of an entry, that of the one it was merged into if it was; empty if
     * there is no such entry.
     */
    Optional<String> of(EntryId entry);

    /** Returns all entries that were not merged into others, in the order of their ids. */
    default List<EntryId> all() {
        return List.of();
    }
}
