/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.project.SchemaPart;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;

/** Says which parts of a schema an annotation uses, each once. */
public final class UsedParts {

    private final Schema schema;

    /** Creates it for a schema. */
    public UsedParts(Schema schema) {
        this.schema = schema;
    }

    /** Returns the type of an annotation, its attributes, its roles and the tags of its values. */
    public Set<SchemaPart> of(Annotation annotation) {
        Set<SchemaPart> parts = new HashSet<>();
        String typeId = annotation.header().typeId();
        if (typeId.isEmpty()) {
            return parts;
        }
        parts.add(SchemaPart.type(typeId));
        Optional<AnnotationType> type = schema.type(typeId);
        annotation
                .header()
                .attributes()
                .forEach(
                        (id, value) -> {
                            parts.add(
                                    new SchemaPart(
                                            SchemaPart.Kind.ATTRIBUTE, declaring(typeId, id), id));
                            type.flatMap(t -> t.attribute(id))
                                    .flatMap(Attribute::tagSet)
                                    .ifPresent(set -> tags(parts, set, value));
                        });
        switch (annotation) {
            case Relation relation ->
                    relation.roles()
                            .keySet()
                            .forEach(
                                    role ->
                                            parts.add(
                                                    new SchemaPart(
                                                            SchemaPart.Kind.ROLE, typeId, role)));
            case Stance stance ->
                    schema.type(typeId, StanceType.class)
                            .ifPresent(of -> stance(parts, of, stance));
            case DocumentLabel label ->
                    schema.type(typeId, DocumentLabelType.class)
                            .ifPresent(of -> tags(parts, of.tagSet(), label.value()));
            default -> {}
        }
        return parts;
    }

    private static void stance(Set<SchemaPart> parts, StanceType type, Stance stance) {
        stance.polarity().ifPresent(value -> tags(parts, type.polarity(), value));
        stance.intensity()
                .ifPresent(value -> type.intensity().ifPresent(scale -> tags(parts, scale, value)));
    }

    private static void tags(Set<SchemaPart> parts, String tagSet, AttributeValue value) {
        if (value instanceof AttributeValue.Tags chosen) {
            chosen.tags()
                    .forEach(tag -> parts.add(new SchemaPart(SchemaPart.Kind.TAG, tagSet, tag)));
        }
    }

    /**
     * The type of the line that declares an attribute, the nearest; the type itself if none does.
     */
    private String declaring(String typeId, String attributeId) {
        for (String above : schema.line(typeId)) {
            if (schema.type(above).stream()
                    .flatMap(type -> type.description().attributes().stream())
                    .anyMatch(attribute -> attribute.id().equals(attributeId))) {
                return above;
            }
        }
        return typeId;
    }
}
