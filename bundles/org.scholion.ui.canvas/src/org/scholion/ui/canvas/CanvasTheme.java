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
 * Colours of a canvas, each 0xRRGGBB.
 *
 * @param dark whether the ground is dark, which chooses the variant of type colours
 * @param ground behind the text
 * @param text the letters; at least 7:1 against ground, tints and selection
 * @param quiet hints, chips, dimmed text
 * @param line arcs at rest and hair lines
 * @param selection behind selected text
 * @param accent caret, focus ring and outline of the selected mark
 * @param panel behind pop-ups and pills
 * @param tintStrength how much of a type's colour tints the ground behind a span, 0 to 1
 */
public record CanvasTheme(
        boolean dark,
        int ground,
        int text,
        int quiet,
        int line,
        int selection,
        int accent,
        int panel,
        double tintStrength) {

    /** Dark letters on warm white. */
    public static final CanvasTheme LIGHT =
            new CanvasTheme(
                    false, 0xFCFCFA, 0x1B1D21, 0x6A6E76, 0xB4B8BF, 0xC9DDF7, 0x1A66C9, 0xF2F3F4,
                    0.13);

    /** Black on white, for printers: what is quiet on the screen still has to print. */
    public static final CanvasTheme PAPER =
            new CanvasTheme(
                    false, 0xFFFFFF, 0x000000, 0x55595F, 0x9A9EA5, 0xFFFFFF, 0x1A66C9, 0xFFFFFF,
                    0.13);

    /** Light letters on near black. */
    public static final CanvasTheme DARK =
            new CanvasTheme(
                    true, 0x1C1E21, 0xE9EAEC, 0x969BA3, 0x565B63, 0x264C77, 0x6CB0FF, 0x292C30,
                    0.17);

    /**
     * A theme of high contrast: no tints, and no colour that is hard to read. What a tint would say
     * the underline, the label and the outline say.
     *
     * @param ground behind the text
     * @param selection behind selected text; the text can be read on it
     * @param accent caret, focus ring and outlines, at least 7:1 against ground
     */
    public static CanvasTheme highContrast(
            boolean dark, int ground, int text, int selection, int accent) {
        return new CanvasTheme(dark, ground, text, text, text, selection, accent, ground, 0);
    }
}
