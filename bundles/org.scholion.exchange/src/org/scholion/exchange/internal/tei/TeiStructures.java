/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.AttributeValue;
import org.scholion.exchange.internal.plain.PlainAnnotation.Link;
import org.scholion.exchange.internal.plain.XmlTree.Element;

/** The feature structures of a document, by their ids, wherever they stand. */
final class TeiStructures {

    private final Map<String, TeiFeatures> features = new HashMap<>();

    TeiStructures(Element document) {
        collect(document);
    }

    private void collect(Element element) {
        for (Element child : element.elements()) {
            Optional<String> id = child.attribute("id");
            if (child.name().equals("fs") && id.isPresent()) {
                features.putIfAbsent(id.get(), TeiFeatures.of(child));
            }
            collect(child);
        }
    }

    /** Returns what the structures say together that an element points to. */
    TeiFeatures of(Element element) {
        SortedMap<String, AttributeValue> attributes = new TreeMap<>();
        SortedMap<String, AttributeValue> facts = new TreeMap<>();
        List<Link> links = new ArrayList<>();
        Optional<String> type = Optional.empty();
        Optional<String> quote = Optional.empty();
        for (String pointer : TeiPointers.split(element.attribute("ana").orElse(""))) {
            Optional<TeiFeatures> found =
                    Optional.ofNullable(
                            features.get(pointer.startsWith("#") ? pointer.substring(1) : pointer));
            if (found.isEmpty()) {
                attributes.put("ana", new AttributeValue.Text(pointer));
                continue;
            }
            attributes.putAll(found.get().attributes());
            facts.putAll(found.get().facts());
            links.addAll(found.get().links());
            type = found.get().type();
            quote = found.get().quote();
        }
        return new TeiFeatures(type, quote, attributes, facts, links);
    }
}
