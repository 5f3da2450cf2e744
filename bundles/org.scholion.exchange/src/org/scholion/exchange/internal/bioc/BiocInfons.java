/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.bioc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.exchange.internal.plain.PlainAnnotation;
import org.scholion.exchange.internal.plain.PlainFacts;
import org.scholion.exchange.internal.plain.ValueText;

/** How types, values and facts are said in infons, which hold nothing but text. */
final class BiocInfons {

    /** The infon that nearly everyone has. */
    static final String TYPE = "type";

    /** What begins the keys that only we use. */
    static final String OWN = "scholion:";

    /** The kind of annotation, where it is not that of the element. */
    static final String KIND = OWN + "kind";

    /** The id of what has none in BioC. */
    static final String ID = OWN + "id";

    private static final String KINDS = OWN + "kinds";
    private static final String ATTRIBUTE = OWN + "attribute:";

    private BiocInfons() {}

    /** Returns the infons of an annotation, the type first. */
    static Map<String, String> of(PlainAnnotation said, AnnotationKind usual) {
        Map<String, String> infons = new LinkedHashMap<>();
        List<String> kinds = new ArrayList<>();
        if (!said.type().isEmpty()) {
            infons.put(TYPE, said.type());
        }
        if (said.kind() != usual) {
            infons.put(KIND, said.kind().word());
        }
        said.attributes()
                .forEach(
                        (name, value) -> {
                            boolean taken = name.equals(TYPE) || name.startsWith(OWN);
                            put(infons, kinds, taken ? ATTRIBUTE + name : name, value);
                        });
        said.facts().forEach((name, value) -> put(infons, kinds, OWN + name, value));
        if (!kinds.isEmpty()) {
            infons.put(KINDS, ValueText.joined(kinds));
        }
        return infons;
    }

    private static void put(
            Map<String, String> infons, List<String> kinds, String key, AttributeValue value) {
        ValueText text = ValueText.of(value);
        infons.put(key, text.text());
        if (!text.kind().equals(ValueText.TEXT)) {
            kinds.add(text.kind() + "=" + key);
        }
    }

    /** The attributes and facts that infons say. */
    record Values(
            SortedMap<String, AttributeValue> attributes, SortedMap<String, AttributeValue> facts) {

        static Values of(Map<String, String> infons) {
            Map<String, String> kinds = new HashMap<>();
            for (String each : ValueText.split(infons.getOrDefault(KINDS, ""))) {
                int equals = each.indexOf('=');
                if (equals > 0) {
                    kinds.put(each.substring(equals + 1), each.substring(0, equals));
                }
            }
            SortedMap<String, AttributeValue> attributes = new TreeMap<>();
            SortedMap<String, AttributeValue> facts = new TreeMap<>();
            infons.forEach(
                    (key, text) -> {
                        AttributeValue value =
                                new ValueText(text, kinds.getOrDefault(key, ValueText.TEXT))
                                        .value();
                        if (key.startsWith(ATTRIBUTE)) {
                            attributes.put(key.substring(ATTRIBUTE.length()), value);
                        } else if (!key.startsWith(OWN)) {
                            if (!key.equals(TYPE) && !key.isBlank()) {
                                attributes.put(key, value);
                            }
                        } else if (PlainFacts.ALL.contains(key.substring(OWN.length()))) {
                            facts.put(key.substring(OWN.length()), value);
                        }
                    });
            return new Values(attributes, facts);
        }
    }
}
