/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is one position of a text where stretches are compared. */
public enum PositionUnit {
    /** Extended grapheme clusters. */
    GRAPHEMES,
    /**
     * Words, as the language has them. A stretch holds all words that it touches, so that white
     * space and punctuation at its ends, and where within a word it ends, make no difference.
     */
    WORDS;

    /** Returns its word in commands and JSON, the same in every language. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the unit of a word, empty if there is none. */
    public static Optional<PositionUnit> ofWord(String word) {
        return Stream.of(values()).filter(unit -> unit.word().equals(word)).findFirst();
    }
}
