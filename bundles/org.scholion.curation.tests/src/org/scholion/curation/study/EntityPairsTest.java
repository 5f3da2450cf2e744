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

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Span;

class EntityPairsTest {

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
    void thatTextThatIsLeftOutHasNoPositions() {
        Graphemes graphemes = new Graphemes("abcdefgh", List.of(new Fragment(2, 5)));
        assertThat(graphemes.count()).isEqualTo(5);
        assertThat(Place.of(graphemes, List.of(Span.of(3, 4)))).isEmpty();
        assertThat(Place.of(graphemes, List.of(Span.of(1, 6))))
                .isEqualTo(Place.of(new Graphemes("abfgh"), List.of(Span.of(1, 3))));
        assertThat(Place.of(graphemes, List.of(Span.of(5, 8))).orElseThrow().begin()).isEqualTo(2);
    }

    @Test
    void thatPairsAreTheSameFromEitherSide() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            List<Mention> left = some(random);
            List<Mention> right = some(random);
            List<List<Optional<Mention>>> forth = new ArrayList<>();
            EntityPairs.of("0123456789", left, right)
                    .forEach(p -> forth.add(List.of(p.left(), p.right())));
            List<List<Optional<Mention>>> back = new ArrayList<>();
            EntityPairs.of("0123456789", right, left)
                    .forEach(p -> back.add(List.of(p.right(), p.left())));
            assertThat(forth).containsExactlyInAnyOrderElementsOf(back);
        }
    }

    private static List<Mention> some(Random random) {
        List<Mention> some = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            int from = random.nextInt(8);
            some.add(entity("t" + random.nextInt(2), from, from + 1 + random.nextInt(2)));
        }
        return some;
    }
}
