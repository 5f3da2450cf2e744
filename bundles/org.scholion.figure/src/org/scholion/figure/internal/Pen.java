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

/**
 * How a line is drawn.
 *
 * @param rgb its colour, 0xRRGGBB
 * @param width in pixels
 * @param dashes lengths of strokes and of the gaps behind them, in turn; none for a whole line
 */
record Pen(int rgb, double width, List<Double> dashes) {

    Pen {
        dashes = List.copyOf(dashes);
    }

    static Pen whole(int rgb, double width) {
        return new Pen(rgb, width, List.of());
    }

    static Pen dashed(int rgb, double width, double stroke, double gap) {
        return new Pen(rgb, width, List.of(stroke, gap));
    }
}
