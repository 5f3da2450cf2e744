/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

/**
 * How colours look to someone, and how far apart two of them are to them.
 *
 * <p>Dichromacy is simulated as by Machado, Oliveira and Fernandes, "A physiologically-based model
 * for simulation of color vision deficiency" (IEEE TVCG 15(6), 2009), with their matrices of
 * severity 1, which apply to linear RGB. Distance is Euclidean in Oklab (Ottosson 2020) with
 * lightness from 0 to 100; about 2 is just noticeable. Contrast is that of WCAG 2.2.
 */
public enum ColorVision {
    /** Sees all colours. */
    NORMAL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    /** Has no cones for long waves. */
    PROTANOPIA(
            new double[][] {
                {0.152286, 1.052583, -0.204868},
                {0.114503, 0.786281, 0.099216},
                {-0.003882, -0.048116, 1.051998}
            }),
    /** Has no cones for middle waves. */
    DEUTERANOPIA(
            new double[][] {
                {0.367322, 0.860646, -0.227968},
                {0.280085, 0.672501, 0.047413},
                {-0.011820, 0.042940, 0.968881}
            });

    private static final double[][] TO_CONES = {
        {0.4122214708, 0.5363325363, 0.0514459929},
        {0.2119034982, 0.6806995451, 0.1073969566},
        {0.0883024619, 0.2817188376, 0.6299787005}
    };

    private static final double[][] TO_OKLAB = {
        {0.2104542553, 0.7936177850, -0.0040720468},
        {1.9779984951, -2.4285922050, 0.4505937099},
        {0.0259040371, 0.7827717662, -0.8086757660}
    };

    private final double[][] matrix;

    ColorVision(double[][] matrix) {
        this.matrix = matrix;
    }

    /**
     * Returns how far apart two colours are to someone who sees so.
     *
     * @param one 0xRRGGBB
     * @param other 0xRRGGBB
     * @return 0 for the same, 100 for black and white
     */
    public double distance(int one, int other) {
        double[] a = seen(one);
        double[] b = seen(other);
        return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
    }

    /** Returns the least distance of two colours to anyone. */
    public static double leastDistance(int one, int other) {
        double least = Double.POSITIVE_INFINITY;
        for (ColorVision vision : values()) {
            least = Math.min(least, vision.distance(one, other));
        }
        return least;
    }

    /**
     * Returns the contrast of two colours, in either order.
     *
     * @param one 0xRRGGBB
     * @param other 0xRRGGBB
     * @return 1 for the same, 21 for black and white
     */
    public static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        double[] c = linear(rgb);
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }

    private double[] seen(int color) {
        double[] rgb = times(matrix, linear(color));
        for (int i = 0; i < 3; i++) {
            rgb[i] = Math.clamp(rgb[i], 0, 1);
        }
        double[] cones = times(TO_CONES, rgb);
        for (int i = 0; i < 3; i++) {
            cones[i] = 100 * Math.cbrt(cones[i]);
        }
        return times(TO_OKLAB, cones);
    }

    private static double[] linear(int rgb) {
        double[] channels = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = (rgb >> 16 - 8 * i & 0xFF) / 255.0;
            channels[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return channels;
    }

    private static double[] times(double[][] by, double[] vector) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                product[i] += by[i][j] * vector[j];
            }
        }
        return product;
    }

    private static double square(double number) {
        return number * number;
    }
}
