/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import org.scholion.text.BaseDirection;
import org.scholion.text.Paragraph;
import org.scholion.text.Paragraphs;
import org.scholion.text.TextRange;

/**
 * The parts of a text that are laid out one at a time: paragraphs, and long paragraphs in parts of
 * about 1,500 characters that end with a sentence where there is one.
 */
public final class Blocks {

    /** A paragraph up to this length stays whole. */
    private static final int WHOLE = 3_000;

    private static final int PART = 1_500;

    private final String text;
    private final List<Paragraph> paragraphs;
    private int[] begins = new int[64];
    private int[] paragraphOf = new int[64];
    private int count;

    private Blocks(String text, BaseDirection base) {
        this.text = text;
        paragraphs = Paragraphs.of(text, base);
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            add(paragraph.begin(), i);
            if (paragraph.end() - paragraph.begin() > WHOLE) {
                split(paragraph, i);
            }
        }
    }

    /** Divides a text. */
    public static Blocks of(String text) {
        return of(text, BaseDirection.AUTOMATIC);
    }

    /** Divides a text whose paragraphs have directions of their own, or all the same one. */
    public static Blocks of(String text, BaseDirection base) {
        return new Blocks(text, base);
    }

    /** Divides a text so that a part of it begins and ends with blocks. */
    public static Blocks of(String text, BaseDirection base, TextRange part) {
        Blocks blocks = new Blocks(text, base);
        blocks.seam(part.begin());
        blocks.seam(part.end());
        return blocks;
    }

    private void seam(int offset) {
        int block = blockOf(offset);
        if (begins[block] == offset || offset == text.length()) {
            return;
        }
        add(offset, paragraphOf[block]);
        for (int i = count - 1; i > block + 1; i--) {
            begins[i] = begins[i - 1];
            paragraphOf[i] = paragraphOf[i - 1];
        }
        begins[block + 1] = offset;
        paragraphOf[block + 1] = paragraphOf[block];
    }

    private void split(Paragraph paragraph, int index) {
        int begin = paragraph.begin();
        while (paragraph.end() - begin > WHOLE) {
            begin = partEnd(begin + PART, paragraph.end());
            add(begin, index);
        }
    }

    /** A good place to part near an offset, looking only at its neighbourhood. */
    private int partEnd(int near, int limit) {
        int from = near - 500;
        String around = text.substring(from, Math.min(near + 500, limit));
        int best = lastBoundary(BreakIterator.getSentenceInstance(ULocale.ROOT), around);
        if (best <= 0) {
            best = lastBoundary(BreakIterator.getLineInstance(ULocale.ROOT), around);
        }
        if (best <= 0) {
            BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
            graphemes.setText(around);
            best = graphemes.preceding(around.length() / 2 + 1);
        }
        return from + Math.max(best, 1);
    }

    private static int lastBoundary(BreakIterator iterator, String around) {
        iterator.setText(around);
        int found = iterator.preceding(around.length() - 1);
        return found > around.length() / 4 ? found : -1;
    }

    private void add(int begin, int paragraph) {
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, count * 2);
            paragraphOf = Arrays.copyOf(paragraphOf, count * 2);
        }
        begins[count] = begin;
        paragraphOf[count++] = paragraph;
    }

    /** How many there are; at least one. */
    public int count() {
        return count;
    }

    /** The text they divide. */
    public String text() {
        return text;
    }

    /** Where a block begins. */
    public int begin(int block) {
        return begins[block];
    }

    /** Where a block's text ends, without a separator. */
    public int end(int block) {
        return isLastOfParagraph(block) ? paragraph(block).end() : begins[block + 1];
    }

    /** Where the next block begins. */
    public int next(int block) {
        return block + 1 == count ? text.length() : begins[block + 1];
    }

    /** The paragraph a block belongs to. */
    public Paragraph paragraph(int block) {
        return paragraphs.get(paragraphOf[block]);
    }

    /** The index of that paragraph. */
    public int paragraphIndex(int block) {
        return paragraphOf[block];
    }

    /** Whether the paragraph ends with this block. */
    public boolean isLastOfParagraph(int block) {
        return block + 1 == count || paragraphOf[block + 1] != paragraphOf[block];
    }

    /** The block that covers an offset; the last one for the end of the text. */
    public int blockOf(int offset) {
        int found = Arrays.binarySearch(begins, 0, count, offset);
        return found >= 0 ? found : -found - 2;
    }
}
