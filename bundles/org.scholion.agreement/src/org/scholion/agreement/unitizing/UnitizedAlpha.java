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
import java.util.Optional;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DocumentSums;
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
    public DocumentFigures figures(ContinuumStudy all) {
        ContinuumStudy study = all.shared();
        int labels = study.labels().size();
        boolean overlaps = new LengthCoincidences(study).overlaps > 0;
        return new DocumentSums(
                study.documents().size(),
                LengthCoincidences.width(labels),
                d -> new LengthCoincidences(study, d, d + 1).numbers(),
                sums ->
                        overlaps
                                ? Double.NaN
                                : part(LengthCoincidences.of(sums, labels)).value().orNaN());
    }

    @Override
    public AgreementResult of(ContinuumStudy all) {
        AgreementResult.Builder result =
                AgreementResult.of(name(), all.annotators(), Basis.DISAGREEMENT);
        ContinuumStudy study = all.shared();
        Optional<Message> problem = SharedDocuments.problem(all, study, result);
        if (problem.isPresent()) {
            return result.undefined(problem.get());
        }
        LengthCoincidences c = new LengthCoincidences(study);
        result.units(c.units).excluded(Message.of("agreement.excluded.zero-length"), c.zeroLength);
        if (c.overlaps > 0) {
            return result.undefined(
                    Message.of("agreement.undefined.overlaps", "units", c.overlaps));
        }
        result.matrix(matrix(study, c));
        if (variant == Variant.CODING && c.met() == 0) {
            return result.undefined(Message.of("agreement.undefined.never-meet"));
        }
        if (variant == Variant.CODING) {
            perValue(study, c, result);
        }
        Part part = part(c);
        if (part.all > 0) {
            result.observed(Math.max(0, part.observed) / part.all)
                    .expected(Math.max(0, part.expected) / part.all);
        }
        return result.value(part.value());
    }

    /** Disagreeing length, the same as chance has it, and the length that both are parts of. */
    private record Part(double observed, double expected, double all) {
        Value value() {
            return expected > 1e-12 * all
                    ? Value.of(1 - observed / expected)
                    : Value.undefined(Message.of("agreement.undefined.one-value"));
        }
    }

    private Part part(LengthCoincidences c) {
        return switch (variant) {
            case U -> whole(c);
            case BINARY -> binary(c);
            case CODING -> coding(c);
        };
    }

    /** Equations 4 and 5: one minus disagreeing over expected disagreeing length. */
    private static Part whole(LengthCoincidences c) {
        double observed = c.total;
        double expected = c.total;
        for (int k = 0; k <= c.gap; k++) {
            observed -= c.length[k][k];
            expected -= c.expected(k);
        }
        return new Part(observed, expected, c.total);
    }

    /** Equation 6. */
    private static Part binary(LengthCoincidences c) {
        return new Part(
                c.margin[c.gap] - c.length[c.gap][c.gap],
                c.expectedMargin(c.gap) - c.expected(c.gap),
                c.total);
    }

    /** Equations 10 and 11. */
    private static Part coding(LengthCoincidences c) {
        double all = c.met();
        double observed = all;
        double expected = all;
        for (int k = 0; k < c.gap && all > 0; k++) {
            observed -= c.length[k][k];
            expected -= agreed(c, k);
        }
        return new Part(observed, expected, all);
    }

    private static double scale(LengthCoincidences c) {
        return c.met() - Arrays.stream(c.intersectionSquares).sum() / c.met();
    }

    private static double agreed(LengthCoincidences c, int k) {
        double margin = c.margin[k] - c.length[k][c.gap];
        return (margin * margin - c.intersectionSquares[k]) / scale(c);
    }

    /** Equation 13, and how much of each value others met. */
    private static void perValue(
            ContinuumStudy study, LengthCoincidences c, AgreementResult.Builder result) {
        double all = c.met();
        Map<String, Object> coverage = new LinkedHashMap<>();
        for (int k = 0; k < c.gap; k++) {
            double margin = c.margin[k] - c.length[k][c.gap];
            if (margin > 0) {
                double row = (margin * all - c.intersectionSquares[k]) / scale(c);
                double room = row - agreed(c, k);
                double off = margin - c.length[k][k];
                result.label(
                        study.labels().get(k),
                        room > 1e-12 * all
                                ? Value.of(1 - row / margin * off / room)
                                : Value.undefined(
                                        Message.of("agreement.undefined.no-other-value")));
                coverage.put(study.labels().get(k), margin / c.margin[k]);
            }
        }
        result.detail("coverage-by-label", coverage).detail("coverage", all / c.total);
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
