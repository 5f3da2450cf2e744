/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.text.BidiParagraph;
import org.scholion.text.TextDirection;
import org.scholion.view.Advances;
import org.scholion.view.FixedMeasurer;
import org.scholion.view.LineMetrics;
import org.scholion.view.RandomTexts;
import org.scholion.view.TextPiece;

/** Texts cut to their room, what is remembered, heights, blocks, and where offsets lie in lines. */
class LayoutPartsTest {

    private final FixedMeasurer measurer = new FixedMeasurer();

    /** As much as fits, found by trying every beginning that ends between graphemes. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Boilerplate text", "a", "a  b  c", "e\u0301e\u0301e\u0301", "   x", ""})
    void thatATextIsCutBetweenGraphemesToWhatFits(String text) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
        graphemes.setText(text);
        List<Integer> ends = new ArrayList<>();
        graphemes.first();
        for (int at = graphemes.next(); at != BreakIterator.DONE; at = graphemes.next()) {
            ends.add(at);
        }
        for (int width = 0; width < 6 * text.length() + 20; width++) {
            String expected = text;
            if (6 * text.length() > width) {
                expected = text.substring(0, ends.get(0));
                for (int end : ends.subList(0, ends.size() - 1)) {
                    String shorter = text.substring(0, end).stripTrailing() + "\u2026";
                    if (6 * shorter.length() <= width) {
                        expected = shorter;
                    }
                }
            }
            assertThat(Condensed.to(text, width, measurer)).as("%d", width).isEqualTo(expected);
        }
        assertThat(Condensed.to("", -1, measurer)).isEmpty();
    }

    @Test
    void thatTheLongestUnusedIsForgotten() {
        Recent<String> recent = new Recent<>(2);
        List<Integer> made = new ArrayList<>();
        for (int key : new int[] {1, 2, 1, 3, 1, 3, 2, 1}) {
            String value =
                    recent.get(
                            key,
                            () -> {
                                made.add(key);
                                return "value " + key;
                            });
            assertThat(value).isEqualTo("value " + key);
        }
        // With 3 the 2 is forgotten, with the next 2 the 1, which was used before 3.
        assertThat(made).containsExactly(1, 2, 3, 2, 1);
        recent.clear();
        recent.get(1, () -> String.valueOf(made.add(1)));
        assertThat(made).hasSize(6);
    }

    @Test
    void thatHeightsAreSummedAndSearchedInTextsOfAnyNumberOfBlocks() {
        for (int count = 1; count < 40; count++) {
            int[] heights = new int[count];
            for (int i = 0; i < count; i++) {
                heights[i] = 3 + i % 4;
            }
            HeightIndex index = new HeightIndex(heights);
            index.set(count - 1, 9);
            index.set(0, 5);
            heights[count - 1] = 9;
            heights[0] = 5;
            long top = 0;
            for (int i = 0; i < count; i++) {
                assertThat(index.height(i)).isEqualTo(heights[i]);
                assertThat(index.before(i)).isEqualTo(top);
                assertThat(index.blockAt(top)).isEqualTo(i);
                assertThat(index.blockAt(top + heights[i] - 1)).isEqualTo(i);
                top += heights[i];
            }
            assertThat(index.total()).isEqualTo(top);
            assertThat(index.blockAt(top)).isEqualTo(count - 1);
        }
    }

    @Test
    void thatAParagraphOfThreeThousandCharactersStaysWholeAndALongerOneIsParted() {
        assertThat(Blocks.of("x".repeat(3_000)).count()).isEqualTo(1);
        Blocks parted = Blocks.of("x".repeat(3_001));
        assertThat(parted.count()).isEqualTo(2);
        assertThat(parted.paragraphIndex(1)).isZero();
        assertThat(parted.isLastOfParagraph(0)).isFalse();
        assertThat(parted.isLastOfParagraph(1)).isTrue();
        assertThat(Blocks.of("").count()).isEqualTo(1);
    }

    @Test
    void thatALongParagraphIsPartedBehindASentence() {
        String sentence = "A sentence of some words that ends here. ";
        Blocks blocks = Blocks.of(sentence.repeat(300));
        for (int i = 1; i < blocks.count(); i++) {
            assertThat(blocks.begin(i) % sentence.length()).isZero();
            // About 1,500 characters, and within 500 of that.
            assertThat(blocks.begin(i) - blocks.begin(i - 1)).isBetween(1_500, 2_000);
        }
        assertThat(blocks.count()).isBetween(5, 8);
    }

    @Test
    void thatALongSentenceIsPartedBetweenWords() {
        Blocks blocks = Blocks.of("wordy ".repeat(2_000));
        assertThat(blocks.count()).isGreaterThan(4);
        for (int i = 1; i < blocks.count(); i++) {
            assertThat(blocks.begin(i) % 6).isZero();
            assertThat(blocks.begin(i) - blocks.begin(i - 1)).isBetween(1_500, 2_000);
        }
    }

    @Test
    void thatBlocksAreFoundAmongAnyNumberOfParagraphs() {
        String text = "ab\n".repeat(500);
        Blocks blocks = Blocks.of(text);
        for (int offset = 0; offset < text.length(); offset++) {
            int block = blocks.blockOf(offset);
            assertThat(block).isEqualTo(offset / 3);
            assertThat(blocks.begin(block)).isEqualTo(3 * block);
            assertThat(blocks.end(block)).isEqualTo(3 * block + 2);
            assertThat(blocks.paragraphIndex(block)).isEqualTo(block);
            assertThat(blocks.paragraph(block).begin()).isEqualTo(3 * block);
        }
    }

    /** A line of "abc", two Hebrew letters, and two blanks that take no room. */
    private static BlockText.Line line(TextDirection direction) {
        Advances three = new Advances(new int[] {0, 10, 20, 30});
        Advances two = new Advances(new int[] {0, 10, 20});
        return new BlockText.Line(
                100,
                105,
                107,
                true,
                direction,
                List.of(new TextPiece(100, 103, 0, 50, three), new TextPiece(103, 105, 1, 80, two)),
                50,
                new LineMetrics(14, 5));
    }

