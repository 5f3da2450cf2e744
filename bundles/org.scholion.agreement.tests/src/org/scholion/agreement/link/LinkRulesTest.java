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
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.agreement.coding.Scale;
import org.scholion.agreement.coding.Weights;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.LinkStudy;
import org.scholion.agreement.study.LinkStudy.Link;
import org.scholion.agreement.study.LinkStudy.Unit;

/** How units are aligned and what parts of links count, each by hand or by trying everything. */
class LinkRulesTest {

    private static Set<Long> positions(Unit unit) {
        Set<Long> positions = new HashSet<>();
        for (long at = unit.start(); at < unit.end(); at++) {
            positions.add(at);
        }
        return positions;
    }

    /** What aligning two units is worth: the positions they share of all they have. */
    private static double worth(Unit u, Unit v) {
        Set<Long> both = positions(u);
        both.retainAll(positions(v));
        Set<Long> either = positions(u);
        either.addAll(positions(v));
        boolean equal = u.start() == v.start() && u.end() == v.end();
        double share = equal ? 1 : both.isEmpty() ? 0 : (double) both.size() / either.size();
        return share == 0 ? 0 : share + (u.label().equals(v.label()) ? 1e-6 : 0);
    }

    private static double best(List<Unit> left, List<Unit> right) {
        if (left.isEmpty()) {
            return 0;
        }
        List<Unit> rest = left.subList(1, left.size());
        double best = best(rest, right);
        for (Unit v : right) {
            if (worth(left.get(0), v) > 0) {
                List<Unit> others = new ArrayList<>(right);
                others.remove(v);
                best = Math.max(best, worth(left.get(0), v) + best(rest, others));
            }
        }
        return best;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void thatNoOtherAlignmentSharesMore(long seed) throws Exception {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            LinkStudy.Builder builder = LinkStudy.builder().annotator("x").annotator("y");
            Map<String, Unit> units = new HashMap<>();
            for (String who : List.of("x", "y")) {
                for (int i = random.nextInt(6); i >= 0; i--) {
                    long start = random.nextInt(12);
                    long length = random.nextInt(4) == 0 ? 9 : random.nextInt(4);
                    Unit unit = new Unit(who + i, "l" + random.nextInt(2), start, start + length);
                    builder.unit(who, "d", unit);
                    units.put(unit.id(), unit);
                }
            }
            LinkStudy study = builder.build();
            Map<String, String> aligned = Alignment.byOverlap().of(study, 0, 0, 1);
            double sum = 0;
            for (Map.Entry<String, String> pair : aligned.entrySet()) {
                double worth =
                        worth(
                                units.getOrDefault(pair.getKey(), new Unit("", "", 0, 0)),
                                units.getOrDefault(pair.getValue(), new Unit("", "", 9, 9)));
                assertThat(worth).isPositive();
                sum += worth;
            }
            assertThat(new HashSet<>(aligned.values())).hasSameSizeAs(aligned.values());
            assertThat(sum).isCloseTo(best(study.units(0, 0), study.units(1, 0)), within(1e-9));
        }
    }

