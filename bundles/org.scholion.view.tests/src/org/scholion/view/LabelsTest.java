/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Span;
import org.scholion.document.StanceSide;
import org.scholion.schema.TypeColor;
import org.scholion.view.mark.MarkHeader;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkState;
import org.scholion.view.mark.MentionMark;
import org.scholion.view.mark.PassageMark;
import org.scholion.view.mark.RelationMark;
import org.scholion.view.mark.StanceEndMark;
import org.scholion.view.mark.StanceMark;
import org.scholion.view.mark.StanceSign;

/**
 * What labels say in the room there is, and what a point on them hits. Letters of the text are ten
 * wide from 80 on, those of labels six; labels stand seven points apart.
 */
class LabelsTest {

    private static final int LEFT = 80;
    private static final int RIGHT = 480;
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyzabcdefghijklmn";
    private static final String HEBREW = LATIN.replaceAll(".", "\u05d0");

    private final FixedMeasurer measurer = new FixedMeasurer();
    private final Marks marks = new Marks();

    private static Optional<LabelBox> label(ViewWindow window, MarkId id) {
        return window.spans().stream()
                .filter(span -> span.mark().equals(id))
                .flatMap(span -> span.label().stream())
                .findFirst();
    }

    /** "Organisation" takes 72 points and "Org" 18, a dot 6; the next label is ten points each. */
    @ParameterizedTest
    @CsvSource({"8,Organisation", "7,Org", "3,Org", "2,''"})
    void thatALabelReachesNotWithinSevenPointsOfTheNext(int next, String said) {
        MentionMark mention = marks.mention(0, 1, "Organisation");
        marks.mention(next, next + 1, "X");
        LabelBox label = label(marks.window(LATIN), mention.id()).orElseThrow();
        assertThat(label.text()).isEqualTo(said);
        assertThat(label.isDot()).isEqualTo(said.isEmpty());
        assertThat(label.place().x()).isEqualTo(LEFT);
        assertThat(label.place().width()).isEqualTo(said.isEmpty() ? 6 : 6 * said.length());
    }

    @Test
    void thatALabelWithoutRoomForADotIsLeftOut() {
        MentionMark mention = marks.mention(0, 1, "Organisation");
        MentionMark next = marks.mention(1, 2, "X");
        ViewWindow window = marks.window(LATIN);
        assertThat(label(window, mention.id())).isEmpty();
        assertThat(label(window, next.id())).isPresent();
    }

    /**
     * Three and three letters with seven points between take 43, which is all of five less seven.
     */
    @ParameterizedTest
    @CsvSource({"abc,abc,5,abc,abc", "abc,abcd,5,abc,abc", "abcd,abcd,5,abc,abc"})
    void thatLabelsOfOneSpanStandSideBySideAndAreShortTogether(
            String one, String other, int next, String oneSaid, String otherSaid) {
        MentionMark first = marks.mention(0, 1, one);
        MentionMark second = marks.mention(0, 1, other);
        marks.mention(next, next + 1, "X");
        ViewWindow window = marks.window(LATIN);
        LabelBox left = label(window, first.id()).orElseThrow();
        LabelBox right = label(window, second.id()).orElseThrow();
        assertThat(left.text()).isEqualTo(oneSaid);
        assertThat(right.text()).isEqualTo(otherSaid);
        assertThat(right.place().x()).isEqualTo(left.place().right() + 7);
        assertThat(right.place().y()).isEqualTo(left.place().y());
    }

