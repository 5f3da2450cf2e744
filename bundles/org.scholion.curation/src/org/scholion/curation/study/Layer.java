/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;

/**
 * What is compared: a kind of annotation, or an attribute.
 *
 * @param kind what kind of layer it is
 * @param attribute the id of the attribute; empty for the other kinds
 */
public record Layer(Kind kind, String attribute) {

    private static final String ATTRIBUTE = "attribute:";

    /** The kinds of layers. */
    public enum Kind {
        ENTITY("entity"),
        RELATION("relation"),
        STANCE("stance"),
        REFERENT("referent"),
        PASSAGE("passage"),
        DOCUMENT("document"),
        ATTRIBUTE(Layer.ATTRIBUTE);

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    /** A layer that is no attribute. */
    public static Layer of(Kind kind) {
        return new Layer(kind, "");
    }

    /** An attribute, of whatever types have one of this id. */
    public static Layer attribute(String id) {
        return new Layer(Kind.ATTRIBUTE, id);
    }

    /** The layer of a word; empty if it is none. */
    public static Optional<Layer> parse(String word) {
        if (word.startsWith(ATTRIBUTE) && word.length() > ATTRIBUTE.length()) {
            return Optional.of(attribute(word.substring(ATTRIBUTE.length())));
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.ATTRIBUTE && kind.text.equals(word)) {
                return Optional.of(of(kind));
            }
        }
        return Optional.empty();
    }

    /** Its word on the command line and in reports. */
    public String word() {
        return kind.text + attribute;
    }

    /**
     * All layers that annotations of a schema can have, attributes last, as the schema has them.
     */
    public static List<Layer> of(Schema schema) {
        List<Layer> layers = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.ATTRIBUTE && of(kind).in(schema)) {
                layers.add(of(kind));
            }
        }
        Set<String> attributes = new LinkedHashSet<>();
        for (AnnotationType type : schema.types()) {
            type.attributes().stream()
                    .filter(Layer::isCompared)
                    .map(Attribute::id)
                    .forEach(attributes::add);
        }
        attributes.forEach(id -> layers.add(attribute(id)));
        return layers;
    }

    /** A link is the id of an annotation of the same member, and never that of another's. */
    private static boolean isCompared(Attribute attribute) {
        return attribute.kind() != AttributeKind.LINK;
    }

    /** Whether a schema has anything of this layer. */
    public boolean in(Schema schema) {
        return switch (kind) {
            case ENTITY, REFERENT -> !schema.types(EntityType.class).isEmpty();
            case RELATION -> !schema.types(RelationType.class).isEmpty();
            case STANCE -> !schema.types(StanceType.class).isEmpty();
            case PASSAGE -> !schema.types(PassageType.class).isEmpty();
            case DOCUMENT -> !schema.types(DocumentLabelType.class).isEmpty();
            case ATTRIBUTE ->
                    schema.types().stream()
                            .anyMatch(
                                    t ->
                                            t.attribute(attribute)
                                                    .filter(Layer::isCompared)
                                                    .isPresent());
        };
    }
}
