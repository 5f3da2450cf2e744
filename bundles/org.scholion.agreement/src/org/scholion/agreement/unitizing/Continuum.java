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
import java.util.Comparator;
import java.util.stream.IntStream;
import org.scholion.agreement.study.ContinuumStudy;

/**
 * The units of one document in the order of their starts, of all annotators who worked on it, who
 * are numbered from 0.
 */
final class Continuum {
    final int annotators;
    final double[] start;
    final double[] end;
    final int[] label;
    final int[] who;

    Continuum(int annotators, double[] start, double[] end, int[] label, int[] who) {
        this.annotators = annotators;
        int n = start.length;
        Integer[] boxed = IntStream.range(0, n).boxed().toArray(Integer[]::new);
        Arrays.sort(
                boxed,
                Comparator.<Integer>comparingDouble(i -> start[i])
                        .thenComparingDouble(i -> end[i])
                        .thenComparingInt(i -> label[i])
                        .thenComparingInt(i -> who[i]));
        this.start = new double[n];
        this.end = new double[n];
        this.label = new int[n];
        this.who = new int[n];
        for (int i = 0; i < n; i++) {
            int from = boxed[i];
            this.start[i] = start[from];
            this.end[i] = end[from];
            this.label[i] = label[from];
            this.who[i] = who[from];
        }
    }

    static Continuum of(ContinuumStudy study, int document) {
        int from = study.first(document, 0);
        int[] people = study.people(document);
        int to = study.last(document, study.annotators().size() - 1);
        double[] start = new double[to - from];
        double[] end = new double[to - from];
        int[] label = new int[to - from];
        int[] who = new int[to - from];
        for (int a = 0; a < people.length; a++) {
            int one = people[a];
            for (int u = study.first(document, one); u < study.last(document, one); u++) {
                start[u - from] = study.start(u);
                end[u - from] = study.end(u);
                label[u - from] = study.label(u);
                who[u - from] = a;
            }
        }
        return new Continuum(people.length, start, end, label, who);
    }

    /** Only some units, in their order. */
    Continuum only(int[] units) {
        return new Continuum(
                annotators,
                Arrays.stream(units).mapToDouble(u -> start[u]).toArray(),
                Arrays.stream(units).mapToDouble(u -> end[u]).toArray(),
                Arrays.stream(units).map(u -> label[u]).toArray(),
                Arrays.stream(units).map(u -> who[u]).toArray());
    }

    int size() {
        return start.length;
    }
}
