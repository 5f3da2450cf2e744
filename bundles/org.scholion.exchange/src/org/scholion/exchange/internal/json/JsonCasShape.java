/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.words.Message;

/**
 * What a file of JSON CAS must look like, whatever it says (its specification, version 0.4). UIMA's
 * reader trusts a file: at a field it does not know, or an array without elements, it waits for
 * ever or fills the memory. So it is only given what was looked at here, in the order it wants.
 */
final class JsonCasShape {

    static final String ID = "%ID";
    static final String TYPE = "%TYPE";
    static final String ELEMENTS = "%ELEMENTS";
    static final String STRUCTURES = "%FEATURE_STRUCTURES";
    static final String VIEWS = "%VIEWS";
    static final String TYPES = "%TYPES";

    private static final String HEADER = "%HEADER";
    private static final String FLAGS = "%FLAGS";
    private static final String MEMBERS = "%MEMBERS";
    private static final String VIEW_SOFA = "%SOFA";
    private static final String BYTES = "uima.cas.ByteArray";

    private static final List<String> ORDER = List.of(HEADER, TYPES, STRUCTURES, VIEWS);
    private static final Set<String> OF_STRUCTURES = Set.of(ID, TYPE, ELEMENTS, FLAGS);

    private final String file;

    private JsonCasShape(String file) {
        this.file = file;
    }

    /**
     * Returns a file with its fields in order.
     *
     * @throws UnreadableSourceException naming the field that is unknown, missing or of another
     *     kind
     */
    static ObjectNode ordered(String file, JsonNode root) throws UnreadableSourceException {
        JsonCasShape shape = new JsonCasShape(file);
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            if (!ORDER.contains(field.getKey())) {
                throw shape.unknown(field.getKey(), "");
            }
            boolean list = field.getKey().equals(STRUCTURES);
            shape.require(
                    list ? field.getValue().isArray() : field.getValue().isObject(),
                    field.getKey(),
                    "");
        }
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        for (String name : ORDER) {
            if (name.equals(STRUCTURES)) {
                ArrayNode structures = ordered.putArray(STRUCTURES);
                for (JsonNode structure : root.path(STRUCTURES)) {
                    structures.add(shape.structure(structure));
                }
            } else if (root.has(name)) {
                ordered.set(name, root.path(name));
            }
        }
        for (Map.Entry<String, JsonNode> view : root.path(VIEWS).properties()) {
            shape.checkView(view.getKey(), view.getValue());
        }
        return ordered;
    }

    private ObjectNode structure(JsonNode structure) throws UnreadableSourceException {
        String id = structure.path(ID).asText();
        require(structure.path(ID).isInt(), ID, id);
        require(structure.path(TYPE).isTextual(), TYPE, id);
        String type = structure.path(TYPE).asText();
        boolean array = isArray(type);
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        ordered.set(ID, structure.path(ID));
        ordered.set(TYPE, structure.path(TYPE));
        if (array) {
            checkElements(type, structure.path(ELEMENTS), id);
            ordered.set(ELEMENTS, structure.path(ELEMENTS));
        }
        for (Map.Entry<String, JsonNode> field : structure.properties()) {
            String name = field.getKey();
            boolean known =
                    array || name.startsWith("%")
                            ? OF_STRUCTURES.contains(name) && (array || !name.equals(ELEMENTS))
                            : !name.isEmpty();
            if (!known) {
                throw unknown(name, id);
            }
            if (!name.startsWith("%")) {
                require(field.getValue().isValueNode(), name, id);
                ordered.set(name, field.getValue());
            }
        }
        return ordered;
    }

    /** Whether structures of a type have elements rather than features. */
    static boolean isArray(String type) {
        return type.endsWith("[]") || type.startsWith("uima.cas.") && type.endsWith("Array");
    }

    private void checkElements(String type, JsonNode elements, String id)
            throws UnreadableSourceException {
        if (type.equals(BYTES)) {
            require(elements.isTextual(), ELEMENTS, id);
            return;
        }
        require(elements.isArray(), ELEMENTS, id);
        for (JsonNode element : elements) {
            require(element.isValueNode(), ELEMENTS, id);
        }
    }

    private void checkView(String name, JsonNode view) throws UnreadableSourceException {
        require(view.isObject(), name, "");
        for (Map.Entry<String, JsonNode> field : view.properties()) {
            switch (field.getKey()) {
                case VIEW_SOFA -> require(field.getValue().isValueNode(), VIEW_SOFA, "");
                case MEMBERS -> {
                    require(field.getValue().isArray(), MEMBERS, "");
                    for (JsonNode member : field.getValue()) {
                        require(member.isInt(), MEMBERS, "");
                    }
                }
                default -> throw unknown(field.getKey(), "");
            }
        }
    }

    private void require(boolean holds, String field, String id) throws UnreadableSourceException {
        if (!holds) {
            throw at("exchange.jsoncas.misshapen", field, id);
        }
    }

    private UnreadableSourceException unknown(String field, String id) {
        return at("exchange.jsoncas.unknown-field", field, id);
    }

    private UnreadableSourceException at(String code, String field, String id) {
        return UnreadableSourceException.in(
                file, Message.of(code, "field", field, "id", id, "within", !id.isEmpty()));
    }
}
