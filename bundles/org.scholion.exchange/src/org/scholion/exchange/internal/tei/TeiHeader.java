/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.tei;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.exchange.internal.plain.XmlTree.Element;

/** What a document says of itself besides its text. */
final class TeiHeader {

    private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}";

    private TeiHeader() {}

    /** Returns whether the header says that we wrote the file. */
    static boolean isOurs(Element document) {
        return document.element("teiHeader")
                .flatMap(h -> h.element("encodingDesc"))
                .flatMap(e -> e.element("appInfo"))
                .flatMap(a -> a.element("application"))
                .flatMap(a -> a.attribute("ident"))
                .map(TeiFormat.APPLICATION::equals)
                .orElse(false);
    }

    /** Returns the language that an element says it is in. */
    static Optional<String> language(Element element) {
        return element.attribute("lang").filter(l -> l.matches(LANGUAGE));
    }

    /** Returns what the header says of a document. */
    static SortedMap<String, String> metadata(Element document) {
        SortedMap<String, String> metadata = new TreeMap<>();
        Optional<Element> described =
                document.element("teiHeader").flatMap(h -> h.element("fileDesc"));
        if (described.isEmpty()) {
            return metadata;
        }
        for (Element note :
                described
                        .get()
                        .element("notesStmt")
                        .map(n -> n.elements("note"))
                        .orElse(List.of())) {
            note.attribute("type").ifPresent(t -> metadata.put(TeiWords.name(t), note.text()));
        }
        if (!isOurs(document)) {
            for (String fact : List.of("title", "author")) {
                described
                        .get()
                        .element("titleStmt")
                        .flatMap(t -> t.element(fact))
                        .map(e -> e.text().strip().replaceAll("\\s+", " "))
                        .filter(t -> !t.isEmpty())
                        .ifPresent(t -> metadata.putIfAbsent(fact, t));
            }
        }
        return metadata;
    }
}
