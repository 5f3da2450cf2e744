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

/**
 * A named role of a relation type.
 *
 * @param id stable id, unique within its relation type
 * @param name display name
 * @param description what fills the role, empty if not said
 * @param minimum how many fillers a complete relation has at least, 0 or more
 * @param maximum how many fillers it may have, {@link #UNBOUNDED} for any number
 * @param allowedTypes ids of the types that may fill it, with the types below them; empty for any
 * @param texts its words in other languages
 */
public record Role(
        String id,
        String name,
        String description,
        int minimum,
        int maximum,
        List<String> allowedTypes,
        ElementTexts texts) {

    /** The maximum of a role without a limit. */
    public static final int UNBOUNDED = -1;

    public Role {
        // A type named twice is allowed once, as it is stored.
        allowedTypes = allowedTypes.stream().distinct().toList();
    }

    /** Creates a role with words in the main language alone. */
    public Role(
            String id,
            String name,
            String description,
            int minimum,
            int maximum,
            List<String> allowedTypes) {
        this(id, name, description, minimum, maximum, allowedTypes, ElementTexts.NONE);
    }

    /** Creates a role without a description. */
    public Role(String id, String name, int minimum, int maximum, List<String> allowedTypes) {
        this(id, name, "", minimum, maximum, allowedTypes);
    }
}
