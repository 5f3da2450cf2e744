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
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DocumentSums;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.AgreementResult.Basis;
import org.scholion.agreement.result.Inference;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * Cohen's κ with weights that depend on who said what (Cohen, <i>Weighted kappa</i>, 1968, has such
 * an example: a novice against a consensus). For exactly two annotators, of whom the first gives
 * the rows of the weights. Otherwise as {@link CohenKappa}, which it equals where weights are
 * symmetric.
 */
public final class DirectedKappa implements ItemFigure {
    private final double[][] agreement;

    /**
     * κ by weights.
     *
     * @param agreement per label of the first annotator and label of the second how much they
     *     agree, from 0 to 1, in the order of the study's labels
     */
    public DirectedKappa(double[][] agreement) {
        this.agreement = Arrays.stream(agreement).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public String name() {
        return "cohen-kappa";
    }

    @Override
    public double lowest() {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public Optional<DocumentFigures> figures(ItemStudy study) {
        int labels = study.labels().size();
        double[][] cells = new double[study.clusters()][];
        Arrays.setAll(cells, d -> new double[labels * labels]);
        for (int i = 0; i < study.items(); i++) {
            if (study.code(0, i) >= 0 && study.code(1, i) >= 0) {
                cells[study.documentOf(i)][study.code(0, i) * labels + study.code(1, i)] +=
                        study.weight(i);
            }
        }
        return Optional.of(
                new DocumentSums(
                        cells.length,
                        labels * labels,
                        d -> cells[d],
                        sums -> Parts.of(sums, agreement).figure()));
    }

    /** Shares of cells, and agreement observed and by chance. */
    private record Parts(double[] cells, double[] p, double[] q, double observed, double chance) {
        static Parts of(double[] counts, double[][] agreement) {
            int labels = agreement.length;
            double all = Arrays.stream(counts).sum();
            double[] cells = Arrays.stream(counts).map(c -> c / all).toArray();
            double[] p = new double[labels];
            double[] q = new double[labels];
            double observed = 0;
            for (int i = 0; i < labels; i++) {
                for (int j = 0; j < labels; j++) {
                    p[i] += cells[i * labels + j];
                    q[j] += cells[i * labels + j];
                    observed += cells[i * labels + j] * agreement[i][j];
                }
            }
            double chance = 0;
            for (int i = 0; i < labels; i++) {
                for (int j = 0; j < labels; j++) {
                    chance += p[i] * q[j] * agreement[i][j];
                }
            }
            return new Parts(cells, p, q, observed, chance);
        }

        double figure() {
            return chance < 1 - 1e-12 ? (observed - chance) / (1 - chance) : Double.NaN;
        }
    }

    @Override
    public AgreementResult of(ItemStudy study) {
        AgreementResult.Builder result =
                AgreementResult.of(name(), study.annotators(), Basis.AGREEMENT);
        ItemIngredients.count(study, result);
        result.detail("distance", "matrix");
        if (study.annotators().size() != 2) {
            return result.undefined(
                    Message.of(
                            "agreement.undefined.not-two",
                            "coefficient",
                            Message.of("agreement.coefficient.cohen"),
                            "annotators",
                            study.annotators().size(),
                            "instead",
                            "conger-kappa"));
        }
        double[] counts = new double[agreement.length * agreement.length];
        Confusion confusion = Confusion.of(study);
        confusion.forEach((i, j, n) -> counts[i * agreement.length + j] = n);
        double items = Arrays.stream(counts).sum();
        if (!(items > 0)) {
            return result.undefined(Message.of("agreement.undefined.no-shared-item"));
        }
        Parts parts = Parts.of(counts, agreement);
        result.observed(parts.observed).expected(parts.chance);
        result.matrix(confusion.matrix(study.labels()));
        double figure = parts.figure();
        if (Double.isNaN(figure)) {
            return result.undefined(Message.of("agreement.undefined.full-by-chance"));
        }
        if (study.documents().isEmpty() && !study.weighted()) {
            Optional<Inference> found = inference(parts, items, figure);
            found.ifPresent(
                    i ->
                            result.inference(i)
                                    .precision(Precision.of(i.interval(), lowest(), highest())));
        }
        return result.value(Value.of(figure));
    }

    /** Fleiss, Cohen and Everitt (1969), whose formulas do not ask weights to be symmetric. */
    private Optional<Inference> inference(Parts parts, double items, double figure) {
        int labels = agreement.length;
        double[] rows = new double[labels];
        double[] columns = new double[labels];
        for (int i = 0; i < labels; i++) {
            for (int j = 0; j < labels; j++) {
                rows[i] += parts.q[j] * agreement[i][j];
                columns[j] += parts.p[i] * agreement[i][j];
            }
        }
        double po = parts.observed;
        double pe = parts.chance;
        double sum = 0;
        double underChance = 0;
        for (int i = 0; i < labels; i++) {
            for (int j = 0; j < labels; j++) {
                double mean = rows[i] + columns[j];
                double x = agreement[i][j] * (1 - pe) - mean * (1 - po);
                sum += parts.cells[i * labels + j] * x * x;
                double y = agreement[i][j] - mean;
                underChance += parts.p[i] * parts.q[j] * y * y;
            }
        }
        double middle = po * pe - 2 * pe + po;
        return Linearization.normal(
                figure,
                Math.sqrt(Math.max(0, sum - middle * middle) / items) / ((1 - pe) * (1 - pe)),
                Math.sqrt(Math.max(0, underChance - pe * pe) / items) / (1 - pe),
                Message.of("agreement.method.large-sample"));
    }
}
