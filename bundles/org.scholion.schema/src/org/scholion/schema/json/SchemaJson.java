/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaProblem;
import org.scholion.schema.SchemaValidator;
import org.scholion.schema.compile.SchemaCompiler;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaFactory;
import org.scholion.schema.model.SchemaPackage.Literals;
import org.scholion.words.Message;
import org.scholion.words.file.JsonReason;

/**
 * Schemas as JSON: an object for each element, with the names that the model has, and the types in
 * one list, each with its {@code kind}. Nothing is lost on the way there and back.
 */
public final class SchemaJson {

    /** The file beside it that says what such JSON holds, see {@link JsonSchema}. */
    public static final String SCHEMA_FILE = "scholion.schema.json";

    static final String SCHEMA = "$schema";
    static final String TYPES = "types";
    static final String KIND = "kind";

    /** The lists of types, by the word for what is in them. */
    static final Map<String, EReference> KINDS = kinds();

    private static final int MAXIMUM_PROBLEMS = 100;

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private final List<SchemaProblem> problems = new ArrayList<>();

    private SchemaJson() {}

    private static Map<String, EReference> kinds() {
        Map<String, EReference> kinds = new LinkedHashMap<>();
        kinds.put("entity", Literals.SCHEMA_DEFINITION__ENTITIES);
        kinds.put("relation", Literals.SCHEMA_DEFINITION__RELATIONS);
        kinds.put("stance", Literals.SCHEMA_DEFINITION__STANCES);
        kinds.put("passage", Literals.SCHEMA_DEFINITION__PASSAGES);
        kinds.put("documentLabel", Literals.SCHEMA_DEFINITION__DOCUMENT_LABELS);
        return kinds;
    }

    /**
     * Returns a schema as JSON.
     *
     * @throws IllegalArgumentException when the schema is not valid, see {@link SchemaValidator}
     */
    public static String write(Schema schema) {
        List<SchemaProblem> wrong = SchemaValidator.validate(schema);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("an invalid schema is not written: " + wrong.get(0));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(SCHEMA, SCHEMA_FILE);
        tree.putAll(tree(SchemaCompiler.decompile(schema)));
        return text(tree);
    }

    static String text(Map<String, Object> tree) {
        try {
            return MAPPER.writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> tree(EObject element) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (EStructuralFeature feature : features(element)) {
            if (element.eIsSet(feature)) {
                Object value = element.eGet(feature);
                tree.put(
                        feature.getName(),
                        value instanceof List<?> several
                                ? several.stream().map(SchemaJson::value).toList()
                                : value(value));
            }
        }
        if (element instanceof SchemaDefinition schema) {
            List<Object> types = new ArrayList<>();
            for (FeatureMap.Entry entry : schema.getTypes()) {
                EObject type = (EObject) entry.getValue();
                Map<String, Object> made = new LinkedHashMap<>();
                KINDS.forEach(
                        (word, list) -> {
                            if (list.getEReferenceType() == type.eClass()) {
                                made.put(KIND, word);
                            }
                        });
                made.putAll(tree(type));
                types.add(made);
            }
            tree.put(TYPES, types);
        }
        return tree;
    }

    private static Object value(Object value) {
        return switch (value) {
            case EObject element -> tree(element);
            case org.eclipse.emf.common.util.Enumerator literal -> literal.getLiteral();
            default -> value;
        };
    }

    /** Returns what is written of an element by itself; types are in one list. */
    static List<EStructuralFeature> features(EObject element) {
        return element.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !feature.isDerived())
                .filter(feature -> feature != Literals.SCHEMA_DEFINITION__TYPES)
                .toList();
    }

