/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.bookmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scholion.text.TextRange;

/**
 * The places in the documents of a project that a member wants to come back to. Immutable.
 *
 * @param places offsets in UTF-16 by the numbers of documents, in the order of the text
 */
public record Bookmarks(Map<Long, List<Integer>> places) {

    /** No place at all. */
    public static final Bookmarks NONE = new Bookmarks(Map.of());

    /** Keeps offsets in order, each once, and no document without any. */
    public Bookmarks {
        Map<Long, List<Integer>> ordered = new TreeMap<>();
        places.forEach(
                (document, offsets) -> {
                    if (!offsets.isEmpty()) {
                        ordered.put(document, List.copyOf(new TreeSet<>(offsets)));
                    }
                });
        places = Map.copyOf(ordered);
    }

    /** Reads what {@link #text} wrote; what is damaged is left out. */
    public static Bookmarks parse(String text) {
        Map<Long, List<Integer>> read = new TreeMap<>();
        for (String line : text.split("\n")) {
            String[] numbers = line.split(" ");
            try {
                List<Integer> offsets = new ArrayList<>();
                for (int i = 1; i < numbers.length; i++) {
                    offsets.add(Math.max(0, Integer.parseInt(numbers[i])));
                }
                read.put(Long.parseLong(numbers[0]), offsets);
            } catch (NumberFormatException damaged) {
                // that document has none
            }
        }
        return new Bookmarks(read);
    }

    /** Returns all of it as a text, a line for each document. */
    public String text() {
        return new TreeMap<>(places)
                .entrySet().stream()
                        .map(
                                entry ->
                                        entry.getKey()
                                                + " "
                                                + entry.getValue().stream()
                                                        .map(String::valueOf)
                                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("\n"));
    }

    /** Returns the places in a document, in the order of the text. */
    public List<Integer> in(long document) {
        return places.getOrDefault(document, List.of());
    }

    /**
     * Returns these without those in a line, or, if there are none in it, with another one.
     *
     * @param line from its first character to behind its last
     * @param offset in the line
     */
    public Bookmarks turned(long document, TextRange line, int offset) {
        List<Integer> now = new ArrayList<>(in(document));
        if (!now.removeIf(
                place -> place >= line.begin() && place < line.end() || place == offset)) {
            now.add(offset);
        }
        Map<Long, List<Integer>> all = new TreeMap<>(places);
        all.put(document, now);
        return new Bookmarks(all);
    }

    /**
     * Returns the next place behind or before an offset in a document, or, if there is none, the
     * first from the other end.
     */
    public Optional<Integer> next(long document, int offset, boolean forward) {
        List<Integer> all = forward ? in(document) : in(document).reversed();
        return all.stream()
                .filter(place -> forward ? place > offset : place < offset)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
