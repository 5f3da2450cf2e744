/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.List;

/**
 * Twelve type colours that can be told apart with deuteranopia and protanopia too.
 *
 * <p>They start from the hues of Okabe and Ito (2008) and are spread by lightness, so that under
 * each simulated deficiency any two stay clearly apart. The full colour has a contrast of at least
 * 4.5:1 on the theme's ground, as labels are written in it, and text on a tint of it keeps at least
 * 7:1. {@code DefaultPaletteTest} checks all of this.
 */
public final class DefaultPalette {

    /** The ground of the dark theme, 0xRRGGBB. */
    public static final int DARK_GROUND = 0x1E1F22;

    /** The ground of the light theme, 0xRRGGBB. */
    public static final int LIGHT_GROUND = 0xFFFFFF;

    /** How much of a type's colour is mixed into the ground behind annotated text. */
    public static final double TINT = 0.18;

    private static final List<TypeColor> COLORS =
            List.of(
                    new TypeColor(0x1370F5, 0x77A5FF),
                    new TypeColor(0xBB5C10, 0xFF8C64),
                    new TypeColor(0x038854, 0x70E4A7),
                    new TypeColor(0x763479, 0xC496AC),
                    new TypeColor(0x864E00, 0xFFBA3A),
                    new TypeColor(0x127EB0, 0x38CEE9),
                    new TypeColor(0x8E0933, 0xCC6C32),
                    new TypeColor(0x460086, 0xB569C2),
                    new TypeColor(0x184600, 0xE4F078),
                    new TypeColor(0x5F024C, 0xFFDBFF),
                    new TypeColor(0x0240BC, 0x0084FF),
                    new TypeColor(0x6A6379, 0x748C79));

    private DefaultPalette() {}

    /** Returns the colours, in the order in which to give them out. */
    public static List<TypeColor> colors() {
        return COLORS;
    }

    /** Returns the colour for the n-th type, from 0; after the last colour comes the first. */
    public static TypeColor color(int n) {
        return COLORS.get(Math.floorMod(n, COLORS.size()));
    }

    /**
     * Returns the ground behind text annotated with a colour.
     *
     * @param color 0xRRGGBB
     * @param ground 0xRRGGBB
     * @return 0xRRGGBB
     */
    public static int tint(int color, int ground) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = TINT * (color >> shift & 0xFF) + (1 - TINT) * (ground >> shift & 0xFF);
            mixed |= (int) Math.round(channel) << shift;
        }
        return mixed;
    }
}
