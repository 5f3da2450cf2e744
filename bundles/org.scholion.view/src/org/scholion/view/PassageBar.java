/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import java.util.List;
import java.util.Optional;
import org.scholion.schema.TypeColor;
import org.scholion.view.mark.MarkId;

/**
 * A passage: a bar in the margin along its lines.
 *
 * @param bar along the lines that show
 * @param excluded whether its text is dimmed
 * @param text its visual pieces in the window
 * @param label in the margin above the bar's top, if the passage begins in the window
 */
public record PassageBar(
        MarkId mark,
        Rect bar,
        boolean excluded,
        List<Rect> text,
        Optional<LabelBox> label,
        TypeColor color) {

    public PassageBar {
        text = List.copyOf(text);
    }
}
