/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.tei;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.exchange.internal.plain.XmlTree.Element;

/** Who is responsible for what, by the pointers of {@code resp}. */
final class TeiMakers {

    private static final Set<String> RESPONSIBLE =
            Set.of("respStmt", "name", "persName", "orgName", "person", "org", "editor", "author");

    private static final List<String> NAMES = List.of("name", "persName", "orgName");

    private final Map<String, String> names = new HashMap<>();

    TeiMakers(Element document) {
        collect(document);
    }

    private void collect(Element element) {
        for (Element child : element.elements()) {
            if (child.name().equals("text")) {
                continue;
            }
            Optional<String> id = child.attribute("id");
            if (id.isPresent() && RESPONSIBLE.contains(child.name())) {
                names.putIfAbsent(id.get(), name(child));
            }
            collect(child);
        }
    }

    private static String name(Element element) {
        Optional<Element> named =
                NAMES.stream().flatMap(name -> element.elements(name).stream()).findFirst();
        return named.orElse(element).text().strip();
    }

    /** Returns who made an element: names, and pointers as they stand where they lead elsewhere. */
    List<String> of(Element element) {
        return TeiPointers.split(element.attribute("resp").orElse("")).stream()
                .map(
                        pointer ->
                                pointer.startsWith("#")
                                        ? names.getOrDefault(
                                                pointer.substring(1), pointer.substring(1))
                                        : pointer)
                .filter(name -> !name.isBlank())
                .toList();
    }
}
