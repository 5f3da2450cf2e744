/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.Optional;

/**
 * An attribute of a type.
 *
 * @param id stable id, unique within its type
 * @param name display name
 * @param description what it means, empty if not said
 * @param kind what values it takes
 * @param tagSet id of the tag set it draws from; present for {@link AttributeKind#TAG} and {@link
 *     AttributeKind#TAGS}
 * @param required whether an annotation without it is incomplete
 * @param defaultValue the value that is proposed for a new annotation, as text (a tag id for tags);
 *     no value until a person confirms it
 * @param terms when and how it is asked for
 * @param texts its words in other languages
 */
public record Attribute(
        String id,
        String name,
        String description,
        AttributeKind kind,
        Optional<String> tagSet,
        boolean required,
        Optional<String> defaultValue,
        AttributeTerms terms,
        ElementTexts texts) {

    /** Creates an attribute of plain terms with words in the main language alone. */
    public Attribute(
            String id,
            String name,
            String description,
            AttributeKind kind,
            Optional<String> tagSet,
            boolean required,
            Optional<String> defaultValue) {
        this(
                id,
                name,
                description,
                kind,
                tagSet,
                required,
                defaultValue,
                AttributeTerms.PLAIN,
                ElementTexts.NONE);
    }

    /** Returns this attribute on other terms. */
    public Attribute withTerms(AttributeTerms others) {
        return new Attribute(
                id, name, description, kind, tagSet, required, defaultValue, others, texts);
    }
}
