/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.List;
import org.scholion.curation.adjudication.Place;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/** The words for places of adjudication. */
record PlaceLines(Schema schema) {

    /** So much of the words at a place is shown. */
    private static final int WORDS = 60;

    /** Returns the line that names a place. */
    Message of(Place place, String text) {
        return Message.of(
                "cli.state.open-place",
                "kind",
                place.kind(),
                "types",
                types(place),
                "words",
                words(place, text),
                "begin",
                place.begin().orElse(-1),
                "end",
                place.end().orElse(-1));
    }

    /** Returns the names of the types that members have there. */
    List<String> types(Place place) {
        return place.versions().stream()
                .map(version -> name(version.annotation().typeId()))
                .distinct()
                .toList();
    }

    private String name(String typeId) {
        return schema.type(typeId).map(AnnotationType::name).orElse(typeId);
    }

    /** Returns the words that stand there, cut where they are long. */
    static String words(Place place, String text) {
        int begin = place.begin().orElse(0);
        int end = Math.min(place.end().orElse(0), text.length());
        if (begin >= end) {
            return "";
        }
        String words = text.substring(begin, end);
        return words.codePointCount(0, words.length()) <= WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, WORDS)) + "…";
    }
}