    @Test
    void thatOfManyDotsAsManyAreDrawnAsHaveRoom() {
        List<MarkId> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(marks.mention(0, 1, "Organisation").id());
        }
        marks.mention(3, 4, "X");
        ViewWindow window = marks.window(LATIN);
        // Less seven these are 23: a dot, seven points and a dot are 19, a third would be 32.
        assertThat(all.stream().map(id -> label(window, id)))
                .extracting(Optional::isPresent)
                .containsExactly(true, true, false, false, false);
    }

    /** The last label of a line may reach forty points over the column: from 160 to 520. */
    @ParameterizedTest
    @CsvSource({"60,60", "61,3"})
    void thatTheLastLabelOfALineMayReachALittleOverTheColumn(int letters, int said) {
        MentionMark mention = marks.mention(8, 9, "L".repeat(letters));
        assertThat(label(marks.window(LATIN), mention.id()).orElseThrow().text()).hasSize(said);
        LabelBox mirrored = label(marks.window(HEBREW), mention.id()).orElseThrow();
        assertThat(mirrored.text()).hasSize(said);
        assertThat(mirrored.place().right()).isEqualTo(RIGHT - 80);
    }

    /** A sign with three steps takes 33; the label "Stance" 36 and "Sta" 18. */
    @ParameterizedTest
    @CsvSource({"8,Stance", "7,Sta", "6,Sta", "5,", "3,"})
    void thatAStanceLosesItsNameBeforeItsSign(int next, String said) {
        StanceMark stance = marks.stance(0, 1, marks.id(900));
        marks.mention(next, next + 1, "X");
        ViewWindow window = marks.window(LATIN);
        assertThat(label(window, stance.id()).map(LabelBox::text))
                .isEqualTo(Optional.ofNullable(said));
        StanceBadge badge = window.badges().get(0);
        assertThat(badge.place().x()).isEqualTo(LEFT);
        if (said != null) {
            assertThat(badge.intensities()).isEqualTo(3);
            assertThat(badge.place().width()).isEqualTo(31);
            assertThat(label(window, stance.id()).orElseThrow().place().x()).isEqualTo(LEFT + 33);
        }
        int end = said == null ? badge.place().right() : LEFT + 33 + 6 * said.length();
        assertThat(end).isLessThanOrEqualTo(LEFT + 10 * next - 7);
    }

    private MarkHeader unsure(MarkHeader like) {
        return new MarkHeader(
                like.id(),
                like.kind(),
                like.typeId(),
                like.label(),
                like.shortLabel(),
                like.color(),
                new MarkState(true, false, false));
    }

    @Test
    void thatADoubtIsSaidInTheLabelAndTakesRoom() {
        MentionMark sure = marks.mention(0, 1, "Organisation");
        marks.all().clear();
        MentionMark unsure = new MentionMark(unsure(sure.header()), sure.span(), sure.referent());
        marks.all().add(unsure);
        assertThat(label(marks.window(LATIN), unsure.id()).map(LabelBox::text))
                .contains("Organisation?");
        // Thirteen letters are 78, and eight letters of text less seven are 73.
        marks.mention(8, 9, "X");
        assertThat(label(marks.window(LATIN), unsure.id()).map(LabelBox::text)).contains("Org?");
    }

    /** Inside a run of the other direction a label stands at the edge that comes first. */
    @Test
    void thatALabelBeginsWhereTheReaderMeetsItsSpan() {
        String hebrewInLatin = "ab \u05d0\u05d1\u05d2\u05d3\u05d4 cd";
        String latinInHebrew = "\u05d0\u05d1 abcde \u05d2\u05d3";
        for (int begin = 3; begin < 8; begin++) {
            for (int end = begin + 1; end <= 8; end++) {
                marks.all().clear();
                MentionMark mention = marks.mention(begin, end, "T");
                ViewWindow ltr = marks.window(hebrewInLatin);
                ViewWindow rtl = marks.window(latinInHebrew);
                assertThat(label(ltr, mention.id()).orElseThrow().place().x())
                        .isEqualTo(ltr.spans().get(0).rects().get(0).x());
                assertThat(label(rtl, mention.id()).orElseThrow().place().right())
                        .isEqualTo(rtl.spans().get(0).rects().get(0).right());
            }
        }
    }

    private void assertHitExactly(ViewWindow window, Rect place, int around, MarkId id) {
        for (int x : new int[] {place.x() - around - 1, place.x() - around}) {
            for (int y : new int[] {place.y() - around - 1, place.y() - around}) {
                boolean inside = x == place.x() - around && y == place.y() - around;
                assertThat(window.marksAt(x, y).contains(id)).as("%d %d", x, y).isEqualTo(inside);
            }
        }
        for (int x : new int[] {place.right() + around - 1, place.right() + around}) {
            for (int y : new int[] {place.bottom() + around - 1, place.bottom() + around}) {
                boolean inside =
                        x == place.right() + around - 1 && y == place.bottom() + around - 1;
                assertThat(window.marksAt(x, y).contains(id)).as("%d %d", x, y).isEqualTo(inside);
            }
        }
    }

    @Test
    void thatLabelsAndSignsAreHitOnePointAroundAndChipsExactly() {
        StanceMark stance = marks.stance(4, 7, marks.id(900));
        MentionMark mention = marks.mention(20, 23, "Organisation");
        ViewWindow window = marks.window(LATIN);
        assertHitExactly(
                window, label(window, mention.id()).orElseThrow().place(), 1, mention.id());
        assertHitExactly(window, window.chips().get(0).place(), 0, stance.id());
        Rect sign = window.badges().get(0).place();
        assertThat(window.marksAt(sign.x() - 1, sign.y() - 1)).containsExactly(stance.id());
        assertThat(window.marksAt(sign.x() - 2, sign.y() - 1)).isEmpty();
        assertThat(window.marksAt(sign.x() - 1, sign.y() - 2)).isEmpty();
    }

    @Test
    void thatTheNameOfAnArcIsHitBeforeWhatLiesUnderIt() {
        MentionMark from = marks.mention(0, 3, "A");
        MentionMark to = marks.mention(30, 33, "B");
        RelationMark relation = marks.relation(from.id(), to.id(), "rel");
        ViewWindow window = marks.window(LATIN);
        Rect name = window.arcs().get(0).label().orElseThrow().place();
        assertHitExactly(window, name, 1, relation.id());
        assertThat(window.marksAt(name.x(), name.y())).containsExactly(relation.id());
    }

    @Test
    void thatThePillOfAnArcIsHitAsItsArc() {
        MentionMark from = marks.mention(0, 3, "A");
        MentionMark to = marks.mention(5_000, 5_003, "B");
        RelationMark relation = marks.relation(from.id(), to.id(), "rel");
        ViewWindow window =
                new DocumentView(
                                "abc def ".repeat(1_000),
                                marks.document(),
                                measurer,
                                ViewOptions.STANDARD.withColumnCharacters(40),
                                560)
                        .window(ViewAnchor.TOP, 60);
        Rect pill = window.arcs().get(0).pill().orElseThrow().place();
        assertThat(window.marksAt(pill.right() - 1, pill.bottom() - 1)).contains(relation.id());
        assertThat(window.marksAt(pill.right(), pill.bottom() - 1)).isEmpty();
    }

    @Test
    void thatTheTiesOfAStanceAreNeverHit() {
        MentionMark end = marks.mention(30, 33, "B");
        StanceMark stance = marks.stance(4, 7, end.id());
        ViewWindow window = marks.window(LATIN);
        ArcPath tie = window.arcs().get(0);
        assertThat(tie.stance()).isTrue();
        Point a = tie.points().get(1);
        Point b = tie.points().get(2);
        int middle = (a.x() + b.x()) / 2 + 30;
        assertThat(window.marksAt(middle, a.y())).doesNotContain(stance.id());
    }

    @Test
    void thatThePartsOfAWordAreHitBeforeTheirEvidenceThatBeforeArcsAndPassages() {
        MarkHeader like = marks.mention(0, 1, "x").header();
        marks.all().clear();
        MentionMark inner = marks.mention(4, 8, "Inner");
        MentionMark outer = marks.mention(2, 12, "Outer");
        StanceMark stance =
                new StanceMark(
                        new MarkHeader(
                                marks.id(700),
                                AnnotationKind.STANCE,
                                "t",
                                "St",
                                "St",
                                new TypeColor(1, 2),
                                MarkState.PLAIN),
                        StanceSign.SUPPORT,
                        0,
                        0,
                        List.of(new StanceEndMark(StanceSide.HOLDER, Optional.empty(), "")),
                        List.of(Span.of(30, 33)),
                        List.of(Span.of(5, 7)));
        marks.all().add(0, stance);
        PassageMark passage = marks.passage(0, 40);
        assertThat(like.id()).isNotEqualTo(inner.id());
        ViewWindow window = marks.window(LATIN);
        int y = window.lines().get(0).textTop() + 2;
        assertThat(window.marksAt(LEFT + 55, y))
                .containsExactly(inner.id(), outer.id(), stance.id());
        Rect bar = window.passages().get(0).bar();
        assertHitExactly(window, bar, 2, passage.id());
        Rect name = window.passages().get(0).label().orElseThrow().place();
        assertThat(window.marksAt(name.x(), name.y())).containsExactly(passage.id());
        assertThat(window.marksAt(name.x() - 1, name.y())).isEmpty();
        assertThat(Stream.of(inner, outer)).allMatch(m -> label(window, m.id()).isPresent());
    }
}
