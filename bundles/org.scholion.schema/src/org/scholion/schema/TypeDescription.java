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
 * What every type of a schema has.
 *
 * @param id stable id, unique within the schema over all kinds of types; never changes
 * @param name display name, free text in any language
 * @param shortName what a label shows when space is short
 * @param description what the type means, empty if not said
 * @param color the type's colour
 * @param shortcut the Latin letter or digit that annotates with it, upper case, if any
 * @param attributes the attributes that the type itself declares, in display order
 * @param texts its words in other languages and its guidelines
 */
public record TypeDescription(
        String id,
        String name,
        String shortName,
        String description,
        TypeColor color,
        Optional<String> shortcut,
        List<Attribute> attributes,
        ElementTexts texts) {

    public TypeDescription {
        attributes = List.copyOf(attributes);
    }

    /** Creates a description with words in the main language alone. */
    public TypeDescription(
            String id,
            String name,
            String shortName,
            String description,
            TypeColor color,
            Optional<String> shortcut,
            List<Attribute> attributes) {
        this(id, name, shortName, description, color, shortcut, attributes, ElementTexts.NONE);
    }

    /** Returns this description with other attributes. */
    public TypeDescription withAttributes(List<Attribute> others) {
        return new TypeDescription(
                id, name, shortName, description, color, shortcut, others, texts);
    }
}
