/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.scholion.schema.TypeColor;
import org.scholion.ui.canvas.CanvasTheme;
import org.scholion.view.mark.StanceSign;

/** Colours of one theme, mixed as needed. */
final class Palette {

    private final CanvasTheme theme;
    private final Map<Integer, Color> colors = new HashMap<>();

    Palette(CanvasTheme theme) {
        this.theme = theme;
    }

    CanvasTheme theme() {
        return theme;
    }

    Color of(int rgb) {
        return colors.computeIfAbsent(rgb, c -> new Color(c >> 16 & 0xFF, c >> 8 & 0xFF, c & 0xFF));
    }

    Color ground() {
        return of(theme.ground());
    }

    Color text() {
        return of(theme.text());
    }

    Color quiet() {
        return of(theme.quiet());
    }

    Color line() {
        return of(theme.line());
    }

    Color accent() {
        return of(theme.accent());
    }

    Color panel() {
        return of(theme.panel());
    }

    int rgb(TypeColor color) {
        return theme.dark() ? color.dark() : color.light();
    }

    Color full(TypeColor color) {
        return of(rgb(color));
    }

    /** A type's colour as letters on the ground: mixed towards the text until it can be read. */
    Color letters(TypeColor color) {
        int rgb = rgb(color);
        for (double part = 0; part < 1; part += 0.1) {
            int mixed = mix(rgb, theme.text(), part);
            if (contrast(mixed, theme.ground()) >= 4.5) {
                return of(mixed);
            }
        }
        return text();
    }

    /** The ground tinted with a colour, 0 to 1, as far as text on it can still be read well. */
    Color tint(int rgb, double strength) {
        double part = strength;
        while (part > 0.02 && contrast(theme.text(), mix(theme.ground(), rgb, part)) < 7) {
            part -= 0.02;
        }
        return of(mix(theme.ground(), rgb, part));
    }

    /** A colour mixed with the ground, for things that carry no text. */
    Color faint(int rgb, double strength) {
        return of(mix(theme.ground(), rgb, strength));
    }

    Color sign(StanceSign sign) {
        return full(sign.color());
    }

    /** One colour with a part of another. */
    static int mix(int from, int to, double part) {
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            result |= (int) Math.round(a + (b - a) * part) << shift;
        }
        return result;
    }

    /** The contrast of two colours as WCAG defines it, 1 to 21. */
    static double contrast(int a, int b) {
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
