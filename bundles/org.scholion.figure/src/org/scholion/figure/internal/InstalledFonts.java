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
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The fonts of this machine. No window system is asked, also where there is one. */
final class InstalledFonts {

    /** Names that stand for several fonts, which nobody could be told. */
    private static final Set<String> LOGICAL =
            Set.of(Font.DIALOG, Font.DIALOG_INPUT, Font.MONOSPACED, Font.SANS_SERIF, Font.SERIF);

    private static final NavigableSet<String> FAMILIES = families();
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private InstalledFonts() {}

    /** In the workbench the toolkit of the window is another one, which must stay the only one. */
    private static NavigableSet<String> families() {
        System.setProperty("java.awt.headless", "true");
        NavigableSet<String> families = new TreeSet<>();
        for (String family :
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .getAvailableFontFamilyNames(Locale.ROOT)) {
            if (!LOGICAL.contains(family)) {
                families.add(family);
            }
        }
        return families;
    }

    /** Returns a family's regular font in a size in pixels, if it is installed. */
    static Optional<Font> find(String family, float size) {
        return FAMILIES.contains(family)
                ? Optional.of(new Font(family, Font.PLAIN, 1).deriveFont(size))
                : Optional.empty();
    }

    /**
     * Returns the first font by name that has these letters and outlines for them: pictures of
     * colours are not drawn.
     */
    static Optional<Font> drawing(String grapheme, int[] letters, float size) {
        for (String family : FAMILIES) {
            Font font = new Font(family, Font.PLAIN, 1).deriveFont(size);
            if (hasAll(font, letters)
                    && !font.createGlyphVector(CONTEXT, grapheme).getVisualBounds().isEmpty()) {
                return Optional.of(font);
            }
        }
        return Optional.empty();
    }

    /** Returns whether a font has all these letters. */
    static boolean hasAll(Font font, int[] codePoints) {
        for (int codePoint : codePoints) {
            if (!font.canDisplay(codePoint)) {
                return false;
            }
        }
        return true;
    }
}
