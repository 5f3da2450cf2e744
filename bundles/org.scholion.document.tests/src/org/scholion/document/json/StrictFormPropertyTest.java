/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationMap;
import org.scholion.document.RandomAnnotations;
import org.scholion.document.RandomOperations;
import org.scholion.document.operation.Operation;

/** The form is held to wherever it is departed from: nothing is passed over. */
class StrictFormPropertyTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void thatAFieldNobodyKnowsIsRefusedInEveryObject(long seed) throws Exception {
        for (Annotation annotation : annotations(seed)) {
            JsonNode tree = MAPPER.readTree(AnnotationJson.write(annotation));
            for (ObjectNode object : objects(tree)) {
                if (!isMap(tree, object)) {
                    object.put("nobody knows", 1);
                    String text = tree.toString();
                    assertThatThrownBy(() -> AnnotationJson.read(text))
                            .as(text)
                            .isInstanceOf(MalformedAnnotationJsonException.class);
                    object.remove("nobody knows");
                }
            }
            assertThat(AnnotationJson.read(tree.toString())).isEqualTo(annotation);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void thatAFieldThatIsGoneIsMissedOrMeansSomethingElse(long seed) throws Exception {
        for (Annotation annotation : annotations(seed)) {
            JsonNode tree = MAPPER.readTree(AnnotationJson.write(annotation));
            for (ObjectNode object : objects(tree)) {
                for (String field : fields(object)) {
                    JsonNode value = object.remove(field);
                    assertThat(read(tree)).as("%s", tree).isNotEqualTo(Optional.of(annotation));
                    object.set(field, value);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void thatAValueOfAnotherKindIsRefused(long seed) throws Exception {
        for (Annotation annotation : annotations(seed)) {
            JsonNode tree = MAPPER.readTree(AnnotationJson.write(annotation));
            for (ObjectNode object : objects(tree)) {
                for (String field : fields(object)) {
                    JsonNode value = object.get(field);
                    for (JsonNode other :
                            List.of(
                                    JsonNodeFactory.instance.numberNode(-1.5),
                                    JsonNodeFactory.instance.textNode("?"),
                                    JsonNodeFactory.instance.booleanNode(false),
                                    JsonNodeFactory.instance.arrayNode().add(true),
                                    JsonNodeFactory.instance.objectNode().put("?", true))) {
                        if (other.getNodeType() != value.getNodeType()) {
                            object.set(field, other);
                            assertThat(read(tree)).as("%s", tree).isEmpty();
                        }
                    }
                    object.set(field, value);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void thatOperationsAreHeldToTheirFormToo(long seed) throws Exception {
        RandomAnnotations values = new RandomAnnotations(seed);
        RandomOperations operations = new RandomOperations(values);
        AnnotationMap map = map(annotations(seed));
        for (int n = 0; n < 60; n++) {
            Operation operation = operations.next(map);
            JsonNode tree = MAPPER.readTree(OperationJson.write(operation));
            assertThat(OperationJson.read(tree.toString())).isEqualTo(operation);
            for (ObjectNode object : objects(tree)) {
                if (!isMap(tree, object)) {
                    object.put("nobody knows", 1);
                    String text = tree.toString();
                    assertThatThrownBy(() -> OperationJson.read(text))
                            .as(text)
                            .isInstanceOf(MalformedAnnotationJsonException.class);
                    object.remove("nobody knows");
                }
            }
        }
    }

    private static Optional<Annotation> read(JsonNode tree) {
        try {
            return Optional.of(AnnotationJson.read(tree.toString()));
        } catch (MalformedAnnotationJsonException e) {
            return Optional.empty();
        }
    }

    /** Attributes and roles have names of their own for fields. */
    private static boolean isMap(JsonNode tree, ObjectNode object) {
        for (ObjectNode parent : objects(tree)) {
            if (parent.get("attributes") == object || parent.get("roles") == object) {
                return true;
            }
        }
        return false;
    }

    private static List<String> fields(ObjectNode object) {
        List<String> fields = new ArrayList<>();
        object.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    private static List<ObjectNode> objects(JsonNode tree) {
        List<ObjectNode> objects = new ArrayList<>();
        if (tree instanceof ObjectNode object) {
            objects.add(object);
        }
        if (tree instanceof ObjectNode || tree instanceof ArrayNode) {
            tree.forEach(child -> objects.addAll(objects(child)));
        }
        return objects;
    }

    private static List<Annotation> annotations(long seed) {
        RandomAnnotations values = new RandomAnnotations(seed);
        AnnotationMap map = new AnnotationMap();
        List<Annotation> all = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            Annotation made = values.any(map);
            all.add(made);
            map.apply(List.of(new AnnotationChange(Optional.empty(), Optional.of(made))));
        }
        return all;
    }

    private static AnnotationMap map(List<Annotation> annotations) {
        return new AnnotationMap(annotations);
    }
}
