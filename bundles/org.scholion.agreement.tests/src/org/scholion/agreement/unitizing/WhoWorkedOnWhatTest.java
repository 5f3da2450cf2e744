/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.draw.DrawnFigure;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ContinuumStudyBuilder;

/** Forty documents, twelve members, three of them on each document, and what is true of them. */
class WhoWorkedOnWhatTest {
    private static final int DOCUMENTS = 40;
    private static final int MEMBERS = 12;
    private static final int EACH = 3;

    private record Mark(String label, long start, long end) {}

    /** Per document the members and what each marked. */
    private final List<int[]> members = new ArrayList<>();

    private final List<List<Set<Mark>>> marks = new ArrayList<>();

    WhoWorkedOnWhatTest() {
        Random random = new Random(40);
        for (int d = 0; d < DOCUMENTS; d++) {
            List<Integer> people = new ArrayList<>(IntStream.range(0, MEMBERS).boxed().toList());
            Collections.shuffle(people, random);
            members.add(people.stream().limit(EACH).mapToInt(i -> i).toArray());
            List<Set<Mark>> all = new ArrayList<>();
            for (int m = 0; m < EACH; m++) {
                all.add(new HashSet<>());
            }
            // a tenth of the documents holds nothing, which all who looked agree about
            for (int place = 0; place < 12 && d % 10 != 0; place++) {
                if (random.nextInt(3) == 0) {
                    String label = random.nextBoolean() ? "A" : "B";
                    for (Set<Mark> own : all) {
                        if (random.nextInt(10) < 9) {
                            own.add(
                                    new Mark(
                                            label,
                                            10L * place,
                                            10L * place + 6 + random.nextInt(8) / 7));
                        }
                    }
                }
            }
            marks.add(all);
        }
    }

    private ContinuumStudy study(boolean named, boolean known) throws Exception {
        ContinuumStudyBuilder builder = ContinuumStudy.builder();
        for (int d = 0; d < DOCUMENTS; d++) {
            builder.document("d" + d, 120);
            for (int m = 0; m < EACH; m++) {
                String who = "m" + (named ? members.get(d)[m] : m);
                if (known) {
                    builder.worked(who, "d" + d);
                }
                for (Mark mark : marks.get(d).get(m)) {
                    builder.unit(who, mark.label, mark.start, mark.end, "d" + d);
                }
            }
        }
        return builder.build();
    }

    private double exactF() {
        double both = 0;
        double all = 0;
        for (List<Set<Mark>> document : marks) {
            for (int a = 0; a < EACH; a++) {
                for (int b = 0; b < a; b++) {
                    Set<Mark> common = new HashSet<>(document.get(a));
                    common.retainAll(document.get(b));
                    both += 2.0 * common.size();
                    all += document.get(a).size() + document.get(b).size();
                }
            }
        }
        return both / all;
    }

    private static List<UnitizingMeasure> measures() {
        return List.of(
                SpanF.exact(),
                SpanF.overlap(),
                SpanF.positions(),
                new KrippendorffAlphaU(),
                new UnitizedAlpha(UnitizedAlpha.Variant.U),
                new UnitizedAlpha(UnitizedAlpha.Variant.BINARY),
                new UnitizedAlpha(UnitizedAlpha.Variant.CODING),
                SegmentationMeasure.boundarySimilarity(2),
                SegmentationMeasure.segmentationSimilarity(2),
                SegmentationMeasure.windowDiff(),
                SegmentationMeasure.pk());
    }

    @Test
    void thatExactFIsOverThoseWhoWorkedOnTheSameDocument() throws Exception {
        double truth = exactF();
        assertThat(truth).isGreaterThan(0.6);
        AgreementResult result = SpanF.exact().of(study(true, true));
        assertThat(result.number()).isCloseTo(truth, within(1e-12));
        assertThat(result.excluded()).isEmpty();
        // absent taken as "found none": most of what is compared was never there
        assertThat(SpanF.exact().value(study(true, false)).get()).isLessThan(0.2);
    }

    @Test
    void thatNamesDoNotMatterWhereItIsKnownWhoWorked() throws Exception {
        ContinuumStudy sparse = study(true, true);
        ContinuumStudy full = study(false, false);
        for (UnitizingMeasure measure : measures()) {
            assertThat(measure.value(sparse).get())
                    .as(measure.name())
                    .isCloseTo(measure.value(full).get(), within(1e-10));
        }
        for (Gamma gamma : List.of(Gamma.gamma(1), Gamma.cat(1), Gamma.k(1))) {
            assertThat(gamma.value(sparse).get())
                    .as(gamma.name())
                    .isCloseTo(gamma.value(full).get(), within(0.05));
        }
    }

