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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.agreement.study.LinkStudy.Link;
import org.scholion.agreement.study.LinkStudy.Unit;

/** Studies of units, chains and links built one by one, against plain lists. */
class UnitStudiesTest {

    private static final long MOST = ContinuumStudyBuilder.MOST_POSITIONS;

    /** A unit as it was said. */
    private record Said(String who, String label, long start, long end, String document) {}

    private static List<Said> cell(ContinuumStudy study, int document, int annotator) {
        List<Said> cell = new ArrayList<>();
        for (int u = study.first(document, annotator); u < study.last(document, annotator); u++) {
            cell.add(
                    new Said(
                            study.annotators().get(annotator),
                            study.labels().get(study.label(u)),
                            study.start(u),
                            study.end(u),
                            study.documents().get(document)));
        }
        return cell;
    }

    private static List<Said> random(Random random, int count) {
        List<Said> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long start = random.nextInt(12);
            all.add(
                    new Said(
                            "p" + random.nextInt(3),
                            "l" + random.nextInt(3),
                            start,
                            start + random.nextInt(4),
                            "d" + random.nextInt(4)));
        }
        return all;
    }

    private static ContinuumStudy build(List<Said> all) throws StudyException {
        ContinuumStudyBuilder builder = ContinuumStudy.builder();
        for (Said unit : all) {
            builder.unit(unit.who(), unit.label(), unit.start(), unit.end(), unit.document());
        }
        return builder.build();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 17, 300})
    void thatUnitsLieByStartThenEndThenLabelInTheCellsOfTheirDocumentAndAnnotator(int count)
            throws Exception {
        List<Said> all = random(new Random(count), count);
        ContinuumStudy study = build(all);
        assertThat(study.units()).isEqualTo(count);
        for (int d = 0; d < study.documents().size(); d++) {
            String document = study.documents().get(d);
            long last =
                    all.stream()
                            .filter(u -> u.document().equals(document))
                            .mapToLong(Said::end)
                            .max()
                            .orElseThrow();
            assertThat(study.begin(d)).isZero();
            assertThat(study.length(d)).isEqualTo(last);
            for (int a = 0; a < study.annotators().size(); a++) {
                String who = study.annotators().get(a);
                List<Said> expected =
                        all.stream()
                                .filter(u -> u.document().equals(document) && u.who().equals(who))
                                .sorted(
                                        Comparator.comparingLong(Said::start)
                                                .thenComparingLong(Said::end)
                                                .thenComparingInt(
                                                        u -> study.labels().indexOf(u.label())))
                                .toList();
                assertThat(cell(study, d, a)).isEqualTo(expected);
            }
        }
        assertThat(study.length())
                .isEqualTo(
                        Collections.unmodifiableList(study.documents()).stream()
                                .mapToLong(d -> study.length(study.documents().indexOf(d)))
                                .sum());
    }

    @Test
    void thatAPartOfAStudyHasTheUnitsOfThat() throws Exception {
        ContinuumStudy study = build(random(new Random(3), 200));
        ContinuumStudy docs = study.onlyDocuments(2, 0, 2);
        int[] from = {2, 0, 2};
        for (int d = 0; d < 3; d++) {
            assertThat(docs.length(d)).isEqualTo(study.length(from[d]));
            for (int a = 0; a < 3; a++) {
                assertThat(cell(docs, d, a)).isEqualTo(cell(study, from[d], a));
            }
        }
        ContinuumStudy people = study.onlyAnnotators(2, 1);
        for (int d = 0; d < 4; d++) {
            assertThat(cell(people, d, 0)).isEqualTo(cell(study, d, 2));
            assertThat(cell(people, d, 1)).isEqualTo(cell(study, d, 1));
        }
        assertThat(people.units())
                .isEqualTo(study.units() - study.filtered(u -> who(study, u) == 0).units());
        for (int label = 0; label < 3; label++) {
            ContinuumStudy one = study.onlyLabel(label);
            String name = study.labels().get(label);
            for (int d = 0; d < 4; d++) {
                for (int a = 0; a < 3; a++) {
                    assertThat(cell(one, d, a))
                            .isEqualTo(
                                    cell(study, d, a).stream()
                                            .filter(u -> u.label().equals(name))
                                            .toList());
                }
            }
            assertThat(one.length()).isEqualTo(study.length());
        }
    }

    private static int who(ContinuumStudy study, int unit) {
        for (int d = 0; d < study.documents().size(); d++) {
            for (int a = 0; a < study.annotators().size(); a++) {
                if (study.first(d, a) <= unit && unit < study.last(d, a)) {
                    return a;
                }
            }
        }
        throw new IllegalArgumentException("no such unit: " + unit);
    }

    private interface Step {
        Object of(ContinuumStudyBuilder builder) throws StudyException;
    }

    private static void assertRefused(String code, Step step) {
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> step.of(ContinuumStudy.builder().document("d", 10, 20)))
                .satisfies(e -> assertThat(e.what().code()).isEqualTo(code));
    }

    private static void assertTaken(Step step) throws Exception {
        step.of(ContinuumStudy.builder().document("d", 10, 20));
    }

    @Test
    void thatAUnitLiesWithinItsDocumentBordersIncluded() throws Exception {
        assertTaken(b -> b.unit("x", "A", 10, 30, "d"));
        assertTaken(b -> b.unit("x", "A", 30, 30, "d"));
        assertTaken(b -> b.unit("x", "A", 10, 10, "d"));
        assertRefused("agreement.study.outside", b -> b.unit("x", "A", 9, 12, "d"));
        assertRefused("agreement.study.outside", b -> b.unit("x", "A", 12, 31, "d"));
        assertRefused("agreement.study.outside", b -> b.unit("x", "A", -1, 3, "e"));
        assertRefused("agreement.study.ends-first", b -> b.unit("x", "A", 13, 12, "d"));
        assertTaken(b -> b.unit("x", "A", 0, 100, "e"));
    }

    @Test
    void thatPositionsHaveABound() throws Exception {
        assertTaken(b -> b.unit("x", "A", MOST, MOST, "e"));
        assertTaken(b -> b.document("e", -MOST, MOST));
        assertTaken(b -> b.document("e", 0, 0));
        assertRefused("agreement.study.beyond", b -> b.unit("x", "A", MOST, MOST + 1, "e"));
        assertRefused("agreement.study.beyond", b -> b.document("e", -MOST - 1, 5));
        assertRefused("agreement.study.beyond", b -> b.document("e", 1, MOST));
        assertRefused("agreement.study.beyond", b -> b.document("e", 0, MOST + 1));
        assertRefused("agreement.study.negative-length", b -> b.document("e", 0, -1));
    }

    @Test
    void thatDeclaredDocumentsLabelsAndAnnotatorsAreThereThoughNothingIsMarked() throws Exception {
        ContinuumStudy study =
                ContinuumStudy.builder()
                        .annotators(List.of("idle"))
                        .labels(List.of("B", "A"))
                        .document("d", -5, 15)
                        .document("e", 7)
                        .unit("x", "A", -5, 10, "d")
                        .build();
        assertThat(study.annotators()).containsExactly("idle", "x");
        assertThat(study.labels()).containsExactly("B", "A");
        assertThat(study.begin(0)).isEqualTo(-5);
        assertThat(study.length(0)).isEqualTo(15);
        assertThat(study.length(1)).isEqualTo(7);
        assertThat(cell(study, 0, 0)).isEmpty();
        assertThat(cell(study, 0, 1)).hasSize(1);
        ContinuumStudy single = ContinuumStudy.builder().unit("x", "A", 2, 5).build();
        assertThat(single.documents()).containsExactly("");
        assertThat(single.length()).isEqualTo(5);
    }

    @Test
    void thatChainsHoldTheMentionsPutIntoThem() throws Exception {
        Random random = new Random(8);
        ClusteringStudy.Builder builder = ClusteringStudy.builder().annotator("idle");
        Map<String, Map<String, Map<String, Set<String>>>> plain = new TreeMap<>();
        Set<String> documents = new LinkedHashSet<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            String who = "p" + random.nextInt(3);
            String document = "d" + random.nextInt(4);
            String chain = "c" + random.nextInt(5);
            String mention = "m" + random.nextInt(40);
            if (taken.add(who + document + mention)) {
                builder.mention(who, document, chain, mention);
                documents.add(document);
                plain.computeIfAbsent(who, k -> new HashMap<>())
                        .computeIfAbsent(document, k -> new LinkedHashMap<>())
                        .computeIfAbsent(chain, k -> new HashSet<>())
                        .add(mention);
            } else {
                assertThatExceptionOfType(StudyException.class)
                        .isThrownBy(() -> builder.mention(who, document, chain, mention));
            }
        }
        ClusteringStudy study = builder.build();
        assertThat(study.annotators()).contains("idle", "p0", "p1", "p2").hasSize(4);
        assertThat(study.documents()).containsExactlyElementsOf(documents);
        for (int a = 0; a < 4; a++) {
            for (int d = 0; d < study.documents().size(); d++) {
                assertThat(study.chains(a, d))
                        .containsExactlyElementsOf(
                                plain.getOrDefault(study.annotators().get(a), Map.of())
                                        .getOrDefault(study.documents().get(d), Map.of())
                                        .values());
            }
        }
        ClusteringStudy part = study.onlyDocuments(2, 2);
        assertThat(part.documents())
                .containsExactly(study.documents().get(2), study.documents().get(2));
        assertThat(part.chains(1, 1)).isEqualTo(study.chains(1, 2));
    }

    @Test
    void thatLinksStandOnUnitsOfTheirAnnotatorAndDocumentOnly() throws Exception {
        Unit unit = new Unit("u", "A", 3, 3);
        Link link = Link.relation("r", "knows", "u", "u");
        LinkStudy study =
                LinkStudy.builder()
                        .annotator("idle")
                        .unit("x", "d", unit)
                        .link("x", "d", link)
                        .link("x", "d", Link.relation("rr", "causes", "r", "u"))
                        .unit("x", "e", unit)
                        .build();
        assertThat(study.annotators()).containsExactly("idle", "x");
        assertThat(study.documents()).containsExactly("d", "e");
        assertThat(study.units(1, 0)).containsExactly(unit);
        assertThat(study.units(0, 0)).isEmpty();
        assertThat(study.links(1, 0)).extracting(Link::id).containsExactly("r", "rr");
        assertThat(study.links(1, 1)).isEmpty();
        assertThat(study.onlyDocuments(1, 0, 0).documents()).containsExactly("e", "d", "d");
        assertThat(study.onlyDocuments(1, 0, 0).links(1, 2)).hasSize(2);
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> LinkStudy.builder().unit("x", "d", new Unit("u", "A", 3, 2)));
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> LinkStudy.builder().unit("x", "d", unit).unit("x", "d", unit));
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> LinkStudy.builder().unit("x", "d", unit).link("x", "e", link));
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> LinkStudy.builder().unit("x", "d", unit).link("y", "d", link));
    }

    @Test
    void thatALinkSaysWhatFillsItsRoles() {
        Link relation = Link.relation("r", "knows", "a", "b");
        assertThat(relation)
                .isEqualTo(
                        new Link(
                                "r",
                                "knows",
                                true,
                                Map.of("from", Set.of("a"), "to", Set.of("b")),
                                Optional.empty(),
                                OptionalDouble.empty()));
        Link stance = Link.stance("s", Set.of("a"), Set.of("b", "c"), "for", 0.5);
        assertThat(stance)
                .isEqualTo(
                        new Link(
                                "s",
                                "stance",
                                true,
                                Map.of("holder", Set.of("a"), "target", Set.of("b", "c")),
                                Optional.of("for"),
                                OptionalDouble.of(0.5)));
    }
}
