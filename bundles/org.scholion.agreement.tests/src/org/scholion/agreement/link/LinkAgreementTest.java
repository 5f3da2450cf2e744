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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.coding.Weights;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.LinkStudy;
import org.scholion.agreement.study.LinkStudy.Link;
import org.scholion.agreement.study.LinkStudy.Unit;
import org.scholion.agreement.study.StudyException;

class LinkAgreementTest {
    /** Both annotators have units p, q, r at about the same places. */
    private static LinkStudy.Builder units() throws StudyException {
        LinkStudy.Builder b = LinkStudy.builder();
        for (String who : List.of("x", "y")) {
            int off = who.equals("x") ? 0 : 1;
            b.unit(who, "d", new Unit("p", "PER", off, 5));
            b.unit(who, "d", new Unit("q", "ORG", 10 + off, 15));
            b.unit(who, "d", new Unit("r", "ORG", 20 + off, 25));
        }
        return b;
    }

    private static AgreementResult even(LinkStudy study) {
        return new LinkAgreement().of(study);
    }

    @Test
    void thatEqualLinksOverAlignedUnitsAgreeFully() throws Exception {
        LinkStudy study =
                units().link("x", "d", Link.relation("1", "works-for", "p", "q"))
                        .link("y", "d", Link.relation("a", "works-for", "p", "q"))
                        .build();
        assertThat(even(study).value()).isEqualTo(Value.of(1));
        assertThat(even(study).details()).containsEntry("exact", 1L);
    }

    @Test
    void thatATurnedLinkLosesItsDirectionOnly() throws Exception {
        LinkStudy study =
                units().link("x", "d", Link.relation("1", "works-for", "p", "q"))
                        .link("y", "d", Link.relation("a", "works-for", "q", "p"))
                        .build();
        // type 1, roles 1, direction 0
        assertThat(even(study).number()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void thatAnotherTypeAndHalfTheRolesGetTheirShare() throws Exception {
        LinkStudy study =
                units().link("x", "d", Link.relation("1", "works-for", "p", "q"))
                        .link("y", "d", Link.relation("a", "owns", "p", "r"))
                        .build();
        // type 0, roles (1 + 0)/2, direction 1
        assertThat(even(study).number()).isCloseTo(0.5, within(1e-12));
        assertThat(even(study).byLabel().get("owns").get()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void thatPolarityIsWeighedOnItsScale() throws Exception {
        LinkStudy study =
                units().link(
                                "x",
                                "d",
                                Link.stance("1", Set.of("p"), Set.of("q", "r"), "positive", 0.9))
                        .link("y", "d", Link.stance("a", Set.of("p"), Set.of("q"), "neutral", 0.4))
                        .build();
        LinkCredit credit =
                LinkCredit.onScale(List.of("negative", "neutral", "positive"), Weights.linear());
        AgreementResult result = new LinkAgreement(Alignment.byOverlap(), credit).of(study);
        // type 1, direction 1, roles (1 + 1/2)/2, polarity 1 − 1/2, intensity 1 − 0.5
        assertThat(result.number()).isCloseTo((1 + 1 + 0.75 + 0.5 + 0.5) / 5, within(1e-12));
    }

    @Test
    void thatLinksOnLinksAreComparedThroughThem() throws Exception {
        LinkStudy.Builder b = units();
        for (String who : List.of("x", "y")) {
            b.link(who, "d", Link.relation(who + 1, "says", "p", "q"));
            b.link(
                    who,
                    "d",
                    new Link(
                            who + 2,
                            "denies",
                            true,
                            Map.of("source", Set.of("r"), "target", Set.of(who + 1)),
                            Optional.empty(),
                            OptionalDouble.empty()));
        }
        assertThat(even(b.build()).value()).isEqualTo(Value.of(1));
    }

    @Test
    void thatLinksOverUnalignedUnitsCountAsNotFoundAndAreNamed() throws Exception {
        LinkStudy study =
                LinkStudy.builder()
                        .unit("x", "d", new Unit("p", "", 0, 5))
                        .unit("x", "d", new Unit("q", "", 6, 9))
                        .unit("y", "d", new Unit("p", "", 50, 55))
                        .unit("y", "d", new Unit("q", "", 56, 59))
                        .link("x", "d", Link.relation("1", "t", "p", "q"))
                        .link("y", "d", Link.relation("1", "t", "p", "q"))
                        .build();
        AgreementResult result = even(study);
        assertThat(result.value()).isEqualTo(Value.of(0));
        assertThat(result.excluded().get(0).count()).isEqualTo(4);
        assertThat(result.details()).containsEntry("links-without-aligned-filler", 2L);
        Alignment given = (s, d, l, r) -> Map.of("p", "p", "q", "q");
        assertThat(new LinkAgreement(given, LinkCredit.even()).of(study).value())
                .isEqualTo(Value.of(1));
    }

    @Test
    void thatNothingIsUndefinedAndUnknownFillersAreRefused() throws Exception {
        assertThat(even(units().build()).value().isDefined()).isFalse();
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> units().link("x", "d", Link.relation("1", "t", "p", "nobody")))
                .withMessageContaining("nobody");
    }
}
