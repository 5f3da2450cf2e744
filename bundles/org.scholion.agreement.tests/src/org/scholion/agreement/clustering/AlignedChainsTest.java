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
import org.scholion.agreement.study.ClusteringStudy;

class AlignedChainsTest {

    @Test
    void thatAlignedChainsGiveTheFiguresOfChainsOfNamedMentions() throws Exception {
        Random random = new Random(12);
        for (ClusteringMeasure measure : ClusteringMeasure.values()) {
            ClusteringStudy.Builder named = ClusteringStudy.builder().annotator("x").annotator("y");
            List<String> documents = new ArrayList<>();
            List<List<AlignedChains>> aligned = new ArrayList<>();
            for (int d = 0; d < 12; d++) {
                String document = "d" + d;
                int[][] chains = new int[2][9];
                int[] same = new int[9];
                for (int i = 0; i < 9; i++) {
                    // in the same order, moved on by one, and one of the nine is another's alone
                    same[i] = i == 8 ? -1 : i + 1;
                    chains[0][i] = random.nextInt(5) - 1;
                    chains[1][i] = random.nextInt(5) - 1;
                }
                named.worked("x", document).worked("y", document);
                for (int i = 0; i < 9; i++) {
                    if (chains[0][i] >= 0) {
                        named.mention("x", document, "" + chains[0][i], "m" + (i + 1));
                    }
                    if (chains[1][i] >= 0) {
                        named.mention("y", document, "" + chains[1][i], "m" + i);
                    }
                }
                documents.add(document);
                aligned.add(List.of(new AlignedChains("x", "y", chains[0], chains[1], same)));
            }
            Measuring measuring =
                    new Measuring(
                            IntervalSettings.STANDARD, Optional.of(Group.Kind.DOCUMENT), Pace.NONE);
            List<AgreementResult> ours =
                    measuring.chains(
                            measure, new AlignedChainStudy(List.of("x", "y"), documents, aligned));
            List<AgreementResult> theirs = measuring.chains(measure, named.build());
            assertThat(ours).hasSameSizeAs(theirs);
            for (int i = 0; i < ours.size(); i++) {
                assertThat(ours.get(i).value().orNaN())
                        .as(measure.text())
                        .isCloseTo(theirs.get(i).value().orNaN(), within(1e-12));
                assertThat(ours.get(i).units()).isEqualTo(theirs.get(i).units());
            }
            assertThat(ours.get(0).interval().orElseThrow().low())
                    .isCloseTo(theirs.get(0).interval().orElseThrow().low(), within(1e-9));
        }
    }

    @Test
    void thatMoreThanTwoAreTheMeanOfPairsAndOnlyThoseNamedCount() {
        int[] one = {0, 0, 1};
        int[] other = {0, 1, 1};
        int[] same = {0, 1, 2};
        List<List<AlignedChains>> chains =
                List.of(
                        List.of(
                                new AlignedChains("x", "y", one, one, same),
                                new AlignedChains("x", "z", one, other, same),
                                new AlignedChains("y", "z", one, other, same)));
        AlignedChainStudy all = new AlignedChainStudy(List.of("z", "y", "x"), List.of("d"), chains);
        double apart = ClusteringMeasure.B_CUBED.of(all.onlyAnnotators(List.of("z", "x"))).number();
        assertThat(ClusteringMeasure.B_CUBED.of(all).number())
                .isCloseTo((1 + 2 * apart) / 3, within(1e-12));
        assertThat(ClusteringMeasure.B_CUBED.of(all).units()).isEqualTo(9);
        assertThat(all.onlyAnnotators(List.of("x")).shared()).isZero();
        assertThat(ClusteringMeasure.B_CUBED.of(all.onlyAnnotators(List.of("x"))).value().reason())
                .isPresent();
    }

    @Test
    void thatOnlyMentionsInChainsOfBothAreLeftOfMatchedOnes() {
        AlignedChains chains =
                new AlignedChains(
                        "x",
                        "y",
                        new int[] {0, 0, -1, 1},
                        new int[] {2, -1, 3},
                        new int[] {0, 1, 2, -1});
        assertThat(chains.mentions(true)).isEqualTo(3);
        assertThat(chains.singletons(true)).isEqualTo(1);
        assertThat(chains.matched())
                .isEqualTo(
                        new AlignedChains(
                                "x",
                                "y",
                                new int[] {0, -1, -1, -1},
                                new int[] {2, -1, -1},
                                new int[] {0, 1, 2, -1}));
        assertThat(chains).isNotEqualTo(chains.matched());
    }
}
