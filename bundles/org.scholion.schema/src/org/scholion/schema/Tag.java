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
import java.util.OptionalDouble;

/**
 * One value of a tag set.
 *
 * @param id stable id; what annotations store
 * @param name display name, free text in any language
 * @param description what the tag means, empty if not said
 * @param value where the tag lies on an ordered or polarity scale: for a polarity -1 (against) to
 *     +1 (for), 0 neutral, absent for a tag off the scale such as "mixed"; for an intensity 1..n
 * @param shortcut the Latin letter or digit that chooses the tag, if any
 * @param color the tag's colour, if it has one of its own
 * @param parent id of the tag of the same set that it is a kind of, if any
 * @param texts its words in other languages and its guidelines
 */
public record Tag(
        String id,
        String name,
        String description,
        OptionalDouble value,
        Optional<String> shortcut,
        Optional<TypeColor> color,
        Optional<String> parent,
        ElementTexts texts) {

    /** Creates a tag that is no kind of another, with words in the main language alone. */
    public Tag(
            String id,
            String name,
            String description,
            OptionalDouble value,
            Optional<String> shortcut,
            Optional<TypeColor> color) {
        this(id, name, description, value, shortcut, color, Optional.empty(), ElementTexts.NONE);
    }
}
