/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ClusteringStudy;

/** Results of chains: of several annotators and documents, and where one side has nothing. */
class ClusteringResultsTest {

    private static void put(
            ClusteringStudy.Builder builder, String who, String document, String chains)
            throws Exception {
        builder.annotator(who);
        for (String chain : chains.split(" ")) {
            for (String mention : chain.split("")) {
                if (!mention.isEmpty()) {
                    builder.mention(who, document, chain, mention);
                }
            }
        }
    }

    private static ClusteringStudy three() throws Exception {
        ClusteringStudy.Builder builder = ClusteringStudy.builder();
        put(builder, "x", "d", "abc de");
        put(builder, "y", "d", "abc de");
        put(builder, "z", "d", "ab cde");
        put(builder, "x", "e", "fg h");
        put(builder, "y", "e", "fg h");
        put(builder, "z", "e", "fg h");
        return builder.build();
    }

    /**
     * B³ by hand, x against z: a and b find two of their three, c one, the others all of theirs.
     */
    @Test
    void thatTheFigureOfSeveralIsTheMeanOverTheirPairs() throws Exception {
        AgreementResult result = ClusteringMeasure.B_CUBED.of(three());
        // abc against ab and c: 4/3 + 1/3; de against cde: 2. Turned: ab 2, cde 1/3 + 4/3.
        double r = (4 / 3.0 + 1 / 3.0 + 2 + 3) / 8;
        assertThat(result.number()).isCloseTo((1 + r + r) / 3, within(1e-12));
        assertThat(result.units()).isEqualTo(24);
        assertThat(result.measure()).isEqualTo("b-cubed");
        List<?> pairs = (List<?>) result.details().getOrDefault("pairs", List.of());
        assertThat(pairs).hasSize(3);
        assertThat(pairs.get(0))
                .isEqualTo(
                        Map.of(
                                "annotators",
                                List.of("x", "y"),
                                "recall",
                                1.0,
                                "precision",
                                1.0,
                                "f1",
                                1.0));
        assertThat((Map<?, ?>) pairs.get(2)).extracting("annotators").isEqualTo(List.of("y", "z"));
    }

    @Test
    void thatAPairWithoutFigureIsLeftOutOfTheMean() throws Exception {
        ClusteringStudy.Builder builder = ClusteringStudy.builder();
        put(builder, "x", "d", "ab c");
        put(builder, "y", "d", "ab c");
        put(builder, "z", "d", "a b c");
        put(builder, "w", "d", "a b c");
        AgreementResult result = ClusteringMeasure.MUC.of(builder.build());
        // x and y agree; z and w have no link and no figure; the other four have 0.
        assertThat(result.number()).isCloseTo(1 / 5.0, within(1e-12));
        List<?> pairs = (List<?>) result.details().getOrDefault("pairs", List.of());
        assertThat(pairs.get(5)).isEqualTo(Map.of("annotators", List.of("z", "w")));
        assertThat((Map<?, ?>) pairs.get(1)).extracting("recall").isEqualTo(0.0);
        assertThat(((Map<?, ?>) pairs.get(1)).containsKey("precision")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ClusteringMeasure.class)
    void thatOneAnnotatorAndNothingAtAllHaveNoFigure(ClusteringMeasure measure) throws Exception {
        ClusteringStudy.Builder alone = ClusteringStudy.builder();
        put(alone, "x", "d", "abc de");
        assertThat(measure.of(alone.build()).value().isDefined()).isFalse();
        ClusteringStudy nothing = ClusteringStudy.builder().annotator("x").annotator("y").build();
        assertThat(measure.of(nothing).value().isDefined()).isFalse();
        assertThat(measure.of(nothing).measure()).isEqualTo(measure.text());
    }

    /** F of coreferent and of other pairs, where one side has none of a sort. */
    @ParameterizedTest
    @CsvSource({
        // Neither has other pairs: coreferent ones alone decide, one of three and one.
        "abc,ab,0.5",
        // Neither has coreferent pairs: other ones alone decide.
        "a b c,a b,0.5",
        // The key has no other pair, the response no coreferent one.
        "abc,a b c,0",
        "a b c,abc,0",
        // One coreferent pair of one, no other pair of two against none.
        "ab c,ab,0.5",
        "ab,ab c,0.5"
    })
    void thatBlancIsTheMeanOfBothSortsOfPairs(String key, String response, double f)
            throws Exception {
        ClusteringStudy.Builder builder = ClusteringStudy.builder();
        put(builder, "key", "d", key);
        put(builder, "response", "d", response);
        double[] prf = ClusteringMeasure.BLANC.prf(builder.build(), 0, 1);
        assertThat(prf[2]).isCloseTo(f, within(1e-12));
    }

    @Test
    void thatRecallAndPrecisionMakeTheirHarmonicMean() {
        ClusteringScore sum = new ClusteringScore(11, 22, 33, 44);
        assertThat(sum.recall()).isEqualTo(0.5);
        assertThat(sum.precision()).isEqualTo(0.75);
        assertThat(sum.f1()).isCloseTo(0.6, within(1e-12));
        assertThat(new ClusteringScore(0, 5, 0, 0).f1()).isZero();
        assertThat(new ClusteringScore(0, 0, 0, 5).f1()).isZero();
        assertThat(new ClusteringScore(0, 5, 0, 5).f1()).isZero();
        assertThat(new ClusteringScore(0, 0, 0, 0).f1()).isNaN();
    }
}
