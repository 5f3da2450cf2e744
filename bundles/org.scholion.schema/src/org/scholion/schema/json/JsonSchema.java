/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.scholion.schema.Schema;
import org.scholion.schema.model.SchemaPackage.Literals;

/**
 * What schemas as JSON hold, as a JSON Schema of draft 2020-12 (json-schema.org). It is made of the
 * model, so that it says neither more nor less than what is read.
 */
public final class JsonSchema {

    private static final String REF = "$ref";
    private static final String DEFINITIONS = "#/$defs/";

    private final Map<String, Object> definitions = new TreeMap<>();

    private JsonSchema() {}

    /** Returns it. */
    public static String text() {
        JsonSchema made = new JsonSchema();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(SchemaJson.SCHEMA, "https://json-schema.org/draft/2020-12/schema");
        tree.put("$id", "urn:scholion:schema:json:" + Schema.FORMAT);
        tree.putAll(made.object(Literals.SCHEMA_DEFINITION));
        tree.put("$defs", made.definitions);
        return SchemaJson.text(tree);
    }

    private Map<String, Object> object(EClass of) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        boolean schema = of == Literals.SCHEMA_DEFINITION;
        if (schema) {
            properties.put(SchemaJson.SCHEMA, Map.of("type", "string"));
        }
        SchemaJson.KINDS.forEach(
                (word, list) -> {
                    if (list.getEReferenceType() == of) {
                        properties.put(SchemaJson.KIND, Map.of("const", word));
                        required.add(SchemaJson.KIND);
                    }
                });
        for (EStructuralFeature feature : SchemaJson.features(EcoreUtil.create(of))) {
            properties.put(feature.getName(), values(feature));
            if (feature.isRequired()) {
                required.add(feature.getName());
            }
        }
        if (schema) {
            List<Object> kinds = new ArrayList<>();
            SchemaJson.KINDS.values().forEach(list -> kinds.add(reference(list)));
            properties.put(
                    SchemaJson.TYPES, Map.of("type", "array", "items", Map.of("oneOf", kinds)));
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    private Map<String, Object> values(EStructuralFeature feature) {
        Map<String, Object> one =
                feature instanceof EReference reference
                        ? reference(reference)
                        : value((EAttribute) feature);
        if (!feature.isMany()) {
            return one;
        }
        Map<String, Object> many = new LinkedHashMap<>();
        many.put("type", "array");
        many.put("items", one);
        return many;
    }

    private Map<String, Object> reference(EReference to) {
        EClass of = to.getEReferenceType();
        if (!definitions.containsKey(of.getName())) {
            // an element may hold others of its kind
            definitions.put(of.getName(), Map.of());
            definitions.put(of.getName(), object(of));
        }
        return Map.of(REF, DEFINITIONS + of.getName());
    }

    private static Map<String, Object> value(EAttribute attribute) {
        List<String> words = Values.words(attribute);
        return words.isEmpty() ? Map.of("type", Values.wanted(attribute)) : Map.of("enum", words);
    }
}
