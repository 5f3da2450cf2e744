/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import java.util.Arrays;

/** Disorders added up over the documents of one (real or shuffled) study. */
final class Disorder {
    private double total;
    private double meanUnits;
    private double off;
    private double weight;
    private final double[] offOf;
    private final double[] weightOf;

    Disorder(int labels) {
        offOf = new double[labels];
        weightOf = new double[labels];
    }

    void add(Continuum c, BestAlignment best, Dissimilarity d) {
        total += best.disorder();
        meanUnits += (double) c.size() / c.annotators;
        for (int[] group : best.groups()) {
            for (int i = 0; i < group.length; i++) {
                for (int j = i + 1; j < group.length; j++) {
                    pair(c, d, group[i], group[j], group.length);
                }
            }
        }
    }

    /** Adds what was added up of a document, so many times. */
    void add(Disorder other, int times) {
        total += times * other.total;
        meanUnits += times * other.meanUnits;
        off += times * other.off;
        weight += times * other.weight;
        for (int l = 0; l < offOf.length; l++) {
            offOf[l] += times * other.offOf[l];
            weightOf[l] += times * other.weightOf[l];
        }
    }

    /** Forgets everything. */
    void clear() {
        total = 0;
        meanUnits = 0;
        off = 0;
        weight = 0;
        Arrays.fill(offOf, 0);
        Arrays.fill(weightOf, 0);
    }

    int labels() {
        return offOf.length;
    }

    /** A pair counts the more the nearer it is, and the less the more pairs its alignment has. */
    private void pair(Continuum c, Dissimilarity d, int u, int v, int size) {
        double position = d.position(c.start[u], c.end[u], c.start[v], c.end[v]) / d.empty();
        double w = Math.max(0, 1 - position) / (size - 1);
        double x = w * d.category(c.label[u], c.label[v]) / d.empty();
        off += x;
        weight += w;
        offOf[c.label[u]] += x;
        weightOf[c.label[u]] += w;
        if (c.label[u] != c.label[v]) {
            offOf[c.label[v]] += x;
            weightOf[c.label[v]] += w;
        }
    }

    /** Disorder over the mean number of units per annotator. */
    double perUnit() {
        return total / meanUnits;
    }

    /** The mean categorical dissimilarity of aligned pairs; NaN if there is none. */
    double category() {
        return off / weight;
    }

    /** The same over pairs with a label. */
    double category(int label) {
        return offOf[label] / weightOf[label];
    }
}
