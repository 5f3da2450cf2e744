/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The palette holds what it promises. Contrast is that of WCAG 2.2. Colour vision deficiency is
 * simulated as by Machado, Oliveira and Fernandes (2009), severity 1; distance is Euclidean in
 * Oklab (Ottosson 2020) with lightness from 0 to 100, where about 2 is just noticeable.
 */
class DefaultPaletteTest {

    private static final int DARK_TEXT = 0x1E1F22;
    private static final int LIGHT_TEXT = 0xDFE1E5;
    private static final double[][] NORMAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    private static final double[][] PROTANOPIA = {
        {0.152286, 1.052583, -0.204868},
        {0.114503, 0.786281, 0.099216},
        {-0.003882, -0.048116, 1.051998}
    };
    private static final double[][] DEUTERANOPIA = {
        {0.367322, 0.860646, -0.227968},
        {0.280085, 0.672501, 0.047413},
        {-0.011820, 0.042940, 0.968881}
    };

    @Test
    void thatThereAreTwelveColoursGivenOutInTurn() {
        assertThat(DefaultPalette.colors()).hasSize(12).doesNotHaveDuplicates();
        assertThat(DefaultPalette.color(13)).isEqualTo(DefaultPalette.colors().get(1));
    }

    @Test
    void thatTextOnATintIsReadable() {
        for (TypeColor color : DefaultPalette.colors()) {
            int light = DefaultPalette.tint(color.light(), DefaultPalette.LIGHT_GROUND);
            int dark = DefaultPalette.tint(color.dark(), DefaultPalette.DARK_GROUND);
            assertThat(contrast(DARK_TEXT, light)).as("%s", color).isGreaterThanOrEqualTo(7);
            assertThat(contrast(LIGHT_TEXT, dark)).as("%s", color).isGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void thatLabelsAreReadableOnTheGround() {
        for (TypeColor color : DefaultPalette.colors()) {
            assertThat(contrast(color.light(), DefaultPalette.LIGHT_GROUND))
                    .as("%s", color)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(color.dark(), DefaultPalette.DARK_GROUND))
                    .as("%s", color)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void thatNoTwoColoursLookAlikeToAnyone() {
        for (double[][] vision : List.of(NORMAL, PROTANOPIA, DEUTERANOPIA)) {
            for (boolean dark : new boolean[] {false, true}) {
                for (TypeColor one : DefaultPalette.colors()) {
                    for (TypeColor other : DefaultPalette.colors()) {
                        if (!one.equals(other)) {
                            assertThat(distance(seen(one, dark, vision), seen(other, dark, vision)))
                                    .as("%s and %s", one.hex(dark), other.hex(dark))
                                    .isGreaterThanOrEqualTo(7.5);
                        }
                    }
                }
            }
        }
    }

    @Test
    void thatATintIsAMixture() {
        assertThat(DefaultPalette.tint(0x000000, 0xFFFFFF)).isEqualTo(0xD1D1D1);
        assertThat(DefaultPalette.tint(0xFFFFFF, 0xFFFFFF)).isEqualTo(0xFFFFFF);
    }

    private static double[] linear(int rgb) {
        double[] channels = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = (rgb >> 16 - 8 * i & 0xFF) / 255.0;
            channels[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return channels;
    }

    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        double[] c = linear(rgb);
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }

    /** Returns the Oklab coordinates of a colour as seen with a kind of vision. */
    private static double[] seen(TypeColor color, boolean dark, double[][] vision) {
        double[] rgb = times(vision, linear(dark ? color.dark() : color.light()));
        for (int i = 0; i < 3; i++) {
            rgb[i] = Math.min(1, Math.max(0, rgb[i]));
        }
        double[] cones =
                times(
                        new double[][] {
                            {0.4122214708, 0.5363325363, 0.0514459929},
                            {0.2119034982, 0.6806995451, 0.1073969566},
                            {0.0883024619, 0.2817188376, 0.6299787005}
                        },
                        rgb);
        for (int i = 0; i < 3; i++) {
            cones[i] = 100 * Math.cbrt(cones[i]);
        }
        return times(
                new double[][] {
                    {0.2104542553, 0.7936177850, -0.0040720468},
                    {1.9779984951, -2.4285922050, 0.4505937099},
                    {0.0259040371, 0.7827717662, -0.8086757660}
                },
                cones);
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(
                Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }
}
