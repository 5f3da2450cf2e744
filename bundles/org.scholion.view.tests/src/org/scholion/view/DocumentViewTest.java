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
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextDirection;
import org.scholion.text.TextRange;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MentionMark;
import org.scholion.view.mark.RelationMark;
import org.scholion.view.mark.StanceMark;

class DocumentViewTest {

    private static final int WIDTH = 560;

    private final FixedMeasurer measurer = new FixedMeasurer();
    private final Marks marks = new Marks();

    private DocumentView view(String text, DocumentMarks shown) {
        return new DocumentView(
                text, shown, measurer, ViewOptions.STANDARD.withColumnCharacters(40), WIDTH);
    }

    private ViewWindow whole(String text) {
        return view(text, marks.document()).window(ViewAnchor.TOP, 100_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void thatPiecesCoverEveryCharacterOnce(long seed) {
        String text = RandomTexts.of(seed, 300);
        ViewWindow window = whole(text);
        int next = 0;
        for (LineBox line : window.lines()) {
            assertThat(line.begin()).isEqualTo(next);
            next = line.end();
            int[] covered = new int[line.textEnd() - line.begin()];
            int x = line.left();
            for (TextPiece piece : line.pieces()) {
                assertThat(piece.x()).isEqualTo(x);
                x = piece.right();
                for (int i = piece.begin(); i < piece.end(); i++) {
                    covered[i - line.begin()]++;
                }
            }
            assertThat(covered).containsOnly(covered.length == 0 ? new int[0] : new int[] {1});
            assertThat(text.substring(line.textEnd(), line.end())).isBlank();
        }
        assertThat(next).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void thatHittingACaretGivesItsOffsetBack(long seed) {
        String text = RandomTexts.of(seed, 150);
        TextBoundaries boundaries = TextBoundaries.of(text, "");
        ViewWindow window = whole(text);
        for (LineBox line : window.lines()) {
            for (CaretStop stop : CaretStops.of(line, boundaries).all()) {
                int y = line.baseline();
                TextHit hit = window.hit(stop.x(), y, boundaries);
                CaretBox there = window.caret(hit.offset(), hit.affinity()).orElseThrow();
                assertThat(there.x()).isEqualTo(stop.x());
                CaretBox own = window.caret(stop.offset(), stop.affinity()).orElseThrow();
                assertThat(own.x()).isEqualTo(stop.x());
                assertThat(own.y()).isEqualTo(line.textTop());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void thatRectanglesOfARangeAreAsWideAsItsGraphemes(long seed) {
        String text = RandomTexts.of(seed, 100);
        TextBoundaries boundaries = TextBoundaries.of(text, "");
        ViewWindow window = whole(text);
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            LineBox line = window.lines().get(random.nextInt(window.lines().size()));
            int length = line.textEnd() - line.begin();
            int begin = boundaries.graphemeFloor(line.begin() + random.nextInt(length + 1));
            int end = boundaries.graphemeFloor(begin + random.nextInt(line.textEnd() - begin + 1));
            int graphemes = 0;
            for (int at = begin; at < end; at = boundaries.graphemeAfter(at)) {
                graphemes++;
            }
            int width =
                    window.rects(new TextRange(begin, end)).stream().mapToInt(Rect::width).sum();
            assertThat(width).isGreaterThanOrEqualTo(graphemes * FixedMeasurer.ADVANCE);
            List<Rect> rects = window.rects(new TextRange(begin, end));
            for (int j = 1; j < rects.size(); j++) {
                assertThat(rects.get(j).x()).isGreaterThan(rects.get(j - 1).right() - 1);
            }
        }
    }

    @Test
    void thatArabicLinesEndAtTheRightEdgeOfTheColumn() {
        ViewWindow window = whole("مع تحول الديناميكيات\nplain text");
        LineBox arabic = window.lines().get(0);
        LineBox latin = window.lines().get(1);
        assertThat(arabic.direction()).isEqualTo(TextDirection.RIGHT_TO_LEFT);
        assertThat(arabic.right()).isEqualTo(window.columnLeft() + window.columnWidth());
        assertThat(arabic.caretX(0, Affinity.FORWARD)).isEqualTo(arabic.right());
        assertThat(latin.left()).isEqualTo(window.columnLeft());
    }

    @Test
    void thatASpanOfMixedDirectionHasSeveralVisualPieces() {
        String text = "abc دهو abc";
        marks.mention(1, 6, "Mixed");
        SpanBox span = whole(text).spans().get(0);
        assertThat(span.rects()).hasSize(2);
        assertThat(span.rects().get(0).width()).isEqualTo(30);
        assertThat(span.rects().get(1).width()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void thatLabelsOverlapNeitherEachOtherNorText(long seed) {
        String text = RandomTexts.of(seed, 200);
        scatter(text, seed, 80);
        ViewWindow window = whole(text);
        List<LabelBox> labels = new ArrayList<>();
        window.spans().forEach(span -> span.label().ifPresent(labels::add));
        assertThat(labels).isNotEmpty();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                assertThat(labels.get(i).place().intersects(labels.get(j).place()))
                        .as("%s and %s", labels.get(i), labels.get(j))
                        .isFalse();
            }
            Rect label = labels.get(i).place();
            for (LineBox line : window.lines()) {
                assertThat(label.bottom() > line.textTop() && label.y() < line.textBottom())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void thatArcsOfOneLineDoNotShareALaneWhereTheyWouldMeet(long seed) {
        String text = RandomTexts.of(seed, 120);
        List<MentionMark> mentions = scatter(text, seed, 40);
        for (int i = 0; i + 1 < mentions.size(); i++) {
            marks.relation(mentions.get(i).id(), mentions.get(i + 1).id(), "rel");
        }
        ViewWindow window = whole(text);
        List<Rect> bars = new ArrayList<>();
        for (ArcPath arc : window.arcs()) {
            if (arc.points().size() == 4) {
                Point a = arc.points().get(1);
                Point b = arc.points().get(2);
                bars.add(new Rect(Math.min(a.x(), b.x()), a.y(), Math.abs(a.x() - b.x()), 1));
            }
        }
        assertThat(bars).isNotEmpty();
        for (int i = 0; i < bars.size(); i++) {
            for (int j = i + 1; j < bars.size(); j++) {
                assertThat(bars.get(i).intersects(bars.get(j))).isFalse();
            }
        }
    }

    private List<MentionMark> scatter(String text, long seed, int count) {
        TextBoundaries boundaries = TextBoundaries.of(text, "");
        Random random = new Random(seed);
        List<MentionMark> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int begin = random.nextInt(text.length() - 30);
            TextRange range = boundaries.snap(begin, begin + 1 + random.nextInt(25));
            made.add(marks.mention(range.begin(), range.end(), "Organisation"));
        }
        return made;
    }

    @Test
    void thatALabelWithoutRoomSaysItsShortNameThenIsADot() {
        marks.mention(0, 2, "Organisation");
        marks.mention(3, 5, "Organisation");
        marks.mention(9, 12, "Organisation");
        List<String> labels =
                whole("ab cd efgh ijkl").spans().stream()
                        .flatMap(s -> s.label().stream())
                        .map(LabelBox::text)
                        .toList();
        assertThat(labels).containsExactlyInAnyOrder("Org", "Org", "Organisation");
        Marks dense = new Marks();
        dense.mention(0, 1, "Organisation");
        dense.mention(2, 3, "Organisation");
        LabelBox first =
                view("a b c", dense.document()).window(ViewAnchor.TOP, 1000).spans().stream()
                        .flatMap(s -> s.label().stream())
                        .min((a, b) -> a.place().x() - b.place().x())
                        .orElseThrow();
        assertThat(first.isDot()).isTrue();
    }

    @Test
    void thatAStanceWithoutRoomKeepsItsSignAndItsIntensity() {
        MentionMark holder = marks.mention(4, 8, "Organisation");
        StanceMark stance = marks.stance(0, 3, holder.id());
        ViewWindow window = whole("won gold medals");
        assertThat(window.badges())
                .singleElement()
                .satisfies(
                        badge -> {
                            assertThat(badge.mark()).isEqualTo(stance.id());
                            assertThat(badge.sign()).isEqualTo(stance.sign());
                            assertThat(badge.intensity()).isEqualTo(2);
                            assertThat(badge.intensities()).isEqualTo(3);
                            assertThat(badge.isStacked()).isTrue();
                        });
        assertThat(box(window, stance.id()).label()).isEmpty();
    }

    @Test
    void thatSignsOfCuesOfALetterPushOnTheLabelsBehindThem() {
        List<StanceMark> stances = new ArrayList<>();
        for (int begin = 0; begin < 8; begin += 2) {
            stances.add(marks.stance(begin, begin + 1, marks.id(900)));
        }
        MentionMark behind = marks.mention(8, 11, "T");
        ViewWindow window = whole("a b c d efg and then nothing");
        assertThat(window.badges()).hasSize(4).allMatch(badge -> badge.intensities() == 3);
        List<Rect> places = new ArrayList<>();
        window.badges().forEach(badge -> places.add(badge.place()));
        box(window, behind.id()).label().ifPresent(label -> places.add(label.place()));
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i).x()).isGreaterThan(places.get(i - 1).right());
        }
        assertThat(window.badges().get(0).place().x())
                .isEqualTo(box(window, stances.get(0).id()).rects().get(0).x());
    }

    @Test
    void thatASignKeepsItsPlaceBesideAnotherMarkOfItsWord() {
        MentionMark mention = marks.mention(0, 2, "Thing");
        marks.stance(0, 2, marks.id(900));
        marks.mention(3, 6, "Thing");
        ViewWindow window = whole("no cap here");
        assertThat(window.badges()).hasSize(1);
        assertThat(box(window, mention.id()).label().orElseThrow().isDot()).isTrue();
    }

    @Test
    void thatNestedSpansStepUpAndIdenticalOnesShareARow() {
        MentionMark outer = marks.mention(0, 20, "Out");
        MentionMark inner = marks.mention(4, 12, "In");
        MentionMark twin = marks.mention(4, 12, "Twin");
        ViewWindow window = whole("The quick brown fox jumps");
        assertThat(box(window, inner.id()).level()).isZero();
        assertThat(box(window, twin.id()).level()).isZero();
        assertThat(box(window, outer.id()).level()).isEqualTo(1);
        assertThat(box(window, outer.id()).underline())
                .isGreaterThan(box(window, twin.id()).underline());
        LabelBox innerLabel = box(window, inner.id()).label().orElseThrow();
        LabelBox twinLabel = box(window, twin.id()).label().orElseThrow();
        assertThat(twinLabel.place().y()).isEqualTo(innerLabel.place().y());
        assertThat(box(window, outer.id()).label().orElseThrow().place().y())
                .isLessThan(innerLabel.place().y());
    }

    private static SpanBox box(ViewWindow window, MarkId id) {
        return window.spans().stream().filter(s -> s.mark().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void thatThePiecesOfADiscontinuousSpanAreTied() {
        MentionMark mention = marks.pieces("Issue", 0, 3, 8, 11);
        List<SpanBox> boxes =
                whole("abc and def ghi").spans().stream()
                        .filter(s -> s.mark().equals(mention.id()))
                        .toList();
        assertThat(boxes).hasSize(2);
        assertThat(boxes.get(0).label()).isPresent();
        assertThat(boxes.get(1).label()).isEmpty();
        assertThat(boxes.get(1).ties()).singleElement().extracting(Rect::width).isEqualTo(50);
    }

    @Test
    void thatALineIsHigherOnlyWhereMarksNeedRoom() {
        String text = "one two three four five six seven eight nine ten eleven twelve thirteen";
        int plain = whole(text).lines().get(1).height();
        MentionMark a = marks.mention(0, 3, "A");
        MentionMark b = marks.mention(8, 13, "B");
        marks.relation(a.id(), b.id(), "rel");
        List<LineBox> lines = whole(text).lines();
        assertThat(lines.get(0).height()).isGreaterThan(plain);
        assertThat(lines.get(1).height()).isEqualTo(plain);
    }

    @Test
    void thatAnArcAcrossLinesIsOnePathAndOffTheWindowAPill() {
        String text = "start ".repeat(60);
        MentionMark a = marks.mention(0, 5, "A");
        MentionMark b = marks.mention(300, 305, "B");
        RelationMark relation = marks.relation(a.id(), b.id(), "rel");
        ViewWindow all = whole(text);
        assertThat(all.arcs())
                .singleElement()
                .satisfies(
                        arc -> {
                            assertThat(arc.mark()).isEqualTo(relation.id());
                            assertThat(arc.pill()).isEmpty();
                            assertThat(arc.points()).hasSize(6);
                            assertThat(arc.arrow()).isTrue();
                        });
        ViewWindow top = view(text, marks.document()).window(ViewAnchor.TOP, 60);
        assertThat(top.arcs())
                .singleElement()
                .satisfies(
                        arc -> {
                            Pill pill = arc.pill().orElseThrow();
                            assertThat(pill.up()).isFalse();
                            assertThat(pill.target()).isEqualTo(b.id());
                            assertThat(pill.text()).startsWith("rel");
                            assertThat(arc.arrow()).isFalse();
                            assertThat(top.pillAt(pill.place().x() + 1, pill.place().y() + 1))
                                    .contains(pill);
                        });
    }

    @Test
    void thatAStanceHasASignBracketsAndChips() {
        MentionMark holder = marks.mention(0, 6, "Person");
        StanceMark stance = marks.stance(7, 14, holder.id());
        ViewWindow window = whole("Lavrov opposes the line");
        assertThat(window.badges())
                .singleElement()
                .satisfies(
                        badge -> {
                            assertThat(badge.mark()).isEqualTo(stance.id());
                            assertThat(badge.intensity()).isEqualTo(2);
                        });
        assertThat(window.brackets())
                .singleElement()
                .satisfies(
                        bracket -> {
                            assertThat(bracket.end()).isEqualTo(holder.id());
                            assertThat(bracket.left()).isTrue();
                            assertThat(bracket.right()).isTrue();
                        });
        assertThat(window.chips())
                .singleElement()
                .satisfies(
                        chip -> {
                            assertThat(chip.fullText()).isEqualTo("implicit");
                            assertThat(chip.place().right()).isLessThan(window.columnLeft());
                        });
    }

    @Test
    void thatWhatLiesUnderAPointIsFoundInnermostFirst() {
        MentionMark outer = marks.mention(0, 9, "Outer");
        MentionMark inner = marks.mention(4, 9, "Inner");
        ViewWindow window = whole("The quick brown fox");
        Rect text = box(window, inner.id()).rects().get(0);
        assertThat(window.marksAt(text.x() + 2, text.y() + 2))
                .containsExactly(inner.id(), outer.id());
        Rect label = box(window, outer.id()).label().orElseThrow().place();
        assertThat(window.marksAt(label.x() + 1, label.y() + 1).get(0)).isEqualTo(outer.id());
        assertThat(window.marksAt(1, 1)).isEmpty();
    }

    @Test
    void thatOpeningALongTextLaysOutOnlyWhatShows() {
        String text = RandomTexts.of(5, 100_000);
        ViewWindow window = view(text, DocumentMarks.empty()).window(ViewAnchor.TOP, 600);
        assertThat(window.lines()).isNotEmpty();
        assertThat(measurer.measured()).isLessThan(20_000);
    }

    @Test
    void thatALongParagraphIsLaidOutInParts() {
        String text = RandomTexts.of(6, 40_000).replace('\n', ' ');
        DocumentView view = view(text, DocumentMarks.empty());
        int before = measurer.measured();
        view.window(view.at(view.height() / 2, 600), 600);
        assertThat(measurer.measured() - before).isLessThan(30_000);
    }

    @Test
    void thatScrollingMovesByExactlySoManyPoints() {
        String text = RandomTexts.of(7, 2_000);
        DocumentView view = view(text, DocumentMarks.empty());
        ViewAnchor anchor = view.at(view.height() / 2, 400);
        LineBox line = view.window(anchor, 400).lines().get(3);
        ViewAnchor moved = view.moved(anchor, 37, 400);
        LineBox after =
                view.window(moved, 400).lineOf(line.begin(), Affinity.FORWARD).orElseThrow();
        assertThat(after.y()).isEqualTo(line.y() - 37);
    }

    @Test
    void thatTheWindowEndsWithTheDocument() {
        String text = RandomTexts.of(8, 500);
        DocumentView view = view(text, DocumentMarks.empty());
        ViewAnchor end = view.moved(ViewAnchor.TOP, 1_000_000, 300);
        LineBox last = view.window(end, 300).lines().getLast();
        assertThat(last.end()).isEqualTo(text.length());
        assertThat(view.moved(end, -1_000_000, 300)).isEqualTo(ViewAnchor.TOP);
    }

    @Test
    void thatOtherMarksLeaveLettersWhereTheyAre() {
        String text = RandomTexts.of(9, 200);
        DocumentView view = view(text, DocumentMarks.empty());
        view.window(ViewAnchor.TOP, 500);
        int before = measurer.measured();
        marks.mention(0, 5, "Person");
        view.setMarks(marks.document());
        assertThat(view.window(ViewAnchor.TOP, 500).spans()).isNotEmpty();
        assertThat(measurer.measured()).isEqualTo(before);
    }

    @Test
    void thatAnEmptyTextHasALineForTheCaret() {
        ViewWindow window = whole("");
        assertThat(window.lines()).hasSize(1);
        assertThat(window.caret(0, Affinity.FORWARD)).isPresent();
        assertThat(window.hit(5, 5, TextBoundaries.of("", "")).offset()).isZero();
    }
}
