/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.util.Optional;
import org.scholion.text.TextRange;
import org.scholion.view.ViewWindow;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkId;
import org.scholion.words.Words;

/**
 * What is to be drawn.
 *
 * @param text of the whole document
 * @param part what of it is shown
 * @param marks all there are on it
 * @param window the part, laid out
 * @param measurer with which it was laid out
 * @param words the language of names that the figure gives things
 */
record FigureContent(
        String text,
        TextRange part,
        DocumentMarks marks,
        ViewWindow window,
        HeadlessMeasurer measurer,
        Words words) {

    /** So much of what is marked is named to who points at it. */
    private static final int NAMED = 80;

    /** What a mark is called for who points at it or has it read out. */
    String title(MarkId id) {
        Optional<Mark> mark = marks.find(id);
        String type = mark.map(m -> m.header().label()).orElse("");
        String covered =
                mark.flatMap(m -> m.spans().stream().findFirst())
                        .map(
                                span ->
                                        text.substring(
                                                span.begin(), Math.min(span.end(), text.length())))
                        .orElse("");
        if (covered.isEmpty()) {
            return type;
        }
        String shown =
                covered.length() > NAMED
                        ? covered.substring(0, covered.offsetByCodePoints(0, NAMED / 2)) + "\u2026"
                        : covered;
        return words.say("figure.mark", "type", type, "text", shown);
    }

    /** Draws a label whose letters begin at some y. */
    void label(Drawing drawing, String said, double x, double top, int rgb) {
        drawing.label(measurer.label(said), x, top + measurer.labelRise(), rgb);
    }
}
