/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.look;

import java.util.List;
import org.scholion.view.Point;

/** Walks along a line whose corners are rounded. */
public final class Corners {

    /** Takes the pieces of the line. */
    public interface Pen {

        /** Begins the line. */
        void move(double x, double y);

        /** A straight piece to an end. */
        void line(double x, double y);

        /** A curve to an end that bends at a corner. */
        void curve(double cornerX, double cornerY, double x, double y);
    }

    private Corners() {}

    /** Walks from the first point to the last, through the middle of the pixels. */
    public static void walk(List<Point> points, double radius, Pen pen) {
        Point first = points.getFirst();
        pen.move(first.x() + 0.5, first.y() + 0.5);
        for (int i = 1; i < points.size() - 1; i++) {
            Point before = points.get(i - 1);
            Point corner = points.get(i);
            Point after = points.get(i + 1);
            double near =
                    Math.min(radius, Math.min(length(before, corner), length(corner, after)) / 2);
            double x = corner.x() + 0.5;
            double y = corner.y() + 0.5;
            pen.line(x + away(corner, before, near, true), y + away(corner, before, near, false));
            pen.curve(
                    x,
                    y,
                    x + away(corner, after, near, true),
                    y + away(corner, after, near, false));
        }
        Point last = points.getLast();
        pen.line(last.x() + 0.5, last.y() + 0.5);
    }

    private static double length(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    /** How far a point at a distance towards another lies from the first, across or down. */
    private static double away(Point from, Point to, double distance, boolean across) {
        double length = length(from, to);
        int whole = across ? to.x() - from.x() : to.y() - from.y();
        return length == 0 ? 0 : whole * distance / length;
    }
}
