/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where someone was in the documents of a project, as a text of a line each, the last one last. */
final class ReadingPlaces {

    /** So many are kept; those read longest ago are forgotten. */
    static final int MOST = 500;

    private final Map<Long, ReadingPlace> places = new LinkedHashMap<>();

    /** Reads what {@link #text} wrote; lines that are damaged are left out. */
    static ReadingPlaces parse(String text) {
        ReadingPlaces read = new ReadingPlaces();
        for (String line : text.split("\n")) {
            String[] numbers = line.split(" ");
            if (numbers.length == 3) {
                try {
                    read.keep(
                            new ReadingPlace(
                                    Long.parseLong(numbers[0]),
                                    Integer.parseInt(numbers[1]),
                                    Integer.parseInt(numbers[2])));
                } catch (NumberFormatException damaged) {
                    // that document begins at its beginning
                }
            }
        }
        return read;
    }

    /** Notes where someone is now. */
    void keep(ReadingPlace place) {
        places.remove(place.document());
        places.put(place.document(), place);
        while (places.size() > MOST) {
            places.remove(places.keySet().iterator().next());
        }
    }

    /** Returns where someone was in a document. */
    Optional<ReadingPlace> in(long document) {
        return Optional.ofNullable(places.get(document));
    }

    /** Returns where someone was last. */
    Optional<ReadingPlace> last() {
        return places.values().stream().reduce((before, after) -> after);
    }

    /** Returns all of it as a text. */
    String text() {
        return places.values().stream()
                .map(place -> place.document() + " " + place.caret() + " " + place.seen())
                .collect(Collectors.joining("\n"));
    }
}
