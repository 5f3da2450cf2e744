/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal.model;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One thing to fill in of an element.
 *
 * @param feature what of the element
 * @param look how it is filled in
 * @param label the code of what it is called
 */
public record FormField(EStructuralFeature feature, Look look, String label) {

    /** How something is filled in. */
    public enum Look {
        /** A line of text. */
        LINE,
        /** Lines of text. */
        LINES,
        /** Yes or no. */
        CHECK,
        /** One of the values of an enumeration. */
        LITERAL,
        /** A whole number. */
        WHOLE,
        /** A whole number, or nothing for any number. */
        WHOLE_OR_ANY,
        /** A decimal number of any size. */
        DECIMAL,
        /** A decimal number as machines count. */
        FRACTION,
        /** The id, which is shown and changed by a dialog. */
        ID,
        /** A letter or digit that chooses the element. */
        KEY,
        /** The id of one of the elements that fit. */
        ONE,
        /** The ids of any of the elements that fit. */
        SEVERAL
    }
}
