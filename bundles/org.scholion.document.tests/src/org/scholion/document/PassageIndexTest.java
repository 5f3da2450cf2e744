/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassageIndexTest {

    private final AnnotationIds ids = AnnotationIds.system();
    private final AnnotationId speaker = ids.next();
    private final Passage tweet =
            passage(10, 50, Optional.empty(), Optional.of("@MEAIndia"), false);
    private final Passage quote = passage(20, 30, Optional.of(speaker), Optional.of("S"), false);
    private final Passage boilerplate = passage(60, 80, Optional.empty(), Optional.empty(), true);
    private final Passage more = passage(80, 90, Optional.empty(), Optional.empty(), true);
    private final Passage within = passage(65, 70, Optional.empty(), Optional.empty(), false);
    private final PassageIndex index =
            new PassageIndex(List.of(tweet, quote, boilerplate, more, within));

    @Test
    void thatTheAuthorIsThatOfTheInnermostPassage() {
        assertThat(index.author(9)).isEqualTo(new PassageIndex.Author.OfDocument());
        assertThat(index.author(10)).isEqualTo(new PassageIndex.Author.Named("@MEAIndia"));
        assertThat(index.author(20)).isEqualTo(new PassageIndex.Author.Annotated(speaker));
        assertThat(index.author(30)).isEqualTo(new PassageIndex.Author.Named("@MEAIndia"));
        assertThat(index.author(60)).isEqualTo(new PassageIndex.Author.Unknown());
        assertThat(index.at(25)).containsExactly(quote, tweet);
        assertThat(index.innermost(50)).isEmpty();
    }

    @Test
    void thatWhatAnyPassageExcludesIsExcluded() {
        assertThat(index.excluded()).containsExactly(new Fragment(60, 90));
        assertThat(index.excluded(66)).isTrue();
        assertThat(index.excluded(90)).isFalse();
        assertThat(index.excluded(mention(75, 85))).isTrue();
        assertThat(index.excluded(mention(85, 91))).isFalse();
    }

    @Test
    void thatOfPassagesOfOneLengthTheNewestIsInnermost() {
        Passage first = passage(3, 8, Optional.empty(), Optional.of("first"), false);
        Passage second = passage(3, 8, Optional.empty(), Optional.of("second"), false);
        Passage around = passage(0, 8, Optional.empty(), Optional.of("around"), false);
        assertThat(new PassageIndex(List.of(second, around, first)).at(5))
                .containsExactly(second, first, around);
    }

    @Test
    void thatPlacesAreWhatTheirDefinitionSays() {
        Random random = new Random(17);
        for (int round = 0; round < 200; round++) {
            List<Passage> passages = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                int begin = random.nextInt(30);
                passages.add(
                        passage(
                                begin,
                                begin + random.nextInt(12),
                                Optional.empty(),
                                Optional.empty(),
                                random.nextBoolean()));
            }
            assertAsDefined(new PassageIndex(passages), passages);
        }
    }

    private static boolean covers(Passage passage, int offset) {
        return passage.span().begin() <= offset && offset < passage.span().end();
    }

    private void assertAsDefined(PassageIndex places, List<Passage> passages) {
        for (int offset = 0; offset < 45; offset++) {
            int at = offset;
            assertThat(places.at(at))
                    .containsExactlyElementsOf(
                            passages.stream()
                                    .filter(p -> covers(p, at))
                                    .sorted(
                                            Comparator.comparingInt(
                                                            (Passage p) ->
                                                                    p.span().end()
                                                                            - p.span().begin())
                                                    .thenComparing(
                                                            Passage::id, Comparator.reverseOrder()))
                                    .toList());
            assertThat(places.excluded(at))
                    .isEqualTo(passages.stream().anyMatch(p -> p.excluded() && covers(p, at)));
        }
        for (int i = 1; i < places.excluded().size(); i++) {
            assertThat(places.excluded().get(i).begin())
                    .as("none touches another")
                    .isGreaterThan(places.excluded().get(i - 1).end());
        }
        for (int begin = 0; begin < 40; begin++) {
            for (int end = begin + 1; end < 42; end += 3) {
                assertThat(places.excluded(mention(begin, end)))
                        .isEqualTo(IntStream.range(begin, end).allMatch(places::excluded));
            }
        }
    }

    private Mention mention(int begin, int end) {
        return new Mention(
                AnnotationHeader.of(ids.next(), "person", "ann", Instant.EPOCH, 1),
                Span.of(begin, end),
                Optional.empty());
    }

    private Passage passage(
            int begin,
            int end,
            Optional<AnnotationId> author,
            Optional<String> name,
            boolean excluded) {
        return new Passage(
                AnnotationHeader.of(ids.next(), "quote", "ann", Instant.EPOCH, 1),
                Span.of(begin, end),
                author,
                name,
                Optional.empty(),
                excluded);
    }
}
