/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.resampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.clustering.ClusteringMeasure;
import org.scholion.agreement.coding.CohenKappa;
import org.scholion.agreement.coding.PercentAgreement;
import org.scholion.agreement.link.LinkAgreement;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ClusteringStudy;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.LinkStudy;
import org.scholion.agreement.study.LinkStudy.Link;
import org.scholion.agreement.study.LinkStudy.Unit;
import org.scholion.agreement.study.StudyException;

/** A draw of documents, or of annotators, is the study of just those. */
class FiguresOfDrawsTest {

    @Test
    void thatADrawOfChainsIsTheStudyOfTheDocumentsDrawn() throws StudyException {
        ClusteringStudy.Builder builder = ClusteringStudy.builder().annotator("x").annotator("y");
        for (String document : List.of("d", "e", "f")) {
            builder.mention("x", document, "1", "a").mention("x", document, "1", "b");
            builder.mention("x", document, "2", "c").mention("x", document, "2", "g");
            builder.mention("y", document, "1", "a");
            builder.mention("y", document, document.equals("d") ? "1" : "2", "b");
            builder.mention("y", document, "2", "c").mention("y", document, "2", "g");
        }
        ClusteringStudy study = builder.build();
        for (ClusteringMeasure measure : ClusteringMeasure.values()) {
            double drawn = Figures.clusters(measure, study).figure().of(new int[] {2, 0, 1});
            Value expected = measure.of(study.onlyDocuments(0, 0, 2)).value();
            assertThat(drawn).as(measure.text()).isEqualTo(expected.get());
            assertThat(drawn).isNotEqualTo(measure.of(study).value().get());
        }
    }

    @Test
    void thatADrawOfLinksIsTheStudyOfTheDocumentsDrawn() throws StudyException {
        LinkStudy.Builder builder = LinkStudy.builder();
        for (String document : List.of("d", "e", "f")) {
            for (String who : List.of("x", "y")) {
                builder.unit(who, document, new Unit("p", "P", 0, 5));
                builder.unit(who, document, new Unit("q", "P", 10, 15));
                boolean turned = who.equals("y") && !document.equals("d");
                builder.link(
                        who,
                        document,
                        Link.relation("1", "r", turned ? "q" : "p", turned ? "p" : "q"));
            }
        }
        LinkStudy study = builder.build();
        LinkAgreement agreement = new LinkAgreement();
        double drawn = Figures.links(agreement, study).figure().of(new int[] {2, 0, 1});
        assertThat(drawn)
                .isEqualTo(agreement.of(study.onlyDocuments(0, 0, 2)).value().get())
                .isNotEqualTo(agreement.of(study).value().get());
    }

    @Test
    void thatPairsAndRestsAreTheStudiesOfThosePeople() {
        ItemStudy study =
                ItemStudy.ofColumns(
                        List.of("x", "y", "z"),
                        List.of("a", "b"),
                        new int[][] {{0, 1, 0, 1}, {0, 1, 0, 0}, {1, 1, 1, 0}});
        Map<List<String>, Value> pairs =
                new HashMap<>(LeaveOneAnnotatorOut.pairs(new PercentAgreement(), study));
        assertThat(pairs)
                .isEqualTo(
                        Map.of(
                                List.of("x", "y"), Value.of(0.75),
                                List.of("x", "z"), Value.of(0.25),
                                List.of("y", "z"), Value.of(0.5)));
        Map<String, Value> rests = LeaveOneAnnotatorOut.items(new CohenKappa(), study);
        assertThat(rests.keySet()).containsExactly("x", "y", "z");
        assertThat(rests.get("z")).isEqualTo(new CohenKappa().value(study.onlyAnnotators(0, 1)));
        assertThat(rests.get("x")).isEqualTo(new CohenKappa().value(study.onlyAnnotators(1, 2)));
    }
}
