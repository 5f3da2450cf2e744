/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.lane;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.scholion.text.TextBoundaries;

/**
 * Short names of members, another for each: the first letters of a name's words, or the first
 * letters of its only word; where two would be called the same, a number behind.
 */
public final class Initials {

    private static final int LETTERS = 2;

    private Initials() {}

    /** Returns the initials of each name, in the order of the names. */
    public static Map<String, String> of(List<String> names) {
        Map<String, String> initials = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String name : names) {
            String wanted = initials(name);
            String given = wanted;
            for (int i = 2; !taken.add(given); i++) {
                given = wanted + i;
            }
            initials.put(name, given);
        }
        return initials;
    }

    private static String initials(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.strip().split("[\\s._@-]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        if (words.size() < 2) {
            return first(words.isEmpty() ? name : words.get(0), LETTERS).toUpperCase(Locale.ROOT);
        }
        return (first(words.get(0), 1) + first(words.get(words.size() - 1), 1))
                .toUpperCase(Locale.ROOT);
    }

    /** The first letters as people see them. */
    private static String first(String word, int letters) {
        TextBoundaries boundaries = TextBoundaries.of(word, "");
        int end = 0;
        for (int i = 0; i < letters && end < word.length(); i++) {
            end = boundaries.graphemeAfter(end);
        }
        return word.substring(0, end);
    }
}
