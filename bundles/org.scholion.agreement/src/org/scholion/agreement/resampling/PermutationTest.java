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
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.draw.RandomStreams;

/**
 * The permutation test for a difference of a figure between two sets of documents (Fisher 1935;
 * Good, <i>Permutation Tests</i>, 2000): documents change sides at random, the figure is measured
 * on both sides again. Where both sides are the same documents at two times, each document changes
 * sides with itself alone. Seeded, the same on any number of processors.
 *
 * @param difference the figure of the first set minus that of the second, or the later figure minus
 *     the earlier one; NaN if one is undefined
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

    /** Up to so many documents all ways to exchange their sides are looked at. */
    private static final int ALL_WAYS = 10;

    /**
     * Tests whether a figure of the same documents changed. Up to {@link #ALL_WAYS} documents all
     * ways to exchange sides are looked at, and p is their share.
     *
     * @param figures the figures of draws of all documents as they were first, then, in the same
     *     order, as they were again
     * @param permutations how many are drawn where there are more documents
     * @param pace hears how far it is
     * @throws java.util.concurrent.CancellationException if it says so
     */
    public static PermutationTest paired(
            DocumentFigures figures, int permutations, long seed, Pace pace) {
        int documents = figures.documents() / 2;
        boolean all = documents <= ALL_WAYS;
        int ways = all ? 1 << documents : permutations;
        double real = difference(later(documents, new boolean[documents]), figures.figure());
        double[] drawn =
                IntStream.range(0, ways)
                        .parallel()
                        .mapToDouble(
                                r -> {
                                    boolean[] exchanged = new boolean[documents];
                                    SplittableRandom random = RandomStreams.of(seed, r);
                                    for (int d = 0; d < documents; d++) {
                                        exchanged[d] =
                                                all ? (r >> d & 1) == 1 : random.nextBoolean();
                                    }
                                    pace.made(1.0 / ways);
                                    return difference(
                                            later(documents, exchanged), figures.figure());
                                })
                        .filter(Double::isFinite)
                        .toArray();
        long far = Arrays.stream(drawn).filter(x -> Math.abs(x) >= Math.abs(real) - 1e-12).count();
        double one = all ? 0 : 1;
        double p = Double.isFinite(real) ? (one + far) / (one + drawn.length) : Double.NaN;
        return new PermutationTest(real, p, drawn.length);
    }

    /** Which of all documents are on the later side. */
    private static boolean[] later(int documents, boolean[] exchanged) {
        boolean[] side = new boolean[2 * documents];
        for (int d = 0; d < documents; d++) {
            side[d] = exchanged[d];
            side[documents + d] = !exchanged[d];
        }
        return side;
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
