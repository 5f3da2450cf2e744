/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.rating;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Interval;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * Lin's concordance correlation coefficient (<i>A concordance correlation coefficient to evaluate
 * reproducibility</i>, Biometrics 45, 1989, with the correction of 2000), for labels that are
 * numbers: how near the pairs of ratings are to being equal, against what they would be if the two
 * were independent. For more than two annotators the overall coefficient (King and Chinchilli, <i>A
 * generalized concordance correlation coefficient</i>, Statistics in Medicine 20, 2001; Barnhart,
 * Haber and Song, <i>Overall concordance correlation coefficient</i>, Biometrics 58, 2002), which
 * is the mean over pairs, each weighted by what its figure is a share of. −1 to 1. Undefined where
 * labels are no numbers, with fewer than two items that all rated, and where all ratings are the
 * same. Variances divide by the number of items, as Lin's do. An item with weight w counts as w
 * items.
 *
 * <p>Intervals by the Z-transformation: of two annotators with Lin's variance, which supposes
 * normal ratings; of more with that of the delta method over items, which does not.
 */
public final class ConcordanceCorrelation extends RatingFigure {
    /** The coefficient. */
    public ConcordanceCorrelation() {
        super("lin-ccc", true);
    }

    @Override
    public double lowest() {
        return -1;
    }

    private static double figure(TwoWaySums sums) {
        double covariances = 2 * sums.covariances();
        double all = sums.differences() + covariances;
        return all > 0 ? Math.max(-1, Math.min(1, covariances / all)) : Double.NaN;
    }

    @Override
    Value measure(ItemStudy study, RatingTable table, AgreementResult.Builder result) {
        TwoWaySums sums = TwoWaySums.of(table.centred());
        if (!Double.isFinite(sums.total())) {
            return beyond();
        }
        if (!(sums.total() > 0)) {
            return noVariation();
        }
        double centre =
                Arrays.stream(table.ratings())
                        .flatMapToDouble(Arrays::stream)
                        .average()
                        .orElseThrow();
        Map<String, Object> means = new LinkedHashMap<>();
        for (int a = 0; a < table.annotators(); a++) {
            means.put(study.annotators().get(a), centre + sums.mean(a));
        }
        result.detail("means", means);
        double figure = figure(sums);
        if (table.annotators() == 2) {
            Pair pair = Pair.of(table);
            if (pair.correlation() != 0 && Double.isFinite(pair.correlation())) {
                result.detail("precision", pair.correlation())
                        .detail("accuracy", figure / pair.correlation())
                        .detail("location-shift", pair.shift());
            }
        }
        return Double.isFinite(figure) ? Value.of(figure) : noVariation();
    }

    @Override
    DocumentFigures figures(RatingTable table) {
        return TwoWaySums.figures(table.centred(), ConcordanceCorrelation::figure);
    }

    /**
     * What Lin's variance is made of.
     *
     * @param correlation of both
     * @param shift how far apart their means are, in units of the mean of their deviations
     */
    private record Pair(double correlation, double shift) {
        static Pair of(RatingTable table) {
            double n = Arrays.stream(table.weights()).sum();
            double[] mean = new double[2];
            for (int i = 0; i < table.items(); i++) {
                mean[0] += table.weights()[i] * table.ratings()[i][0] / n;
                mean[1] += table.weights()[i] * table.ratings()[i][1] / n;
            }
            double xx = 0;
            double yy = 0;
            double xy = 0;
            for (int i = 0; i < table.items(); i++) {
                double x = table.ratings()[i][0] - mean[0];
                double y = table.ratings()[i][1] - mean[1];
                xx += table.weights()[i] * x * x / n;
                yy += table.weights()[i] * y * y / n;
                xy += table.weights()[i] * x * y / n;
            }
            double deviations = Math.sqrt(xx) * Math.sqrt(yy);
            return new Pair(xy / deviations, (mean[0] - mean[1]) / Math.sqrt(deviations));
        }
    }

    @Override
    Precision interval(RatingTable table, double level) {
        RatingTable centred = table.centred();
        double figure = figure(TwoWaySums.of(centred));
        boolean two = table.annotators() == 2;
        double variance = two ? ofPair(table, figure) : ofMore(centred);
        if (1 - Math.abs(figure) < 1e-12) {
            variance = 0;
        }
        if (!Double.isFinite(variance)) {
            return Precision.without(Message.of("agreement.interval.no-formula"));
        }
        double half =
                new NormalDistribution().inverseCumulativeProbability((1 + level) / 2)
                        * Math.sqrt(Math.max(0, variance))
                        / (1 - figure * figure);
        double z = FastMath.atanh(figure);
        Interval found =
                new Interval(
                        variance > 0 ? Math.tanh(z - half) : figure,
                        variance > 0 ? Math.tanh(z + half) : figure,
                        level,
                        Message.of("agreement.method.concordance", "two", two));
        return Precision.of(found, lowest(), highest());
    }

    /** Lin (1989), as corrected in 2000; not finite where the two are not correlated. */
    private static double ofPair(RatingTable table, double c) {
        Pair pair = Pair.of(table);
        double r2 = pair.correlation * pair.correlation;
        double u2 = pair.shift * pair.shift;
        double sum =
                (1 - r2) * c * c * (1 - c * c) / r2
                        + 2 * c * c * c * (1 - c) * u2 / pair.correlation
                        - c * c * c * c * u2 * u2 / (2 * r2);
        return table.items() > 2 ? sum / (table.items() - 2) : Double.NaN;
    }

    /** The delta method: what each item does to the figure, squared. */
    private static double ofMore(RatingTable table) {
        TwoWaySums sums = TwoWaySums.of(table);
        double n = table.items();
        double a = sums.covariances();
        double d = sums.differences();
        double all = (d + 2 * a) * (d + 2 * a);
        double squares = 0;
        for (double[] own : table.ratings()) {
            double sum = 0;
            double square = 0;
            double around = 0;
            double squaresAround = 0;
            for (int j = 0; j < own.length; j++) {
                double x = own[j] - sums.mean(j);
                around += x;
                squaresAround += x * x;
                sum += own[j];
                square += own[j] * own[j];
            }
            double covariance = (around * around - squaresAround) / 2 - a;
            double difference = own.length * square - sum * sum - d;
            double part = (2 * d * covariance - 2 * a * difference) / all;
            squares += part * part;
        }
        return n > 2 ? squares / (n * (n - 1)) : Double.NaN;
    }
}
