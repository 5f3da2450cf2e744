/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.clustering.ClusteringMeasure;
import org.scholion.agreement.link.LinkAgreement;
import org.scholion.agreement.result.AgreementResult;

/** Who worked on what, in studies of chains and of links. */
class WorkOnChainsAndLinksTest {

    private static void chain(ClusteringStudy.Builder builder, String who, String document)
            throws StudyException {
        builder.mention(who, document, "1", "a").mention(who, document, "1", "b");
    }

    private static void link(LinkStudy.Builder builder, String who, String document)
            throws StudyException {
        builder.unit(who, document, new LinkStudy.Unit("a", "", 0, 3));
        builder.unit(who, document, new LinkStudy.Unit("b", "", 5, 8));
        builder.link(who, document, LinkStudy.Link.relation("l", "likes", "a", "b"));
    }

    private static ClusteringStudy chains(boolean known) throws StudyException {
        ClusteringStudy.Builder builder = ClusteringStudy.builder();
        for (String[] work : new String[][] {{"x", "d"}, {"y", "d"}, {"x", "e"}, {"z", "e"}}) {
            chain(builder, work[0], work[1]);
            if (known) {
                builder.worked(work[0], work[1]);
            }
        }
        return builder.build();
    }

    private static LinkStudy links(boolean known) throws StudyException {
        LinkStudy.Builder builder = LinkStudy.builder();
        for (String[] work : new String[][] {{"x", "d"}, {"y", "d"}, {"x", "e"}, {"z", "e"}}) {
            link(builder, work[0], work[1]);
            if (known) {
                builder.worked(work[0], work[1]);
            }
        }
        return builder.build();
    }

    @Test
    void thatOnlyThoseAreComparedWhoWorkedOnTheSameDocument() throws Exception {
        for (ClusteringMeasure measure : ClusteringMeasure.values()) {
            AgreementResult known = measure.of(chains(true));
            assertThat(known.number()).as(measure.text()).isEqualTo(1);
            assertThat((List<?>) known.details().get("pairs")).hasSize(2);
            assertThat(measure.of(chains(false)).value().orNaN()).isLessThan(1);
            assertThat(measure.figures(chains(true)).whole()).isEqualTo(1);
        }
        assertThat(new LinkAgreement().of(links(true)).number()).isEqualTo(1);
        assertThat(new LinkAgreement().of(links(false)).number()).isLessThan(1);
        assertThat(new LinkAgreement().figures(links(true)).whole()).isEqualTo(1);
    }

    @Test
    void thatEmptyDocumentsOfAnAnnotatorAreUnsureUnlessItIsKnown() throws Exception {
        assertThat(chains(true).unsure()).isZero();
        assertThat(chains(false).unsure()).isEqualTo(2);
        assertThat(links(true).unsure()).isZero();
        assertThat(links(false).unsure()).isEqualTo(2);
    }

    @Test
    void thatNothingIsComparedWhereNoTwoMet() throws Exception {
        ClusteringStudy.Builder chains = ClusteringStudy.builder();
        chain(chains, "x", "d");
        chain(chains, "y", "e");
        assertThat(ClusteringMeasure.MUC.of(chains.build()).value().reason().orElseThrow().code())
                .isEqualTo("agreement.undefined.never-same-document");
        LinkStudy.Builder links = LinkStudy.builder();
        link(links, "x", "d");
        link(links, "y", "e");
        assertThat(new LinkAgreement().of(links.build()).value().reason().orElseThrow().code())
                .isEqualTo("agreement.undefined.never-same-document");
        LinkStudy.Builder known = LinkStudy.builder().worked("x", "d").worked("y", "e");
        assertThat(new LinkAgreement().of(known.build()).value().reason().orElseThrow().code())
                .isEqualTo("agreement.undefined.no-shared-document");
    }

    @Test
    void thatSomeAnnotatorsAreAStudyOfTheirOwn() throws Exception {
        assertThat(ClusteringMeasure.MUC.of(chains(true).onlyAnnotators(0, 2)).number())
                .isEqualTo(1);
        assertThat(new LinkAgreement().of(links(true).onlyAnnotators(1, 2)).value().isDefined())
                .isFalse();
    }

    @Test
    void thatBuildersAreDoneWithOnceTheyBuilt() throws Exception {
        ClusteringStudy.Builder chains = ClusteringStudy.builder();
        chains.build();
        assertThatThrownBy(() -> chain(chains, "x", "d")).isInstanceOf(IllegalStateException.class);
        LinkStudy.Builder links = LinkStudy.builder();
        links.build();
        assertThatThrownBy(() -> link(links, "x", "d")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(links::build).isInstanceOf(IllegalStateException.class);
    }
}
