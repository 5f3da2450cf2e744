/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import java.util.ArrayList;
import java.util.List;
import org.scholion.agreement.study.ItemStudy;

/** The measures once more, slow and obvious, straight from their definitions. NaN is undefined. */
final class ItemOracle {
    private final ItemStudy study;
    private final double[][] d;

    ItemOracle(ItemStudy study, double[][] distance) {
        this.study = study;
        this.d = distance;
    }

    private List<Integer> ratings(int item) {
        List<Integer> codes = new ArrayList<>();
        for (int a = 0; a < study.annotators().size(); a++) {
            if (study.code(a, item) >= 0) {
                codes.add(study.code(a, item));
            }
        }
        return codes;
    }

    private double meanDistance(List<Integer> codes) {
        double sum = 0;
        for (int i = 0; i < codes.size(); i++) {
            for (int j = 0; j < codes.size(); j++) {
                sum += i == j ? 0 : d[codes.get(i)][codes.get(j)];
            }
        }
        return sum / (codes.size() * (codes.size() - 1.0));
    }

    double observed() {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < study.items(); i++) {
            if (ratings(i).size() >= 2) {
                sum += meanDistance(ratings(i));
                n++;
            }
        }
        return sum / n;
    }

    private double expected(double[] p, double[] q) {
        double sum = 0;
        for (int c = 0; c < p.length; c++) {
            for (int k = 0; k < q.length; k++) {
                sum += p[c] * q[k] * d[c][k];
            }
        }
        return sum;
    }

    private double[] meanShares() {
        double[] p = new double[d.length];
        int n = 0;
        for (int i = 0; i < study.items(); i++) {
            List<Integer> codes = ratings(i);
            if (!codes.isEmpty()) {
                n++;
                for (int c : codes) {
                    p[c] += 1.0 / codes.size();
                }
            }
        }
        for (int c = 0; c < p.length; c++) {
            p[c] /= n;
        }
        return p;
    }

    private double[] shares(int annotator, boolean onlyComplete) {
        double[] p = new double[d.length];
        double n = 0;
        for (int i = 0; i < study.items(); i++) {
            if (study.code(annotator, i) >= 0 && (!onlyComplete || ratings(i).size() == 2)) {
                p[study.code(annotator, i)]++;
                n++;
            }
        }
        for (int c = 0; c < p.length; c++) {
            p[c] /= n;
        }
        return p;
    }

    double percent() {
        return 1 - observed();
    }

    double fleiss() {
        return 1 - observed() / expected(meanShares(), meanShares());
    }

    double cohen() {
        return 1 - observed() / expected(shares(0, true), shares(1, true));
    }

    double scott() {
        double[] p = shares(0, true);
        double[] q = shares(1, true);
        for (int c = 0; c < p.length; c++) {
            p[c] = (p[c] + q[c]) / 2;
        }
        return 1 - observed() / expected(p, p);
    }

    double conger() {
        double sum = 0;
        int pairs = 0;
        int r = study.annotators().size();
        for (int a = 0; a < r; a++) {
            for (int b = 0; b < r; b++) {
                double one = expected(shares(a, false), shares(b, false));
                if (a != b && !Double.isNaN(one)) {
                    sum += one;
                    pairs++;
                }
            }
        }
        return 1 - observed() / (sum / pairs);
    }

    double brennanPrediger() {
        double sum = 0;
        for (double[] row : d) {
            for (double x : row) {
                sum += x;
            }
        }
        return 1 - observed() / (sum / d.length / d.length);
    }

    double ac() {
        double q = d.length;
        double t = 0;
        for (double[] row : d) {
            for (double x : row) {
                t += 1 - x;
            }
        }
        double spread = 0;
        for (double p : meanShares()) {
            spread += p * (1 - p);
        }
        double pe = t / (q * (q - 1)) * spread;
        return (1 - observed() - pe) / (1 - pe);
    }

    /** Every pair of ratings of one item against every pair of pairable ratings. */
    double alpha() {
        List<Integer> all = new ArrayList<>();
        double observed = 0;
        for (int i = 0; i < study.items(); i++) {
            List<Integer> codes = ratings(i);
            if (codes.size() >= 2) {
                all.addAll(codes);
                observed += meanDistance(codes) * codes.size();
            }
        }
        return 1 - observed / all.size() / meanDistance(all);
    }
}
