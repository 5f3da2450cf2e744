/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several values in one line of a form, with commas between them. A value that has what parts
 * values stands in quotes, and a quote in it twice.
 */
final class ListText {

    private static final String COMMA = "[,،]";
    private static final String ANY = "[,،;؛=\\n]";

    private ListText() {}

    private record Piece(String value, boolean quoted, String end) {
        boolean isSaid() {
            return quoted || !value.isEmpty();
        }
    }

    /** Returns the values of a line. */
    static List<String> values(String line) {
        return pieces(line, COMMA).stream().filter(Piece::isSaid).map(Piece::value).toList();
    }

    /** Returns the line of values. */
    static String of(List<String> values) {
        return of(values, COMMA);
    }

    private static String of(List<String> values, String parting) {
        return values.stream()
                .map(value -> written(value, parting))
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns the values by key of a line such as {@code outlet = a, b; genre = c}. A key without
     * values has an empty one, which recipes refuse.
     */
    static Map<String, List<String>> map(String line) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        Optional<String> key = Optional.empty();
        for (Piece piece : pieces(line, ANY)) {
            if (piece.isSaid()) {
                List<String> values =
                        map.computeIfAbsent(key.orElse(piece.value()), none -> new ArrayList<>());
                if (key.isPresent()) {
                    values.add(piece.value());
                } else {
                    key = Optional.of(piece.value());
                }
            }
            if (piece.end().matches("[;؛\\n]")) {
                key = Optional.empty();
            }
        }
        map.values().stream().filter(List::isEmpty).forEach(none -> none.add(""));
        return map;
    }

    /** Returns the line of values by key. */
    static String of(Map<String, List<String>> map) {
        return map.entrySet().stream()
                .map(entry -> written(entry.getKey(), ANY) + " = " + of(entry.getValue(), ANY))
                .collect(Collectors.joining("; "));
    }

    private static List<Piece> pieces(String line, String parting) {
        String plain = "[^" + parting.substring(1);
        Matcher next =
                Pattern.compile(
                                "\\s*(?:\"((?:[^\"]|\"\")*)\"|("
                                        + plain
                                        + "*))\\s*("
                                        + parting
                                        + "|$)")
                        .matcher(line);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            next.region(at, line.length());
            if (!next.lookingAt()) {
                throw new IllegalStateException(line.substring(at));
            }
            pieces.add(piece(next));
            at = next.end();
        }
        return pieces;
    }

    private static Piece piece(Matcher found) {
        String quoted = found.group(1);
        return quoted == null
                ? new Piece(found.group(2).strip(), false, found.group(3))
                : new Piece(quoted.replace("\"\"", "\""), true, found.group(3));
    }

    private static String written(String value, String parting) {
        boolean plain =
                !value.isEmpty()
                        && value.equals(value.strip())
                        && !value.contains("\"")
                        && !Pattern.compile(parting).matcher(value).find();
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
