/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How the files of an export are packed. Packed files tell no time: the same work, the same bytes.
 */
public enum Packing {
    /** Each is there as it is. */
    NONE(""),
    /**
     * Each file of documents is a {@code .gz} of its own; what is about all of them is not packed.
     */
    GZIP("gz"),
    /** All are in one archive. */
    ZIP("zip");

    private final String word;

    Packing(String word) {
        this.word = word;
    }

    /** Returns the word by which it is asked for; empty for none. */
    public String word() {
        return word;
    }

    /** Returns the packing of this word, if there is one. */
    public static Optional<Packing> named(String word) {
        return Arrays.stream(values())
                .filter(packing -> packing != NONE && packing.word.equals(word))
                .findFirst();
    }

    /** Returns the words there are. */
    public static List<String> words() {
        return Arrays.stream(values()).filter(p -> p != NONE).map(Packing::word).toList();
    }
}
