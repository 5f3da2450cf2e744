/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.util.List;
import org.scholion.view.Point;

/**
 * What a figure is drawn on. Lengths are pixels of a screen of 96 dpi from the figure's origin,
 * which may lie inside it; colours are 0xRRGGBB.
 */
interface Drawing {

    /** A stretch of a document's text, of one direction. */
    record TextRun(ShapedText shaped, double left, double baseline) {

        /** Where its first character begins: its left edge, or its right one. */
        double start() {
            return shaped.direction() == org.scholion.text.TextDirection.LEFT_TO_RIGHT
                    ? left
                    : left + shaped.width();
        }
    }

    /** Begins a layer, which lies above those before. */
    void layer(Layer layer);

    /** Begins what belongs to one thing, with a name for who points at it or has it read out. */
    void open(String title);

    /** Ends what was opened last. */
    void close();

    /** A line of the document that has no characters with room. */
    void blank(String text, double x, double baseline);

    /** A stretch of the document's text, in the order it is read. */
    void text(TextRun run, int rgb);

    /** A short text with its left edge at x. */
    void label(Label label, double x, double baseline, int rgb);

    /** A filled rectangle with rounded corners. */
    void fill(Box place, double radius, int rgb, double alpha);

    /** The outline of one, in the middle of its edges. */
    void frame(Box place, double radius, Pen pen);

    /** A filled disc. */
    void disc(double centreX, double centreY, double radius, int rgb);

    /** A filled polygon. */
    void polygon(List<Point> corners, int rgb);

    /** A line whose corners are rounded. */
    void path(List<Point> corners, double radius, Pen pen);

    /** A straight line. */
    void line(double fromX, double fromY, double toX, double toY, Pen pen);
}
