/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Group;
import org.scholion.agreement.study.ComparedDocument;
import org.scholion.agreement.study.ComparedDocument.Comparison;
import org.scholion.agreement.study.ComparedStudy;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ContinuumStudyBuilder;
import org.scholion.agreement.study.StudyException;
import org.scholion.agreement.unitizing.SpanF;

class MatchedFTest {
    private static final List<String> PEOPLE = List.of("x", "y", "z");

    private final Random random = new Random(6);
    private ContinuumStudyBuilder units = ContinuumStudy.builder().annotators(PEOPLE);

    /** Units of one length at few places, so that they often meet; and what each two have. */
    private ComparedStudy study(int documents) throws StudyException {
        units = ContinuumStudy.builder().annotators(PEOPLE);
        List<ComparedDocument> all = new ArrayList<>();
        for (int d = 0; d < documents; d++) {
            String name = "d" + d;
            List<String> who = new ArrayList<>(PEOPLE.subList(0, 2 + random.nextInt(2)));
            units.document(name, 100);
            int[][] marked = new int[who.size()][10];
            for (int a = 0; a < who.size(); a++) {
                units.worked(who.get(a), name);
                for (int i = 0; i < 10; i++) {
                    marked[a][i] = random.nextInt(3);
                    for (int n = 0; n < marked[a][i]; n++) {
                        units.unit(who.get(a), i < 5 ? "A" : "B", i, i + 1, name);
                    }
                }
            }
            List<Comparison> comparisons = new ArrayList<>();
            for (int a = 0; a < who.size(); a++) {
                for (int b = a + 1; b < who.size(); b++) {
                    for (int from = 0; from < 10; from += 5) {
                        int[] sums = new int[3];
                        for (int i = from; i < from + 5; i++) {
                            sums[0] += Math.min(marked[a][i], marked[b][i]);
                            sums[1] += marked[a][i];
                            sums[2] += marked[b][i];
                        }
                        comparisons.add(
                                new Comparison(
                                        who.get(a),
                                        who.get(b),
                                        from == 0 ? "A" : "B",
                                        sums[0],
                                        sums[1],
                                        sums[2]));
                    }
                }
            }
            all.add(new ComparedDocument(name, who, comparisons));
        }
        return new ComparedStudy(PEOPLE, all);
    }

    @Test
    void thatWhatEachTwoHaveGivesTheFigureOfTheUnitsThemselvesWithItsPartsAndInterval()
            throws Exception {
        for (Group.Kind kind : Group.Kind.values()) {
            ComparedStudy compared = study(14);
            Measuring measuring =
                    new Measuring(IntervalSettings.STANDARD, Optional.of(kind), Pace.NONE);
            List<AgreementResult> ours =
                    measuring.compared(new MatchedF("span-f1-exact"), compared);
            List<AgreementResult> theirs = measuring.units(SpanF.exact(), units.build());
            assertThat(ours).hasSameSizeAs(theirs);
            for (int i = 0; i < ours.size(); i++) {
                assertThat(ours.get(i).group()).isEqualTo(theirs.get(i).group());
                assertThat(ours.get(i).number()).isEqualTo(theirs.get(i).number());
                assertThat(ours.get(i).units()).isEqualTo(theirs.get(i).units());
                assertThat(ours.get(i).interval()).isEqualTo(theirs.get(i).interval());
            }
            assertThat(ours.get(0).byLabel()).isEqualTo(theirs.get(0).byLabel());
            assertThat(ours.get(0).byAnnotator()).isEqualTo(theirs.get(0).byAnnotator());
        }
    }

    @Test
    void thatTheMeanOfPairsStandsBesideTheFigure() {
        ComparedStudy study =
                new ComparedStudy(
                        PEOPLE,
                        List.of(
                                new ComparedDocument(
                                        "d",
                                        PEOPLE,
                                        List.of(
                                                new Comparison("x", "y", "A", 1, 1, 1),
                                                new Comparison("x", "z", "A", 0.5, 1, 8),
                                                new Comparison("y", "z", "A", 0, 1, 8)))));
        AgreementResult result = new MatchedF("m").of(study);
        assertThat(result.number()).isCloseTo(2 * 1.5 / 20, within(1e-12));
        assertThat((double) result.details().get("mean-of-pairs"))
                .isCloseTo((1 + 1 / 9.0) / 3, within(1e-12));
        assertThat(result.units()).isEqualTo(10);
    }

    @Test
    void thatOneAnnotatorNoSharedDocumentAndNothingMarkedAreUndefined() {
        ComparedDocument alone = new ComparedDocument("d", List.of("x"), List.of());
        ComparedDocument both = new ComparedDocument("d", List.of("x", "y"), List.of());
        for (ComparedStudy study :
                List.of(
                        new ComparedStudy(List.of("x"), List.of(both)),
                        new ComparedStudy(List.of("x", "y"), List.of(alone)),
                        new ComparedStudy(List.of("x", "y"), List.of(both)))) {
            assertThat(new MatchedF("m").of(study).value().reason()).isPresent();
        }
    }
}
