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
 * Where the column of text stands in the window.
 *
 * @param left its left edge
 * @param width its width
 * @param window the window's width
 */
public record Column(int left, int width, int window) {

    /** The column in the middle of a window. */
    public static Column of(int window, ViewOptions options, TextMeasurer measurer) {
        int wished = (int) Math.round(options.columnCharacters() * measurer.averageAdvance());
        int room = Math.max(window - 2 * Math.min(options.margin(), window / 8), 40);
        int width = Math.min(wished, room);
        return new Column((window - width) / 2, width, window);
    }

    /** Its right edge. */
    public int right() {
        return left + width;
    }
}
