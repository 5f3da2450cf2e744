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
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Span;
import org.scholion.document.StanceSide;
import org.scholion.view.mark.MarkHeader;
import org.scholion.view.mark.MarkState;
import org.scholion.view.mark.MentionMark;
import org.scholion.view.mark.PassageMark;
import org.scholion.view.mark.StanceEndMark;
import org.scholion.view.mark.StanceMark;
import org.scholion.view.mark.StanceSign;

/** What stands beside the text: bars of passages, and chips for ends of stances without a place. */
class MarginsTest {

    private static final int WIDTH = 560;
    private static final int LEFT = 80;

    /** Ten lines of forty characters; the character at 40 n begins line n. */
    private static final String TEXT = "abc def ghi jkl mno pqr stu vwx yz0 123 ".repeat(10);

    private final FixedMeasurer measurer = new FixedMeasurer();
    private final Marks marks = new Marks();

    private ViewWindow window(int height) {
        return view().window(ViewAnchor.TOP, height);
    }

    private DocumentView view() {
        return new DocumentView(
                TEXT,
                marks.document(),
                measurer,
                ViewOptions.STANDARD.withColumnCharacters(40),
                WIDTH);
    }

    private static PassageBar bar(ViewWindow window, PassageMark passage) {
        return window.passages().stream()
                .filter(b -> b.mark().equals(passage.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thatAPassagesBarRunsFromItsFirstLineToItsLast() {
        PassageMark passage = marks.passage(44, 130);
        ViewWindow window = window(1_000);
        PassageBar bar = bar(window, passage);
        List<LineBox> lines = window.lines();
        assertThat(bar.bar())
                .isEqualTo(
                        new Rect(
                                LEFT - 14,
                                lines.get(1).textTop(),
                                2,
                                lines.get(3).textBottom() - lines.get(1).textTop()));
        assertThat(bar.excluded()).isTrue();
        assertThat(bar.text().stream().mapToInt(Rect::width).sum()).isEqualTo(350 + 390 + 100);
        LabelBox label = bar.label().orElseThrow();
        assertThat(label.text()).isEqualTo("Quote");
        assertThat(label.place())
                .isEqualTo(new Rect(LEFT - 14 - 4 - 30, lines.get(1).textTop() - 12, 30, 12));
    }

    @Test
    void thatAPassageTakesTheLinesItSharesACharacterWith() {
        PassageMark exact = marks.passage(40, 80);
        ViewWindow window = window(1_000);
        LineBox line = window.lines().get(1);
        assertThat(bar(window, exact).bar().y()).isEqualTo(line.textTop());
        assertThat(bar(window, exact).bar().bottom()).isEqualTo(line.textBottom());
    }

    @Test
    void thatBarsSideBySideStandSixPointsApart() {
        PassageMark outer = marks.passage(0, 200);
        PassageMark inner = marks.passage(40, 80);
        PassageMark innermost = marks.passage(50, 60);
        PassageMark later = marks.passage(240, 280);
        ViewWindow window = window(1_000);
        assertThat(bar(window, outer).bar().x()).isEqualTo(LEFT - 14);
        assertThat(bar(window, inner).bar().x()).isEqualTo(LEFT - 20);
        assertThat(bar(window, innermost).bar().x()).isEqualTo(LEFT - 26);
        assertThat(bar(window, later).bar().x()).isEqualTo(LEFT - 14);
    }

    @Test
    void thatALongNameOfAPassageIsCutToTheMargin() {
        MarkHeader plain = marks.mention(0, 1, "x").header();
        PassageMark passage =
                new PassageMark(
                        new MarkHeader(
                                marks.id(77),
                                AnnotationKind.PASSAGE,
                                "t",
                                "Boilerplate text",
                                "B",
                                plain.color(),
                                MarkState.PLAIN),
                        Span.of(0, 40),
                        false);
        marks.all().add(passage);
        PassageBar bar = bar(window(1_000), passage);
        assertThat(bar.excluded()).isFalse();
        // 80 of margin less 24 of bar and air are 56: nine letters of six.
        assertThat(bar.label().orElseThrow().text()).isEqualTo("Boilerpl\u2026");
    }

    @Test
    void thatNamesOfPassagesThatBeginTogetherCoverNeitherEachOtherNorBars() {
        List<PassageMark> passages =
                List.of(marks.passage(0, 200), marks.passage(2, 80), marks.passage(4, 60));
        ViewWindow window = window(1_000);
        List<Rect> places = new ArrayList<>();
        passages.forEach(passage -> places.add(bar(window, passage).bar()));
        passages.forEach(passage -> places.add(bar(window, passage).label().orElseThrow().place()));
        assertApart(places);
    }

    @Test
    void thatChipsCoverNoNameOfAPassage() {
        PassageMark outer = marks.passage(40, 200);
        PassageMark inner = marks.passage(44, 80);
        stance(48, chip(StanceSide.HOLDER, "author"), chip(StanceSide.TARGET, "implicit"));
        ViewWindow window = window(1_000);
        List<Rect> places = new ArrayList<>();
        for (PassageMark passage : List.of(outer, inner)) {
            places.add(bar(window, passage).bar());
            places.add(bar(window, passage).label().orElseThrow().place());
        }
        window.chips().forEach(chip -> places.add(chip.place()));
        assertThat(places).hasSize(6);
        assertApart(places);
    }

    @Test
    void thatAChipBesideTheNameOfAPassageLeavesTheTextWhereItIs() {
        marks.passage(40, 200);
        List<LineBox> before = window(1_000).lines();
        stance(48, chip(StanceSide.HOLDER, "author"));
        assertThat(window(1_000).lines())
                .extracting(LineBox::textTop)
                .isEqualTo(before.stream().map(LineBox::textTop).toList());
    }

    private static void assertApart(List<Rect> places) {
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(places.get(i).intersects(places.get(j)))
                        .as("%s and %s", places.get(i), places.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void thatAPassageThatBeganAboveTheWindowHasABarWithoutName() {
        PassageMark passage = marks.passage(0, 400);
        DocumentView view = view();
        ViewWindow window = view.window(view.at(100, 80), 80);
        assertThat(bar(window, passage).label()).isEmpty();
        assertThat(bar(window, passage).bar().y()).isEqualTo(window.lines().get(0).textTop());
        assertThat(bar(window, passage).bar().bottom())
                .isEqualTo(window.lines().getLast().textBottom());
    }

    private StanceMark stance(int begin, StanceEndMark... ends) {
        StanceMark like = marks.stance(begin, begin + 3, marks.id(999));
        marks.all().remove(like);
        StanceMark stance =
                new StanceMark(
                        like.header(),
                        StanceSign.OPPOSE,
                        1,
                        2,
                        List.of(ends),
                        like.cues(),
                        List.of());
        marks.all().add(stance);
        return stance;
    }

    private static StanceEndMark chip(StanceSide side, String text) {
        return new StanceEndMark(side, Optional.empty(), text);
    }

    @Test
    void thatEndsWithoutAPlaceAreChipsOneBelowTheOther() {
        StanceMark stance =
                stance(4, chip(StanceSide.HOLDER, "authors"), chip(StanceSide.TARGET, "a"));
        ViewWindow window = window(1_000);
        LineBox line = window.lines().get(0);
        assertThat(window.chips()).hasSize(2);
        Chip holder = window.chips().get(0);
        Chip target = window.chips().get(1);
        assertThat(holder.mark()).isEqualTo(stance.id());
        assertThat(holder.side()).isEqualTo(StanceSide.HOLDER);
        // 80 less 30 of air and 12 around the text: seven letters do not fit into 38.
        assertThat(holder.text()).isEqualTo("autho\u2026");
        assertThat(holder.fullText()).isEqualTo("authors");
        assertThat(target.text()).isEqualTo("a");
        assertThat(target.place().right()).isEqualTo(LEFT - 24);
        assertThat(target.place().width()).isEqualTo(6 + 10);
        assertThat(holder.place().y()).isEqualTo(line.textTop());
        assertThat(target.place().y()).isEqualTo(holder.place().y() + 18);
        assertThat(holder.place().height()).isEqualTo(16);
        assertThat(line.bottom()).isGreaterThanOrEqualTo(target.place().bottom());
    }

    @Test
    void thatALineIsHighEnoughForItsChips() {
        stance(
                4,
                chip(StanceSide.HOLDER, "a"),
                chip(StanceSide.TARGET, "b"),
                chip(StanceSide.TARGET, "c"));
        ViewWindow window = window(1_000);
        LineBox line = window.lines().get(0);
        assertThat(line.bottom() - line.textTop()).isEqualTo(3 * 18 - 2);
    }

    @Test
    void thatAnEndThatIsMarkedOrSaysNothingIsNoChip() {
        MentionMark holder = marks.mention(8, 11, "T");
        stance(
                4,
                new StanceEndMark(StanceSide.HOLDER, Optional.of(holder.id()), "marked"),
                chip(StanceSide.TARGET, ""));
        stance(44, new StanceEndMark(StanceSide.HOLDER, Optional.of(marks.id(5_000)), "gone"));
        ViewWindow window = window(1_000);
        assertThat(window.chips()).singleElement().extracting(Chip::fullText).isEqualTo("gone");
        assertThat(window.chips().get(0).place().y()).isGreaterThan(window.lines().get(1).y());
    }

    @Test
    void thatChipsStandInTheLineWhereTheStanceBegins() {
        stance(40, chip(StanceSide.HOLDER, "a"));
        stance(79, chip(StanceSide.HOLDER, "b"));
        stance(80, chip(StanceSide.HOLDER, "c"));
        ViewWindow window = window(1_000);
        LineBox line = window.lines().get(1);
        assertThat(
                        window.chips().stream()
                                .filter(
                                        c ->
                                                c.place().y() < line.bottom()
                                                        && c.place().y() > line.y())
                                .map(Chip::text))
                .containsExactly("a", "b");
    }

    @Test
    void thatASignStandsBeforeItsLabelWithAStepForEachIntensity() {
        StanceMark stance = stance(4, chip(StanceSide.HOLDER, "a"));
        ViewWindow window = window(1_000);
        StanceBadge badge = window.badges().get(0);
        SpanBox span = window.spans().get(0);
        assertThat(badge.mark()).isEqualTo(stance.id());
        assertThat(badge.sign()).isEqualTo(StanceSign.OPPOSE);
        assertThat(badge.intensities()).isEqualTo(2);
        assertThat(badge.place().width()).isEqualTo(12 + 2 * 5 + 4);
        assertThat(badge.place().x()).isEqualTo(span.rects().get(0).x());
        assertThat(span.label().orElseThrow().place().x()).isEqualTo(badge.place().right() + 2);
        assertThat(window.brackets()).isEmpty();
    }
}
