/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import java.util.SplittableRandom;
import org.scholion.agreement.study.ContinuumStudy;

/**
 * Continua as chance would make them (Mathet, Widlöcher and Métivier 2015, section 5.2): each
 * annotator gets the units of an annotator drawn from the real ones, cut at a random place and the
 * two parts swapped; cuts are at least half an average unit apart where there is room for that.
 */
final class ShuffledContinua {
    private static final int TRIES = 100;

    private ShuffledContinua() {}

    static Continuum draw(ContinuumStudy study, int document, SplittableRandom random) {
        int[] real = study.people(document);
        int people = real.length;
        double length = study.length(document);
        int from = study.first(document, 0);
        int to = study.last(document, study.annotators().size() - 1);
        double mean = 0;
        for (int u = from; u < to; u++) {
            mean += (double) (study.end(u) - study.start(u)) / Math.max(1, to - from);
        }
        double[] cuts = new double[people];
        int[] model = new int[people];
        int size = 0;
        for (int a = 0; a < people; a++) {
            model[a] = real[random.nextInt(people)];
            size += study.last(document, model[a]) - study.first(document, model[a]);
            for (int t = 0; t < TRIES; t++) {
                cuts[a] = random.nextDouble() * length;
                if (apart(cuts, a, mean / 2, length)) {
                    break;
                }
            }
        }
        double[] start = new double[size];
        double[] end = new double[size];
        int[] label = new int[size];
        int[] who = new int[size];
        int n = 0;
        for (int a = 0; a < people; a++) {
            for (int u = study.first(document, model[a]); u < study.last(document, model[a]); u++) {
                double at = study.start(u) - study.begin(document) - cuts[a];
                start[n] = study.begin(document) + (at < 0 ? at + length : at);
                end[n] = start[n] + study.end(u) - study.start(u);
                label[n] = study.label(u);
                who[n++] = a;
            }
        }
        return new Continuum(people, start, end, label, who);
    }

    private static boolean apart(double[] cuts, int last, double least, double length) {
        for (int i = 0; i < last; i++) {
            double d = Math.abs(cuts[i] - cuts[last]);
            if (Math.min(d, length - d) < least) {
                return false;
            }
        }
        return true;
    }
}
