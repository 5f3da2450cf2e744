/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.List;
import java.util.Optional;

/** A type of a schema. */
public sealed interface AnnotationType
        permits EntityType, RelationType, StanceType, PassageType, DocumentLabelType {

    /** Returns what every type has. */
    TypeDescription description();

    /** Returns this type with another description. */
    AnnotationType withDescription(TypeDescription other);

    /** Tells whether only types below it are annotated with. */
    default boolean isAbstract() {
        return false;
    }

    /** Returns the stable id. */
    default String id() {
        return description().id();
    }

    /** Returns the display name. */
    default String name() {
        return description().name();
    }

    /**
     * Returns the attributes that its annotations have, in display order: those of the entity types
     * above it first.
     */
    default List<Attribute> attributes() {
        return description().attributes();
    }

    /** Returns the attribute with this id. */
    default Optional<Attribute> attribute(String attributeId) {
        return attributes().stream().filter(a -> a.id().equals(attributeId)).findFirst();
    }
}
