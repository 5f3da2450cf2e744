/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.util.List;

/**
 * A stretch of one font.
 *
 * @param begin offset of its first character in the text that was shaped
 * @param end offset behind its last
 * @param families its font's family, and others that will do, the best first
 * @param generic what to take where none of them is there, as style sheets call it
 * @param glyphs its letters as they are drawn, from left to right
 */
record GlyphRun(
        int begin, int end, Font font, List<String> families, String generic, GlyphVector glyphs) {

    GlyphRun {
        families = List.copyOf(families);
    }

    /** The same of a text that has so many characters before the one that was shaped. */
    GlyphRun from(int offset) {
        return new GlyphRun(begin + offset, end + offset, font, families, generic, glyphs);
    }

    /** The size of its font in pixels. */
    double size() {
        return font.getSize2D();
    }

    /** Its width in pixels. */
    double width() {
        return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    }
}
