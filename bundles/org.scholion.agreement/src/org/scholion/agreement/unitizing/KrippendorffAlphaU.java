/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.AgreementResult.Basis;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.words.Message;

/**
 * Krippendorff's αU (<i>On the reliability of unitizing continuous data</i>, Sociological
 * Methodology 25, 1995; <i>Content Analysis</i>, 2nd ed. 2004, section 11.6): one minus observed
 * over expected disagreement of units that anybody placed anywhere on a continuum. Per label, two
 * units that overlap disagree by the squares of the distances of their starts and of their ends, a
 * unit that lies within another annotator's gap by the square of its length; the figure sums over
 * labels before it divides. Any number of annotators; range about −1 to 1.
 *
 * <p>Several documents form one continuum of their total length, but no gap reaches across a border
 * of documents, so units are only compared within a document while chance may put them anywhere.
 *
 * <p>Undefined without two annotators, without a unit of some length, and where no disagreement is
 * expected (units of length 1 without any gap). Units of length zero have no extent to agree about
 * and are left out, counted as such; αU does not know units of one annotator and label that
 * overlap: they are joined, counted as such. Without a label, a unit counts under the empty label.
 *
 * <p>Unlike DKPro Statistics 2.2.1, which answers 0 where both disagreements are equal (full
 * agreement without expected disagreement among them), computes wrongly with overlapping units of
 * one label, and takes time in the square of the number of units. This takes n log n.
 */
public final class KrippendorffAlphaU implements UnitizingMeasure {
    @Override
    public String name() {
        return "krippendorff-alpha-u";
    }

    @Override
    public AgreementResult of(ContinuumStudy study) {
        AgreementResult.Builder result =
                AgreementResult.of(name(), study.annotators(), Basis.DISAGREEMENT);
        int m = study.annotators().size();
        LabelUnits units = new LabelUnits(study);
        result.units(units.units);
        result.excluded(Message.of("agreement.excluded.zero-length"), units.zeroLength);
        result.excluded(Message.of("agreement.excluded.joined"), units.merged);
        if (m < 2) {
            return result.undefined(Message.of("agreement.undefined.annotators", "annotators", m));
        }
        if (units.units == 0) {
            return result.undefined(Message.of("agreement.undefined.no-length"));
        }
        GapLengths whole = GapLengths.ofDocuments(study);
        double length = study.length();
        double observed = 0;
        double expected = 0;
        int labels = 0;
        for (int from = 0; from < units.groups; ) {
            int to = units.endOfLabel(from);
            double o = observed(units, from, to, m) / (m * (m - 1.0)) / length / length;
            double e = expected(study, units, from, to, whole);
            observed += o;
            expected += e;
            labels++;
            result.label(study.labels().get(units.groupLabel[from]), value(o, e));
            from = to;
        }
        // the mean over labels, as DKPro Statistics shows it; the ratio is the same
        return result.observed(observed / labels)
                .expected(expected / labels)
                .value(value(observed, expected));
    }

    private static Value value(double observed, double expected) {
        return expected > 0
                ? Value.of(1 - observed / expected)
                : Value.undefined(Message.of("agreement.undefined.no-other-place"));
    }

    /** The disagreement over ordered pairs of annotators. */
    private static double observed(LabelUnits units, int from, int to, int annotators) {
        double sum = 0;
        for (int g = from; g < to; ) {
            int end = g + 1;
            while (end < to && units.groupDocument[end] == units.groupDocument[g]) {
                end++;
            }
            for (int i = g; i < end; i++) {
                for (int j = g; j < i; j++) {
                    sum += 2 * pair(units, i, j);
                }
                // those who marked nothing here have one gap over the whole document
                sum += 2.0 * (annotators - (end - g)) * squares(units, i);
            }
            g = end;
        }
        return sum;
    }

    private static double squares(LabelUnits units, int group) {
        double sum = 0;
        for (int u = units.groupFirst[group]; u < units.groupFirst[group + 1]; u++) {
            sum += square(units.ends[u] - units.starts[u]);
        }
        return sum;
    }

    private static double pair(LabelUnits units, int i, int j) {
        long[] starts = units.starts;
        long[] ends = units.ends;
        int u = units.groupFirst[i];
        int v = units.groupFirst[j];
        int uEnd = units.groupFirst[i + 1];
        int vEnd = units.groupFirst[j + 1];
        boolean uMet = false;
        boolean vMet = false;
        double sum = 0;
        while (u < uEnd && v < vEnd) {
            if (starts[u] < ends[v] && starts[v] < ends[u]) {
                sum += square(starts[u] - starts[v]) + square(ends[u] - ends[v]);
                uMet = true;
                vMet = true;
            }
            if (ends[u] < ends[v]) {
                sum += uMet ? 0 : square(ends[u] - starts[u]);
                uMet = false;
                u++;
            } else {
                sum += vMet ? 0 : square(ends[v] - starts[v]);
                vMet = false;
                v++;
            }
        }
        for (; u < uEnd; u++, uMet = false) {
            sum += uMet ? 0 : square(ends[u] - starts[u]);
        }
        for (; v < vEnd; v++, vMet = false) {
            sum += vMet ? 0 : square(ends[v] - starts[v]);
        }
        return sum;
    }

    private static double expected(
            ContinuumStudy study, LabelUnits units, int from, int to, GapLengths whole) {
        int first = units.groupFirst[from];
        int last = units.groupFirst[to];
        double m = study.annotators().size();
        double length = study.length();
        GapLengths.Difference gaps = whole.within(study, units, from, to);
        double sum = 0;
        double selves = 0;
        for (int u = first; u < last; u++) {
            double l = units.ends[u] - units.starts[u];
            sum +=
                    (last - first - 1.0) / 3 * (2 * l * l * l - 3 * l * l + l)
                            + l * l * gaps.places(units.ends[u] - units.starts[u]);
            selves += l * (l - 1);
        }
        return 2 / length * sum / (m * length * (m * length - 1) - selves);
    }

    private static double square(double d) {
        return d * d;
    }
}