    /**
     * Reads a schema.
     *
     * @param sourceName the file or other origin, as people know it
     * @throws InvalidSchemaException when it is no JSON, no schema, not a valid one or of a newer
     *     format, with the places
     */
    public static Schema read(String json, String sourceName) throws InvalidSchemaException {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            Optional<JsonLocation> at = Optional.ofNullable(e.getLocation());
            throw new InvalidSchemaException(
                    sourceName,
                    List.of(
                            SchemaProblem.at(
                                    Math.max(1, at.map(JsonLocation::getLineNr).orElse(1)),
                                    Message.of(
                                            "schema.json.no-json",
                                            "reason",
                                            JsonReason.of(e.getOriginalMessage())))));
        }
        requireFormat(root, sourceName);
        SchemaJson reading = new SchemaJson();
        SchemaDefinition model = SchemaFactory.eINSTANCE.createSchemaDefinition();
        reading.fill(model, root, "");
        if (!reading.problems.isEmpty()) {
            throw new InvalidSchemaException(sourceName, reading.problems);
        }
        return SchemaCompiler.compile(model, sourceName);
    }

    /** What else is wrong may be right in a newer format. */
    private static void requireFormat(JsonNode root, String sourceName)
            throws InvalidSchemaException {
        JsonNode format = root.path("format");
        if (format.isInt() && (format.intValue() < 1 || format.intValue() > Schema.FORMAT)) {
            throw new InvalidSchemaException(
                    sourceName,
                    List.of(
                            SchemaProblem.ofFile(
                                    Message.of(
                                            format.intValue() < 1
                                                    ? "schema.problem.format"
                                                    : "schema.problem.newer-format",
                                            "format",
                                            format.intValue(),
                                            "known",
                                            Schema.FORMAT))));
        }
    }

    private void problem(String code, String path, Object... namesAndValues) {
        if (problems.size() == MAXIMUM_PROBLEMS) {
            return;
        }
        List<Object> all = new ArrayList<>(List.of("path", path.isEmpty() ? "/" : path));
        all.addAll(List.of(namesAndValues));
        problems.add(SchemaProblem.ofFile(Message.of(code, all.toArray())));
    }

    private void fill(EObject into, JsonNode from, String path) {
        if (!from.isObject()) {
            problem("schema.json.no-object", path);
            return;
        }
        for (Map.Entry<String, JsonNode> each : from.properties()) {
            String name = each.getKey();
            String at = path + "/" + name;
            Optional<EStructuralFeature> feature =
                    features(into).stream().filter(f -> f.getName().equals(name)).findFirst();
            if (into instanceof SchemaDefinition schema && name.equals(TYPES)) {
                types(schema, each.getValue(), at);
            } else if (feature.isPresent()) {
                set(into, feature.get(), each.getValue(), at);
            } else if (!isAside(into, name)) {
                problem("schema.json.unknown", path, "name", name);
            }
        }
    }

    /** What is said of the file, or has told already what an element is. */
    private static boolean isAside(EObject into, String name) {
        return into instanceof SchemaDefinition
                ? name.equals(SCHEMA)
                : name.equals(KIND)
                        && KINDS.values().stream()
                                .anyMatch(list -> list.getEReferenceType() == into.eClass());
    }

    private void types(SchemaDefinition schema, JsonNode list, String path) {
        if (!list.isArray()) {
            problem("schema.json.no-list", path);
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            JsonNode each = list.get(i);
            String at = path + "/" + i;
            EReference kind = KINDS.get(each.path(KIND).asText());
            if (kind == null) {
                problem("schema.json.kind", at, "known", String.join(", ", KINDS.keySet()));
            } else {
                EObject type = EcoreUtil.create(kind.getEReferenceType());
                fill(type, each, at);
                schema.getTypes().add(kind, type);
            }
        }
    }

    private void set(EObject into, EStructuralFeature feature, JsonNode value, String path) {
        if (!feature.isMany()) {
            one(feature, value, path).ifPresent(made -> into.eSet(feature, made));
            return;
        }
        if (!value.isArray()) {
            problem("schema.json.no-list", path);
            return;
        }
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            one(feature, value.get(i), path + "/" + i).ifPresent(all::add);
        }
        into.eSet(feature, all);
    }

    private Optional<Object> one(EStructuralFeature feature, JsonNode value, String path) {
        if (feature instanceof EReference reference) {
            EObject made = EcoreUtil.create(reference.getEReferenceType());
            fill(made, value, path);
            return Optional.of(made);
        }
        Optional<Object> made = Values.read((EAttribute) feature, value);
        if (made.isEmpty()) {
            problem("schema.json.value", path, "takes", Values.wanted((EAttribute) feature));
        }
        return made;
    }
}
