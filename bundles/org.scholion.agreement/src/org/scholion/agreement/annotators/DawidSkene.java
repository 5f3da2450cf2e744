/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.annotators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.scholion.agreement.draw.RandomStreams;
import org.scholion.agreement.study.ItemStudy;

/**
 * The model of Dawid and Skene (<i>Maximum likelihood estimation of observer error-rates using the
 * EM algorithm</i>, Applied Statistics 28, 1979): items have a true label, annotators a matrix of
 * error rates. Fitted by EM; the first start takes the shares of labels of each item, as the paper
 * does, further starts are random. Missing ratings are left out. Item weights count items.
 *
 * @param pseudo Dirichlet prior of each row of error rates and of the label shares, as counts added
 *     to each cell; 0 is the paper's maximum likelihood
 * @param tolerance EM stops when the log-likelihood gains less than that
 * @param most EM stops after so many iterations at the latest
 * @param starts how many starts; the best is taken
 * @param seed of random starts
 * @param observers per annotator the observer whose error rates are meant, where one observer has
 *     several columns; empty if every annotator has its own
 */
public record DawidSkene(
        double pseudo, double tolerance, int most, int starts, long seed, List<Integer> observers) {

    /** As in the paper. */
    public static DawidSkene standard() {
        return new DawidSkene(0, 1e-10, 1_000, 1, 1, List.of());
    }

    /** The fitted model; items nobody rated have no posterior. */
    public AnnotatorModel fit(ItemStudy study) {
        List<AnnotatorModel> runs = new ArrayList<>();
        for (int s = 0; s < Math.max(1, starts); s++) {
            runs.add(new Fit(study).run(s));
        }
        return AnnotatorModel.best(runs);
    }

    private final class Fit {
        private final ItemStudy study;
        private final int labels;
        private final int people;
        private final int[] observerOf;
        private final int[] items;
        private final double[][] posterior;
        private final double[] shares;
        private final double[][][] error;

        Fit(ItemStudy study) {
            this.study = study;
            labels = study.labels().size();
            people = study.annotators().size();
            observerOf =
                    observers.isEmpty()
                            ? IntStream.range(0, people).toArray()
                            : observers.stream().mapToInt(i -> i).toArray();
            items = AnnotatorModel.rated(study).stream().mapToInt(i -> i).toArray();
            posterior = new double[study.items()][0];
            shares = new double[labels];
            error = new double[Arrays.stream(observerOf).max().orElse(-1) + 1][labels][labels];
        }

        AnnotatorModel run(int start) {
            begin(start);
            double likelihood = Double.NEGATIVE_INFINITY;
            int iteration = 0;
            boolean converged = false;
            while (iteration < most && !converged) {
                maximise();
                double next = expect();
                converged = next - likelihood < tolerance;
                likelihood = next;
                iteration++;
            }
            return AnnotatorModel.of(
                    "dawid-skene",
                    study,
                    competence(),
                    posterior,
                    shares,
                    perAnnotator(),
                    likelihood,
                    iteration,
                    converged);
        }

        private void begin(int start) {
            SplittableRandom random = RandomStreams.of(seed, start);
            for (int i : items) {
                double[] p = new double[labels];
                double all = 0;
                for (int a = 0; a < people; a++) {
                    if (study.code(a, i) >= 0) {
                        double w = start == 0 ? 1 : 0.5 + random.nextDouble();
                        p[study.code(a, i)] += w;
                        all += w;
                    }
                }
                for (int l = 0; l < labels && start > 0; l++) {
                    double extra = random.nextDouble();
                    p[l] += extra;
                    all += extra;
                }
                for (int l = 0; l < labels; l++) {
                    p[l] /= all;
                }
                posterior[i] = p;
            }
        }

        private void maximise() {
            Arrays.fill(shares, pseudo);
            for (double[][] matrix : error) {
                for (double[] row : matrix) {
                    Arrays.fill(row, pseudo);
                }
            }
            for (int i : items) {
                double w = study.weight(i);
                for (int l = 0; l < labels; l++) {
                    shares[l] += w * posterior[i][l];
                    for (int a = 0; a < people; a++) {
                        if (study.code(a, i) >= 0) {
                            error[observerOf[a]][l][study.code(a, i)] += w * posterior[i][l];
                        }
                    }
                }
            }
            normalise(shares);
            for (double[][] matrix : error) {
                for (double[] row : matrix) {
                    normalise(row);
                }
            }
        }

        /** A row that was never seen says nothing: all labels are as likely. */
        private void normalise(double[] row) {
            double all = Arrays.stream(row).sum();
            for (int l = 0; l < row.length; l++) {
                row[l] = all > 0 ? row[l] / all : 1.0 / row.length;
            }
        }

        private double expect() {
            double likelihood = 0;
            double[] logs = new double[labels];
            for (int i : items) {
                double top = Double.NEGATIVE_INFINITY;
                for (int l = 0; l < labels; l++) {
                    logs[l] = Math.log(shares[l]);
                    for (int a = 0; a < people; a++) {
                        if (study.code(a, i) >= 0) {
                            logs[l] += Math.log(error[observerOf[a]][l][study.code(a, i)]);
                        }
                    }
                    top = Math.max(top, logs[l]);
                }
                double all = 0;
                for (int l = 0; l < labels; l++) {
                    all += Math.exp(logs[l] - top);
                }
                for (int l = 0; l < labels; l++) {
                    posterior[i][l] = Math.exp(logs[l] - top) / all;
                }
                likelihood += study.weight(i) * (top + Math.log(all));
            }
            return likelihood;
        }

        private double[] competence() {
            double[] out = new double[people];
            for (int a = 0; a < people; a++) {
                int column = a;
                boolean any = Arrays.stream(items).anyMatch(i -> study.code(column, i) >= 0);
                out[a] = any ? 0 : Double.NaN;
                for (int l = 0; l < labels && any; l++) {
                    out[a] += shares[l] * error[observerOf[a]][l][l];
                }
            }
            return out;
        }

        private double[][][] perAnnotator() {
            double[][][] out = new double[people][][];
            Arrays.setAll(out, a -> error[observerOf[a]]);
            return out;
        }
    }
}
