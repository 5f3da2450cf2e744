/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholion.project.guideline.TextBlock.Kind;
import org.scholion.project.guideline.TextRun.Style;

/** Markdown as blocks of plain text with styled runs. */
class MarkdownTest {

    private static TextBlock one(String markdown) {
        List<TextBlock> blocks = Markdown.blocks(markdown);
        assertThat(blocks).hasSize(1);
        return blocks.getFirst();
    }

    private static String words(TextBlock block, int run) {
        TextRun at = block.runs().get(run);
        return block.text().substring(at.begin(), at.end());
    }

    @Test
    void thatStressedWordsAreRunsOfTheText() {
        TextBlock block = one("Mark the **name** and *never* the `title`.");
        assertThat(block.kind()).isEqualTo(Kind.PARAGRAPH);
        assertThat(block.text()).isEqualTo("Mark the name and never the title.");
        assertThat(block.runs())
                .extracting(TextRun::styles)
                .containsExactly(Set.of(Style.STRONG), Set.of(Style.EMPHASIS), Set.of(Style.CODE));
        assertThat(List.of(words(block, 0), words(block, 1), words(block, 2)))
                .containsExactly("name", "never", "title");
    }

    @Test
    void thatStressWithinStressIsBoth() {
        TextBlock block = one("**all of *it* here**");
        assertThat(block.text()).isEqualTo("all of it here");
        assertThat(block.runs())
                .extracting(TextRun::styles)
                .containsExactly(
                        Set.of(Style.STRONG),
                        Set.of(Style.STRONG, Style.EMPHASIS),
                        Set.of(Style.STRONG));
    }

    @Test
    void thatALinkIsItsWordsAndWhereItLeadsTo() {
        TextBlock block = one("See [the list](https://example.org/a) or <https://example.org>.");
        assertThat(block.text())
                .isEqualTo("See the list (https://example.org/a) or https://example.org.");
        assertThat(words(block, 0)).isEqualTo("the list");
        assertThat(words(block, 1)).isEqualTo("https://example.org");
    }

    @Test
    void thatHtmlStandsAsItWasWrittenAndAnImageIsItsWords() {
        assertThat(one("a <b>bold</b> word").text()).isEqualTo("a <b>bold</b> word");
        assertThat(one("![a map](map.png)").text()).isEqualTo("a map (map.png)");
        assertThat(one("<script>alert(1)</script>").text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void thatItemsHaveTheirMarkersAndDepth() {
        List<TextBlock> blocks =
                Markdown.blocks("- one\n- two\n  1. three\n  2. four\n\nafter\n\n7) five");
        assertThat(blocks)
                .extracting(TextBlock::marker)
                .containsExactly("\u2022", "\u2022", "1.", "2.", "", "7)");
        assertThat(blocks).extracting(TextBlock::indent).containsExactly(1, 1, 2, 2, 0, 1);
        assertThat(blocks)
                .extracting(TextBlock::text)
                .containsExactly("one", "two", "three", "four", "after", "five");
    }

    @Test
    void thatTheSecondParagraphOfAnItemHasNoMarker() {
        List<TextBlock> blocks = Markdown.blocks("- one\n\n  more of it\n-\n");
        assertThat(blocks).extracting(TextBlock::marker).containsExactly("\u2022", "", "\u2022");
        assertThat(blocks).extracting(TextBlock::indent).containsExactly(1, 1, 1);
    }

    @Test
    void thatHeadingsQuotationsCodeAndRulesAreKnown() {
        List<TextBlock> blocks =
                Markdown.blocks("## What\n\n> said\n> > again\n\n    a  b\n\n```\nc\n```\n\n---\n");
        assertThat(blocks)
                .extracting(TextBlock::kind)
                .containsExactly(
                        Kind.HEADING,
                        Kind.PARAGRAPH,
                        Kind.PARAGRAPH,
                        Kind.CODE,
                        Kind.CODE,
                        Kind.RULE);
        assertThat(blocks.getFirst().level()).isEqualTo(2);
        assertThat(blocks).extracting(TextBlock::quotes).containsExactly(0, 1, 2, 0, 0, 0);
        assertThat(blocks.get(3).text()).isEqualTo("a  b");
    }

    @Test
    void thatLinesAreJoinedUnlessTheWriterEndsThem() {
        assertThat(one("one\ntwo  \nthree").text()).isEqualTo("one two\nthree");
    }

    @Test
    void thatABlockRunsAsItsFirstLetterDoes() {
        List<TextBlock> blocks =
                Markdown.blocks("علّم **الاسم** وحده.\n\nMark the name.\n\n1. خذ الاسم\n2. 3\n");
        assertThat(blocks)
                .extracting(TextBlock::rightToLeft)
                .containsExactly(true, false, true, true);
    }

    @Test
    void thatAnyTextIsReadAndItsRunsLieWithinIt() {
        Random random = new Random(7);
        String signs = "*_`[]()<>#-+> \n\t1.!\\~ab علم हिं";
        for (int turn = 0; turn < 2_000; turn++) {
            StringBuilder made = new StringBuilder();
            for (int i = random.nextInt(80); i > 0; i--) {
                made.append(signs.charAt(random.nextInt(signs.length())));
            }
            for (TextBlock block : Markdown.blocks(made.toString())) {
                int at = 0;
                for (TextRun run : block.runs()) {
                    assertThat(run.begin()).isGreaterThanOrEqualTo(at);
                    assertThat(run.end())
                            .isGreaterThan(run.begin())
                            .isLessThanOrEqualTo(block.text().length());
                    at = run.end();
                }
            }
        }
    }

    @Test
    void thatATextOfNothingButMarksIsRead() {
        assertThat(Markdown.blocks(">".repeat(50_000) + " deep")).isNotEmpty();
        assertThat(Markdown.blocks("*a **b ".repeat(10_000) + "** *".repeat(10_000))).isNotEmpty();
        assertThat(Markdown.blocks("- ".repeat(10_000) + "x")).isNotEmpty();
    }

    @Test
    void thatAPlainTextIsOneBlockWithItsSigns() {
        assertThat(Markdown.plain("a *b* c"))
                .singleElement()
                .satisfies(block -> assertThat(block.text()).isEqualTo("a *b* c"));
        assertThat(Markdown.plain("")).isEmpty();
    }
}
