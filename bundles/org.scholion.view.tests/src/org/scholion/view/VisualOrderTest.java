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

import com.ibm.icu.text.Bidi;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.text.BaseDirection;
import org.scholion.text.Paragraph;
import org.scholion.text.Paragraphs;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextDirection;
import org.scholion.text.TextRange;
import org.scholion.view.mark.DocumentMarks;

/**
 * Where letters of mixed directions stand, against two who order them on their own: ICU, told of a
 * line and nothing else, and the text layout of Java's class library.
 */
class VisualOrderTest {

    private static final int ADVANCE = FixedMeasurer.ADVANCE;

    private static final String LAM_ALEF = "\u0644\u0627";

    private final Marks marks = new Marks();

    /** A grapheme and the left edge of its place. */
    private record Place(TextRange grapheme, int x, boolean rightToLeft) {

        int middle() {
            return x + ADVANCE / 2;
        }
    }

    /** Every text in its own directions, and all from left to right and from right to left. */
    static Stream<Arguments> texts() {
        return LongStream.range(100, 130)
                .mapToObj(seed -> RandomTexts.of(seed, 40))
                .flatMap(
                        text ->
                                Stream.of(BaseDirection.values())
                                        .map(base -> Arguments.of(text, base)));
    }

    private ViewWindow window(String text, BaseDirection base, DocumentMarks shown) {
        return new DocumentView(
                        text,
                        shown,
                        new FixedMeasurer(),
                        ViewOptions.STANDARD.withColumnCharacters(40).withDirection(base),
                        560)
                .window(ViewAnchor.TOP, 100_000);
    }

