/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.images;

import java.util.Arrays;

/**
 * Lines one after the other, in pixels, with gaps where the pen was lifted; curves become short
 * lines. What is told to it is in the drawing's own unit.
 */
final class Outline {

    /** Short enough for a quarter of a circle at four times an icon's size. */
    private static final int LINES_PER_CURVE = 12;

    /** Takes a line, from one point to another, in pixels. */
    @FunctionalInterface
    interface Line {
        void between(float x1, float y1, float x2, float y2);
    }

    private final float scale;
    private float[] lines = new float[64];
    private int length;
    private float startX;
    private float startY;
    private float x;
    private float y;

    /**
     * Creates an empty one.
     *
     * @param scale pixels in the drawing's unit
     */
    Outline(float scale) {
        this.scale = scale;
    }

    /** Where the pen is. */
    float x() {
        return x;
    }

    /** Where the pen is. */
    float y() {
        return y;
    }

    /** Lifts the pen. */
    void moveTo(float toX, float toY) {
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
    }

    /** Draws a straight line. */
    void lineTo(float toX, float toY) {
        if (length + 4 > lines.length) {
            lines = Arrays.copyOf(lines, 2 * lines.length);
        }
        lines[length++] = x * scale;
        lines[length++] = y * scale;
        lines[length++] = toX * scale;
        lines[length++] = toY * scale;
        x = toX;
        y = toY;
    }

    /** Draws back to where the pen was put down. */
    void close() {
        lineTo(startX, startY);
    }

    /** Draws a cubic curve by its two control points and its end. */
    void curveTo(float x1, float y1, float x2, float y2, float toX, float toY) {
        float fromX = x;
        float fromY = y;
        for (int i = 1; i <= LINES_PER_CURVE; i++) {
            float t = (float) i / LINES_PER_CURVE;
            lineTo(cubic(t, fromX, x1, x2, toX), cubic(t, fromY, y1, y2, toY));
        }
    }

    private static float cubic(float t, float from, float first, float second, float to) {
        float s = 1 - t;
        return s * s * (s * from + 3 * t * first) + t * t * (3 * s * second + t * to);
    }

    /**
     * Draws part of an ellipse that stands upright; by SVG's rules, radii too small to reach the
     * end are enlarged until they do.
     */
    void arcTo(float radiusX, float radiusY, boolean large, boolean sweep, float toX, float toY) {
        // On the circle of radius 1 that the ellipse becomes when both axes are scaled.
        double halfX = (x - toX) / 2d / radiusX;
        double halfY = (y - toY) / 2d / radiusY;
        double square = halfX * halfX + halfY * halfY;
        double enlarged = Math.max(1, Math.sqrt(square));
        double rx = radiusX * enlarged;
        double ry = radiusY * enlarged;
        halfX /= enlarged;
        halfY /= enlarged;
        double off =
                Math.sqrt(Math.max(0, 1 / Math.min(1, square) - 1)) * (large == sweep ? -1 : 1);
        double offX = off * halfY;
        double offY = -off * halfX;
        double centerX = offX * rx + (x + toX) / 2d;
        double centerY = offY * ry + (y + toY) / 2d;
        double from = Math.atan2(halfY - offY, halfX - offX);
        double to = Math.atan2(-halfY - offY, -halfX - offX);
        if (sweep && to <= from) {
            to += 2 * Math.PI;
        } else if (!sweep && to >= from) {
            to -= 2 * Math.PI;
        }
        int pieces = (int) Math.ceil(Math.abs(to - from) / (Math.PI / 2) - 1e-3);
        double step = (to - from) / pieces;
        double reach = 4d / 3 * Math.tan(step / 4);
        for (int i = 0; i < pieces; i++) {
            double a = from + i * step;
            double b = a + step;
            boolean last = i == pieces - 1;
            curveTo(
                    (float) (centerX + rx * (Math.cos(a) - reach * Math.sin(a))),
                    (float) (centerY + ry * (Math.sin(a) + reach * Math.cos(a))),
                    (float) (centerX + rx * (Math.cos(b) + reach * Math.sin(b))),
                    (float) (centerY + ry * (Math.sin(b) - reach * Math.cos(b))),
                    last ? toX : (float) (centerX + rx * Math.cos(b)),
                    last ? toY : (float) (centerY + ry * Math.sin(b)));
        }
    }

    /** Gives all lines in the order in which they were drawn. */
    void forEach(Line line) {
        for (int i = 0; i < length; i += 4) {
            line.between(lines[i], lines[i + 1], lines[i + 2], lines[i + 3]);
        }
    }
}
