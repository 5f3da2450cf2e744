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
import org.apache.commons.math3.special.Gamma;
import org.scholion.agreement.draw.RandomStreams;
import org.scholion.agreement.study.ItemStudy;

/**
 * MACE (Hovy, Berg-Kirkpatrick, Vaswani and Hovy, <i>Learning whom to trust with MACE</i>, NAACL
 * 2013): an annotator either knows the true label, with a probability that is the annotator's
 * competence, or guesses by a strategy of its own. Fitted by variational Bayes with a Beta prior on
 * guessing and a Dirichlet prior on strategies. True labels are equally likely before anything is
 * rated. Missing ratings are left out; so are item weights.
 *
 * <p>As in the authors' program, the restart with the highest log-likelihood wins and the priors
 * are 0.5, 0.5 and 10. Figures differ from run to run there, as starts are not seeded; here the
 * seed decides.
 *
 * @param guessing first parameter of the Beta prior, the weight of guessing
 * @param knowing second parameter, the weight of knowing
 * @param strategy Dirichlet prior of each label of a strategy
 * @param noise how far random starts are from even
 * @param most iterations of a restart
 * @param tolerance a restart stops when the log-likelihood changes by less
 * @param starts how many restarts
 * @param seed of the starts
 */
public record Mace(
        double guessing,
        double knowing,
        double strategy,
        double noise,
        int most,
        double tolerance,
        int starts,
        long seed) {

    /** The defaults of the authors' program: ten restarts of fifty iterations. */
    public static Mace standard(long seed) {
        return new Mace(0.5, 0.5, 10, 0.5, 50, 1e-9, 10, seed);
    }

    /** The fitted model; items nobody rated have no posterior. */
    public AnnotatorModel fit(ItemStudy study) {
        List<AnnotatorModel> runs = new ArrayList<>();
        for (int s = 0; s < Math.max(1, starts); s++) {
            runs.add(new Fit(study, RandomStreams.of(seed, s)).run());
        }
        return AnnotatorModel.best(runs);
    }

    private final class Fit {
        private final ItemStudy study;
        private final int labels;
        private final int people;
        private final int[] items;
        private final double[][] posterior;
        private final double[][] spam;
        private final double[][] theta;
        private final double[][] spamCounts;
        private final double[][] thetaCounts;

        Fit(ItemStudy study, SplittableRandom random) {
            this.study = study;
            labels = study.labels().size();
            people = study.annotators().size();
            items = AnnotatorModel.rated(study).stream().mapToInt(i -> i).toArray();
            posterior = new double[study.items()][0];
            spam = new double[people][2];
            theta = new double[people][labels];
            spamCounts = new double[people][2];
            thetaCounts = new double[people][labels];
            for (int a = 0; a < people; a++) {
                even(spam[a], random);
                even(theta[a], random);
            }
        }

        private void even(double[] row, SplittableRandom random) {
            Arrays.setAll(row, i -> 1 + noise * random.nextDouble());
            double all = Arrays.stream(row).sum();
            Arrays.setAll(row, i -> row[i] / all);
        }

        AnnotatorModel run() {
            double likelihood = expect();
            int iteration = 0;
            boolean converged = false;
            while (iteration < most && !converged) {
                for (int a = 0; a < people; a++) {
                    variational(spamCounts[a], spam[a], new double[] {guessing, knowing});
                    double[] even = new double[labels];
                    Arrays.fill(even, strategy);
                    variational(thetaCounts[a], theta[a], even);
                }
                double next = expect();
                converged = Math.abs(next - likelihood) < tolerance;
                likelihood = next;
                iteration++;
            }
            double[] shares = new double[labels];
            Arrays.fill(shares, 1.0 / labels);
            return AnnotatorModel.of(
                    "mace",
                    study,
                    competence(),
                    posterior,
                    shares,
                    strategies(),
                    likelihood,
                    iteration,
                    converged);
        }

        private void variational(double[] counts, double[] out, double[] prior) {
            double all = Gamma.digamma(Arrays.stream(counts).sum() + Arrays.stream(prior).sum());
            Arrays.setAll(out, i -> Math.exp(Gamma.digamma(counts[i] + prior[i]) - all));
        }

        private double expect() {
            for (int a = 0; a < people; a++) {
                Arrays.fill(spamCounts[a], 0);
                Arrays.fill(thetaCounts[a], 0);
            }
            double likelihood = 0;
            for (int i : items) {
                likelihood += item(i);
            }
            return likelihood;
        }

        private double item(int i) {
            double[] logs = new double[labels];
            double top = Double.NEGATIVE_INFINITY;
            for (int l = 0; l < labels; l++) {
                logs[l] = -Math.log(labels);
                for (int a = 0; a < people; a++) {
                    int said = study.code(a, i);
                    if (said >= 0) {
                        logs[l] +=
                                Math.log(
                                        spam[a][0] * theta[a][said] + (said == l ? spam[a][1] : 0));
                    }
                }
                top = Math.max(top, logs[l]);
            }
            double all = 0;
            for (int l = 0; l < labels; l++) {
                all += Math.exp(logs[l] - top);
            }
            double[] p = new double[labels];
            for (int l = 0; l < labels; l++) {
                p[l] = Math.exp(logs[l] - top) / all;
            }
            posterior[i] = p;
            for (int a = 0; a < people; a++) {
                int said = study.code(a, i);
                if (said >= 0) {
                    double known =
                            p[said] * spam[a][1] / (spam[a][0] * theta[a][said] + spam[a][1]);
                    spamCounts[a][1] += known;
                    spamCounts[a][0] += 1 - known;
                    thetaCounts[a][said] += 1 - known;
                }
            }
            return top + Math.log(all);
        }

        /** The share of ratings an annotator knew, with the prior, as a proper probability. */
        private double[] competence() {
            double[] out = new double[people];
            for (int a = 0; a < people; a++) {
                boolean any = spamCounts[a][0] + spamCounts[a][1] > 0;
                out[a] = any ? spam[a][1] / (spam[a][0] + spam[a][1]) : Double.NaN;
            }
            return out;
        }

        private double[][][] strategies() {
            double[][][] out = new double[people][1][];
            for (int a = 0; a < people; a++) {
                double all = Arrays.stream(theta[a]).sum();
                out[a][0] = Arrays.stream(theta[a]).map(x -> x / all).toArray();
            }
            return out;
        }
    }
}
