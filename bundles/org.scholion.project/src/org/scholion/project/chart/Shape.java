/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.chart;

/** Something drawn; all lengths are in pixels of 1/96 inch, from the upper left. */
public sealed interface Shape {

    /** A line. */
    record Line(double x1, double y1, double x2, double y2, Ink ink, double width)
            implements Shape {}

    /**
     * A filled box.
     *
     * @param strength how much of the ink there is over the ground, from 0 to 1
     */
    record Box(double x, double y, double width, double height, Ink ink, double strength)
            implements Shape {}

    /** A filled dot. */
    record Dot(double x, double y, double radius, Ink ink) implements Shape {}

    /**
     * Words on one line, cut with an ellipsis where there is no room.
     *
     * @param x where they begin, are in the middle, or end
     * @param y the upper edge of the line
     * @param width how much room there is
     */
    record Words(double x, double y, double width, String text, Ink ink, Side side, boolean strong)
            implements Shape {}

    /** Which point of words is given. */
    enum Side {
        BEGIN,
        MIDDLE,
        END
    }
}