    /** The places of a line's graphemes from left to right, as ICU orders its characters. */
    private static List<Place> places(
            String text, BaseDirection base, LineBox line, TextBoundaries boundaries) {
        Paragraph paragraph =
                Paragraphs.of(text, base).stream()
                        .filter(p -> p.begin() <= line.begin() && line.textEnd() <= p.end())
                        .reduce((first, second) -> second)
                        .orElseThrow();
        Bidi bidi = new Bidi();
        boolean leftToRight = paragraph.direction() == TextDirection.LEFT_TO_RIGHT;
        bidi.setPara(
                text.substring(paragraph.begin(), paragraph.end()),
                leftToRight ? Bidi.LTR : Bidi.RTL,
                null);
        List<Place> places = new ArrayList<>();
        if (line.begin() == line.textEnd()) {
            return places;
        }
        Bidi own =
                bidi.setLine(line.begin() - paragraph.begin(), line.textEnd() - paragraph.begin());
        int x = line.left();
        for (int logical : own.getVisualMap()) {
            int offset = line.begin() + logical;
            if (boundaries.isGrapheme(offset)) {
                TextRange grapheme = new TextRange(offset, boundaries.graphemeAfter(offset));
                places.add(new Place(grapheme, x, own.getLevelAt(logical) % 2 == 1));
                x += ADVANCE;
            }
        }
        assertThat(x).isEqualTo(line.right());
        return places;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void thatAPointInALettersPlaceHitsThatLetter(String text, BaseDirection base) {
        TextBoundaries boundaries = TextBoundaries.of(text, "");
        ViewWindow window = window(text, base, DocumentMarks.empty());
        for (LineBox line : window.lines()) {
            for (Place place : places(text, base, line, boundaries)) {
                int begin = place.grapheme().begin();
                int end = place.grapheme().end();
                int left = place.rightToLeft() ? end : begin;
                int right = place.rightToLeft() ? begin : end;
                assertThat(window.rects(place.grapheme()))
                        .containsExactly(
                                new Rect(
                                        place.x(),
                                        line.textTop(),
                                        ADVANCE,
                                        line.textBottom() - line.textTop()));
                assertHits(window, boundaries, line, place.x() + 2, left, place.x());
                assertHits(window, boundaries, line, place.x() + 8, right, place.x() + ADVANCE);
            }
        }
    }

    /** Where two places of the text meet on the screen, that of the letter pointed at is hit. */
    private static void assertHits(
            ViewWindow window, TextBoundaries boundaries, LineBox line, int x, int offset, int at) {
        TextHit hit = window.hit(x, line.baseline(), boundaries);
        assertThat(hit.inside()).isTrue();
        assertThat(hit.offset()).isEqualTo(offset);
        assertThat(window.caret(hit.offset(), hit.affinity()).orElseThrow().x()).isEqualTo(at);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void thatThePiecesOfASpanCoverItsCharactersAndNoOthers(String text, BaseDirection base) {
        TextBoundaries boundaries = TextBoundaries.of(text, "");
        Random random = new Random(text.hashCode());
        Map<Object, Span> spans = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            Span span = span(text, boundaries, random);
            spans.put(marks.mention(span, "Thing").id(), span);
        }
        ViewWindow window = window(text, base, marks.document());
        for (Map.Entry<Object, Span> entry : spans.entrySet()) {
            List<SpanBox> boxes =
                    window.spans().stream().filter(b -> b.mark().equals(entry.getKey())).toList();
            for (LineBox line : window.lines()) {
                List<Rect> rects =
                        boxes.stream()
                                .flatMap(box -> box.rects().stream())
                                .filter(rect -> rect.y() == line.textTop())
                                .toList();
                int covered = 0;
                for (Place place : places(text, base, line, boundaries)) {
                    int begin = place.grapheme().begin();
                    boolean expected =
                            entry.getValue().fragments().stream()
                                    .anyMatch(f -> f.begin() <= begin && begin < f.end());
                    long found =
                            rects.stream().filter(r -> r.contains(place.middle(), r.y())).count();
                    assertThat(found)
                            .as("'%s' at %d", text.substring(begin, begin + 1), begin)
                            .isEqualTo(expected ? 1 : 0);
                    covered += expected ? ADVANCE : 0;
                }
                assertThat(rects.stream().mapToInt(Rect::width).sum()).isEqualTo(covered);
            }
        }
    }

    /** One or two stretches of graphemes, apart. */
    private static Span span(String text, TextBoundaries boundaries, Random random) {
        int begin = random.nextInt(text.length() - 60);
        TextRange first = boundaries.snap(begin, begin + 1 + random.nextInt(25));
        int next = first.end() + 1 + random.nextInt(20);
        TextRange second = boundaries.snap(next, next + 1 + random.nextInt(10));
        List<Fragment> fragments = new ArrayList<>();
        fragments.add(new Fragment(first.begin(), first.end()));
        if (random.nextBoolean() && second.begin() > first.end()) {
            fragments.add(new Fragment(second.begin(), second.end()));
        }
        return new Span(fragments);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void thatLettersStandInTheOrderJavaPutsThem(String text, BaseDirection base) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        for (String paragraph : text.split("\n")) {
            String shown = paragraph.strip();
            if (shown.isEmpty() || shown.length() > 40) {
                continue;
            }
            LineBox line = window(shown, base, DocumentMarks.empty()).lines().get(0);
            AttributedString attributed = new AttributedString(shown);
            attributed.addAttribute(TextAttribute.FONT, new Font(Font.DIALOG, Font.PLAIN, 20));
            attributed.addAttribute(
                    TextAttribute.RUN_DIRECTION, line.direction() == TextDirection.RIGHT_TO_LEFT);
            TextLayout layout = new TextLayout(attributed.getIterator(), context);
            TextBoundaries boundaries = TextBoundaries.of(shown, "");
            Map<Integer, Double> expected = new HashMap<>();
            for (int at = 0; at < shown.length(); at = boundaries.graphemeAfter(at)) {
                Rectangle2D box =
                        layout.getBlackBoxBounds(at, boundaries.graphemeAfter(at)).getBounds2D();
                // White space has no ink, and lam and alef have it together.
                boolean ligature = at > 0 && shown.startsWith(LAM_ALEF, at - 1);
                if (box.getWidth() > 0 && !ligature) {
                    expected.put(at, box.getCenterX());
                }
            }
            assertThat(expected.keySet().stream().sorted(Comparator.comparing(expected::get)))
                    .as(shown)
                    .containsExactlyElementsOf(
                            places(shown, base, line, boundaries).stream()
                                    .map(place -> place.grapheme().begin())
                                    .filter(expected::containsKey)
                                    .toList());
        }
    }
}
