/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A change of the catalogue. Kept for ever.
 *
 * @param number of the change, growing; there may be gaps
 * @param actor who did it
 * @param undoes the number of the change that it took back, if it did
 * @param before its entries as they were; one that was not there yet as a removed one
 * @param after the same entries in the same order as they were then
 */
public record CatalogueChange(
        long number,
        Instant at,
        String actor,
        What what,
        OptionalLong undoes,
        List<CatalogueEntry> before,
        List<CatalogueEntry> after) {

    public CatalogueChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What can happen to a catalogue. */
    public enum What {
        /** Entries were added. */
        ADDED("added"),
        /** An entry is called otherwise. */
        RENAMED("renamed"),
        /** An entry got or lost aliases. */
        ALIASED("aliased"),
        /** The type, names, identifier, note or members of an entry are others. */
        DESCRIBED("described"),
        /** Entries became one. */
        MERGED("merged"),
        /** Of one entry there are two. */
        SPLIT("split"),
        /** Entries were taken out. */
        REMOVED("removed"),
        /** Entries were read from a file. */
        IMPORTED("imported"),
        /** Entries came home in a package. */
        CAME("came"),
        /** Types of entries are others, since the schema is. */
        RETYPED("retyped"),
        /** Another change was taken back. */
        UNDONE("undone");

        private final String word;

        What(String word) {
            this.word = word;
        }

        /** Returns its word in files and JSON, the same in every language. */
        public String word() {
            return word;
        }

        /** Returns what a word says, empty if there is none. */
        public static Optional<What> ofWord(String word) {
            return Stream.of(values()).filter(what -> what.word.equals(word)).findFirst();
        }
    }
}
