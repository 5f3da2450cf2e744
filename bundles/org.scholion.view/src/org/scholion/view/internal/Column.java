/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import org.scholion.view.TextMeasurer;
import org.scholion.view.ViewOptions;

/**
 * Where the column of text stands in the window. Where there is little room the margins give way
 * until a line has as many characters as read well.
 *
 * @param left its left edge
 * @param width its width
 * @param window the window's width
 */
public record Column(int left, int width, int window) {

    /** With fewer characters in a line one reads worse. */
    private static final int READABLE = 60;

    /** Margins narrower than this have no room for bars and the shortest chips. */
    private static final int LEAST_MARGIN = 44;

    /** The column in the middle of a window. */
    public static Column of(int window, ViewOptions options, TextMeasurer measurer) {
        int wished = (int) Math.round(options.columnCharacters() * measurer.averageAdvance());
        int readable = (int) Math.round(READABLE * measurer.averageAdvance());
        int margin = Math.min(options.margin(), window / 8);
        int least = Math.min(margin, LEAST_MARGIN);
        int room = Math.clamp(readable, window - 2 * margin, window - 2 * least);
        int width = Math.min(wished, Math.max(room, 40));
        return new Column((window - width) / 2, width, window);
    }

    /** Its right edge. */
    public int right() {
        return left + width;
    }
}
