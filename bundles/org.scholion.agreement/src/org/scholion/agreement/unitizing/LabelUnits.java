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
import org.scholion.agreement.study.ContinuumStudy;

/**
 * The units of a study by label, then document, then annotator, in the order of their starts,
 * without units of length zero; units of one annotator and label that overlap are one unit. That is
 * the form that Krippendorff's αU is defined on.
 */
final class LabelUnits {
    /** Groups: the units of one label, document and annotator. */
    final int[] groupLabel;

    final int[] groupDocument;
    final int[] groupAnnotator;
    final int[] groupFirst;
    final long[] starts;
    final long[] ends;
    int groups;
    int units;

    /** Units of length zero that were left out. */
    long zeroLength;

    /** Units that were joined to another one. */
    long merged;

    LabelUnits(ContinuumStudy study) {
        int n = study.units();
        int people = study.annotators().size();
        int labels = study.labels().size();
        int[] count = new int[labels + 1];
        for (int u = 0; u < n; u++) {
            count[study.label(u) + 1]++;
        }
        for (int l = 0; l < labels; l++) {
            count[l + 1] += count[l];
        }
        int[] order = new int[n];
        int[] cell = new int[n];
        for (int d = 0; d < study.documents().size(); d++) {
            for (int a = 0; a < people; a++) {
                for (int u = study.first(d, a); u < study.last(d, a); u++) {
                    int at = count[study.label(u)]++;
                    order[at] = u;
                    cell[at] = d * people + a;
                }
            }
        }
        int[] gl = new int[n];
        int[] gd = new int[n];
        int[] ga = new int[n];
        int[] gf = new int[n + 1];
        starts = new long[n];
        ends = new long[n];
        int lastLabel = -1;
        int lastCell = -1;
        for (int i = 0; i < n; i++) {
            int u = order[i];
            if (study.start(u) == study.end(u)) {
                zeroLength++;
                continue;
            }
            boolean same = study.label(u) == lastLabel && cell[i] == lastCell;
            if (same && study.start(u) < ends[units - 1]) {
                ends[units - 1] = Math.max(ends[units - 1], study.end(u));
                merged++;
                continue;
            }
            if (!same) {
                lastLabel = study.label(u);
                lastCell = cell[i];
                gl[groups] = lastLabel;
                gd[groups] = lastCell / people;
                ga[groups] = lastCell % people;
                gf[groups++] = units;
            }
            starts[units] = study.start(u);
            ends[units++] = study.end(u);
        }
        gf[groups] = units;
        groupLabel = Arrays.copyOf(gl, groups);
        groupDocument = Arrays.copyOf(gd, groups);
        groupAnnotator = Arrays.copyOf(ga, groups);
        groupFirst = Arrays.copyOf(gf, groups + 1);
    }

    /** One past the last group with the label and document of a group, before an end. */
    int endOfDocument(int group, int end) {
        int g = group;
        while (g < end && groupDocument[g] == groupDocument[group]) {
            g++;
        }
        return g;
    }

    /** One past the last group with the label of a group. */
    int endOfLabel(int group) {
        int g = group;
        while (g < groups && groupLabel[g] == groupLabel[group]) {
            g++;
        }
        return g;
    }
}
