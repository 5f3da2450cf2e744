/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ContinuumStudyBuilder;
import org.scholion.agreement.study.StudyException;
import org.scholion.agreement.unitizing.KrippendorffAlphaU;
import org.scholion.agreement.unitizing.SpanF;
import org.scholion.agreement.unitizing.UnitizingMeasure;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Span;

class EntityStudiesTest {
    private static final AnnotationIds IDS = new AnnotationIds(() -> Instant.EPOCH, new Random(1));

    private static Mention entity(String type, int... ends) {
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            fragments.add(new Fragment(ends[i], ends[i + 1]));
        }
        AnnotationHeader header = AnnotationHeader.of(IDS.next(), type, "m", Instant.EPOCH, 1);
        return new Mention(header, new Span(fragments), Optional.empty());
    }

    @Test
    void thatPositionsAreGraphemesWhateverTheyAreWrittenWith() {
        // क्षि is one cluster of four code units, the flag one of four, e with an accent one of two
        String text = "क्षि\uD83C\uDDEE\uD83C\uDDF3e\u0301x";
        Graphemes graphemes = new Graphemes(text);
        assertThat(graphemes.count()).isEqualTo(4);
        assertThat(graphemes.begin(4)).isEqualTo(1);
        assertThat(graphemes.begin(8)).isEqualTo(2);
        assertThat(graphemes.end(10)).isEqualTo(3);
        // a span that cuts a cluster holds all of it
        assertThat(graphemes.begin(2)).isZero();
        assertThat(graphemes.end(2)).isEqualTo(1);
        assertThat(graphemes.of(Span.of(2, 5)).cardinality()).isEqualTo(2);
    }

    @Test
    void thatWhoWorkedAndMarkedNothingIsPartOfTheStudyAndWhoDidNotIsAbsent() throws Exception {
        Mention one = entity("per", 0, 4);
        ContinuumStudy study =
                EntityStudies.of(
                        List.of(
                                new MarkedDocument(
                                        "d",
                                        "Mira lives",
                                        List.of(
                                                new MemberEntities("x", List.of(one)),
                                                new MemberEntities("y", List.of()))),
                                new MarkedDocument(
                                        "e",
                                        "Mira",
                                        List.of(
                                                new MemberEntities("x", List.of(one)),
                                                new MemberEntities("z", List.of(one))))));
        assertThat(SpanF.exact().value(study).get()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(study.length(0)).isEqualTo(10);
        assertThat(study.workers(1)).isEqualTo(2);
    }

    @Test
    void thatStackedEntitiesArePairedAtTheirBestInAnyOrder() {
        String text = "0123456789";
        List<Mention> left =
                new ArrayList<>(List.of(entity("t", 0, 4), entity("t", 0, 6), entity("u", 0, 4)));
        List<Mention> right =
                new ArrayList<>(List.of(entity("t", 0, 6), entity("t", 3, 9), entity("t", 0, 6)));
        Random random = new Random(2);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(left, random);
            Collections.shuffle(right, random);
            List<EntityPairs.Pair> pairs = EntityPairs.of(text, left, right);
            assertThat(pairs).hasSize(4);
            assertThat(pairs.stream().filter(EntityPairs.Pair::same)).hasSize(1);
            assertThat(pairs.stream().filter(p -> p.left().isPresent() && p.right().isPresent()))
                    .hasSize(2)
                    .allMatch(p -> p.left().get().typeId().equals(p.right().get().typeId()));
            assertThat(pairs.stream().filter(p -> p.right().isEmpty()))
                    .singleElement()
                    .matches(p -> p.left().orElseThrow().typeId().equals("u"));
        }
    }

    @Test
    void thatTheSameAreNeverPartedForTwoThatOnlyHaveMuchInCommon() {
        List<EntityPairs.Pair> pairs =
                EntityPairs.of(
                        "0123456789",
                        List.of(entity("t", 0, 8), entity("t", 0, 10)),
                        List.of(entity("t", 0, 8), entity("t", 0, 7)));
        assertThat(pairs.stream().filter(EntityPairs.Pair::same)).hasSize(1);
        assertThat(pairs).hasSize(2);
    }

    @Test
    void thatFragmentsCountTogetherAndEntitiesWithoutAnythingSharedAreNoPair() {
        assertThat(
                        EntityPairs.of(
                                "0123456789",
                                List.of(entity("t", 0, 2, 6, 8)),
                                List.of(entity("t", 0, 2, 6, 8), entity("t", 3, 5))))
                .extracting(EntityPairs.Pair::same)
                .containsExactly(true, false);
    }

    @Test
    void thatAStudyMadeOfSetsIsTheStudyWrittenUnitByUnit() throws Exception {
        Random random = new Random(9);
        for (int round = 0; round < 20; round++) {
            List<MarkedDocument> documents = new ArrayList<>();
            ContinuumStudyBuilder builder = ContinuumStudy.builder();
            for (int d = 0; d < 6; d++) {
                String text = "abcdefghijklmnopqrstuvwxyz".substring(random.nextInt(6));
                builder.document("d" + d, text.length());
                List<MemberEntities> members = new ArrayList<>();
                for (int m = 0; m < 2 + random.nextInt(2); m++) {
                    builder.worked("m" + m, "d" + d);
                    List<Mention> marks = new ArrayList<>();
                    for (int e = random.nextInt(5); e > 0; e--) {
                        int from = random.nextInt(15);
                        int to = from + 1 + random.nextInt(4);
                        marks.add(entity("t" + e % 2, from, to));
                        builder.unit("m" + m, "t" + e % 2, from, to, "d" + d);
                    }
                    members.add(new MemberEntities("m" + m, marks));
                }
                documents.add(new MarkedDocument("d" + d, text, members));
            }
            ContinuumStudy written = builder.build();
            ContinuumStudy made = EntityStudies.of(documents);
            for (UnitizingMeasure measure : List.of(SpanF.exact(), new KrippendorffAlphaU())) {
                assertThat(measure.value(made)).isEqualTo(measure.value(written));
            }
        }
    }

    @Test
    void thatAnEntityBeyondItsTextAndAMemberTwiceAreRefused() {
        MemberEntities far = new MemberEntities("x", List.of(entity("t", 0, 9)));
        assertThatThrownBy(
                        () ->
                                EntityStudies.of(
                                        List.of(new MarkedDocument("d", "abc", List.of(far)))))
                .isInstanceOf(StudyException.class)
                .hasMessageContaining("\"d\"");
        assertThatThrownBy(() -> new MarkedDocument("d", "abc", List.of(far, far)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
