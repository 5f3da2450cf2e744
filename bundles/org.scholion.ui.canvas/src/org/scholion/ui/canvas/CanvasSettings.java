/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas;

/**
 * Sizes of a canvas.
 *
 * @param fontSize of the text in points of print (12 are 16 pixels of a screen of 96 dpi), 6 to 72
 * @param lineSpacing a line's height without lanes in font sizes, 1.2 to 3
 * @param columnCharacters the column's width in characters, 20 to 200
 * @param fontFamily the reading font for every script it covers; empty to choose one per script
 */
public record CanvasSettings(
        int fontSize, double lineSpacing, int columnCharacters, String fontFamily) {

    /** 12 points, 1.7 lines, 80 characters. */
    public static final CanvasSettings STANDARD = new CanvasSettings(12, 1.7, 80, "");

    /** Brings every value into its range. */
    public CanvasSettings {
        fontSize = Math.clamp(fontSize, 6, 72);
        lineSpacing = Math.clamp(lineSpacing, 1.2, 3.0);
        columnCharacters = Math.clamp(columnCharacters, 20, 200);
    }
}
