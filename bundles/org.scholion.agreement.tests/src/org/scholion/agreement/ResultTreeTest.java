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
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.AgreementResult.Basis;
import org.scholion.agreement.result.Group;
import org.scholion.agreement.result.Inference;
import org.scholion.agreement.result.Interval;
import org.scholion.agreement.result.LabelMatrix;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.result.Value;
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
                                        0.5,
                                        0.2,
                                        OptionalLong.of(7),
                                        OptionalDouble.of(0.03),
                                        Message.verbatim("s")))
                        .precision(Precision.of(interval, -1, 1))
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
                .containsEntry(
                        "interval",
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
    void thatAnIntervalIsWithinTheRangeOfItsMeasure() {
        assertThat(Precision.of(new Interval(-1.5, 0.4, 0.95, WHY), -1, 1).interval())
                .contains(new Interval(-1, 0.4, 0.95, WHY));
        assertThat(Precision.of(new Interval(0.2, 1.3, 0.95, WHY), -1, 1).interval())
                .contains(new Interval(0.2, 1, 0.95, WHY));
        Interval far = new Interval(-7, 0.5, 0.95, WHY);
        assertThat(Precision.of(far, Double.NEGATIVE_INFINITY, 1).interval()).contains(far);
    }

    @Test
    void thatAnIntervalWithoutWidthIsNoneAndSaysWhy() {
        Precision none = Precision.of(new Interval(1 - 1e-16, 1, 0.95, WHY), -1, 1);
        assertThat(none.interval()).isEmpty();
        assertThat(none.missing()).isPresent();
        assertThat(details(result(Basis.SCORE).precision(none).value(Value.of(1))))
                .containsKey("no-interval");
        assertThat(Precision.of(new Interval(Double.NaN, 1, 0.95, WHY), -1, 1).missing())
                .contains(Message.of("agreement.interval.not-finite"));
    }

    @Test
    void thatAPartSaysWhatItIsOf() {
        AgreementResult one = result(Basis.SCORE).value(Value.of(1));
        assertThat(by(one, Group.Kind.LABEL, "A")).isEqualTo(Map.of("label", "A"));
        assertThat(by(one, Group.Kind.DOCUMENT, "d")).isEqualTo(Map.of("document", "d"));
        assertThat(by(one, Group.Kind.WITHOUT, "x")).isEqualTo(Map.of("without", "x"));
        assertThat(by(one, Group.Kind.PAIR, "x", "y")).isEqualTo(Map.of("pair", List.of("x", "y")));
    }

    private static @Nullable Object by(AgreementResult one, Group.Kind kind, String... names) {
        return ResultTree.of(one.of(new Group(kind, List.of(names)))).get("by");
    }

    @Test
    void thatWarningsAreToldAmongTheDetails() {
        AgreementResult warned =
                result(Basis.SCORE).value(Value.of(1)).warned(List.of(WHY)).warned(List.of(WHY));
        assertThat(details(warned))
                .containsEntry("warnings", List.of("nobody came", "nobody came"));
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
