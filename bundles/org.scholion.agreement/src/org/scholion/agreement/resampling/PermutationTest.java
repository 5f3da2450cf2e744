/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.resampling;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DrawnFigure;
import org.scholion.agreement.draw.RandomStreams;

/**
 * The permutation test for a difference of a figure between two sets of documents (Fisher 1935;
 * Good, <i>Permutation Tests</i>, 2000): documents change sides at random, the figure is measured
 * on both sides again. Seeded, the same on any number of processors.
 *
 * @param difference the figure of the first set minus that of the second; NaN if one is undefined
 * @param p two-sided: (1 + permutations at least as far apart) / (1 + permutations with a figure)
 * @param permutations how many had a figure on both sides
 */
public record PermutationTest(double difference, double p, int permutations) {

    /**
     * Tests.
     *
     * @param figures the figures of draws of documents
     * @param first the documents of the first set; all others are the second
     */
    public static PermutationTest of(
            DocumentFigures figures, int[] first, int permutations, long seed) {
        // a figure has working memory of its own, and is not for several threads
        return of(
                figures.documents(),
                first,
                times -> figures.figure().of(times),
                permutations,
                seed);
    }

    /**
     * Tests.
     *
     * @param documents how many there are
     * @param first the documents of the first set; all others are the second
     * @param figure the figure of a draw of documents; called by several threads
     */
    public static PermutationTest of(
            int documents, int[] first, DrawnFigure figure, int permutations, long seed) {
        boolean[] side = new boolean[documents];
        for (int d : first) {
            side[d] = true;
        }
        double real = difference(side, figure);
        double[] drawn =
                IntStream.range(0, permutations)
                        .parallel()
                        .mapToDouble(
                                r -> {
                                    SplittableRandom random = RandomStreams.of(seed, r);
                                    boolean[] mixed = side.clone();
                                    for (int i = documents - 1; i > 0; i--) {
                                        int j = random.nextInt(i + 1);
                                        boolean s = mixed[i];
                                        mixed[i] = mixed[j];
                                        mixed[j] = s;
                                    }
                                    return difference(mixed, figure);
                                })
                        .filter(Double::isFinite)
                        .toArray();
        // sums in another order differ in the last digits; such a tie is as far apart
        long far = Arrays.stream(drawn).filter(x -> Math.abs(x) >= Math.abs(real) - 1e-12).count();
        double p = Double.isFinite(real) ? (1.0 + far) / (1.0 + drawn.length) : Double.NaN;
        return new PermutationTest(real, p, drawn.length);
    }

    private static double difference(boolean[] side, DrawnFigure figure) {
        int[] left = new int[side.length];
        int[] right = new int[side.length];
        for (int d = 0; d < side.length; d++) {
            left[d] = side[d] ? 1 : 0;
            right[d] = 1 - left[d];
        }
        return figure.of(left) - figure.of(right);
    }
}
