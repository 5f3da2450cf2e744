/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.Schema;

/**
 * An attribute that several annotations have in common, and its value.
 *
 * @param attribute the attribute, as the type of the first annotation has it
 * @param value the value that all have; empty when none has one, or they have different ones
 * @param mixed whether they have different values, none being one of them
 */
public record CommonValue(Attribute attribute, Optional<AttributeValue> value, boolean mixed) {

    /** Returns the common attributes of some annotations with their values. */
    public static List<CommonValue> of(Schema schema, List<? extends Annotation> several) {
        return attributes(schema, several).stream()
                .map(attribute -> of(attribute, several))
                .toList();
    }

    private static CommonValue of(Attribute attribute, List<? extends Annotation> several) {
        List<Optional<AttributeValue>> values =
                several.stream()
                        .map(
                                one ->
                                        Optional.ofNullable(
                                                one.header().attributes().get(attribute.id())))
                        .distinct()
                        .toList();
        boolean mixed = values.size() > 1;
        return new CommonValue(attribute, mixed ? Optional.empty() : values.get(0), mixed);
    }

    /**
     * Returns the attributes that the types of all have: of the same id, kind and tag set, in the
     * order of the first type. Of a single annotation, all attributes of its type.
     */
    static List<Attribute> attributes(Schema schema, List<? extends Annotation> several) {
        List<List<Attribute>> each =
                several.stream()
                        .map(Annotation::typeId)
                        .distinct()
                        .map(
                                id ->
                                        schema.type(id)
                                                .map(AnnotationType::attributes)
                                                .orElseGet(List::of))
                        .toList();
        return each.isEmpty()
                ? List.of()
                : each.get(0).stream()
                        .filter(
                                attribute ->
                                        each.stream()
                                                .allMatch(
                                                        others ->
                                                                others.stream()
                                                                        .anyMatch(
                                                                                other ->
                                                                                        isLike(
                                                                                                attribute,
                                                                                                other))))
                        .toList();
    }

    private static boolean isLike(Attribute one, Attribute other) {
        return one.id().equals(other.id())
                && one.kind() == other.kind()
                && one.tagSet().equals(other.tagSet());
    }
}
