/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.invisible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextDirection;
import org.scholion.text.TextRange;
import org.scholion.view.DocumentView;
import org.scholion.view.FixedMeasurer;
import org.scholion.view.LineBox;
import org.scholion.view.Rect;
import org.scholion.view.ViewAnchor;
import org.scholion.view.ViewOptions;
import org.scholion.view.ViewWindow;
import org.scholion.view.mark.DocumentMarks;

/** Which characters have signs, and where these stand. */
@NonNullByDefault
class InvisibleSignsTest {

    private static final int WIDTH = 500;

    private static ViewWindow window(String text) {
        return new DocumentView(
                        text,
                        DocumentMarks.empty(),
                        new FixedMeasurer(),
                        ViewOptions.STANDARD,
                        WIDTH)
                .window(ViewAnchor.TOP, 10_000);
    }

    private static List<InvisibleSign> signs(String text) {
        return InvisibleSigns.of(window(text), TextBoundaries.of(text, ""));
    }

    private static InvisibleSign only(String text) {
        List<InvisibleSign> signs = signs(text);
        assertThat(signs).hasSize(1);
        return signs.getFirst();
    }

    private static LineBox firstLine(String text) {
        return window(text).lines().getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "20,SPACE",
        "A0,NO_BREAK_SPACE",
        "202F,NO_BREAK_SPACE",
        "2003,OTHER_SPACE",
        "3000,OTHER_SPACE",
        "9,TAB",
        "AD,SOFT_HYPHEN",
        "200D,JOINER",
        "200C,NON_JOINER",
        "2060,NO_BREAK",
        "FEFF,NO_BREAK",
        "200B,BREAK",
        "200E,LEFT_TO_RIGHT_MARK",
        "200F,RIGHT_TO_LEFT_MARK",
        "61C,RIGHT_TO_LEFT_MARK",
        "202A,LEFT_TO_RIGHT_BEGIN",
        "202D,LEFT_TO_RIGHT_BEGIN",
        "2066,LEFT_TO_RIGHT_BEGIN",
        "202B,RIGHT_TO_LEFT_BEGIN",
        "202E,RIGHT_TO_LEFT_BEGIN",
        "2067,RIGHT_TO_LEFT_BEGIN",
        "2068,ANY_DIRECTION_BEGIN",
        "202C,DIRECTION_END",
        "2069,DIRECTION_END",
        "FE0F,VARIATION",
        "E0101,VARIATION",
        "1,CONTROL",
        "1B,CONTROL",
        "7F,CONTROL",
        "9B,CONTROL",
        "2062,OTHER",
        "E0041,OTHER",
        "FFF9,OTHER"
    })
    void thatEachInvisibleCharacterWithinALineHasOneSignOfItsKind(String code, InvisibleKind kind) {
        int codePoint = Integer.parseInt(code, 16);
        String text = "ab" + Character.toString(codePoint) + "cd";
        InvisibleSign sign = only(text);
        assertThat(sign.kind()).isEqualTo(kind);
        assertThat(sign.range()).isEqualTo(new TextRange(2, 2 + Character.charCount(codePoint)));
        assertThat(sign.characters()).isEqualTo(Character.toString(codePoint));
        LineBox line = firstLine(text);
        assertThat(sign.place().y()).isGreaterThanOrEqualTo(line.textTop());
        assertThat(sign.place().bottom()).isLessThanOrEqualTo(line.textBottom());
    }

    @ParameterizedTest
    @CsvSource({"a", "\u00e9", "\u0645", "\u0915", "\u0600", "\u06dd", "\u0301", "\u064b"})
    void thatWhatAFontDrawsHasNoSign(String visible) {
        assertThat(signs("x" + visible + "y")).isEmpty();
    }

    @Test
    void thatASpaceHasItsSignInTheRoomItHas() {
        String text = "one two";
        InvisibleSign sign = only(text);
        assertThat(List.of(sign.place())).isEqualTo(firstLine(text).rects(3, 4));
        assertThat(sign.ticked()).isFalse();
    }

    @Test
    void thatASpaceBetweenWordsFromRightToLeftIsReadFromThere() {
        String text = "\u0633\u0644\u0645\u0649 \u0648\u0635\u0644\u062a";
        InvisibleSign sign = only(text);
        assertThat(sign.direction()).isEqualTo(TextDirection.RIGHT_TO_LEFT);
        assertThat(List.of(sign.place())).isEqualTo(firstLine(text).rects(4, 5));
    }

    @Test
    void thatTheEndOfAParagraphStandsBehindItsTextInItsDirection() {
        String text = "one\n\u0633\u0644\u0645\u0649\n\nlast";
        List<InvisibleSign> signs = signs(text);
        List<LineBox> lines = window(text).lines();
        assertThat(signs)
                .extracting(InvisibleSign::kind)
                .containsOnly(InvisibleKind.PARAGRAPH_END)
                .hasSize(3);
        assertThat(signs.get(0).place().x()).isEqualTo(lines.get(0).right());
        assertThat(signs.get(1).place().right()).isEqualTo(lines.get(1).left());
        assertThat(signs.get(2).range()).isEqualTo(new TextRange(9, 10));
    }

    @ParameterizedTest
    @CsvSource({"'\r\n'", "'\n'", "'\r'", "'\u2029'", "'\u0085'", "'\u001d'"})
    void thatASeparatorHasOneSignHoweverManyCharactersItHas(String separator) {
        InvisibleSign sign = only("one" + separator + "two");
        assertThat(sign.kind()).isEqualTo(InvisibleKind.PARAGRAPH_END);
        assertThat(sign.characters()).isEqualTo(separator);
    }

    @Test
    void thatALineBreakWithinAParagraphHasAnotherSignThanItsEnd() {
        assertThat(only("one\u2028two").kind()).isEqualTo(InvisibleKind.LINE_END);
    }

    @Test
    void thatSpacesWithoutRoomAtTheEndOfALineStandSideBySideBehindIt() {
        String text = "word ".repeat(40).trim() + "  " + "x".repeat(9);
        String wrapped = "a".repeat(30) + "   " + "b".repeat(30);
        List<InvisibleSign> signs = signs(wrapped);
        assertThat(signs).hasSize(3);
        assertThat(signs.get(0).place().x()).isEqualTo(firstLine(wrapped).right());
        assertThat(signs.get(1).place().x()).isEqualTo(signs.get(0).place().right());
        assertThat(signs.get(2).place().x()).isEqualTo(signs.get(1).place().right());
        assertThat(signs(text)).hasSize(41);
    }

    @Test
    void thatSpacesAtTheEndOfALineFromRightToLeftStandLeftOfIt() {
        String text = "\u0645".repeat(30) + "  " + "\u0633".repeat(30);
        List<InvisibleSign> signs = signs(text);
        assertThat(signs.get(0).place().right()).isEqualTo(firstLine(text).left());
        assertThat(signs.get(1).place().right()).isEqualTo(signs.get(0).place().x());
    }

    @Test
    void thatANonJoinerStandsBehindItsConsonantAndAJoinerBetweenTwoPictures() {
        String hindi = "\u0915\u094d\u200c\u0937";
        LineBox line = firstLine(hindi);
        assertThat(only(hindi).tick()).isEqualTo(line.left() + FixedMeasurer.ADVANCE);
        String woman = "\ud83d\udc69\u200d\ud83d\udcbb";
        assertThat(only(woman).tick())
                .isEqualTo(firstLine(woman).left() + FixedMeasurer.ADVANCE / 2);
        assertThat(only(woman).range()).isEqualTo(new TextRange(2, 3));
    }

    @Test
    void thatANonJoinerInAPersianWordStandsLeftOfTheLetterBeforeIt() {
        String text = "\u0645\u06cc\u200c\u0631\u0648";
        InvisibleSign sign = only(text);
        assertThat(sign.tick()).isEqualTo(firstLine(text).right() - 2 * FixedMeasurer.ADVANCE);
        assertThat(sign.direction()).isEqualTo(TextDirection.RIGHT_TO_LEFT);
    }

    @Test
    void thatACharacterOfTwoSurrogatesHasOneSignBehindWhatItVaries() {
        String text = "\u845b\udb40\udd00z";
        InvisibleSign sign = only(text);
        assertThat(sign.range()).isEqualTo(new TextRange(1, 3));
        assertThat(sign.tick()).isEqualTo(firstLine(text).left() + FixedMeasurer.ADVANCE);
        assertThat(sign.code()).isEqualTo("U+E0100");
    }

    @Test
    void thatAMarkAtTheEndOfALineHasItsSignBeforeTheEnd() {
        List<InvisibleSign> signs = signs("\u0633\u0644\u0645\u0649\u200f\nnext");
        assertThat(signs)
                .extracting(InvisibleSign::kind)
                .containsExactly(InvisibleKind.RIGHT_TO_LEFT_MARK, InvisibleKind.PARAGRAPH_END);
        assertThat(signs.get(1).place().right()).isLessThanOrEqualTo(signs.get(0).tick());
    }

    @Test
    void thatHeadsAtOnePlaceDoNotCoverEachOther() {
        List<InvisibleSign> signs = signs("\u845b" + "\ufe00".repeat(7) + "\u200d".repeat(5) + "z");
        assertThat(signs).hasSize(12);
        for (InvisibleSign one : signs) {
            for (InvisibleSign other : signs) {
                assertThat(one == other || !one.place().intersects(other.place())).isTrue();
            }
            Rect place = one.place();
            assertThat(InvisibleSigns.at(signs, place.x(), place.y())).contains(one);
        }
    }

    @Test
    void thatOnAnyTextEveryInvisibleCharacterHasOneSign() {
        int[] some = {
            'a', 'b', ' ', ' ', 0x645, 0x633, 0x915, 0x94d, 0x200c, 0x200d, 0x200e, 0x200f, 0x2067,
            0x2069, 0x202b, 0x202c, 0xa0, '\t', '\n', 0x2028, 0x1f469, 0xe0100, 0xfe0f, 0xfeff, 0xad
        };
        Random random = new Random(8);
        for (int round = 0; round < 60; round++) {
            int[] points = random.ints(120, 0, some.length).map(i -> some[i]).toArray();
            String text = new String(points, 0, points.length);
            List<InvisibleSign> signs = signs(text);
            long expected = text.codePoints().filter(c -> InvisibleKind.of(c).isPresent()).count();
            assertThat(signs).hasSize((int) expected);
            assertThat(signs).extracting(sign -> sign.range().begin()).isSorted();
        }
    }

    @Test
    void thatNothingIsUnderAPointWithoutASign() {
        List<InvisibleSign> signs = signs("one two");
        assertThat(InvisibleSigns.at(signs, 0, 0)).isEqualTo(Optional.empty());
    }

    @Test
    void thatASignNamesItsCharacterAsUnicodeDoes() {
        InvisibleSign mark = only("a\u200fb");
        assertThat(mark.code()).isEqualTo("U+200F");
        assertThat(mark.name()).isEqualTo("right-to-left mark");
        InvisibleSign pair = only("a\r\nb");
        assertThat(pair.code()).isEqualTo("U+000D U+000A");
        assertThat(pair.name()).isEqualTo("carriage return (cr), line feed (lf)");
        assertThat(only("a\u0001b").name()).isEqualTo("start of heading");
    }
}
