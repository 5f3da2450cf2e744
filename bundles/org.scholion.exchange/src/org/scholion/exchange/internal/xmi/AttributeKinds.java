/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaExtension;
import org.scholion.schema.uima.UimaTypes;

/**
 * The kinds of attributes in a type system. UIMA has them as strings; what kind of string each is
 * stands in its feature's description, so that a project without the schema reads them as what they
 * are.
 */
public final class AttributeKinds {

    private AttributeKinds() {}

    /** Writes the kinds of a schema's attributes into its type system. */
    public static void describe(TypeSystemDescription system, Schema schema) {
        Map<String, AnnotationType> types = new HashMap<>();
        for (AnnotationType type : schema.types()) {
            types.put(UimaTypes.typeName(type), type);
            if (type instanceof EntityType) {
                types.put(UimaTypes.referentTypeName(type.id()), type);
            }
        }
        for (TypeDescription described : system.getTypes()) {
            Optional<AnnotationType> type = Optional.ofNullable(types.get(described.getName()));
            for (FeatureDescription feature : described.getFeatures()) {
                UimaTypes.attributeOf(String.valueOf(feature.getName()))
                        .flatMap(id -> type.flatMap(t -> t.attribute(id)))
                        .map(Attribute::kind)
                        .ifPresent(kind -> feature.setDescription(word(kind)));
            }
        }
    }

    private static String word(AttributeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the schema with types that it lacks, as far as a type system says what they have. */
    static Schema with(Schema schema, TypeSystemDescription system) {
        SchemaExtension extension = SchemaExtension.of(schema);
        boolean any = false;
        for (TypeDescription described : system.getTypes()) {
            Optional<String> id = UimaTypes.typeIdOf(String.valueOf(described.getName()));
            boolean known = id.isEmpty() || schema.type(id.get()).isPresent();
            if (!known && add(extension, id.orElseThrow(), described)) {
                any = true;
                for (FeatureDescription feature : described.getFeatures()) {
                    UimaTypes.attributeOf(String.valueOf(feature.getName()))
                            .ifPresent(name -> attribute(extension, id.get(), name, feature));
                }
            }
        }
        return any ? extension.build() : schema;
    }

    private static boolean add(SchemaExtension extension, String id, TypeDescription described) {
        switch (String.valueOf(described.getSupertypeName())) {
            case UimaTypes.MENTION -> extension.entity(id);
            case UimaTypes.RELATION -> extension.relation(id);
            case UimaTypes.STANCE -> extension.stance(id);
            case UimaTypes.PASSAGE -> extension.passage(id);
            case UimaTypes.DOCUMENT_LABEL -> extension.documentLabel(id);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void attribute(
            SchemaExtension extension, String typeId, String name, FeatureDescription feature) {
        String word = String.valueOf(feature.getDescription()).strip();
        for (AttributeKind kind : AttributeKind.values()) {
            if (word.equals(word(kind))) {
                switch (kind) {
                    case TAG -> extension.tagAttribute(typeId, name);
                    case TAGS -> extension.tagsAttribute(typeId, name);
                    default -> extension.attribute(typeId, name, kind);
                }
            }
        }
    }
}
