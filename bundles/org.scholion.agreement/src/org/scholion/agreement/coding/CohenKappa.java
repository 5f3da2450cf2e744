/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import java.util.Arrays;
import java.util.Optional;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Inference;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * Cohen's κ (<i>A coefficient of agreement for nominal scales</i>, 1960) and weighted κ
 * (<i>Weighted kappa</i>, Psychological Bulletin 70, 1968): chance draws each annotator's label
 * from the annotator's own distribution. For exactly two annotators; items that one of them did not
 * rate are left out. Range −1 to 1. Undefined where both used one and the same label only, where no
 * item has both ratings, and for another number of annotators.
 *
 * <p>Weights are symmetric here; {@link DirectedKappa} takes those that are not.
 *
 * <p>Interval and p after Fleiss, Cohen and Everitt (<i>Large sample standard errors of kappa and
 * weighted kappa</i>, Psychological Bulletin 72, 1969); the error of the test is the one under
 * chance.
 */
public final class CohenKappa extends ItemMeasure {
    private static final Message SOURCE = Message.of("agreement.method.large-sample");

    /** Cohen's unweighted κ. */
    public CohenKappa() {
        this(Weights.identity());
    }

    /** Weighted κ. */
    public CohenKappa(DistanceFunction weights) {
        super("cohen-kappa", weights);
    }

    @Override
    Terms terms(Scale scale, ItemCounts counts) throws NotOnScaleException {
        if (counts.annotators() != 2) {
            return onlyForTwo(
                    counts.annotators(), Message.of("agreement.coefficient.cohen"), "conger-kappa");
        }
        DistanceFunction.Prepared d = prepared(scale, counts);
        return Terms.corrected(
                counts.meanPairDistance(d),
                ItemCounts.expected(
                        shares(counts.paired[0]), shares(counts.paired[1]), distance(), d),
                () -> oneLabel(scale, counts));
    }

    /** What an item of two labels adds to κ, times the squared disagreement expected. */
    private interface Cell {
        double part(int i, int j);
    }

    private static Cell cell(DistanceFunction.Prepared d, ItemCounts counts, Terms terms) {
        double[] rows = FleissKappa.meanWeights(shares(counts.paired[1]), d);
        double[] columns = FleissKappa.meanWeights(shares(counts.paired[0]), d);
        return (i, j) ->
                (i == j ? 1 : 1 - d.between(i, j)) * terms.expected()
                        - (rows[i] + columns[j]) * terms.observed();
    }

    @Override
    public Optional<double[]> parts(ItemStudy study) {
        ItemCounts counts = ItemCounts.of(study);
        Scale scale = Scale.of(study);
        try {
            Terms terms = terms(scale, counts);
            Cell cell = cell(prepared(scale, counts), counts, terms);
            double all = terms.expected() * terms.expected();
            double[] parts = new double[study.items()];
            Arrays.setAll(
                    parts,
                    i ->
                            study.code(0, i) < 0 || study.code(1, i) < 0
                                    ? Double.NaN
                                    : cell.part(study.code(0, i), study.code(1, i)) / all);
            return terms.value().isDefined() ? Optional.of(parts) : Optional.empty();
        } catch (NotOnScaleException e) {
            return Optional.empty();
        }
    }

    @Override
    Optional<Inference> inference(ItemStudy study, ItemCounts counts, Terms terms)
            throws NotOnScaleException {
        DistanceFunction.Prepared d = prepared(Scale.of(study), counts);
        double[] p = shares(counts.paired[0]);
        double[] q = shares(counts.paired[1]);
        double[] rows = FleissKappa.meanWeights(q, d);
        double[] columns = FleissKappa.meanWeights(p, d);
        double n = counts.itemsWith(2);
        double po = 1 - terms.observed();
        double pe = 1 - terms.expected();
        Cell cell = cell(d, counts, terms);
        double[] sum = new double[1];
        Confusion.of(study)
                .forEach(
                        (i, j, count) -> {
                            double x = cell.part(i, j);
                            sum[0] += count / n * x * x;
                        });
        double middle = po * pe - 2 * pe + po;
        double error = Math.sqrt(Math.max(0, sum[0] - middle * middle) / n) / ((1 - pe) * (1 - pe));
        double chance = 0;
        int[] inQ = ItemCounts.nonZero(q);
        for (int i : ItemCounts.nonZero(p)) {
            for (int j : inQ) {
                double x = (i == j ? 1 : 1 - d.between(i, j)) - (rows[i] + columns[j]);
                chance += p[i] * q[j] * x * x;
            }
        }
        double chanceError = Math.sqrt(Math.max(0, chance - pe * pe) / n) / (1 - pe);
        return Linearization.normal(terms.value().get(), error, chanceError, SOURCE);
    }

    /**
     * The greatest κ that the annotators' distributions allow (Cohen 1960), and for two labels the
     * prevalence and bias index (Byrt, Bishop and Carlin, <i>Bias, prevalence and kappa</i>, 1993):
     * how far one label outweighs the other, and how far one annotator gives the first label more
     * often.
     */
    @Override
    void describe(ItemStudy study, ItemCounts counts, AgreementResult.Builder result) {
        double[] p = shares(counts.paired[0]);
        double[] q = shares(counts.paired[1]);
        double chance = 0;
        double most = 0;
        for (int i = 0; i < p.length; i++) {
            chance += p[i] * q[i];
            most += Math.min(p[i], q[i]);
        }
        if (distance().nominal() && chance < 1) {
            result.detail("maximum-kappa", (most - chance) / (1 - chance));
        }
        int[] used = ItemCounts.nonZero(counts.pairableTotals());
        if (used.length == 2) {
            int a = used[0];
            result.detail("prevalence-index", p[a] + q[a] - 1);
            result.detail("bias-index", p[a] - q[a]);
        }
    }

    @Override
    ItemMeasure dichotomous() {
        return new CohenKappa();
    }
}
