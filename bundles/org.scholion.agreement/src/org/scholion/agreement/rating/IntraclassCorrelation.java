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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.FDistribution;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DocumentSums;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Interval;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * The intraclass correlation in all forms of Shrout and Fleiss (<i>Intraclass correlations: uses in
 * assessing rater reliability</i>, Psychological Bulletin 86, 1979) and McGraw and Wong (<i>Forming
 * inferences about some intraclass correlation coefficients</i>, Psychological Methods 1, 1996),
 * for labels that are numbers: the share of the variance of ratings that comes of the items. Up to
 * 1; below 0 where ratings of one item differ more than those of different items. Undefined where
 * labels are no numbers, with fewer than two items, and where nothing varies that it could be a
 * share of.
 *
 * <p>An item with weight w counts as w items. The two-way forms look at items that all annotators
 * rated; the one-way forms at items with two ratings or more, by whomever, and where items have
 * different numbers of ratings k stands for (N − Σm²/N)/(n − 1) (Searle, <i>Linear Models</i>,
 * 1971).
 *
 * <p>Intervals by the distribution F, as in both papers (that of the form with annotators at random
 * after Satterthwaite); p is that of the test that items do not differ.
 */
public final class IntraclassCorrelation extends RatingFigure {
    /** Where ratings may come from, which says what counts as disagreement. */
    public enum Form {
        /**
         * Each item is rated by annotators of its own, who cannot be told from what they rated:
         * (1,1) and (1,k); McGraw and Wong's ICC(1).
         */
        ONE_WAY("1"),
        /**
         * The same annotators rate all items and are a sample of those there could be, so that it
         * counts if one rates higher than another: (2,1) and (2,k); McGraw and Wong's ICC(A).
         */
        AGREEMENT("2"),
        /**
         * The same annotators rate all items and are all there are; that one rates higher than
         * another does not count: (3,1) and (3,k); McGraw and Wong's ICC(C).
         */
        CONSISTENCY("3");

        private final String number;

        Form(String number) {
            this.number = number;
        }
    }

    /** What the names of all forms begin with. */
    public static final String PREFIX = "icc-";

    private final Form form;
    private final boolean mean;

    /**
     * A form.
     *
     * @param mean whether it is how reliable the mean of all ratings of an item is, rather than one
     *     rating
     */
    public IntraclassCorrelation(Form form, boolean mean) {
        super(PREFIX + form.number + (mean ? "-k" : "-1"), form != Form.ONE_WAY);
        this.form = form;
        this.mean = mean;
    }

    /** The form of a name, such as {@code icc-2-k}; empty if there is none. */
    public static Optional<IntraclassCorrelation> named(String name) {
        return Arrays.stream(Form.values())
                .flatMap(
                        f ->
                                Stream.of(
                                        new IntraclassCorrelation(f, false),
                                        new IntraclassCorrelation(f, true)))
                .filter(icc -> icc.name().equals(name))
                .findFirst();
    }

    @Override
    public double lowest() {
        return mean ? Double.NEGATIVE_INFINITY : -1;
    }

    @Override
    Value measure(ItemStudy study, RatingTable table, AgreementResult.Builder result) {
        MeanSquares squares = squares(table);
        if (!Double.isFinite(squares.between() + squares.error())) {
            return beyond();
        }
        result.detail("ratings-per-item", squares.ratings())
                .detail("mean-square-items", squares.between())
                .detail("mean-square-error", squares.error());
        if (form != Form.ONE_WAY) {
            result.detail("mean-square-annotators", squares.annotators());
        }
        double figure = figure(squares);
        if (!Double.isFinite(figure)) {
            return squares.between() + squares.error() > 0 || squares.annotators() > 0
                    ? Value.undefined(Message.of("agreement.undefined.no-share"))
                    : noVariation();
        }
        if (isPlain(study) && squares.error() > 0) {
            double freedom = squares.items() - 1;
            result.detail("f", squares.ratio())
                    .detail("f-freedom", List.of(freedom, squares.freedom()));
            result.detail(
                    "p",
                    1
                            - new FDistribution(freedom, squares.freedom())
                                    .cumulativeProbability(squares.ratio()));
        }
        return Value.of(figure);
    }

    private MeanSquares squares(RatingTable table) {
        RatingTable centred = table.centred();
        if (form != Form.ONE_WAY) {
            return MeanSquares.twoWay(TwoWaySums.of(centred));
        }
        double[] sums = new double[ONE_WAY_SUMS];
        for (int i = 0; i < centred.items(); i++) {
            add(centred, i, sums);
        }
        return oneWay(sums);
    }

