/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Knows what it was told. */
@NonNullByDefault
final class Told implements Attested {

    private final Set<String> marked = new HashSet<>();
    private final Map<String, Integer> words = new HashMap<>();

    /** Knows strings as marked. */
    Told marked(String... strings) {
        marked.addAll(Set.of(strings));
        return this;
    }

    /** Knows the words of a text, between spaces. */
    Told text(String text) {
        for (String word : text.split("\\s+")) {
            word(word);
        }
        return this;
    }

    /** Knows a word in one more place. */
    Told word(String word) {
        words.merge(word, 1, Integer::sum);
        return this;
    }

    @Override
    public boolean isMarked(String string) {
        return marked.contains(string);
    }

    @Override
    public int places(String word) {
        return Math.min(2, words.getOrDefault(word, 0));
    }
}