    /** By the rearrangement inequality the largest go with the largest. */
    @Test
    void thatOfProductsTheLargestAreMatchedWithTheLargest() {
        int n = 60;
        Random random = new Random(4);
        double[] x = random.doubles(n, 1, 9).toArray();
        double[] y = random.doubles(n, 1, 9).toArray();
        int[] from = new int[n * n];
        int[] to = new int[n * n];
        double[] weight = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                from[i * n + j] = i;
                to[i * n + j] = j;
                weight[i * n + j] = x[i] * y[j];
            }
        }
        int[] match = OptimalMatching.maximumWeight(n, n, from, to, weight);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += x[i] * y[match[i]];
        }
        double[] a = Arrays.stream(x).sorted().toArray();
        double[] b = Arrays.stream(y).sorted().toArray();
        double most = 0;
        for (int i = 0; i < n; i++) {
            most += a[i] * b[i];
        }
        assertThat(sum).isCloseTo(most, within(1e-9));
        assertThat(Arrays.stream(match).distinct().count()).isEqualTo(n);
    }

    private static final Alignment BY_NAME =
            (study, document, left, right) -> {
                Map<String, String> same = new HashMap<>();
                study.units(left, document).forEach(unit -> same.put(unit.id(), unit.id()));
                return same;
            };

    private static LinkStudy.Builder units(String... people) throws Exception {
        LinkStudy.Builder builder = LinkStudy.builder();
        for (String who : people) {
            for (String id : List.of("p", "q", "r")) {
                builder.unit(who, "d", new Unit(id, "", 0, 1));
            }
        }
        return builder;
    }

    private static Link link(
            boolean directed,
            Map<String, Set<String>> roles,
            Optional<String> polarity,
            OptionalDouble intensity) {
        return new Link("l", "t", directed, roles, polarity, intensity);
    }

    private static Link link(boolean directed, Map<String, Set<String>> roles) {
        return link(directed, roles, Optional.empty(), OptionalDouble.empty());
    }

    private static double figure(LinkCredit credit, Link one, Link other) throws Exception {
        LinkStudy study = units("x", "y").link("x", "d", one).link("y", "d", other).build();
        return new LinkAgreement(BY_NAME, credit).of(study).number();
    }

    private static double even(Link one, Link other) throws Exception {
        return figure(LinkCredit.even(), one, other);
    }

    private static final Map<String, Set<String>> PQ = Map.of("a", Set.of("p"), "b", Set.of("q"));
    private static final Map<String, Set<String>> QP = Map.of("a", Set.of("q"), "b", Set.of("p"));

    @Test
    void thatTurningALinkCostsItsDirectionIfEitherIsDirected() throws Exception {
        assertThat(even(link(false, PQ), link(false, QP))).isEqualTo(1);
        // Type and roles of three parts.
        assertThat(even(link(true, PQ), link(false, QP))).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(even(link(false, PQ), link(true, QP))).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(even(link(true, PQ), link(true, PQ))).isEqualTo(1);
        // Between p and p it is not turned.
        Map<String, Set<String>> same = Map.of("a", Set.of("p"), "b", Set.of("p"));
        assertThat(even(link(true, same), link(true, same))).isEqualTo(1);
    }

    @Test
    void thatLinksOfThreeRolesAreNotTurned() throws Exception {
        Map<String, Set<String>> three =
                Map.of("a", Set.of("p"), "b", Set.of("q"), "c", Set.of("r"));
        Map<String, Set<String>> turned =
                Map.of("a", Set.of("q"), "b", Set.of("p"), "c", Set.of("r"));
        // Type 1, direction 1, roles one of three.
        assertThat(even(link(true, three), link(true, turned)))
                .isCloseTo((1 + 1 + 1 / 3.0) / 3, within(1e-12));
        assertThat(even(link(false, three), link(false, turned)))
                .isCloseTo((1 + 1 / 3.0) / 2, within(1e-12));
    }

    @Test
    void thatRolesAreTheMeanShareOfTheirFillers() throws Exception {
        Map<String, Set<String>> wide = Map.of("a", Set.of("p", "q"), "b", Set.of("q", "r"));
        // One of two, and one of two.
        assertThat(even(link(false, PQ), link(false, wide)))
                .isCloseTo((1 + 0.5) / 2, within(1e-12));
        // A role that neither fills is none; one that one of them fills is missed.
        Map<String, Set<String>> half = Map.of("a", Set.of("p"), "b", Set.of());
        assertThat(even(link(false, half), link(false, Map.of("a", Set.of("p"))))).isEqualTo(1);
        assertThat(even(link(false, PQ), link(false, half))).isCloseTo(0.75, within(1e-12));
        assertThat(even(link(false, Map.of("a", Set.of("p"))), link(false, PQ)))
                .isCloseTo(0.75, within(1e-12));
    }

    @Test
    void thatLinksWithoutACommonFillerHaveNoCredit() throws Exception {
        Map<String, Set<String>> other = Map.of("a", Set.of("r"), "b", Set.of("r"));
        assertThat(even(link(true, PQ), link(true, other))).isZero();
        // In another role of three the filler is not common.
        Map<String, Set<String>> third = Map.of("c", Set.of("p"));
        assertThat(even(link(true, third), link(true, Map.of("a", Set.of("p"))))).isZero();
    }

    private static double stance(
            LinkCredit credit, String one, double strong, String other, double weak)
            throws Exception {
        return figure(
                credit,
                link(
                        false,
                        PQ,
                        one.isEmpty() ? Optional.empty() : Optional.of(one),
                        strong < 0 ? OptionalDouble.empty() : OptionalDouble.of(strong)),
                link(
                        false,
                        PQ,
                        other.isEmpty() ? Optional.empty() : Optional.of(other),
                        weak < 0 ? OptionalDouble.empty() : OptionalDouble.of(weak)));
    }

    @Test
    void thatPolarityAndIntensityCountWhereEitherHasThem() throws Exception {
        LinkCredit credit = LinkCredit.onScale(List.of("no", "so", "yes"), Weights.linear());
        // Type and roles are 1; polarity and intensity follow.
        assertThat(stance(credit, "yes", -1, "yes", -1)).isEqualTo(1);
        assertThat(stance(credit, "yes", -1, "", -1)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(stance(credit, "", -1, "yes", -1)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(stance(credit, "yes", -1, "so", -1)).isCloseTo(2.5 / 3, within(1e-12));
        assertThat(stance(credit, "yes", -1, "no", -1)).isCloseTo(2 / 3.0, within(1e-12));
        // What is off the scale agrees with itself only.
        assertThat(stance(credit, "mixed", -1, "mixed", -1)).isEqualTo(1);
        assertThat(stance(credit, "mixed", -1, "no", -1)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(stance(credit, "no", -1, "mixed", -1)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(stance(credit, "", 0.25, "", 1)).isCloseTo(2.25 / 3, within(1e-12));
        assertThat(stance(credit, "", 0.25, "", -1)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(stance(credit, "", -1, "", 0.25)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(stance(credit, "", 3, "", 0.5)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(stance(credit, "yes", 1, "so", 0.5)).isCloseTo(3 / 4.0, within(1e-12));
        assertThat(stance(LinkCredit.even(), "yes", -1, "so", -1))
                .isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void thatPartsWeighAsMuchAsTheyAreSaidTo() throws Exception {
        Scale none = new Scale(List.of(), false);
        LinkCredit uneven = new LinkCredit(1, 2, 3, 4, 5, none, Weights.identity());
        Link one = link(true, PQ, Optional.of("yes"), OptionalDouble.of(1));
        Link other = new Link("l", "u", true, QP, Optional.of("yes"), OptionalDouble.of(0.5));
        // Type and direction miss 1 and 2, roles 3 and polarity 4 are whole, of 5 there is half.
        assertThat(figure(uneven, one, other)).isCloseTo(9.5 / 15, within(1e-12));
        LinkCredit typeOnly = new LinkCredit(1, 0, 0, 0, 0, none, Weights.identity());
        assertThat(figure(typeOnly, one, other)).isZero();
        LinkCredit nothing = new LinkCredit(0, 0, 0, 0, 0, none, Weights.identity());
        assertThat(figure(nothing, one, one)).isZero();
    }

    @Test
    void thatAResultCountsLinksPartsAndPeople() throws Exception {
        LinkStudy study =
                units("x", "y", "z")
                        .annotator("idle")
                        .unit("x", "d", new Unit("lone", "", 50, 60))
                        .link("x", "d", Link.relation("1", "t", "p", "q"))
                        .link("x", "d", Link.relation("2", "u", "q", "r"))
                        .link("x", "d", Link.relation("3", "u", "lone", "lone"))
                        .link("y", "d", Link.relation("1", "t", "p", "q"))
                        .link("y", "d", Link.relation("2", "v", "q", "r"))
                        .build();
        AgreementResult named = new LinkAgreement(BY_NAME, LinkCredit.even()).of(study);
        assertThat(named.units()).isEqualTo(5);
        // x and y: 1 and 2/3 of two; x has 3 links with y, z and idle, y has 2 with each.
        double credit = 1 + 2 / 3.0;
        assertThat(named.number()).isCloseTo(2 * credit / (9 + 6), within(1e-12));
        assertThat(named.observed().orElseThrow()).isEqualTo(named.number());
        assertThat(named.details())
                .containsEntry("matched", 2L)
                .containsEntry("exact", 1L)
                .containsEntry("exact-f1", 2.0 / 15)
                .containsEntry(
                        "parts-of-matched-links",
                        Map.of("direction", 1.0, "roles", 1.0, "type", 0.5));
        // Of t there are three of x and three of y; of v three of y.
        assertThat(named.byLabel().get("t").get()).isCloseTo(2.0 / 6, within(1e-12));
        assertThat(named.byLabel().get("v").get()).isCloseTo(2 / 3.0 / 3, within(1e-12));
        assertThat(named.byLabel().get("u").get()).isCloseTo(2 / 3.0 / 6, within(1e-12));
        assertThat(named.byAnnotator().get("x").get())
                .isCloseTo(2 * credit / (5 + 3 + 3), within(1e-12));
        assertThat(named.byAnnotator().get("z").get()).isZero();
    }

    @Test
    void thatWhoHasNoLinkAndSharesNoneHasNoFigureAndOneAnnotatorHasNone() throws Exception {
        LinkStudy study = units("x", "y").link("x", "d", link(true, PQ)).annotator("idle").build();
        AgreementResult result = new LinkAgreement().of(study);
        assertThat(result.value().isDefined()).isTrue();
        assertThat(result.byAnnotator().get("idle").get()).isZero();
        LinkStudy alone = units("x").link("x", "d", link(true, PQ)).build();
        assertThat(new LinkAgreement().of(alone).value().isDefined()).isFalse();
        assertThat(new LinkAgreement().of(units("x", "y").build()).value().isDefined()).isFalse();
    }

    @Test
    void thatLinksOnLinksOnLinksAreComparedStoreyByStorey() throws Exception {
        LinkStudy.Builder builder = units("x", "y");
        for (String who : List.of("x", "y")) {
            builder.link(who, "d", Link.relation(who + 1, "t", "p", "q"));
            for (int i = 2; i < 6; i++) {
                builder.link(
                        who,
                        "d",
                        new Link(
                                who + i,
                                "t" + i,
                                true,
                                Map.of("of", Set.of(who + (i - 1))),
                                Optional.empty(),
                                OptionalDouble.empty()));
            }
        }
        AgreementResult result = new LinkAgreement(BY_NAME, LinkCredit.even()).of(builder.build());
        assertThat(result.number()).isEqualTo(1);
        assertThat(result.details())
                .containsEntry("matched", 5L)
                .containsEntry("links-without-aligned-filler", 0L);
        assertThat(result.excluded()).isEmpty();
    }
}
