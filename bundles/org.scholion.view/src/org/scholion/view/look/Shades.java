/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.look;

import org.scholion.schema.TypeColor;

/**
 * Colours mixed so that what is drawn in them can be read, each 0xRRGGBB.
 *
 * @param dark whether the ground is dark, which chooses the variant of type colours
 * @param ground behind the text
 * @param text the letters
 */
public record Shades(boolean dark, int ground, int text) {

    /** What letters on the ground need at least, as WCAG counts. */
    private static final double READABLE = 4.5;

    /** What the text needs at least on tints. */
    private static final double COMFORTABLE = 7;

    /** A type's colour on this ground. */
    public int of(TypeColor color) {
        return dark ? color.dark() : color.light();
    }

    /** A type's colour as letters on the ground: mixed towards the text until it can be read. */
    public int letters(TypeColor color) {
        int rgb = of(color);
        for (double part = 0; part < 1; part += 0.1) {
            int mixed = mix(rgb, text, part);
            if (contrast(mixed, ground) >= READABLE) {
                return mixed;
            }
        }
        return text;
    }

    /**
     * The ground tinted with a colour as far as text on it can still be read well.
     *
     * @param strength 0 for the ground, 1 for the colour
     */
    public int tint(int rgb, double strength) {
        double part = strength;
        while (part > 0.02 && contrast(text, faint(rgb, part)) < COMFORTABLE) {
            part -= 0.02;
        }
        return faint(rgb, part);
    }

    /**
     * A colour mixed with the ground, for things that carry no text.
     *
     * @param strength 0 for the ground, 1 for the colour
     */
    public int faint(int rgb, double strength) {
        return mix(ground, rgb, strength);
    }

    /** One colour with a part of another, 0 to 1. */
    public static int mix(int from, int to, double part) {
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            result |= (int) Math.round(a + (b - a) * part) << shift;
        }
        return result;
    }

    /** The contrast of two colours as WCAG defines it, 1 to 21. */
    public static double contrast(int a, int b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF)
                + 0.7152 * linear(rgb >> 8 & 0xFF)
                + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
