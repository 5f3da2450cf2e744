/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.resampling.Bootstrap;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.AgreementResult.Basis;
import org.scholion.agreement.result.Inference;
import org.scholion.agreement.result.Interval;
import org.scholion.agreement.result.LabelMatrix;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ContinuumStudyBuilder;
import org.scholion.agreement.unitizing.Gamma;
import org.scholion.agreement.unitizing.KrippendorffAlphaU;
import org.scholion.agreement.unitizing.SpanF;
import org.scholion.words.Message;

/** Results as trees, field by field, and the intervals that results of units get. */
class ResultTreeTest {

    private static final Message WHY = Message.verbatim("nobody came");

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return map;
    }

    private static Map<String, @Nullable Object> details(AgreementResult result) {
        Map<String, @Nullable Object> details = new TreeMap<>();
        if (ResultTree.of(result).get("details") instanceof Map<?, ?> found) {
            found.forEach((key, value) -> details.put(String.valueOf(key), value));
        }
        return details;
    }

    private static AgreementResult.Builder result(Basis basis) {
        return AgreementResult.of("kappa", List.of("x", "y"), basis);
    }

    @Test
    void thatEveryPartOfAResultHasItsField() {
        Interval interval = new Interval(0.1, 0.9, 0.95, Message.verbatim("the method"));
        AgreementResult result =
                result(Basis.AGREEMENT)
                        .observed(0.75)
                        .expected(0.5)
                        .units(8)
                        .excluded(WHY, 3)
                        .excluded(Message.verbatim("never"), 0)
                        .matrix(
                                new LabelMatrix(
                                        "confusion",
                                        List.of("A", "B"),
                                        new int[] {0, 1},
                                        new int[] {1, 1},
                                        new double[] {2, 5}))
                        .label("A", Value.of(0.25))
                        .label("B", Value.undefined(WHY))
                        .annotator("x", Value.of(0.75))
                        .inference(
                                new Inference(
                                        0.2,
                                        interval,
                                        OptionalDouble.of(0.03),
                                        Message.verbatim("s")))
                        .detail("resampled", interval)
                        .detail("said", WHY)
                        .detail("number", 7L)
                        .value(Value.of(0.5));
        Map<String, @Nullable Object> tree = ResultTree.of(result);
        assertThat(tree.get("layer")).isNull();
        assertThat(tree.get("by")).isNull();
        assertThat(tree.get("undefined")).isNull();
        assertThat(tree).containsEntry("measure", "kappa").containsEntry("value", 0.5);
        assertThat(tree).containsEntry("members", List.of("x", "y")).containsEntry("units", 8L);
        assertThat(tree).containsEntry("ci", List.of(0.1, 0.9));
        assertThat(tree)
                .containsEntry("excluded", List.of(map("reason", "nobody came", "count", 3L)));
        assertThat(details(result))
                .containsEntry("observed-agreement", 0.75)
                .containsEntry("expected-agreement", 0.5)
                .containsEntry(
                        "confusion",
                        List.of(
                                map("row", "A", "column", "B", "count", 2.0),
                                map("row", "B", "column", "B", "count", 5.0)))
                .containsEntry("standard-error", 0.2)
                .containsEntry("p", 0.03)
                .containsEntry("inference", "s")
                .containsEntry(
                        "resampled",
                        map("low", 0.1, "high", 0.9, "level", 0.95, "method", "the method"))
                .containsEntry("said", "nobody came")
                .containsEntry("number", 7L);
        Map<String, @Nullable Object> a = new TreeMap<>();
        a.put("value", 0.25);
        a.put("undefined", null);
        Map<String, @Nullable Object> b = new TreeMap<>();
        b.put("value", null);
        b.put("undefined", "nobody came");
        assertThat(details(result).get("by-label")).isEqualTo(map("A", a, "B", b));
        Map<String, @Nullable Object> x = new TreeMap<>();
        x.put("value", 0.75);
        x.put("undefined", null);
        assertThat(details(result).get("by-annotator")).isEqualTo(map("x", x));
        assertThat(result.number()).isEqualTo(0.5);
    }

    @Test
    void thatAResultWithoutFigureSaysWhyAndHasNoNumbers() {
        AgreementResult result =
                result(Basis.DISAGREEMENT)
                        .observed(Double.NaN)
                        .expected(Double.POSITIVE_INFINITY)
                        .undefined(WHY);
        Map<String, @Nullable Object> tree = ResultTree.of(result);
        assertThat(tree).containsEntry("undefined", "nobody came").containsEntry("units", 0L);
        assertThat(tree.get("value")).isNull();
        assertThat(tree.get("ci")).isNull();
        assertThat(tree).containsEntry("excluded", List.of());
        assertThat(details(result).keySet())
                .isEqualTo(new TreeSet<>(Arrays.asList("by-annotator", "by-label")));
        assertThat(result.value().reason()).contains(WHY);
        assertThat(result.value().number()).isEmpty();
        assertThat(result.value().orNaN()).isNaN();
        assertThat(result.value().map(x -> 1)).isEqualTo(Value.undefined(WHY));
        assertThat(Value.of(3).map(x -> x + 1)).isEqualTo(Value.of(4));
        assertThat(Value.of(3).number()).hasValue(3);
        assertThat(Value.of(3).reason()).isEmpty();
        assertThat(details(result(Basis.SCORE).observed(1).undefined(WHY)))
                .containsEntry("observed-score", 1.0);
        assertThat(details(result(Basis.DISAGREEMENT).expected(1).undefined(WHY)))
                .containsEntry("expected-disagreement", 1.0);
    }

    @Test
    void thatTheIntervalOfTheLiteratureGoesBeforeOneOfResampling() {
        Interval own = new Interval(0, 1, 0.95, WHY);
        Interval drawn = new Interval(0.2, 0.8, 0.95, WHY);
        Inference inference = new Inference(1, own, OptionalDouble.empty(), WHY);
        assertThat(result(Basis.SCORE).detail("interval", drawn).value(Value.of(1)).interval())
                .contains(drawn);
        assertThat(
                        result(Basis.SCORE)
                                .detail("interval", drawn)
                                .inference(inference)
                                .value(Value.of(1))
                                .interval())
                .contains(own);
        assertThat(result(Basis.SCORE).detail("interval", "none").value(Value.of(1)).interval())
                .isEmpty();
    }

    @Test
    void thatAMatrixSumsWhatIsSaidOfACellAndIsZeroElsewhere() {
        LabelMatrix matrix =
                new LabelMatrix(
                        "coincidence",
                        List.of("A", "B"),
                        new int[] {0, 0, 1},
                        new int[] {1, 1, 0},
                        new double[] {2, 3, 7});
        assertThat(matrix.at("A", "B")).isEqualTo(5);
        assertThat(matrix.at("B", "A")).isEqualTo(7);
        assertThat(matrix.at("A", "A")).isZero();
        assertThat(matrix.at("A", "unheard-of")).isZero();
        assertThat(matrix.labels()).containsExactly("A", "B");
    }

    private static ContinuumStudy units(int documents) throws Exception {
        ContinuumStudyBuilder builder = ContinuumStudy.builder().annotators(List.of("x", "y"));
        for (int d = 0; d < documents; d++) {
            builder.document("d" + d, 50);
            for (int at = 0; at < 40; at += 10) {
                builder.unit("x", "A", at, at + 6, "d" + d);
                if ((at / 10 + d) % 3 != 0) {
                    builder.unit("y", "A", at, at + 6, "d" + d);
                }
            }
        }
        return builder.build();
    }

    @Test
    void thatFiguresOfUnitsGetTheIntervalOfAThousandDrawsOfDocuments() throws Exception {
        ContinuumStudy study = units(6);
        AgreementResult plain = SpanF.exact().of(study);
        AgreementResult result = DocumentInterval.with(SpanF.exact(), study, 5);
        Bootstrap.Outcome drawn = Bootstrap.units(SpanF.exact(), study, 1_000, 5);
        assertThat(result.interval()).isPresent().isEqualTo(drawn.bca(0.95));
        assertThat(result.details()).containsEntry("resamples", 1_000);
        assertThat(result.details()).containsAllEntriesOf(plain.details());
        assertThat(result.value()).isEqualTo(plain.value());
        assertThat(result.byLabel()).isEqualTo(plain.byLabel());
        assertThat(result.byAnnotator()).isEqualTo(plain.byAnnotator());
        assertThat(result.units()).isEqualTo(plain.units());
        assertThat(DocumentInterval.with(SpanF.exact(), units(2), 5).interval()).isPresent();
    }

    @Test
    void thatOneDocumentNoFigureAndGammaHaveNoSuchInterval() throws Exception {
        assertThat(DocumentInterval.with(SpanF.exact(), units(1), 5).interval()).isEmpty();
        ContinuumStudy nothing =
                ContinuumStudy.builder()
                        .annotators(List.of("x", "y"))
                        .document("d", 5)
                        .document("e", 5)
                        .build();
        AgreementResult undefined = DocumentInterval.with(new KrippendorffAlphaU(), nothing, 5);
        assertThat(undefined.value().isDefined()).isFalse();
        assertThat(undefined.details()).doesNotContainKey("resamples");
        ContinuumStudy three = units(3);
        assertThat(DocumentInterval.with(Gamma.gamma(1), three, 5).details())
                .doesNotContainKey("resamples");
    }

    @Test
    void thatEveryMeasureIsOfOneKindAndFoundByIt() throws Exception {
        List<String> all = new ArrayList<>();
        for (StudyKind kind : StudyKind.values()) {
            assertThat(StudyKind.named(kind.text())).contains(kind);
            for (String name : Measures.names(kind)) {
                assertThat(Measures.kindOf(name)).isEqualTo(kind);
                all.add(name);
            }
        }
        assertThat(StudyKind.named("else")).isEmpty();
        assertThat(Measures.names()).isEqualTo(all).doesNotHaveDuplicates();
    }
}
