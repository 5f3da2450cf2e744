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
import java.util.OptionalDouble;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DocumentSums;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.AgreementResult.Basis;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.words.Message;

/**
 * Precision, recall and F of spans, summed over documents and pairs of annotators (micro). F does
 * not depend on who is the reference; precision and recall of the details take the first of each
 * pair as the reference. Range 0 to 1; there is no correction for chance, which for spans is close
 * to none (Hripcsak and Rothschild, <i>Agreement, the F-measure, and reliability in information
 * retrieval</i>, JAMIA 12, 2005).
 *
 * <p>Where it is known who worked on what, pairs are compared on documents that both worked on.
 *
 * <p>Labels must be equal. Stacked identical units are matched one to one, so two against one is a
 * miss. Undefined where nobody marked anything, which is neither 0 nor 1, and without two
 * annotators.
 */
public final class SpanF implements UnitizingMeasure {

    /** When units match. */
    public enum Match {
        /** Same start and end. */
        EXACT("exact"),
        /**
         * At least one position in common, or equal; matched one to one so that most units match. A
         * unit of length zero matches its like only.
         */
        OVERLAP("overlap"),
        /** Starts and ends at most {@code tolerance} positions apart each. */
        TOLERANCE("tolerance"),
        /** Tokens (or positions, where no tokens are given) marked by both, one by one. */
        TOKEN("token");

        private final String text;

        Match(String text) {
            this.text = text;
        }
    }

    private final Match match;
    private final long tolerance;
    private final Tokens tokens;

    private SpanF(Match match, long tolerance, Tokens tokens) {
        this.match = match;
        this.tolerance = tolerance;
        this.tokens = tokens;
    }

    /** Units match if they are equal. */
    public static SpanF exact() {
        return new SpanF(Match.EXACT, 0, Tokens.POSITIONS);
    }

    /** Units match if they share a position. */
    public static SpanF overlap() {
        return new SpanF(Match.OVERLAP, 0, Tokens.POSITIONS);
    }

    /** Units match if both their ends are at most so many positions apart. */
    public static SpanF tolerance(long positions) {
        return new SpanF(Match.TOLERANCE, positions, Tokens.POSITIONS);
    }

    /** Single positions match. */
    public static SpanF positions() {
        return new SpanF(Match.TOKEN, 0, Tokens.POSITIONS);
    }

    /** Single tokens match; a unit marks the tokens it touches. */
    public static SpanF tokens(Tokens tokens) {
        return new SpanF(Match.TOKEN, 0, tokens);
    }

    @Override
    public String name() {
        return "span-f1-" + match.text;
    }

    /** Counts of one pair, label and document added up. */
    private static final class Score {
        private long matched;
        private long reference;
        private long response;

        void add(long m, long left, long right) {
            matched += m;
            reference += left;
            response += right;
        }

        long marked() {
            return reference + response;
        }

        Value f() {
            return marked() == 0
                    ? Value.undefined(Message.of("agreement.undefined.nothing-marked"))
                    : Value.of(2.0 * matched / (reference + response));
        }

        Map<String, Object> details() {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("matched", matched);
            all.put("reference", reference);
            all.put("response", response);
            if (response > 0) {
                all.put("precision", (double) matched / response);
            }
            if (reference > 0) {
                all.put("recall", (double) matched / reference);
            }
            return all;
        }
    }

    @Override
    public double lowest() {
        return 0;
    }

    @Override
    public DocumentFigures figures(ContinuumStudy study) {
        return new Counts(study.shared()).figures();
    }

    @Override
    public AgreementResult of(ContinuumStudy study) {
        return measured(study, Pace.NONE).result();
    }

    @Override
    public Measured measured(ContinuumStudy all, Pace pace) {
        AgreementResult.Builder result = AgreementResult.of(name(), all.annotators(), Basis.SCORE);
        ContinuumStudy study = all.shared();
        result.units(study.units());
        Optional<Message> problem = SharedDocuments.problem(all, study, result);
        if (problem.isPresent()) {
            return new Measured(result.undefined(problem.get()), () -> figures(study));
        }
        Counts counts = new Counts(study);
        pace.made(1);
        return new Measured(counts.describe(result), counts::figures);
    }

    /** What matches, added up for whom it concerns. */
    private final class Counts {
        private final ContinuumStudy study;
        private final Score all = new Score();
        private final Score[] byLabel;
        private final Score[] byDocument;
        private final Score[] byAnnotator;
        private final List<Object> pairs = new ArrayList<>();

        Counts(ContinuumStudy study) {
            this.study = study;
            byLabel = fill(study.labels().size());
            byDocument = fill(study.documents().size());
            byAnnotator = fill(study.annotators().size());
            for (int a = 0; a < byAnnotator.length; a++) {
                for (int b = a + 1; b < byAnnotator.length; b++) {
                    pair(a, b);
                }
            }
        }

        private void pair(int a, int b) {
            Score pair = new Score();
            int together = 0;
            for (int d = 0; d < byDocument.length; d++) {
                if (study.worked(d, a) && study.worked(d, b)) {
                    together++;
                    document(d, a, b, pair);
                }
            }
            if (together > 0) {
                Map<String, Object> named = new LinkedHashMap<>();
                named.put(
                        "annotators",
                        List.of(study.annotators().get(a), study.annotators().get(b)));
                named.put("documents", together);
                pair.f().number().ifPresent(f -> named.put("f1", f));
                named.putAll(pair.details());
                pairs.add(named);
            }
        }

        private void document(int d, int a, int b, Score pair) {
            for (long[] c : SpanMatching.perLabel(study, d, a, b, match, tolerance, tokens)) {
                for (Score s :
                        List.of(
                                all,
                                byLabel[(int) c[0]],
                                byDocument[d],
                                pair,
                                byAnnotator[a],
                                byAnnotator[b])) {
                    s.add(c[1], c[2], c[3]);
                }
            }
        }

        AgreementResult describe(AgreementResult.Builder result) {
            for (int l = 0; l < byLabel.length; l++) {
                if (byLabel[l].marked() > 0) {
                    result.label(study.labels().get(l), byLabel[l].f());
                }
            }
            for (int a = 0; a < byAnnotator.length; a++) {
                result.annotator(study.annotators().get(a), byAnnotator[a].f());
            }
            all.f().number().ifPresent(result::observed);
            result.detail("match", match.text)
                    .detail("micro", all.details())
                    .detail("pairs", pairs);
            mean(byLabel).ifPresent(x -> result.detail("macro-over-labels", x));
            mean(byDocument).ifPresent(x -> result.detail("macro-over-documents", x));
            return result.value(all.f());
        }

        DocumentFigures figures() {
            return new DocumentSums(
                    byDocument.length,
                    2,
                    d -> new double[] {byDocument[d].matched, byDocument[d].marked()},
                    sums -> sums[1] > 0 ? 2 * sums[0] / sums[1] : Double.NaN);
        }
    }

    private static Score[] fill(int n) {
        Score[] scores = new Score[n];
        Arrays.setAll(scores, i -> new Score());
        return scores;
    }

    private static OptionalDouble mean(Score[] scores) {
        return Arrays.stream(scores)
                .map(Score::f)
                .filter(Value::isDefined)
                .mapToDouble(Value::get)
                .average();
    }
}
