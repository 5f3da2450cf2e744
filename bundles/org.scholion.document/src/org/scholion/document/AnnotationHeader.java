/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every annotation has.
 *
 * @param id stable id
 * @param typeId id of its schema type; for a referent of an entity type, or empty when unknown
 * @param madeBy name of the member who made it
 * @param madeAt when, to the millisecond
 * @param schemaVersion the version of the project's schema it was made under, from 1
 * @param note the annotator's note, if any
 * @param confidence 0 to 1, if stated
 * @param unsure whether the annotator marked it as unsure
 * @param attributes values by attribute id; what is missing is not yet annotated
 */
public record AnnotationHeader(
        AnnotationId id,
        String typeId,
        String madeBy,
        Instant madeAt,
        int schemaVersion,
        Optional<String> note,
        OptionalDouble confidence,
        boolean unsure,
        SortedMap<String, AttributeValue> attributes) {

    public AnnotationHeader {
        if (confidence.isPresent()
                && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("a confidence is 0 to 1, not " + confidence);
        }
        attributes =
                attributes.isEmpty()
                        ? Collections.emptySortedMap()
                        : Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** Returns a header without note, confidence and attributes. */
    public static AnnotationHeader of(
            AnnotationId id, String typeId, String madeBy, Instant madeAt, int schemaVersion) {
        return new AnnotationHeader(
                id,
                typeId,
                madeBy,
                madeAt,
                schemaVersion,
                Optional.empty(),
                OptionalDouble.empty(),
                false,
                Collections.emptySortedMap());
    }

    /** Returns this header with another type. */
    public AnnotationHeader withType(String newTypeId) {
        return new AnnotationHeader(
                id, newTypeId, madeBy, madeAt, schemaVersion, note, confidence, unsure, attributes);
    }

    /** Returns this header with another note. */
    public AnnotationHeader withNote(Optional<String> newNote) {
        return new AnnotationHeader(
                id, typeId, madeBy, madeAt, schemaVersion, newNote, confidence, unsure, attributes);
    }

    /** Returns this header with another confidence. */
    public AnnotationHeader withConfidence(OptionalDouble newConfidence) {
        return new AnnotationHeader(
                id, typeId, madeBy, madeAt, schemaVersion, note, newConfidence, unsure, attributes);
    }

    /** Returns this header with the unsure flag set or cleared. */
    public AnnotationHeader withUnsure(boolean newUnsure) {
        return new AnnotationHeader(
                id, typeId, madeBy, madeAt, schemaVersion, note, confidence, newUnsure, attributes);
    }

    /** Returns this header with all attribute values replaced. */
    public AnnotationHeader withAttributes(Map<String, AttributeValue> newAttributes) {
        return new AnnotationHeader(
                id,
                typeId,
                madeBy,
                madeAt,
                schemaVersion,
                note,
                confidence,
                unsure,
                new TreeMap<>(newAttributes));
    }

    /** Returns this header with one attribute set, or cleared when the value is empty. */
    public AnnotationHeader withAttribute(String attributeId, Optional<AttributeValue> value) {
        SortedMap<String, AttributeValue> changed = new TreeMap<>(attributes);
        value.ifPresentOrElse(v -> changed.put(attributeId, v), () -> changed.remove(attributeId));
        return withAttributes(changed);
    }
}
