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
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.draw.DrawnFigure;
import org.scholion.agreement.resampling.Figures;
import org.scholion.agreement.resampling.LeaveOneAnnotatorOut;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ContinuumStudy;

/** What the F of spans is made of, and what is left of it for draws of documents and people. */
class SpanFDetailsTest {

    private static final ContinuumStudy STUDY =
            Continua.of(0, 100, "x A 0 5, x A 10 15, x B 20 25, x B 30 31, y A 0 5, y B 20 25");

    @Test
    void thatPrecisionAndRecallAreMatchesOverWhatEachMarked() {
        AgreementResult result = SpanF.exact().of(STUDY);
        assertThat(result.details())
                .containsEntry(
                        "micro",
                        Map.of(
                                "matched", 2L,
                                "reference", 4L,
                                "response", 2L,
                                "precision", 1.0,
                                "recall", 0.5));
        assertThat(result.number()).isEqualTo(4 / 6.0);
        assertThat(result.byLabel().get("A").get()).isEqualTo(2 / 3.0);
        assertThat(result.byLabel().get("B").get()).isEqualTo(2 / 3.0);
        assertThat(result.details()).containsEntry("macro-over-labels", 2 / 3.0);
        assertThat(result.observed().getAsDouble()).isEqualTo(result.number());
        assertThat(result.units()).isEqualTo(6);
    }

    @Test
    void thatWhatOneDidNotMarkHasNoPrecisionOrNoRecall() {
        ContinuumStudy one = Continua.of(0, 100, "x A 0 5, y");
        Object micro = SpanF.exact().of(one).details().get("micro");
        assertThat((Map<?, ?>) micro)
                .isEqualTo(Map.of("matched", 0L, "reference", 1L, "response", 0L, "recall", 0.0));
    }

    @Test
    void thatEachPairOfThreeHasItsOwnFigure() {
        ContinuumStudy study = Continua.of(0, 100, "x A 0 5, y A 0 5, z A 0 6");
        AgreementResult result = SpanF.exact().of(study);
        List<?> pairs = (List<?>) result.details().get("pairs");
        assertThat(pairs).hasSize(3);
        assertThat((Map<?, ?>) pairs.get(0)).extracting("f1").isEqualTo(1.0);
        assertThat((Map<?, ?>) pairs.get(1)).extracting("f1").isEqualTo(0.0);
        assertThat((Map<?, ?>) pairs.get(1)).extracting("annotators").isEqualTo(List.of("x", "z"));
        assertThat(result.byAnnotator().get("x").get()).isEqualTo(0.5);
        assertThat(result.byAnnotator().get("z").get()).isZero();
        assertThat(LeaveOneAnnotatorOut.pairs(SpanF.exact(), study))
                .isEqualTo(
                        Map.of(
                                List.of("x", "y"), Value.of(1),
                                List.of("x", "z"), Value.of(0),
                                List.of("y", "z"), Value.of(0)));
        assertThat(LeaveOneAnnotatorOut.units(SpanF.exact(), study))
                .containsEntry("z", Value.of(1))
                .containsEntry("x", Value.of(0));
    }

    @Test
    void thatToleranceIsToEitherSideAndItsLimitIncluded() {
        for (int off = -3; off <= 3; off++) {
            ContinuumStudy study =
                    Continua.of(0, 100, "x A 20 30, y A " + (20 + off) + " " + (30 - off));
            assertThat(SpanF.tolerance(2).value(study).get()).isEqualTo(Math.abs(off) <= 2 ? 1 : 0);
        }
    }

    @Test
    void thatPositionsAreComparedOneByOne() {
        Random random = new Random(3);
        for (int round = 0; round < 40; round++) {
            ContinuumStudy study = Continua.random(random, 2, 1, 2, true);
            long both = 0;
            long all = 0;
            for (int label = 0; label < study.labels().size(); label++) {
                for (long at = 0; at < study.length(0); at++) {
                    boolean x = covers(study, 0, label, at);
                    boolean y = covers(study, 1, label, at);
                    both += x && y ? 1 : 0;
                    all += (x ? 1 : 0) + (y ? 1 : 0);
                }
            }
            Value value = SpanF.positions().value(study);
            if (all > 0) {
                assertThat(value.get()).isCloseTo(2.0 * both / all, within(1e-12));
            }
        }
    }

    private static boolean covers(ContinuumStudy study, int who, int label, long at) {
        for (int u = study.first(0, who); u < study.last(0, who); u++) {
            if (study.label(u) == label && study.start(u) <= at && at < study.end(u)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void thatTokensAreComparedOneByOne() {
        long[] bounds = {0, 3, 4, 9, 9, 14, 20, 25};
        Tokens tokens = d -> bounds;
        Random random = new Random(4);
        for (int round = 0; round < 60; round++) {
            long a = random.nextInt(20);
            long b = a + 1 + random.nextInt(8);
            long c = random.nextInt(20);
            long d = c + 1 + random.nextInt(8);
            ContinuumStudy study = Continua.of(0, 40, "x A %d %d, y A %d %d".formatted(a, b, c, d));
            int both = 0;
            int all = 0;
            for (int t = 0; t < bounds.length; t += 2) {
                boolean x = a < bounds[t + 1] && bounds[t] < b;
                boolean y = c < bounds[t + 1] && bounds[t] < d;
                both += x && y ? 1 : 0;
                all += (x ? 1 : 0) + (y ? 1 : 0);
            }
            Value value = SpanF.tokens(tokens).value(study);
            assertThat(value.isDefined()).isEqualTo(all > 0);
            if (all > 0) {
                assertThat(value.get()).isEqualTo(2.0 * both / all);
            }
        }
    }

    @Test
    void thatADrawOfDocumentsIsTheStudyOfThose() {
        ContinuumStudy study = Continua.random(new Random(9), 3, 5, 2, true);
        int[] times = {2, 0, 1, 0, 3};
        DrawnFigure figure = Figures.units(SpanF.overlap(), study).figure();
        assertThat(figure.of(times))
                .isEqualTo(SpanF.overlap().value(study.onlyDocuments(0, 0, 2, 4, 4, 4)).get());
    }
}
