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
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.scholion.agreement.coding.NotOnScaleException;
import org.scholion.agreement.coding.Scale;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DrawnFigure;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * Kendall's coefficient of concordance W (Kendall and Babington Smith, <i>The problem of m
 * rankings</i>, Annals of Mathematical Statistics 10, 1939; with ties: Kendall, <i>Rank Correlation
 * Methods</i>, 1948): how far annotators bring items into the same order, whatever numbers they use
 * for it. The order is that of the numbers, or the declared one. Ties share the mean of their
 * ranks, and W is corrected for them. 0 to 1. Undefined with fewer than two items that all
 * annotators rated, and where somebody rated all of them alike.
 *
 * <p>χ² = m (n − 1) W with n − 1 degrees of freedom and its p, which is good from about eight items
 * on; only for items that belong to no documents. An item with weight w counts as w items.
 */
public final class KendallW extends RatingFigure {
    /** The coefficient. */
    public KendallW() {
        super("kendall-w", true);
    }

    @Override
    public double lowest() {
        return 0;
    }

    @Override
    double[] numbers(Scale scale, Message wanted) throws NotOnScaleException {
        return Arrays.stream(scale.ranks(wanted)).asDoubleStream().toArray();
    }

    @Override
    Value measure(ItemStudy study, RatingTable table, AgreementResult.Builder result) {
        double w = new Ranking(table).of(table.weights());
        if (Double.isNaN(w)) {
            return Value.undefined(Message.of("agreement.undefined.no-order"));
        }
        if (isPlain(study)) {
            double freedom = table.items() - 1.0;
            double chi = table.annotators() * freedom * w;
            result.detail("chi-square", chi)
                    .detail("freedom", freedom)
                    .detail(
                            "p",
                            1 - new ChiSquaredDistribution(freedom).cumulativeProbability(chi));
        }
        return Value.of(w);
    }

    @Override
    DocumentFigures figures(RatingTable table) {
        return new DocumentFigures() {
            @Override
            public int documents() {
                return table.clusters();
            }

            @Override
            public DrawnFigure figure() {
                Ranking ranking = new Ranking(table);
                double[] weights = new double[table.items()];
                return times -> {
                    Arrays.setAll(weights, i -> table.weights()[i] * times[table.clusterOf()[i]]);
                    return ranking.of(weights);
                };
            }
        };
    }

    @Override
    Precision interval(RatingTable table, double level) {
        return Precision.without(Message.of("agreement.interval.name-documents"));
    }

    /** The ranks of any draw of items, with working memory of its own. */
    private static final class Ranking {
        private final int[][] places;
        private final int levels;
        private final double[] sums;

        Ranking(RatingTable table) {
            places = new int[table.annotators()][table.items()];
            for (int a = 0; a < places.length; a++) {
                for (int i = 0; i < table.items(); i++) {
                    places[a][i] = (int) table.ratings()[i][a];
                }
            }
            levels = 1 + Arrays.stream(places).flatMapToInt(IntStream::of).max().orElse(0);
            sums = new double[table.items()];
        }

        /** W of items that count so much each; NaN where somebody has them all alike. */
        double of(double[] weights) {
            double n = Arrays.stream(weights).sum();
            double ties = 0;
            double whole = n * n * n - n;
            Arrays.fill(sums, 0);
            for (int[] own : places) {
                double[] at = new double[levels];
                for (int i = 0; i < own.length; i++) {
                    at[own[i]] += weights[i];
                }
                double below = 0;
                for (int l = 0; l < levels; l++) {
                    double tied = at[l] * at[l] * at[l] - at[l];
                    ties += tied;
                    double rank = below + (at[l] + 1) / 2;
                    below += at[l];
                    at[l] = rank;
                    if (tied > 0 && tied >= whole) {
                        return Double.NaN;
                    }
                }
                for (int i = 0; i < own.length; i++) {
                    sums[i] += at[own[i]];
                }
            }
            double m = places.length;
            double mean = m * (n + 1) / 2;
            double squares = 0;
            for (int i = 0; i < sums.length; i++) {
                squares += weights[i] * (sums[i] - mean) * (sums[i] - mean);
            }
            double most = m * m * whole - m * ties;
            return most > 0 ? Math.min(1, 12 * squares / most) : Double.NaN;
        }
    }
}
