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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.text.TextRange;
import org.scholion.view.Marks;

/** What points to a mark, and where marks lie at the seams of their index, against plain lists. */
class MarkReferencesTest {

    private final Marks marks = new Marks();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thatAnyChainOfChangesKnowsWhatPointsToWhat(long seed) {
        Random random = new Random(seed);
        List<MarkId> mentions = new ArrayList<>();
        Map<MarkId, Mark> plain = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            Mark mark = marks.mention(10 * i, 10 * i + 5, "T");
            mentions.add(mark.id());
            plain.put(mark.id(), mark);
        }
        DocumentMarks document = DocumentMarks.of(plain.values());
        for (int round = 0; round < 80; round++) {
            IntFunction<MarkId> any = i -> mentions.get(random.nextInt(mentions.size()));
            List<Mark> put = new ArrayList<>();
            put.add(marks.relation(any.apply(0), any.apply(1), "r"));
            put.add(marks.stance(random.nextInt(200), 205, any.apply(2)));
            List<RelationMark> relations =
                    plain.values().stream()
                            .filter(RelationMark.class::isInstance)
                            .map(RelationMark.class::cast)
                            .toList();
            if (!relations.isEmpty()) {
                // One that was there points elsewhere from now on.
                RelationMark old = relations.get(random.nextInt(relations.size()));
                MarkLink link = old.links().get(0);
                MarkLink turned = new MarkLink(any.apply(3), link.from(), "r", "r", true);
                put.add(new RelationMark(old.header(), List.of(turned), old.anchor()));
            }
            Set<MarkId> removed = new HashSet<>();
            plain.keySet().stream().filter(id -> random.nextInt(20) == 0).forEach(removed::add);
            removed.removeAll(put.stream().map(Mark::id).toList());
            document = document.with(put, removed);
            removed.forEach(plain::remove);
            put.forEach(mark -> plain.put(mark.id(), mark));
            for (MarkId id : mentions) {
                List<MarkId> expected =
                        plain.values().stream()
                                .filter(mark -> mark.references().contains(id))
                                .map(Mark::id)
                                .toList();
                assertThat(document.referringTo(id).stream().map(Mark::id))
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
            Set<MarkId> seen = new HashSet<>();
            document.forEach(mark -> assertThat(seen.add(mark.id())).isTrue());
            assertThat(seen).isEqualTo(plain.keySet());
        }
    }

    @Test
    void thatOfTwoMarksWithOneIdTheLaterCounts() {
        MentionMark first = marks.mention(0, 5, "One");
        MentionMark again = new MentionMark(first.header(), Span.of(50, 55), first.referent());
        DocumentMarks document = DocumentMarks.of(List.of(first, again));
        assertThat(document.size()).isEqualTo(1);
        assertThat(document.find(first.id())).contains(again);
        assertThat(document.overlapping(0, 10)).isEmpty();
        assertThat(document.overlapping(50, 51)).containsExactly(again);
    }

    /** Ranges and marks whose borders lie on, before and behind powers of two, where seams are. */
    @Test
    void thatBordersAreSharedByNobodyAndEmptyMarksByBothSides() {
        List<MentionMark> all = new ArrayList<>();
        List<Integer> seams = List.of(0, 255, 256, 257, 1_023, 1_024, 1_025, 4_095, 4_096, 4_097);
        for (int begin : seams) {
            for (int length : new int[] {0, 1, 2, 300, 5_000, 40_000, 80_000, 140_000}) {
                all.add(marks.mention(begin, begin + length, "T"));
            }
        }
        DocumentMarks document = marks.document();
        List<Integer> borders = new ArrayList<>(seams);
        borders.addAll(
                List.of(1, 4_396, 4_397, 9_096, 45_000, 84_095, 84_096, 84_097, 144_096, 144_097));
        for (int begin : borders) {
            for (int length : new int[] {0, 1, 256, 3_000}) {
                int end = begin + length;
                Set<Mark> overlapping = new HashSet<>();
                Set<Mark> beginning = new HashSet<>();
                for (MentionMark mark : all) {
                    Fragment own = mark.span().fragments().get(0);
                    boolean shares =
                            own.length() == 0
                                    ? begin <= own.begin() && own.begin() <= end
                                    : own.begin() < end && begin < own.end();
                    if (shares) {
                        overlapping.add(mark);
                    }
                    if (begin <= own.begin() && own.begin() < end) {
                        beginning.add(mark);
                    }
                }
                assertThat(new HashSet<>(document.overlapping(begin, end)))
                        .as("%d to %d", begin, end)
                        .isEqualTo(overlapping);
                Set<Mark> seen = new HashSet<>();
                document.forEachBeginning(new TextRange(begin, end), seen::add);
                assertThat(seen).as("%d to %d", begin, end).isEqualTo(beginning);
            }
        }
    }

    @Test
    void thatWalkingGoesOverMarksThatBeginTogether() {
        List<MarkId> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(marks.mention(1_024, 1_030 - i, "T").id());
        }
        RelationMark relation = marks.relation(ids.get(2), ids.get(4), "r");
        DocumentMarks document = marks.document();
        List<MarkId> walked = new ArrayList<>();
        for (var at = document.firstFrom(1_024);
                at.isPresent();
                at = document.after(at.get().id())) {
            walked.add(at.get().id());
        }
        assertThat(walked).hasSize(6).contains(relation.id()).doesNotHaveDuplicates();
        assertThat(walked.indexOf(relation.id())).isGreaterThan(walked.indexOf(ids.get(2)));
        assertThat(document.firstFrom(1_025)).isEmpty();
        assertThat(document.lastBefore(1_024)).isEmpty();
        assertThat(document.lastBefore(1_025).map(Mark::id)).contains(walked.getLast());
        assertThat(document.after(marks.id(9_999))).isEmpty();
        assertThat(document.before(walked.get(0))).isEmpty();
    }
}
