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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.view.Marks;

/** In which order marks are read, and where those stand that have no place of their own. */
class ReadingOrderTest {

    private final Marks marks = new Marks();

    private RelationMark relation(MarkId from, MarkId to, Optional<Span> anchor) {
        RelationMark like = marks.relation(from, to, "r");
        marks.all().remove(like);
        RelationMark relation = new RelationMark(like.header(), like.links(), anchor);
        marks.all().add(relation);
        return relation;
    }

    @Test
    void thatMarksAreReadByBeginOuterOnesFirstAndOfOnePlacePassagesFirstAndRelationsLast() {
        RelationMark event = relation(marks.id(900), marks.id(901), Optional.of(Span.of(10, 20)));
        StanceMark stance = marks.stance(10, 20, marks.id(900));
        MentionMark mention = marks.mention(10, 20, "T");
        MentionMark twin = marks.mention(10, 20, "T");
        PassageMark passage = marks.passage(10, 20);
        MentionMark outer = marks.mention(10, 21, "T");
        MentionMark inner = marks.mention(10, 19, "T");
        MentionMark before = marks.mention(9, 11, "T");
        MentionMark after = marks.mention(11, 40, "T");
        List<Mark> expected =
                List.of(before, outer, passage, mention, twin, stance, event, inner, after);
        for (int seed = 0; seed < 5; seed++) {
            List<Mark> shuffled = new ArrayList<>(expected);
            Collections.shuffle(shuffled, new Random(seed));
            DocumentMarks document = DocumentMarks.of(shuffled);
            assertThat(document.overlapping(0, 50)).isEqualTo(expected);
            List<Mark> walked = new ArrayList<>();
            for (var at = document.firstFrom(0);
                    at.isPresent();
                    at = document.after(at.get().id())) {
                walked.add(at.get());
            }
            assertThat(walked).isEqualTo(expected);
        }
    }

    @Test
    void thatMarksOfOneIdInTwoSetsAreReadByTheNamesOfTheSets() {
        MarkId ada = new MarkId("ada", marks.id(1).annotation());
        MarkId bob = new MarkId("bob", marks.id(1).annotation());
        assertThat(ada.compareTo(bob)).isNegative();
        assertThat(bob.compareTo(ada)).isPositive();
        assertThat(bob.compareTo(new MarkId("ada", marks.id(2).annotation()))).isNegative();
        assertThat(ada.compareTo(ada)).isZero();
    }

    @Test
    void thatARelationWithoutAnchorStandsWhereItsFirstEndDoesAndIsReadBehindIt() {
        MentionMark a = marks.mention(40, 45, "T");
        MentionMark b = marks.mention(10, 15, "T");
        RelationMark relation = relation(a.id(), b.id(), Optional.empty());
        RelationMark outer = relation(relation.id(), b.id(), Optional.empty());
        DocumentMarks document = marks.document();
        assertThat(document.place(relation.id(), 0)).contains(new Fragment(40, 45));
        assertThat(document.place(outer.id(), 0)).contains(new Fragment(40, 45));
        assertThat(document.after(a.id())).contains(relation);
        assertThat(document.before(relation.id())).contains(a);
        assertThat(document.after(b.id())).contains(a);
        RelationMark event = relation(a.id(), b.id(), Optional.of(Span.of(70, 75)));
        assertThat(marks.document().place(event.id(), 0)).contains(new Fragment(70, 75));
        assertThat(marks.document().place(marks.id(12_345), 0)).isEmpty();
    }

    @Test
    void thatAMarkBeginsBeforeAnOffsetOrBehindIt() {
        MentionMark a = marks.mention(2_000, 2_005, "T");
        MentionMark b = marks.mention(7_000, 7_005, "T");
        DocumentMarks document = marks.document();
        assertThat(document.firstFrom(2_000)).contains(a);
        assertThat(document.firstFrom(2_001)).contains(b);
        assertThat(document.firstFrom(7_001)).isEmpty();
        assertThat(document.lastBefore(7_000)).contains(a);
        assertThat(document.lastBefore(7_001)).contains(b);
        assertThat(document.lastBefore(1_000_000)).contains(b);
        assertThat(document.lastBefore(2_000)).isEmpty();
        assertThat(DocumentMarks.empty().firstFrom(0)).isEmpty();
        assertThat(DocumentMarks.empty().lastBefore(9)).isEmpty();
    }

    @Test
    void thatOfAMentionInPiecesTheFirstIsItsPlace() {
        MentionMark split = marks.pieces("T", 3_000, 3_003, 5_000, 5_003);
        DocumentMarks document = marks.document();
        assertThat(document.place(split.id(), 0)).contains(new Fragment(3_000, 3_003));
        assertThat(document.overlapping(5_001, 5_002)).containsExactly(split);
        assertThat(document.firstFrom(3_001)).isEmpty();
        assertThat(document.overlapping(3_003, 5_000)).isEmpty();
    }

    @Test
    void thatWhatAMarkPointsToIsKnownOfEveryKind() {
        MarkId me = marks.id(50);
        MarkId other = marks.id(51);
        assertThat(marks.stance(0, 3, me).references()).containsExactly(me);
        assertThat(marks.relation(me, other, "r").references()).containsExactly(me, other);
        assertThat(marks.relation(me, me, "r").references()).containsExactly(me);
        assertThat(marks.passage(0, 3).references()).isEmpty();
        assertThat(marks.mention(0, 3, "T").references()).isEmpty();
        RelationMark like = marks.relation(me, other, "r");
        RelationMark event =
                new RelationMark(
                        like.header(),
                        List.of(new MarkLink(like.id(), other, "r", "r", true)),
                        Optional.of(Span.of(0, 3)));
        assertThat(event.references()).containsExactly(other);
    }
}
