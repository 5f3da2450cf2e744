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
import org.scholion.view.look.Shades;
import org.scholion.view.mark.StanceSign;

/** Colours of one theme, mixed as needed. */
final class Palette {

    private final CanvasTheme theme;
    private final Shades shades;
    private final Map<Integer, Color> colors = new HashMap<>();

    Palette(CanvasTheme theme) {
        this.theme = theme;
        shades = new Shades(theme.dark(), theme.ground(), theme.text());
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
        return shades.of(color);
    }

    Color full(TypeColor color) {
        return of(rgb(color));
    }

    /** A type's colour as letters on the ground: mixed towards the text until it can be read. */
    Color letters(TypeColor color) {
        return of(shades.letters(color));
    }

    /** The ground tinted with a colour, 0 to 1, as far as text on it can still be read well. */
    Color tint(int rgb, double strength) {
        return of(shades.tint(rgb, strength));
    }

    /** A colour mixed with the ground, for things that carry no text. */
    Color faint(int rgb, double strength) {
        return of(shades.faint(rgb, strength));
    }

    Color sign(StanceSign sign) {
        return full(sign.color());
    }
}
