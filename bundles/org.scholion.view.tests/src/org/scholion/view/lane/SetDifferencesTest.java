/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Span;
import org.scholion.schema.TypeColor;
import org.scholion.view.Marks;
import org.scholion.view.lane.SetDifference.Kind;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkHeader;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkState;
import org.scholion.view.mark.MentionMark;

/** The same type on the same words is no difference; other words, other types and gaps are. */
class SetDifferencesTest {

    private static final TypeColor BLUE = new TypeColor(0x0072B2, 0x56B4E9);

    private final List<Mark> mine = new ArrayList<>();
    private final List<Mark> bens = new ArrayList<>();
    private final List<Mark> gold = new ArrayList<>();
    private int made;

    private MentionMark add(List<Mark> marks, String set, String type, int begin, int end) {
        MarkHeader header =
                new MarkHeader(
                        new MarkId(
                                set,
                                new AnnotationId(
                                        String.format("01HZZZZZZZZZZZZZZZZZ%06d", ++made))),
                        AnnotationKind.ENTITY,
                        type,
                        type,
                        type,
                        BLUE,
                        MarkState.PLAIN);
        MentionMark mark = new MentionMark(header, Span.of(begin, end), Optional.empty());
        marks.add(mark);
        return mark;
    }

    private MentionMark mine(String type, int begin, int end) {
        return add(mine, "me", type, begin, end);
    }

    private MentionMark ben(String type, int begin, int end) {
        return add(bens, "ben", type, begin, end);
    }

    private static SetLane lane(String set, List<Mark> marks) {
        return new SetLane(set, set, set, BLUE, DocumentMarks.of(marks));
    }

    private SetDifferences differences() {
        List<SetLane> lanes = new ArrayList<>(List.of(lane("ben", bens)));
        if (!gold.isEmpty()) {
            lanes.add(lane("gold", gold));
        }
        return new SetDifferences(new ShownSets(DocumentMarks.of(mine), lanes));
    }

    private List<Integer> walk(boolean onward) {
        List<Integer> begins = new ArrayList<>();
        SetDifferences differences = differences();
        int at = onward ? -1 : Integer.MAX_VALUE;
        for (var next = differences.next(at, onward);
                next.isPresent();
                next = differences.next(at, onward)) {
            at = next.get().begin();
            begins.add(at);
        }
        return begins;
    }

    private List<SetDifference> only() {
        List<Integer> begins = walk(true);
        assertThat(begins).hasSize(1);
        return differences().at(begins.get(0)).orElseThrow().differences();
    }

    @Test
    void thatTheSameTypeOnTheSameWordsIsNoDifference() {
        mine("person", 3, 8);
        ben("person", 3, 8);
        assertThat(walk(true)).isEmpty();
        assertThat(differences().at(3)).isEmpty();
    }

    @Test
    void thatOneOfTwoEqualMarksIsEnough() {
        mine("person", 3, 8);
        mine("person", 3, 8);
        ben("person", 3, 8);
        assertThat(walk(true)).isEmpty();
    }

    @Test
    void thatOtherBordersAreOneDifferenceOfBothMarks() {
        MentionMark own = mine("person", 3, 8);
        MentionMark other = ben("person", 5, 12);
        assertThat(only())
                .singleElement()
                .satisfies(
                        difference -> {
                            assertThat(difference.kind()).isEqualTo(Kind.SPAN);
                            assertThat(difference.own()).contains(own);
                            assertThat(difference.other()).contains(other);
                        });
    }

    @Test
    void thatAnotherTypeOnTheSameWordsIsADifferenceOfLabels() {
        mine("person", 3, 8);
        ben("place", 3, 8);
        assertThat(only()).extracting(SetDifference::kind).containsExactly(Kind.LABEL);
    }

    @Test
    void thatOtherBordersAndAnotherTypeAreBoth() {
        mine("person", 3, 8);
        ben("place", 4, 8);
        assertThat(only()).extracting(SetDifference::kind).containsExactly(Kind.BOTH);
    }

    @Test
    void thatAMarkThatOneSetAloneHasIsMissingInTheOther() {
        mine("person", 3, 8);
        ben("person", 2_000, 2_005);
        assertThat(walk(true)).containsExactly(3, 2_000);
        assertThat(differences().at(3).orElseThrow().differences())
                .extracting(SetDifference::kind)
                .containsExactly(Kind.OWN_ALONE);
        assertThat(differences().at(2_000).orElseThrow().differences())
                .extracting(SetDifference::kind)
                .containsExactly(Kind.OTHER_ALONE);
    }

