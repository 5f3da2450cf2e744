/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;

/** Puts figures of agreement of two releases side by side. */
final class FigureDifferences {

    private FigureDifferences() {}

    private record Key(String layer, String of, String measure) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::layer)
                    .thenComparing(Key::of)
                    .thenComparing(Key::measure)
                    .compare(this, other);
        }
    }

    /** Puts figures side by side, given as {@code agreement-report.json} has them. */
    static List<ReleaseDifference.FigureChange> of(List<Map<?, ?>> before, List<Map<?, ?>> after) {
        Map<Key, ReleaseDifference.Figure> were = figures(before);
        Map<Key, ReleaseDifference.Figure> are = figures(after);
        Set<Key> keys = new TreeSet<>(were.keySet());
        keys.addAll(are.keySet());
        List<ReleaseDifference.FigureChange> changes = new ArrayList<>();
        for (Key key : keys) {
            changes.add(
                    new ReleaseDifference.FigureChange(
                            key.layer(),
                            key.of(),
                            key.measure(),
                            Optional.ofNullable(were.get(key)),
                            Optional.ofNullable(are.get(key))));
        }
        return changes;
    }

    private static Map<Key, ReleaseDifference.Figure> figures(List<Map<?, ?>> trees) {
        Map<Key, ReleaseDifference.Figure> figures = new LinkedHashMap<>();
        for (Map<?, ?> tree : trees) {
            List<Double> interval = new ArrayList<>();
            if (tree.get("ci") instanceof List<?> ends) {
                ends.forEach(end -> number(end).ifPresent(interval::add));
            }
            figures.put(
                    new Key(word(tree, "layer"), word(tree, "of"), word(tree, "measure")),
                    new ReleaseDifference.Figure(
                            number(tree.get("value")),
                            Optional.of(word(tree, "undefined")).filter(why -> !why.isEmpty()),
                            interval,
                            number(tree.get("units")).orElse(0.0).longValue()));
        }
        return figures;
    }

    private static String word(Map<?, ?> tree, String key) {
        return tree.get(key) instanceof String word ? word : "";
    }

    private static Optional<Double> number(@Nullable Object value) {
        return value instanceof Number number
                ? Optional.of(number.doubleValue())
                : Optional.empty();
    }
}