    @Test
    void thatASparseStudyIsOnlyUnsureWhereNobodySaidWhoWorked() throws Exception {
        assertThat(study(true, true).unsure()).isZero();
        int marked = 0;
        for (List<Set<Mark>> document : marks) {
            marked += (int) document.stream().filter(m -> !m.isEmpty()).count();
        }
        assertThat(study(true, false).unsure())
                .isEqualTo((DOCUMENTS - DOCUMENTS / 10) * MEMBERS - marked + 4 * MEMBERS);
    }

    @Test
    void thatDrawsOfDocumentsAreTheStudiesOfTheseDocuments() throws Exception {
        Random random = new Random(3);
        for (boolean known : new boolean[] {true, false}) {
            ContinuumStudy study = study(true, known);
            for (UnitizingMeasure measure : measures()) {
                DrawnFigure figure = measure.figures(study).figure();
                for (int draw = 0; draw < 5; draw++) {
                    int[] times =
                            IntStream.range(0, DOCUMENTS).map(d -> random.nextInt(3)).toArray();
                    int[] drawn =
                            IntStream.range(0, DOCUMENTS)
                                    .flatMap(d -> IntStream.generate(() -> d).limit(times[d]))
                                    .toArray();
                    assertThat(figure.of(times))
                            .as(measure.name())
                            .isCloseTo(
                                    measure.value(study.onlyDocuments(drawn)).get(), within(1e-9));
                }
            }
        }
    }

    @Test
    void thatTheFigureOfGammaIsThatOfAllDocumentsDrawnOnce() throws Exception {
        for (Gamma gamma : List.of(Gamma.gamma(1), Gamma.cat(1), Gamma.k(1))) {
            // as many samples as draws use, so that both are made of the same
            Gamma few = gamma.precision(0.5, 30);
            ContinuumStudy study = study(true, true);
            assertThat(few.figures(study).whole())
                    .as(gamma.name())
                    .isCloseTo(few.value(study).get(), within(1e-12));
        }
    }

    @Test
    void thatADocumentOfOneIsLeftOutAndCounted() throws Exception {
        ContinuumStudyBuilder builder = ContinuumStudy.builder();
        builder.worked("x", "d").worked("y", "d").worked("x", "e");
        builder.unit("x", "A", 0, 5, "d").unit("y", "A", 0, 5, "d").unit("x", "A", 0, 9, "e");
        ContinuumStudy study = builder.build();
        for (UnitizingMeasure measure : measures()) {
            AgreementResult result = measure.of(study);
            assertThat(result.excluded()).as(measure.name()).hasSize(1);
            assertThat(result.excluded().get(0).count()).isEqualTo(1);
        }
        assertThat(SpanF.exact().value(study).get()).isEqualTo(1);
    }

    @Test
    void thatWhoWorkedAndFoundNoneIsNotAbsent() throws Exception {
        ContinuumStudyBuilder builder = ContinuumStudy.builder();
        builder.worked("x", "d").worked("y", "d");
        ContinuumStudy study = builder.unit("x", "A", 0, 5, "d").build();
        assertThat(SpanF.exact().value(study).get()).isZero();
        assertThat(study.people(0)).containsExactly(0, 1);
    }

    @Test
    void thatNothingIsComparedWhereNoTwoSharedADocument() throws Exception {
        ContinuumStudyBuilder apart = ContinuumStudy.builder();
        apart.unit("A", "X", 0, 3, "d1").unit("B", "X", 0, 3, "d2");
        ContinuumStudy study = apart.build();
        ContinuumStudyBuilder named = ContinuumStudy.builder();
        named.worked("A", "d1").worked("B", "d2").unit("A", "X", 0, 3, "d1");
        ContinuumStudy known = named.build();
        List<UnitizingMeasure> all = new ArrayList<>(measures());
        all.addAll(List.of(Gamma.gamma(1), Gamma.cat(1), Gamma.k(1)));
        for (UnitizingMeasure measure : all) {
            assertThat(measure.value(study).reason().orElseThrow().code())
                    .as(measure.name())
                    .isEqualTo("agreement.undefined.never-same-document");
            assertThat(measure.value(known).reason().orElseThrow().code())
                    .isEqualTo("agreement.undefined.no-shared-document");
        }
    }

    @Test
    void thatOneLabelOfAStudyKeepsWhatAllUnitsTellOfWhoWorked() throws Exception {
        ContinuumStudyBuilder builder = ContinuumStudy.builder();
        builder.unit("x", "A", 0, 5, "d").unit("y", "B", 0, 5, "d");
        builder.unit("x", "B", 0, 5, "e").unit("y", "A", 0, 5, "e");
        ContinuumStudy study = builder.build();
        assertThat(SpanF.exact().value(study.onlyLabel(0)).get()).isZero();
    }

    @Test
    void thatABuilderIsDoneWithOnceItBuilt() throws Exception {
        ContinuumStudyBuilder builder = ContinuumStudy.builder();
        builder.unit("x", "A", 0, 5).build();
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> builder.unit("x", "A", 0, 5))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> builder.worked("x", "d"))
                .isInstanceOf(IllegalStateException.class);
    }
}
