/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.resampling;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.result.Interval;
import org.scholion.agreement.result.Precision;
import org.scholion.words.Message;

/**
 * The test whether two figures of the same documents, or of the same items, differ: two κ that have
 * an annotator in common, say, depend on each other, so that their intervals tell little.
 *
 * <ul>
 *   <li>From {@link Intervals#BOOTSTRAP} documents on both figures are drawn together (Vanbelle and
 *       Albert, <i>A bootstrap method for comparing correlated kappa coefficients</i>, Journal of
 *       Statistical Computation and Simulation 78, 2008): the squared difference over its variance
 *       among draws is held against χ² with one degree of freedom; the interval is BCa.
 *   <li>From {@link Intervals#JACKKNIFE} on each is left out, with Student's t, which is
 *       approximate; with fewer there is no test.
 *   <li>Items without documents are drawn themselves, or, where it is known what each adds to
 *       either figure, taken by the delta method (Vanbelle, <i>Comparing dependent kappa
 *       coefficients obtained on multilevel data</i>, Biometrical Journal 59, 2017).
 * </ul>
 *
 * @param error the standard error of the difference; NaN where there is none
 * @param p two-sided probability of such a difference if there were none; empty where there is no
 *     test
 * @param precision the interval of the difference, or why there is no test
 */
public record DifferenceTest(double error, OptionalDouble p, Precision precision) {
    /** Errors below that come of rounding: both figures vary alike. */
    private static final double ROUNDING = 1e-10;

    /** No test for a reason. */
    public static DifferenceTest without(Message why) {
        return new DifferenceTest(Double.NaN, OptionalDouble.empty(), Precision.without(why));
    }

    /**
     * Tests by drawing.
     *
     * @param differences the difference of both figures of any draw
     * @param shared how many documents (or items) the figure counts that has fewer
     * @param items whether items are drawn rather than documents
     * @param range what figures there can be
     * @param pace hears how far it is
     * @throws java.util.concurrent.CancellationException if it says so
     */
    public static DifferenceTest of(
            DocumentFigures differences,
            int shared,
            boolean items,
            Intervals.Range range,
            IntervalSettings settings,
            Pace pace) {
        if (shared < Intervals.JACKKNIFE) {
            pace.made(1);
            return without(
                    Message.of(
                            "agreement.difference.too-few",
                            "units",
                            shared,
                            "items",
                            items,
                            "least",
                            Intervals.JACKKNIFE));
        }
        double most = range.highest() - range.lowest();
        if (shared < Intervals.BOOTSTRAP) {
            pace.made(1);
            Jackknife left = Jackknife.of(differences);
            return tested(
                    left.figure(),
                    left.standardError(),
                    new TDistribution(Math.max(1, left.used() - 1))::cumulativeProbability,
                    left.interval(settings.level())
                            .map(i -> Precision.of(i, -most, most))
                            .orElse(
                                    Precision.without(
                                            Message.of("agreement.interval.not-finite"))));
        }
        Bootstrap.Outcome drawn =
                Bootstrap.of(differences, settings.resamples(), settings.seed(), pace);
        if (2 * drawn.used() < settings.resamples()) {
            return without(
                    Message.of(
                            "agreement.interval.often-undefined",
                            "defined",
                            drawn.used(),
                            "resamples",
                            settings.resamples()));
        }
        return tested(
                drawn.figure(),
                drawn.standardError(),
                new NormalDistribution()::cumulativeProbability,
                drawn.bca(settings.level())
                        .map(
                                i ->
                                        named(
                                                i,
                                                Message.of(
                                                        "agreement.difference.drawn",
                                                        "items",
                                                        items)))
                        .map(i -> Precision.of(i, -most, most))
                        .orElse(Precision.without(Message.of("agreement.interval.not-finite"))));
    }

    /**
     * Tests by the delta method.
     *
     * @param difference of both figures
     * @param one what each item adds to the first figure; NaN for an item that does not count
     * @param other the same of the second
     * @param level confidence, between 0 and 1
     */
    public static DifferenceTest delta(
            double difference, double[] one, double[] other, double level) {
        double[] first = around(one);
        double[] second = around(other);
        double squares = 0;
        int n = 0;
        for (int i = 0; i < first.length; i++) {
            double part = first[i] - second[i];
            squares += part * part;
            n += Double.isNaN(one[i]) && Double.isNaN(other[i]) ? 0 : 1;
        }
        double error = Math.sqrt(squares * n / (n - 1.0));
        double half =
                new NormalDistribution().inverseCumulativeProbability((1 + level) / 2) * error;
        Interval interval =
                new Interval(
                        difference - half,
                        difference + half,
                        level,
                        Message.of("agreement.difference.delta"));
        return tested(
                difference,
                error,
                new NormalDistribution()::cumulativeProbability,
                Precision.of(interval, -2, 2));
    }

    /** How far each part is from the mean of those that count, over their number. */
    private static double[] around(double[] parts) {
        double sum = 0;
        int n = 0;
        for (double part : parts) {
            if (!Double.isNaN(part)) {
                sum += part;
                n++;
            }
        }
        double[] around = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            around[i] = Double.isNaN(parts[i]) ? 0 : (parts[i] - sum / n) / n;
        }
        return around;
    }

    private static Interval named(Interval interval, Message method) {
        return new Interval(interval.low(), interval.high(), interval.level(), method);
    }

    private static DifferenceTest tested(
            double difference,
            double error,
            DoubleUnaryOperator distribution,
            Precision precision) {
        return new DifferenceTest(
                error,
                error > ROUNDING && Double.isFinite(error)
                        ? OptionalDouble.of(
                                2 * distribution.applyAsDouble(-Math.abs(difference / error)))
                        : OptionalDouble.empty(),
                precision);
    }
}
