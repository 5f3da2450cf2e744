/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.bioc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a file says of all of its documents, in whichever of the two ways, and what it says of one.
 *
 * @param source of the documents
 * @param date of the collection
 * @param key a file that explains its infons
 */
record BiocCollection(String source, String date, String key, Map<String, String> infons) {

    /** How a collection says what offsets count. */
    static final String OFFSETS = "offsets";

    BiocCollection {
        infons = ordered(infons);
    }

    private static Map<String, String> ordered(Map<String, String> infons) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(infons));
    }

    /**
     * What is said on one level: of a document, of a passage or of a sentence.
     *
     * @param line of the file, from 1; 0 if not known
     */
    record Level(int line, Map<String, String> infons, List<Mark> marks, List<Link> links) {
        Level {
            infons = ordered(infons);
            marks = List.copyOf(marks);
            links = List.copyOf(links);
        }
    }

    /** A document. */
    record Article(String id, List<Passage> passages, Level level) {
        Article {
            passages = List.copyOf(passages);
        }
    }

    /**
     * A passage, or a sentence of one.
     *
     * @param offset where it begins in the document, in the unit of the file
     * @param text empty where the sentences have it
     */
    record Passage(OptionalInt offset, String text, List<Passage> sentences, Level level) {
        Passage {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * An annotation.
     *
     * @param text what it covers, if it says so
     */
    record Mark(
            int line,
            String id,
            Map<String, String> infons,
            List<Location> locations,
            Optional<String> text) {
        Mark {
            infons = ordered(infons);
            locations = List.copyOf(locations);
        }
    }

    /** Where an annotation is, in the unit of the file. */
    record Location(int offset, int length) {}

    /** A relation. */
    record Link(String id, Map<String, String> infons, List<End> ends) {
        Link {
            infons = ordered(infons);
            ends = List.copyOf(ends);
        }
    }

    /** What a relation leads to. */
    record End(String id, String role) {}
}
