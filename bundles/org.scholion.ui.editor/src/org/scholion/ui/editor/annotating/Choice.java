/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.Optional;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.TypeColor;

/**
 * One line of a list to choose from.
 *
 * @param label what it is, and what is typed to find it
 * @param detail more about it
 * @param color its chip's colour, if it has one
 * @param type the type it stands for, if it is one
 * @param action what choosing it does
 */
record Choice(
        String label,
        String detail,
        Optional<TypeColor> color,
        Optional<AnnotationType> type,
        Runnable action) {

    /** Creates a line that is no type. */
    Choice(String label, String detail, Optional<TypeColor> color, Runnable action) {
        this(label, detail, color, Optional.empty(), action);
    }

    /** Creates the line of a type. */
    static Choice of(AnnotationType type, String detail, Runnable action) {
        return new Choice(
                type.name(),
                detail,
                Optional.of(type.description().color()),
                Optional.of(type),
                action);
    }
}
