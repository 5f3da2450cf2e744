/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

/**
 * A type of mention, such as person. Referents use entity types too.
 *
 * @param wholeWords whether a mention takes along the little words that are written together with
 *     it, as Arabic does; if not, they are left out of it
 */
public record EntityType(TypeDescription description, boolean wholeWords)
        implements AnnotationType {

    /** Creates a type whose mentions leave out what is only written together with them. */
    public EntityType(TypeDescription description) {
        this(description, false);
    }
}
