/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.scholion.text.MatchingKey;

/**
 * Ranks what may be meant by a few typed letters. Letters are compared as {@link MatchingKey} folds
 * them, so that neither case nor vowel signs matter.
 */
public final class TypeAhead {

    private record Ranked<T>(T item, int rank) {}

    private TypeAhead() {}

    /**
     * Returns the items that fit what was typed, best first: equal, beginning so, with a word that
     * begins so, containing it, with its letters in this order. Among equals the order given stays.
     * When nothing was typed all items are returned as they are.
     */
    public static <T> List<T> rank(List<T> items, Function<T, String> label, String typed) {
        String key = MatchingKey.of(typed).strip();
        if (key.isEmpty()) {
            return List.copyOf(items);
        }
        List<Ranked<T>> found = new ArrayList<>();
        for (T item : items) {
            OptionalInt rank = rank(MatchingKey.of(label.apply(item)), key);
            rank.ifPresent(r -> found.add(new Ranked<>(item, r)));
        }
        found.sort(Comparator.comparingInt(Ranked::rank));
        return found.stream().map(Ranked::item).toList();
    }

    /** Tells how well a label fits, 0 best; empty when it does not. Both are matching keys. */
    private static OptionalInt rank(String label, String key) {
        if (label.equals(key)) {
            return OptionalInt.of(0);
        }
        if (label.startsWith(key)) {
            return OptionalInt.of(1);
        }
        int at = label.indexOf(key);
        if (at < 0) {
            return inOrder(label, key) ? OptionalInt.of(4) : OptionalInt.empty();
        }
        for (; at >= 0; at = label.indexOf(key, at + 1)) {
            if (!Character.isLetterOrDigit(label.codePointBefore(at))) {
                return OptionalInt.of(2);
            }
        }
        return OptionalInt.of(3);
    }

    private static boolean inOrder(String label, String key) {
        int at = 0;
        for (int i = 0; i < key.length(); i++) {
            at = label.indexOf(key.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
