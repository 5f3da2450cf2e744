/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A paragraph's embedding levels, computed once, from which its lines are put in order. */
public final class BidiParagraph {

    private final Paragraph paragraph;
    private final Bidi bidi;

    private BidiParagraph(Paragraph paragraph, Bidi bidi) {
        this.paragraph = paragraph;
        this.bidi = bidi;
    }

    /**
     * Computes the levels, in time proportional to the paragraph's length.
     *
     * @throws IndexOutOfBoundsException if the paragraph does not lie in the text
     */
    public static BidiParagraph of(String text, Paragraph paragraph) {
        Bidi bidi = new Bidi();
        bidi.setPara(
                text.substring(paragraph.begin(), paragraph.next()),
                (byte) paragraph.direction().level(),
                null);
        return new BidiParagraph(paragraph, bidi);
    }

    /** The paragraph these levels are of. */
    public Paragraph paragraph() {
        return paragraph;
    }

    /** Whether the whole paragraph runs in one direction, so that a line is a single run. */
    public boolean isUniform() {
        return !bidi.isMixed();
    }

    /**
     * The level of the character at an offset of the text; at the paragraph's end its base level.
     *
     * @throws IndexOutOfBoundsException if the offset is not in the paragraph
     */
    public int level(int offset) {
        int index = Objects.checkIndex(offset - paragraph.begin(), bidi.getLength() + 1);
        if (index == bidi.getLength()) {
            return paragraph.direction().level();
        }
        return bidi.getLevelAt(index);
    }

    /**
     * The runs of a line of this paragraph, from left to right. White space at the line's end takes
     * the paragraph's level. Together they cover the line exactly once; an empty line has none.
     *
     * @param begin where the line begins, an offset of the text
     * @param end where it ends, at most where the next paragraph begins
     * @throws IllegalArgumentException if the line does not lie in the paragraph
     */
    public List<BidiRun> line(int begin, int end) {
        int origin = paragraph.begin();
        if (begin < origin || end < begin || end > paragraph.next()) {
            throw new IllegalArgumentException(
                    "The line "
                            + new BidiRun(begin, end, 0)
                            + " does not lie in the paragraph "
                            + paragraph);
        }
        if (begin == end) {
            return List.of();
        }
        Bidi line = bidi.setLine(begin - origin, end - origin);
        int count = line.countRuns();
        List<BidiRun> runs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            var run = line.getVisualRun(i);
            runs.add(
                    new BidiRun(
                            begin + run.getStart(),
                            begin + run.getLimit(),
                            run.getEmbeddingLevel()));
        }
        return List.copyOf(runs);
    }
}
