/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart, ready to be drawn.
 *
 * @param <P> how its marks say which places they stand for
 * @param title what it shows
 * @param width how wide it is, in pixels of 1/96 inch
 * @param height how high it is
 * @param shapes what is drawn, one over the other
 * @param marks what stands for places, in the order of reading
 */
public record Picture<P>(
        String title, double width, double height, List<Shape> shapes, List<ChartMark<P>> marks) {

    /** Copies. */
    public Picture {
        shapes = List.copyOf(shapes);
        marks = List.copyOf(marks);
    }

    /**
     * What a picture is measured by.
     *
     * @param width how wide it may be
     * @param line how high a line of words is
     * @param letter how wide a letter is, about
     */
    public record Measure(double width, double line, double letter) {
        /** That of a printed page. */
        public static final Measure PAGE = new Measure(760, 16, 6.5);

        double row() {
            return Math.round(line * 1.5);
        }
    }

    /** Collects shapes and marks. */
    static final class Drawing<P> {
        final List<Shape> shapes = new ArrayList<>();
        final List<ChartMark<P>> marks = new ArrayList<>();

        void line(double x1, double y1, double x2, double y2, Ink ink, double width) {
            shapes.add(new Shape.Line(x1, y1, x2, y2, ink, width));
        }

        void box(double x, double y, double width, double height, Ink ink, double strength) {
            shapes.add(new Shape.Box(x, y, width, height, ink, strength));
        }

        void words(double x, double y, double width, String text, Ink ink, Shape.Side side) {
            shapes.add(new Shape.Words(x, y, width, text, ink, side, false));
        }

        void strong(double x, double y, double width, String text) {
            shapes.add(new Shape.Words(x, y, width, text, Ink.TEXT, Shape.Side.BEGIN, true));
        }

        Picture<P> picture(String title, double width, double height) {
            return new Picture<>(title, width, height, shapes, marks);
        }
    }
}
