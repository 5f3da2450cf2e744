/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Rectangle;
import org.scholion.text.TextRange;
import org.scholion.view.LabelBox;
import org.scholion.view.Rect;
import org.scholion.view.ViewWindow;
import org.scholion.view.mark.MarkId;

/** Where text and marks are drawn, in the canvas's coordinates, as far as they show. */
final class DrawnPlaces {

    private DrawnPlaces() {}

    /** The visual pieces of a range. */
    static List<Rectangle> of(ViewWindow window, TextRange range) {
        return window.rects(range).stream().map(DrawnPlaces::rectangle).toList();
    }

    /** A mark's label, or else its first piece. */
    static Optional<Rectangle> of(ViewWindow window, MarkId mark) {
        Optional<Rect> label =
                Stream.concat(
                                window.spans().stream()
                                        .filter(s -> s.mark().equals(mark))
                                        .flatMap(s -> s.label().stream()),
                                window.arcs().stream()
                                        .filter(a -> a.mark().equals(mark))
                                        .flatMap(a -> a.label().stream()))
                        .map(LabelBox::place)
                        .findFirst();
        return label.or(
                        () ->
                                window.spans().stream()
                                        .filter(s -> s.mark().equals(mark))
                                        .flatMap(s -> s.rects().stream())
                                        .findFirst())
                .or(
                        () ->
                                window.lanes().stream()
                                        .filter(l -> l.mark().equals(mark))
                                        .flatMap(l -> l.rects().stream())
                                        .findFirst())
                .map(DrawnPlaces::rectangle);
    }

    private static Rectangle rectangle(Rect rect) {
        return new Rectangle(rect.x(), rect.y(), rect.width(), rect.height());
    }
}
