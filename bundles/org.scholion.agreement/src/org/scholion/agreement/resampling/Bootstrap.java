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
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.scholion.agreement.coding.ItemMeasure;
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

    /**
     * A figure of documents drawn so many times each; NaN if undefined. Called by several threads.
     */
    @FunctionalInterface
    public interface Figure {
        /** The figure. */
        double of(int[] times);
    }

    /** Resamples documents of a measure on items; counting is done once per document. */
    public static Outcome items(ItemMeasure measure, ItemStudy study, int resamples, long seed) {
        DocumentCounts counts = new DocumentCounts(measure, study);
        return run(counts.clusters(), resamples, seed, i -> counts.figure(), counts::without);
    }

    /** Resamples documents of a measure on units, measured anew each time. */
    public static Outcome units(
            UnitizingMeasure measure, ContinuumStudy study, int resamples, long seed) {
        Figure figure = times -> measure.value(study.onlyDocuments(drawn(times))).orNaN();
        return of(study.documents().size(), figure, resamples, seed);
    }

    /** Resamples any figure of documents. */
    public static Outcome of(int documents, Figure figure, int resamples, long seed) {
        return run(
                documents,
                resamples,
                seed,
                i -> figure,
                () -> Jackknife.figures(documents, i -> figure));
    }

    static int[] drawn(int[] times) {
        return IntStream.range(0, times.length)
                .flatMap(d -> IntStream.generate(() -> d).limit(times[d]))
                .toArray();
    }

    private static Outcome run(
            int documents,
            int resamples,
            long seed,
            IntFunction<Figure> figures,
            Supplier<double[]> jackknife) {
        int[] once = new int[documents];
        Arrays.fill(once, 1);
        double whole = figures.apply(0).of(once);
        int parts = Math.min(resamples, 2 * Runtime.getRuntime().availableProcessors());
        double[] drawn = new double[resamples];
        IntStream.range(0, parts)
                .parallel()
                .forEach(
                        part -> {
                            Figure figure = figures.apply(part);
                            int[] times = new int[documents];
                            for (int r = part; r < resamples; r += parts) {
                                draw(times, seed, r);
                                drawn[r] = documents == 0 ? Double.NaN : figure.of(times);
                            }
                        });
        double[] defined = Arrays.stream(drawn).filter(Double::isFinite).sorted().toArray();
        return new Outcome(whole, defined, resamples, jackknife);
    }

    private static void draw(int[] times, long seed, int resample) {
        SplittableRandom random =
                new SplittableRandom(seed * 0x9E3779B97F4A7C15L + resample * 0xBF58476D1CE4E5B9L);
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
