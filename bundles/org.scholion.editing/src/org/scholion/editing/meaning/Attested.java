/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.meaning;

/**
 * What is known of strings from what has been written and marked. Asked on the window's thread, so
 * an answer takes milliseconds and never waits.
 */
public interface Attested {

    /** Knows nothing. */
    Attested NOTHING =
            new Attested() {
                @Override
                public boolean isMarked(String words) {
                    return false;
                }

                @Override
                public int places(String word) {
                    return 0;
                }
            };

    /** Whether a mention covers exactly these words somewhere. */
    boolean isMarked(String words);

    /**
     * In how many places this stands as a word of its own, with nothing written together with it.
     *
     * @return 0, 1, or 2 for two or more
     */
    int places(String word);

    /** What is known by this or by another, as by the document and by the rest of the project. */
    default Attested or(Attested other) {
        Attested first = this;
        return new Attested() {
            @Override
            public boolean isMarked(String words) {
                return first.isMarked(words) || other.isMarked(words);
            }

            @Override
            public int places(String word) {
                return Math.min(2, first.places(word) + other.places(word));
            }
        };
    }
}
