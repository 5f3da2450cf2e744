/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.theme;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.scholion.ui.internal.theme.PlatformTheme;
import org.scholion.view.look.Shades;

/**
 * The colours of a theme of high contrast, each 0xRRGGBB: those of the platform where it has such a
 * theme, else black and white. All other colours are mixed with that of the text until they can be
 * read as well as it asks.
 *
 * @param ground behind all that is read
 * @param text what is read
 */
public record HighContrast(int ground, int text) {

    /** What everything that is read, and every line, has against the ground at least. */
    public static final double LEAST = 7;

    /** Black on white. */
    public static final HighContrast LIGHT = new HighContrast(0xFFFFFF, 0x000000);

    /** White on black. */
    public static final HighContrast DARK = new HighContrast(0x000000, 0xFFFFFF);

    /**
     * Returns the colours of the platform if it shows a theme of high contrast. Windows says so; of
     * GTK's themes the name does.
     */
    public static Optional<HighContrast> ofPlatform(Display display) {
        if (!display.getHighContrast() && !isHighContrast(PlatformTheme.name())) {
            return Optional.empty();
        }
        HighContrast lists =
                new HighContrast(
                        rgb(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND)),
                        rgb(display.getSystemColor(SWT.COLOR_LIST_FOREGROUND)));
        boolean readable = Shades.contrast(lists.ground, lists.text) >= LEAST;
        return Optional.of(readable ? lists : lists.dark() ? DARK : LIGHT);
    }

    /** Returns whether a theme is one of high contrast by its name, such as HighContrastInverse. */
    static boolean isHighContrast(String theme) {
        return theme.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT).contains("highcontrast");
    }

    private static int rgb(Color color) {
        return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
    }

    /** Returns whether the ground is the darker one. */
    public boolean dark() {
        return Shades.contrast(ground, 0xFFFFFF) > Shades.contrast(text, 0xFFFFFF);
    }

    /** Returns a colour mixed with that of the text until it can be read. */
    public int readable(int rgb) {
        for (double part = 0; part < 1; part += 0.1) {
            int mixed = Shades.mix(rgb, text, part);
            if (Shades.contrast(mixed, ground) >= LEAST) {
                return mixed;
            }
        }
        return text;
    }

    /** Returns a colour mixed with the ground until the text can be read on it. */
    public int behind(int rgb) {
        return new Shades(dark(), ground, text).tint(rgb, 0.5);
    }

    /** Returns the colour of a role. */
    public RGB rgb(ColorRole role) {
        RGB usual = role.rgb(dark());
        int rgb = usual.red << 16 | usual.green << 8 | usual.blue;
        int found =
                switch (role) {
                    case GROUND, PANEL -> ground;
                    case TEXT, QUIET_TEXT, ICON, LINE -> text;
                    case SELECTION -> behind(rgb);
                    default -> readable(rgb);
                };
        return new RGB(found >> 16 & 0xFF, found >> 8 & 0xFF, found & 0xFF);
    }
}
