/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.agreement.draw.DocumentFigures;
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
 * <p>Where it is known who worked on what, each document counts for those who worked on it: pairs
 * of theirs are compared, each unit with as many others as worked there, and the continuum of
 * chance is as long as all that anybody worked on. Where all worked on all this is the figure of
 * the papers, and names do not matter: it is the figure of as many nameless annotators as worked on
 * each.
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
    public DocumentFigures figures(ContinuumStudy study) {
        return new AlphaUFigures(study.shared());
    }

    @Override
    public AgreementResult of(ContinuumStudy study) {
        return of(List.of(AlphaUSums.of(study)));
    }

    /**
     * The figure with its ingredients, of what was counted before.
     *
     * @param parts what was counted of all documents, at least one; where several, it is known of
     *     all who worked on what
     */
    public AgreementResult of(List<AlphaUSums> parts) {
        AlphaUSums sums = AlphaUSums.of(parts);
        AgreementResult.Builder result =
                AgreementResult.of(name(), sums.annotators, Basis.DISAGREEMENT);
        Optional<Message> problem =
                SharedDocuments.problem(
                        sums.annotators.size(), sums.documents, sums.shared, sums.assigned, result);
        result.units(sums.units);
        result.excluded(Message.of("agreement.excluded.zero-length"), sums.zeroLength);
        result.excluded(Message.of("agreement.excluded.joined"), sums.merged);
        if (problem.isPresent()) {
            return result.undefined(problem.get());
        }
        if (sums.units == 0) {
            return result.undefined(Message.of("agreement.undefined.no-length"));
        }
        double observed = 0;
        double expected = 0;
        for (Map.Entry<String, AlphaUSums.Label> each : sums.labels.entrySet()) {
            double o = each.getValue().observed() / sums.marked / sums.length;
            double e = expected(sums, each.getValue());
            observed += o;
            expected += e;
            result.label(each.getKey(), value(o, e));
        }
        // the mean over labels, as DKPro Statistics shows it; the ratio is the same
        int labels = sums.labels.size();
        return result.observed(observed / labels)
                .expected(expected / labels)
                .value(value(observed, expected));
    }

    private static Value value(double observed, double expected) {
        return expected > 0
                ? Value.of(1 - observed / expected)
                : Value.undefined(Message.of("agreement.undefined.no-other-place"));
    }

    /**
     * The disagreement on one label in one document over ordered pairs of annotators, each unit
     * against as many others as worked there.
     */
    static double observed(LabelUnits units, int from, int to, int workers) {
        return off(units, from, to, workers) / (workers - 1);
    }

    /** How far each two differ on one label in one document, over ordered pairs: a whole number. */
    static double off(LabelUnits units, int from, int to, int workers) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            for (int j = from; j < i; j++) {
                sum += 2 * pair(units, i, j);
            }
            // those who marked nothing here have one gap over the whole document
            sum += 2.0 * (workers - (to - from)) * squares(units, i);
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

    private static double expected(AlphaUSums sums, AlphaUSums.Label label) {
        LengthCounts units = label.units();
        double sum = 0;
        double selves = 0;
        for (int i = 0; i < units.lengths.length; i++) {
            long l = units.lengths[i];
            sum += units.times[i] * expectedOf(l, units.size(), label.places(sums.whole, l));
            selves += units.times[i] * (l * (l - 1.0));
        }
        return 2.0 / sums.length * sum / (sums.marked * (sums.marked - 1) - selves);
    }

    /** What chance makes of a unit: against each other unit, and in each place of a gap. */
    static double expectedOf(double l, double units, double places) {
        return (units - 1) / 3 * (2 * l * l * l - 3 * l * l + l) + l * l * places;
    }

    private static double square(double d) {
        return d * d;
    }
}