    @Test
    void thatAnOffsetLiesWhereTheCharacterBehindItIsDrawn() {
        BlockText.Line line = line(TextDirection.LEFT_TO_RIGHT);
        int[] expected = {50, 60, 70, 100, 90, 80, 100, 100};
        for (int i = 0; i < expected.length; i++) {
            assertThat(line.xOf(100 + i)).as("%d", i).isEqualTo(expected[i]);
        }
        // In a paragraph from right to left, what takes no room lies at the left.
        assertThat(line(TextDirection.RIGHT_TO_LEFT).xOf(106)).isEqualTo(50);
        assertThat(line.left()).isEqualTo(50);
        assertThat(line.right()).isEqualTo(100);
    }

    @Test
    void thatLinesOfABlockAreFoundByOffsetAndAtABreakTheLaterOne() {
        String text = RandomTexts.of(3, 60).replace('\n', ' ');
        Blocks blocks = Blocks.of(text);
        BlockText laid =
                BlockText.of(
                        blocks,
                        0,
                        BidiParagraph.of(text, blocks.paragraph(0)),
                        measurer,
                        new Column(0, 150, 150));
        assertThat(laid.lines()).hasSizeGreaterThan(3);
        for (int i = 0; i < laid.lines().size(); i++) {
            BlockText.Line line = laid.lines().get(i);
            for (int offset = line.begin(); offset < line.end(); offset++) {
                assertThat(laid.lineOf(offset)).isEqualTo(i);
            }
            assertThat(line.hard()).isEqualTo(i == laid.lines().size() - 1);
        }
        assertThat(laid.lineOf(text.length())).isEqualTo(laid.lines().size() - 1);
    }
}
