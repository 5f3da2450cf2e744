/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import org.scholion.text.TextRange;
import org.scholion.text.extent.ExtentKind;

/** What text lies under a point. */
final class PointedText {

    private final CanvasModel model;

    PointedText(CanvasModel model) {
        this.model = model;
    }

    /** The grapheme place, word, sentence or paragraph under a point, by the number of clicks. */
    TextRange unit(int clicks, int x, int y) {
        if (clicks == 1) {
            int offset = model.window().hit(x, y, model.boundaries()).offset();
            return new TextRange(offset, offset);
        }
        int character = character(x, y);
        return switch (clicks) {
            case 2 -> model.boundaries().longWordAt(character);
            case 3 -> model.extents().sentences().at(character);
            default ->
                    model.extents()
                            .extent(ExtentKind.PARAGRAPH, new TextRange(character, character));
        };
    }

    /** The character a point lies on, not the place between two that is nearest. */
    private int character(int x, int y) {
        return model.window()
                .lineAt(y)
                .flatMap(
                        line ->
                                line.pieces().stream()
                                        .filter(p -> x >= p.x() && x < p.right())
                                        .findFirst())
                .map(
                        piece -> {
                            int at = model.boundaries().graphemeCeiling(piece.begin());
                            while (at < piece.end()) {
                                int next = model.boundaries().graphemeAfter(at);
                                int end = Math.min(next, piece.end());
                                int left = Math.min(piece.xOf(at), piece.xOf(end));
                                int right = Math.max(piece.xOf(at), piece.xOf(end));
                                if (x >= left && x < right) {
                                    return at;
                                }
                                at = next;
                            }
                            return piece.begin();
                        })
                .orElseGet(() -> model.window().hit(x, y, model.boundaries()).offset());
    }
}
