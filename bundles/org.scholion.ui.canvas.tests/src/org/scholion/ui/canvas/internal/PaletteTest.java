/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.schema.TypeColor;
import org.scholion.ui.canvas.CanvasTheme;
import org.scholion.view.look.Shades;
import org.scholion.view.mark.StanceSign;

class PaletteTest {

    private static final int[] STRONG = {
        0x0072B2, 0x56B4E9, 0x009E73, 0xE69F00, 0xD55E00, 0xCC79A7, 0xF0E442, 0x000000, 0xFFFFFF
    };

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void thatLettersStayReadableOnEveryTintAndOnTheSelection(boolean dark) {
        CanvasTheme theme = dark ? CanvasTheme.DARK : CanvasTheme.LIGHT;
        Palette palette = new Palette(theme);
        for (int color : STRONG) {
            int tint = rgb(palette.tint(color, theme.tintStrength() * 1.9));
            assertThat(tint).isNotEqualTo(theme.ground());
            assertThat(Shades.contrast(theme.text(), tint))
                    .as("text on %06X", color)
                    .isGreaterThanOrEqualTo(7);
        }
        assertThat(Shades.contrast(theme.text(), theme.selection())).isGreaterThanOrEqualTo(7);
        assertThat(Shades.contrast(theme.quiet(), theme.ground())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void thatLabelsAndSignsCanBeRead(boolean dark) {
        CanvasTheme theme = dark ? CanvasTheme.DARK : CanvasTheme.LIGHT;
        Palette palette = new Palette(theme);
        for (int color : STRONG) {
            var letters = palette.letters(new TypeColor(color, color));
            assertThat(Shades.contrast(rgb(letters), theme.ground())).isGreaterThanOrEqualTo(4.5);
        }
        for (StanceSign sign : StanceSign.values()) {
            assertThat(Shades.contrast(rgb(palette.sign(sign)), theme.ground()))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void thatInHighContrastThereAreNoTintsAndLabelsAndSignsCanBeRead(boolean dark) {
        int ground = dark ? 0x000000 : 0xFFFFFF;
        int text = 0xFFFFFF - ground;
        CanvasTheme theme = CanvasTheme.highContrast(dark, ground, text, ground, text);
        Palette palette = new Palette(theme);
        for (int color : STRONG) {
            assertThat(rgb(palette.tint(color, theme.tintStrength() * 1.9))).isEqualTo(ground);
            var letters = palette.letters(new TypeColor(color, color));
            assertThat(Shades.contrast(rgb(letters), ground)).isGreaterThanOrEqualTo(4.5);
        }
        for (StanceSign sign : StanceSign.values()) {
            assertThat(Shades.contrast(rgb(palette.sign(sign)), ground))
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(palette.quiet()).isEqualTo(palette.text());
    }

    private static int rgb(Color color) {
        return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
    }
}