    @Test
    void thatAMarkIsHeldAgainstTheOneOnTheSameWordsFirst() {
        mine("person", 0, 20);
        MentionMark inner = mine("place", 5, 8);
        MentionMark other = ben("person", 5, 8);
        List<SetDifference> all = only();
        assertThat(all).hasSize(2);
        assertThat(all.get(0).kind()).isEqualTo(Kind.LABEL);
        assertThat(all.get(0).own()).contains(inner);
        assertThat(all.get(0).other()).contains(other);
        assertThat(all.get(1).kind()).isEqualTo(Kind.OWN_ALONE);
    }

    @Test
    void thatEachSetShownIsComparedInItsOrder() {
        mine("person", 3, 8);
        ben("person", 3, 8);
        add(gold, "gold", "person", 3, 10);
        assertThat(only())
                .singleElement()
                .satisfies(one -> assertThat(one.lane().set()).isEqualTo("gold"));
        bens.clear();
        assertThat(only()).extracting(one -> one.lane().set()).containsExactly("ben", "gold");
    }

    @Test
    void thatOneGoesToOnesOwnMarkIfThereIsOne() {
        MentionMark own = mine("person", 3, 8);
        ben("person", 0, 8);
        MentionMark alone = ben("person", 30, 40);
        assertThat(differences().at(0).orElseThrow().mark()).contains(own.id());
        assertThat(differences().at(30).orElseThrow().mark()).contains(alone.id());
    }

    @Test
    void thatRelationsAreTheSameWhenTheyJoinTheSamePlaces() {
        Marks own = new Marks();
        var a = own.mention(0, 3, "A");
        var b = own.mention(10, 13, "B");
        own.relation(a.id(), b.id(), "knows");
        Marks other = new Marks("ben");
        var c = other.mention(0, 3, "A");
        var d = other.mention(10, 13, "B");
        var back = other.mention(20, 23, "C");
        own.mention(20, 23, "C");
        SetLane same = lane("ben", List.of(c, d, back, other.relation(c.id(), d.id(), "knows")));
        ShownSets shown = new ShownSets(own.document(), List.of(same));
        assertThat(new SetDifferences(shown).next(-1, true)).isEmpty();
        SetLane elsewhere =
                lane("ben", List.of(c, d, back, other.relation(c.id(), back.id(), "knows")));
        DifferencePlace place =
                new SetDifferences(new ShownSets(own.document(), List.of(elsewhere)))
                        .next(-1, true)
                        .orElseThrow();
        assertThat(place.begin()).isZero();
        assertThat(place.differences())
                .singleElement()
                .satisfies(one -> assertThat(one.own()).isPresent())
                .satisfies(one -> assertThat(one.other()).isPresent());
    }

    /** Held against a plain list: what overlaps hangs together, what is equal counts not. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void thatAWalkComesToEveryPlaceOnceInOrderAndBackTheSameWay(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 120; i++) {
            int begin = random.nextInt(9_000);
            int end = begin + 1 + random.nextInt(60);
            String type = random.nextBoolean() ? "person" : "place";
            if (random.nextInt(3) > 0) {
                mine(type, begin, end);
            }
            if (random.nextInt(3) > 0) {
                ben(type, begin + random.nextInt(4) / 3, end);
            }
        }
        TreeSet<Integer> expected = new TreeSet<>();
        List<Mark> differing = new ArrayList<>();
        for (Mark mark : mine) {
            if (bens.stream().noneMatch(other -> same(mark, other))) {
                differing.add(mark);
            }
        }
        for (Mark mark : bens) {
            if (mine.stream().noneMatch(other -> same(mark, other))) {
                differing.add(mark);
            }
        }
        differing.sort((a, b) -> Integer.compare(begin(a), begin(b)));
        int reached = -1;
        for (Mark mark : differing) {
            if (begin(mark) >= reached) {
                expected.add(begin(mark));
            }
            reached = Math.max(reached, mark.spans().get(0).end());
        }
        assertThat(walk(true)).containsExactlyElementsOf(expected);
        List<Integer> back = new ArrayList<>(walk(false));
        Collections.reverse(back);
        assertThat(back).containsExactlyElementsOf(expected);
    }

    private static boolean same(Mark a, Mark b) {
        return a.spans().equals(b.spans()) && a.header().typeId().equals(b.header().typeId());
    }

    private static int begin(Mark mark) {
        return mark.spans().get(0).begin();
    }
}
