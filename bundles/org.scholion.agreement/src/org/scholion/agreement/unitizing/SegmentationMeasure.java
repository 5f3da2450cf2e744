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
import java.util.Optional;
import java.util.stream.LongStream;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DocumentSums;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.AgreementResult.Basis;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.words.Message;

/**
 * Measures of segmentations, on the boundaries that units make; labels do not count. Counts are
 * summed over documents and pairs of annotators.
 *
 * <ul>
 *   <li>Boundary similarity B (Fournier 2013): 1 − (misses + moves · distance/n) / (misses + moves
 *       + matches); 1 is full agreement. Undefined where nobody set a boundary.
 *   <li>Segmentation similarity S (Fournier and Inkpen 2012, with the weights of Fournier 2013): 1
 *       − (misses + moves · distance/n) / places for a boundary. Undefined on texts of length 1.
 *   <li>windowdiff (Pevzner and Hearst 2002): the share of windows of k positions in which the
 *       number of boundaries differs. An error: 0 is full agreement.
 *   <li>Pk (Beeferman, Berger and Lafferty 1999): the share of windows of k positions whose ends
 *       are in one segment for one annotator only. An error as well.
 * </ul>
 *
 * <p>Range 0 to 1. k is half the mean segment length of the reference, rounded, at least 1. The
 * last two depend on who is the reference; the figure is over both ways, so that the order of
 * annotators does not matter. Undefined on texts not longer than k, and all four without two
 * annotators.
 *
 * <p>Of two segmentations the figures are those of Fournier's segeval 2.0, whose k is at least 2,
 * and of NLTK, whose callers name k. Over several annotators segeval's agreement sums up as this
 * does.
 */
public final class SegmentationMeasure implements UnitizingMeasure {
    private enum Form {
        BOUNDARY("boundary-similarity"),
        SEGMENTATION("segmentation-similarity"),
        WINDOW_DIFF("windowdiff"),
        PK("pk");

        private final String text;

        Form(String text) {
            this.text = text;
        }
    }

    private final Form form;
    private final int reach;

    private SegmentationMeasure(Form form, int reach) {
        this.form = form;
        this.reach = reach;
    }

    /** Boundary similarity; boundaries may move by less than {@code n}, 2 in the paper. */
    public static SegmentationMeasure boundarySimilarity(int n) {
        return new SegmentationMeasure(Form.BOUNDARY, n);
    }

    /** Segmentation similarity; boundaries may move by less than {@code n}, 2 in the paper. */
    public static SegmentationMeasure segmentationSimilarity(int n) {
        return new SegmentationMeasure(Form.SEGMENTATION, n);
    }

    /** windowdiff. */
    public static SegmentationMeasure windowDiff() {
        return new SegmentationMeasure(Form.WINDOW_DIFF, 0);
    }

    /** Pk. */
    public static SegmentationMeasure pk() {
        return new SegmentationMeasure(Form.PK, 0);
    }

    @Override
    public String name() {
        return form.text;
    }

    private boolean edits() {
        return form == Form.BOUNDARY || form == Form.SEGMENTATION;
    }

    @Override
    public double lowest() {
        return 0;
    }

    @Override
    public DocumentFigures figures(ContinuumStudy all) {
        ContinuumStudy study = all.shared();
        return new DocumentSums(
                study.documents().size(),
                2,
                d -> document(study, d),
                sums -> sums[1] > 0 ? figure(sums[0] / sums[1]) : Double.NaN);
    }

    private double figure(double off) {
        return edits() ? 1 - off : off;
    }

    @Override
    public AgreementResult of(ContinuumStudy all) {
        AgreementResult.Builder result =
                AgreementResult.of(
                        name(), all.annotators(), edits() ? Basis.SCORE : Basis.DISAGREEMENT);
        ContinuumStudy study = all.shared();
        result.units(study.units());
        Optional<Message> problem = SharedDocuments.problem(all, study, result);
        if (problem.isPresent()) {
            return result.undefined(problem.get());
        }
        double[] sum = new double[2];
        for (int d = 0; d < study.documents().size(); d++) {
            double[] one = document(study, d);
            sum[0] += one[0];
            sum[1] += one[1];
        }
        if (!(sum[1] > 0)) {
            return result.undefined(
                    form == Form.BOUNDARY
                            ? Message.of("agreement.undefined.no-boundary")
                            : Message.of("agreement.undefined.too-short"));
        }
        double figure = figure(sum[0] / sum[1]);
        return result.observed(figure).value(Value.of(figure));
    }

    /** What is wrong in a document, and of how much, over pairs who worked on it. */
    private double[] document(ContinuumStudy study, int d) {
        double[] sum = new double[2];
        int people = study.annotators().size();
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < people; b++) {
                boolean both = study.worked(d, a) && study.worked(d, b);
                if (both && (a < b || a != b && !edits())) {
                    double[] one =
                            share(Segmentation.of(study, d, a), Segmentation.of(study, d, b));
                    sum[0] += one[0];
                    sum[1] += one[1];
                }
            }
        }
        return sum;
    }

    /** The figure of two segmentations of one text, the first as the reference. */
    public Value of(Segmentation reference, Segmentation other) {
        if (reference.length() != other.length()) {
            throw new IllegalArgumentException("segmentations of texts of different length");
        }
        double[] share = share(reference, other);
        return share[1] > 0
                ? Value.of(figure(share[0] / share[1]))
                : Value.undefined(Message.of("agreement.undefined.nothing-compared"));
    }

    /** What is wrong, and of how much. */
    private double[] share(Segmentation a, Segmentation b) {
        if (edits()) {
            BoundaryEdits e = BoundaryEdits.of(a, b, reach);
            double wrong = e.misses() + (double) e.moved() / reach;
            return form == Form.BOUNDARY
                    ? new double[] {wrong, e.misses() + e.moves() + e.matches()}
                    : new double[] {wrong, Math.max(0, a.length() - 1)};
        }
        long k = Math.max(1, Math.round(a.length() / (a.boundaries().length + 1.0) / 2));
        return new double[] {windows(a, b, k, form == Form.PK), Math.max(0, a.length() - k)};
    }

    /**
     * How many windows (i, i + k] are wrong. A boundary is in those from k before it on to the one
     * before it, so that only there something changes.
     */
    static double windows(Segmentation a, Segmentation b, long k, boolean pk) {
        long end = a.length() - k;
        long[] changes =
                LongStream.concat(
                                LongStream.of(0, end),
                                LongStream.concat(
                                                Arrays.stream(a.boundaries()),
                                                Arrays.stream(b.boundaries()))
                                        .flatMap(x -> LongStream.of(x - k, x)))
                        .filter(x -> x >= 0 && x <= end)
                        .sorted()
                        .distinct()
                        .toArray();
        long wrong = 0;
        for (int c = 0; c + 1 < changes.length; c++) {
            int inA = a.between(changes[c], changes[c] + k);
            int inB = b.between(changes[c], changes[c] + k);
            if (pk ? inA > 0 != inB > 0 : inA != inB) {
                wrong += changes[c + 1] - changes[c];
            }
        }
        return wrong;
    }
}
