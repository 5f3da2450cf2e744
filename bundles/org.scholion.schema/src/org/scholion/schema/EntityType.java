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

/**
 * A type of mention, such as person. Referents use entity types too.
 *
 * @param description what it declares itself
 * @param wholeWords whether a mention takes along the little words that are written together with
 *     it, as Arabic does; if not, they are left out of it
 * @param parent id of the entity type that it is a kind of, if any
 * @param abstractType whether only the types below it are annotated with
 * @param shape how mentions lie in the text
 * @param referents what referents are like
 * @param attributes the attributes of its annotations, those of the types above it first; a {@link
 *     Schema} works them out, whatever is said here
 */
public record EntityType(
        TypeDescription description,
        boolean wholeWords,
        Optional<String> parent,
        boolean abstractType,
        MentionShape shape,
        ReferentTerms referents,
        List<Attribute> attributes)
        implements AnnotationType {

    public EntityType {
        attributes = List.copyOf(attributes);
    }

    /** Creates a type of which nothing is asked. */
    public EntityType(TypeDescription description, boolean wholeWords) {
        this(
                description,
                wholeWords,
                Optional.empty(),
                false,
                MentionShape.FREE,
                ReferentTerms.FREE,
                description.attributes());
    }

    /** Creates a type whose mentions leave out what is only written together with them. */
    public EntityType(TypeDescription description) {
        this(description, false);
    }

    @Override
    public EntityType withDescription(TypeDescription other) {
        return new EntityType(
                other, wholeWords, parent, abstractType, shape, referents, other.attributes());
    }

    @Override
    public boolean isAbstract() {
        return abstractType;
    }

    /** Returns this type below another one. */
    public EntityType below(String parentId) {
        return new EntityType(
                description,
                wholeWords,
                Optional.of(parentId),
                abstractType,
                shape,
                referents,
                attributes);
    }

    EntityType withAttributes(List<Attribute> others) {
        return new EntityType(
                description, wholeWords, parent, abstractType, shape, referents, others);
    }
}
