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
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.scholion.agreement.coding.ItemMeasure;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DrawnFigure;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.draw.RandomStreams;
import org.scholion.agreement.result.Interval;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.unitizing.UnitizingMeasure;
import org.scholion.words.Message;

/**
 * The bootstrap over documents (Efron and Tibshirani, <i>An Introduction to the Bootstrap</i>,
 * 1993): as many documents as there are, drawn with replacement, measured again. Seeded: resample
 * number i always draws the same documents, on any number of processors. Items without documents
 * are drawn one by one.
 */
public final class Bootstrap {
    private Bootstrap() {}

    /**
     * What resampling gave.
     *
     * @param figure the figure of the study itself; NaN if undefined
     * @param figures the defined figures of resamples, sorted
     * @param resamples how many were drawn
     * @param jackknife the figures with each document left out, for the acceleration of BCa; found
     *     when asked
     */
    public record Outcome(
            double figure, double[] figures, int resamples, Supplier<double[]> jackknife) {

        /** How many resamples had a figure; those without are left out. */
        public int used() {
            return figures.length;
        }

        /** The standard deviation over resamples. */
        public double standardError() {
            double mean = Arrays.stream(figures).average().orElse(Double.NaN);
            return Math.sqrt(
                    Arrays.stream(figures).map(x -> (x - mean) * (x - mean)).sum()
                            / (figures.length - 1));
        }

        /** The interval between percentiles of the resamples; empty without two resamples. */
        public Optional<Interval> percentile(double level) {
            double tail = (1 - level) / 2;
            return figures.length < 2
                    ? Optional.empty()
                    : Optional.of(
                            new Interval(
                                    quantile(tail),
                                    quantile(1 - tail),
                                    level,
                                    Message.of("agreement.method.percentile")));
        }

        /**
         * The bias-corrected and accelerated interval (Efron, <i>Better bootstrap confidence
         * intervals</i>, 1987). Where all resamples are on one side of the figure there is no such
         * interval, and the percentiles are given.
         */
        public Optional<Interval> bca(double level) {
            long below = Arrays.stream(figures).filter(x -> x < figure).count();
            long equal = Arrays.stream(figures).filter(x -> x == figure).count();
            double share = (below + equal / 2.0) / figures.length;
            if (!(share > 0 && share < 1) || figures.length < 2) {
                return percentile(level);
            }
            NormalDistribution z = new NormalDistribution();
            double bias = z.inverseCumulativeProbability(share);
            double a = acceleration();
            double tail = z.inverseCumulativeProbability((1 - level) / 2);
            double low = z.cumulativeProbability(bias + (bias + tail) / (1 - a * (bias + tail)));
            double high = z.cumulativeProbability(bias + (bias - tail) / (1 - a * (bias - tail)));
            return Optional.of(
                    new Interval(
                            quantile(low),
                            quantile(high),
                            level,
                            Message.of("agreement.method.bca")));
        }

        private double acceleration() {
            double[] without = Arrays.stream(jackknife.get()).filter(Double::isFinite).toArray();
            double mean = Arrays.stream(without).average().orElse(0);
            double cubes = Arrays.stream(without).map(x -> Math.pow(mean - x, 3)).sum();
            double squares = Arrays.stream(without).map(x -> (mean - x) * (mean - x)).sum();
            return squares > 0 ? cubes / (6 * Math.pow(squares, 1.5)) : 0;
        }

        /** The quantile of Hyndman and Fan's definition 7, R's default. */
        private double quantile(double p) {
            double at = p * (figures.length - 1);
            int i = (int) Math.floor(at);
            double next = figures[Math.min(i + 1, figures.length - 1)];
            return figures[i] + (at - i) * (next - figures[i]);
        }
    }

    /** Resamples documents of a measure on items; counting is done once per document. */
    public static Outcome items(ItemMeasure measure, ItemStudy study, int resamples, long seed) {
        return of(Figures.items(measure, study), resamples, seed, Pace.NONE);
    }

    /** Resamples documents of a measure on units; counting is done once per document. */
    public static Outcome units(
            UnitizingMeasure measure, ContinuumStudy study, int resamples, long seed) {
        return of(Figures.units(measure, study), resamples, seed, Pace.NONE);
    }

    /** Resamples any figure of documents; the figure is asked by several threads. */
    public static Outcome of(int documents, DrawnFigure figure, int resamples, long seed) {
        return of(DocumentFigures.of(documents, figure), resamples, seed, Pace.NONE);
    }

    /**
     * Resamples documents.
     *
     * @param resamples how many draws, from 1
     * @param pace hears of each draw
     * @throws java.util.concurrent.CancellationException if it says so
     */
    public static Outcome of(DocumentFigures figures, int resamples, long seed, Pace pace) {
        int documents = figures.documents();
        int parts = Math.min(resamples, 2 * Runtime.getRuntime().availableProcessors());
        double[] drawn = new double[resamples];
        IntStream.range(0, parts)
                .parallel()
                .forEach(
                        part -> {
                            DrawnFigure figure = figures.figure();
                            int[] times = new int[documents];
                            for (int r = part; r < resamples; r += parts) {
                                draw(times, seed, r);
                                drawn[r] = documents == 0 ? Double.NaN : figure.of(times);
                                pace.made(1.0 / resamples);
                            }
                        });
        double[] defined = Arrays.stream(drawn).filter(Double::isFinite).sorted().toArray();
        return new Outcome(figures.whole(), defined, resamples, figures::without);
    }

    private static void draw(int[] times, long seed, int resample) {
        SplittableRandom random = RandomStreams.of(seed, resample);
        Arrays.fill(times, 0);
        // two draws from one number of 64 bits; the bias of such a draw is below n / 2^32
        long n = times.length;
        for (int i = 0; i < times.length; i += 2) {
            long bits = random.nextLong();
            times[(int) ((bits >>> 32) * n >>> 32)]++;
            if (i + 1 < times.length) {
                times[(int) ((bits & 0xFFFFFFFFL) * n >>> 32)]++;
            }
        }
    }
}
