/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.AgreementResult.Basis;
import org.scholion.agreement.result.LabelMatrix;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.words.Message;

/**
 * The family of α for unitized continua of Krippendorff, Mathet, Bouvry and Widlöcher (<i>On the
 * reliability of unitizing textual continua: further developments</i>, Quality &amp; Quantity 50,
 * 2016), with nominal values. Each position that two annotators share is a coincidence of what they
 * say there, a value or the gap; chance pairs all positions but not those of one and the same unit.
 *
 * <ul>
 *   <li>{@link Variant#U} ᵤα: units, their values and the gaps together.
 *   <li>{@link Variant#BINARY} |ᵤα: relevant matter against gaps, whatever the values.
 *   <li>{@link Variant#CODING} cuα: values where both marked a unit, ignoring gaps.
 *   <li>(k)ᵤα: each value where both marked a unit; the figures per label of cuα.
 * </ul>
 *
 * <p>Any number of annotators and documents; positions are only paired within a document. An
 * annotator says one thing at a place: undefined where units of one annotator overlap. Undefined
 * where no disagreement is expected, such as nothing but gaps; cuα where annotators' units never
 * meet or carry one value. Units of length zero are left out. Range about −1 to 1.
 *
 * <p>With two annotators cuα is as in Krippendorff's <i>Content Analysis</i>, 4th ed. 2019,
 * equations 36 and 37, in the way quallmer for R has them. With more, chance leaves out the squares
 * of what a unit shares with each other annotator, averaged over them, where quallmer leaves out
 * the square of what it shares with any of them.
 */
public final class UnitizedAlpha implements UnitizingMeasure {
    /** Which member of the family. */
    public enum Variant {
        /** Units with values and gaps. */
        U("krippendorff-u-alpha"),
        /** Units against gaps. */
        BINARY("krippendorff-u-alpha-binary"),
        /** Values of intersections. */
        CODING("krippendorff-cu-alpha");

        private final String text;

        Variant(String text) {
            this.text = text;
        }
    }

    private final Variant variant;

    /** One member of the family. */
    public UnitizedAlpha(Variant variant) {
        this.variant = variant;
    }

    @Override
    public String name() {
        return variant.text;
    }

    @Override
    public AgreementResult of(ContinuumStudy study) {
        AgreementResult.Builder result =
                AgreementResult.of(name(), study.annotators(), Basis.DISAGREEMENT);
        int m = study.annotators().size();
        if (m < 2) {
            return result.undefined(Message.of("agreement.undefined.annotators", "annotators", m));
        }
        LengthCoincidences c = new LengthCoincidences(study);
        result.units(c.units).excluded(Message.of("agreement.excluded.zero-length"), c.zeroLength);
        if (c.overlaps > 0) {
            return result.undefined(
                    Message.of("agreement.undefined.overlaps", "units", c.overlaps));
        }
        result.matrix(matrix(study, c));
        return switch (variant) {
            case U -> whole(c, result);
            case BINARY -> binary(c, result);
            case CODING -> coding(study, c, result);
        };
    }

    /** Equations 4 and 5: one minus disagreeing over expected disagreeing length. */
    private static AgreementResult whole(LengthCoincidences c, AgreementResult.Builder result) {
        double observed = c.total;
        double expected = c.total;
        for (int k = 0; k <= c.gap; k++) {
            observed -= c.length[k][k];
            expected -= c.expected(k);
        }
        return ratio(observed, expected, c.total, result);
    }

    /** Equation 6. */
    private static AgreementResult binary(LengthCoincidences c, AgreementResult.Builder result) {
        return ratio(
                c.margin[c.gap] - c.length[c.gap][c.gap],
                c.expectedMargin(c.gap) - c.expected(c.gap),
                c.total,
                result);
    }

    /** Equations 10, 11 and 13. */
    private static AgreementResult coding(
            ContinuumStudy study, LengthCoincidences c, AgreementResult.Builder result) {
        int m = study.annotators().size();
        double[] margin = new double[c.gap];
        double all = 0;
        double selves = 0;
        for (int k = 0; k < c.gap; k++) {
            margin[k] = c.margin[k] - c.length[k][c.gap];
            all += margin[k];
            selves += c.intersectionSquares[k];
        }
        if (all == 0) {
            return result.undefined(Message.of("agreement.undefined.never-meet"));
        }
        double scale = all - selves / (all * (m - 1));
        double observed = all;
        double expected = all;
        Map<String, Object> coverage = new LinkedHashMap<>();
        for (int k = 0; k < c.gap; k++) {
            double agreed = (margin[k] * margin[k] - c.intersectionSquares[k] / (m - 1)) / scale;
            double row = (margin[k] * all - c.intersectionSquares[k] / (m - 1)) / scale;
            observed -= c.length[k][k];
            expected -= agreed;
            if (margin[k] > 0) {
                double room = row - agreed;
                double off = margin[k] - c.length[k][k];
                result.label(
                        study.labels().get(k),
                        room > 1e-12 * all
                                ? Value.of(1 - row / margin[k] * off / room)
                                : Value.undefined(
                                        Message.of("agreement.undefined.no-other-value")));
                coverage.put(study.labels().get(k), margin[k] / c.margin[k]);
            }
        }
        result.detail("coverage-by-label", coverage).detail("coverage", all / c.total);
        return ratio(observed, expected, all, result);
    }

    private static AgreementResult ratio(
            double observed, double expected, double all, AgreementResult.Builder result) {
        result.observed(Math.max(0, observed) / all).expected(Math.max(0, expected) / all);
        return expected > 1e-12 * all
                ? result.value(Value.of(1 - observed / expected))
                : result.undefined(Message.of("agreement.undefined.one-value"));
    }

    private static LabelMatrix matrix(ContinuumStudy study, LengthCoincidences c) {
        List<String> names = new ArrayList<>(study.labels());
        names.add("(gap)");
        int n = c.gap + 1;
        int[] rows = new int[n * n];
        int[] columns = new int[n * n];
        double[] values = new double[n * n];
        int size = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (c.length[i][j] != 0) {
                    rows[size] = i;
                    columns[size] = j;
                    values[size++] = c.length[i][j];
                }
            }
        }
        return new LabelMatrix(
                "coincidence",
                names,
                Arrays.copyOf(rows, size),
                Arrays.copyOf(columns, size),
                Arrays.copyOf(values, size));
    }
}
