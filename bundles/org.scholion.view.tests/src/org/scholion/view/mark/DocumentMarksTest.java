/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.text.TextRange;
import org.scholion.view.Marks;

class DocumentMarksTest {

    private static final int LENGTH = 60_000;

    private final Marks marks = new Marks();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thatAnyChainOfChangesFindsWhatAPlainListFinds(long seed) {
        Random random = new Random(seed);
        DocumentMarks document = DocumentMarks.empty();
        Map<MarkId, Mark> plain = new HashMap<>();
        for (int round = 0; round < 60; round++) {
            List<Mark> put = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int begin = random.nextInt(LENGTH);
                int length = random.nextInt(20) == 0 ? 45_000 : random.nextInt(60);
                put.add(marks.mention(begin, Math.min(LENGTH, begin + length), "Person"));
            }
            List<MarkId> removed =
                    plain.keySet().stream().filter(id -> random.nextInt(8) == 0).toList();
            DocumentMarks before = document;
            int size = before.size();
            document = document.with(put, removed);
            removed.forEach(plain::remove);
            put.forEach(mark -> plain.put(mark.id(), mark));
            assertThat(before.size()).isEqualTo(size);
            assertThat(document.size()).isEqualTo(plain.size());
            int from = random.nextInt(LENGTH);
            int to = from + random.nextInt(3_000);
            Set<MarkId> expected = new HashSet<>();
            plain.values().stream()
                    .filter(mark -> shares(mark.spans().get(0).fragments().get(0), from, to))
                    .forEach(mark -> expected.add(mark.id()));
            assertThat(document.overlapping(from, to).stream().map(Mark::id))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void thatTheSameMarksBeginOutsideWhatChanged(long seed) {
        Random random = new Random(seed);
        DocumentMarks document = DocumentMarks.empty();
        List<MarkId> all = new ArrayList<>();
        for (int round = 0; round < 200; round++) {
            DocumentMarks before = document;
            int begin = random.nextInt(LENGTH);
            int length = random.nextInt(5) == 0 ? 45_000 : random.nextInt(60);
            Mark mark = marks.mention(begin, Math.min(LENGTH, begin + length), "Person");
            List<MarkId> removed =
                    round % 3 == 0 && !all.isEmpty()
                            ? List.of(all.remove(random.nextInt(all.size())))
                            : List.of();
            document = before.with(List.of(mark), removed);
            all.add(mark.id());
            List<TextRange> changed = document.changedSince(before);
            assertThat(changed).anyMatch(range -> range.begin() <= begin && begin < range.end());
            int from = 0;
            for (TextRange range : changed) {
                assertSameBegin(document, before, from, range.begin());
                from = range.end();
            }
            assertSameBegin(document, before, from, LENGTH + 1);
            assertThat(document.changedSince(document)).isEmpty();
        }
        assertThat(beginning(document, 0, LENGTH + 1)).containsExactlyInAnyOrderElementsOf(all);
    }

    private static void assertSameBegin(DocumentMarks one, DocumentMarks other, int from, int to) {
        if (from < to) {
            assertThat(beginning(one, from, to)).isEqualTo(beginning(other, from, to));
        }
    }

    private static Set<MarkId> beginning(DocumentMarks document, int from, int to) {
        Set<MarkId> ids = new HashSet<>();
        document.forEachBeginning(new TextRange(from, to), mark -> ids.add(mark.id()));
        return ids;
    }

    private static boolean shares(Fragment fragment, int from, int to) {
        return fragment.length() == 0
                ? from <= fragment.begin() && fragment.begin() <= to
                : fragment.begin() < to && from < fragment.end();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void thatWalkingVisitsEveryMarkOnceAndBack(long seed) {
        Random random = new Random(seed);
        List<MarkId> mentions = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int begin = random.nextInt(LENGTH);
            mentions.add(marks.mention(begin, begin + 1 + random.nextInt(40), "Person").id());
        }
        for (int i = 0; i < 50; i++) {
            marks.relation(mentions.get(i), mentions.get(299 - i), "knows");
        }
        DocumentMarks document = marks.document();
        List<MarkId> walked = new ArrayList<>();
        Optional<Mark> at = document.firstFrom(0);
        while (at.isPresent()) {
            walked.add(at.get().id());
            at = document.after(at.get().id());
        }
        assertThat(walked).hasSize(350).doesNotHaveDuplicates();
        List<MarkId> back = new ArrayList<>();
        at = document.lastBefore(Integer.MAX_VALUE);
        while (at.isPresent()) {
            back.add(at.get().id());
            at = document.before(at.get().id());
        }
        assertThat(back).isEqualTo(walked.reversed());
    }

    @Test
    void thatAReferentIsPlacedAtItsNearestMention() {
        MarkId referent = marks.id(900_000);
        MarkHeader header = marks.mention(0, 1, "x").header();
        marks.all().clear();
        marks.all().add(mention(header, 1, 10, referent));
        marks.all().add(mention(header, 2, 500, referent));
        DocumentMarks document = marks.document();
        assertThat(document.place(referent, 450)).contains(new Fragment(500, 505));
        assertThat(document.place(referent, 0)).contains(new Fragment(10, 15));
    }

    private MentionMark mention(MarkHeader like, int number, int begin, MarkId referent) {
        return new MentionMark(
                new MarkHeader(
                        marks.id(number),
                        like.kind(),
                        like.typeId(),
                        like.label(),
                        like.shortLabel(),
                        like.color(),
                        like.state()),
                Span.of(begin, begin + 5),
                Optional.of(referent.annotation()));
    }

    @Test
    void thatARelationOfRelationsInACircleHasNoPlace() {
        MarkId a = marks.id(1);
        MarkId b = marks.id(2);
        marks.relation(b, b, "one");
        marks.relation(a, a, "two");
        assertThat(marks.document().place(a, 0)).isEmpty();
    }
}