    private static final int ONE_WAY_SUMS = 6;

    private static void add(RatingTable table, int item, double[] sums) {
        double[] own = table.ratings()[item];
        double weight = table.weights()[item];
        double sum = Arrays.stream(own).sum();
        double m = own.length;
        sums[0] += weight;
        sums[1] += weight * m;
        sums[2] += weight * m * m;
        sums[3] += weight * sum;
        sums[4] += weight * sum * sum / m;
        for (double x : own) {
            sums[5] += weight * x * x;
        }
    }

    private static MeanSquares oneWay(double[] s) {
        return MeanSquares.oneWay(s[0], s[1], s[2], s[3], s[4], s[5]);
    }

    /** The figure; NaN where the variance that it would be a share of is not positive. */
    private double figure(MeanSquares s) {
        double k = s.ratings();
        double share = s.between() - s.error();
        double all =
                switch (form) {
                    case ONE_WAY, CONSISTENCY ->
                            mean ? s.between() : s.between() + (k - 1) * s.error();
                    case AGREEMENT -> {
                        double level = (s.annotators() - s.error()) / s.items();
                        yield mean
                                ? s.between() + level
                                : s.between() + (k - 1) * s.error() + k * level;
                    }
                };
        return all > 0 ? share / all : Double.NaN;
    }

    @Override
    DocumentFigures figures(RatingTable table) {
        RatingTable centred = table.centred();
        if (form != Form.ONE_WAY) {
            return TwoWaySums.figures(centred, sums -> figure(MeanSquares.twoWay(sums)));
        }
        double[][] sums = new double[table.clusters()][ONE_WAY_SUMS];
        for (int i = 0; i < table.items(); i++) {
            add(centred, i, sums[table.clusterOf()[i]]);
        }
        return new DocumentSums(
                sums.length, ONE_WAY_SUMS, d -> sums[d], drawn -> figure(oneWay(drawn)));
    }

    @Override
    Precision interval(RatingTable table, double level) {
        if (Arrays.stream(table.ratings()).anyMatch(r -> r.length != table.ratings()[0].length)) {
            return Precision.without(Message.of("agreement.interval.different-numbers"));
        }
        MeanSquares s = squares(table);
        Message method = Message.of("agreement.method.f", "random", form == Form.AGREEMENT);
        double[] bounds = s.error() > 0 ? bounds(s, level) : new double[] {1, 1};
        return Precision.of(new Interval(bounds[0], bounds[1], level, method), lowest(), highest());
    }

    private double[] bounds(MeanSquares s, double level) {
        double tail = (1 + level) / 2;
        double n = s.items();
        double k = s.ratings();
        if (form == Form.AGREEMENT) {
            double freedom = satterthwaite(s);
            double upper = new FDistribution(n - 1, freedom).inverseCumulativeProbability(tail);
            double lower = new FDistribution(freedom, n - 1).inverseCumulativeProbability(tail);
            double rest = k * s.annotators() + (k * n - k - n) * s.error();
            double low = n * (s.between() - upper * s.error()) / (upper * rest + n * s.between());
            double high = n * (lower * s.between() - s.error()) / (rest + n * lower * s.between());
            return new double[] {ofMean(low, k), ofMean(high, k)};
        }
        double low =
                s.ratio()
                        / new FDistribution(n - 1, s.freedom()).inverseCumulativeProbability(tail);
        double high =
                s.ratio()
                        * new FDistribution(s.freedom(), n - 1).inverseCumulativeProbability(tail);
        return mean
                ? new double[] {1 - 1 / low, 1 - 1 / high}
                : new double[] {(low - 1) / (low + k - 1), (high - 1) / (high + k - 1)};
    }

    /** The degrees of freedom of what ratings of one item vary by, annotators included. */
    private static double satterthwaite(MeanSquares s) {
        double n = s.items();
        double k = s.ratings();
        double single =
                (s.between() - s.error())
                        / (s.between()
                                + (k - 1) * s.error()
                                + k * (s.annotators() - s.error()) / n);
        double a = k * single * s.annotators() / s.error();
        double b = n * (1 + (k - 1) * single) - k * single;
        return (k - 1) * (n - 1) * (a + b) * (a + b) / ((n - 1) * a * a + b * b);
    }

    /** Spearman and Brown's formula, where the mean of ratings is asked for. */
    private double ofMean(double single, double k) {
        return mean ? k * single / (1 + (k - 1) * single) : single;
    }
}
