/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import java.util.List;

/** The pieces of a single line in the order in which they stand on the screen. */
public final class BidiRuns {

    private BidiRuns() {}

    /**
     * The runs of a line, from left to right. Levels are those of the whole paragraph around it;
     * only the order is made for the line. To lay out many lines of one paragraph use {@link
     * BidiParagraph}, which computes the levels once.
     *
     * @param begin where the line begins
     * @param end where it ends; no further than the paragraph and its separator
     * @param base the paragraph's direction
     * @throws IllegalArgumentException if the line reaches over the end of its paragraph
     * @throws IndexOutOfBoundsException if the offsets are not in the text
     */
    public static List<BidiRun> visual(String text, int begin, int end, TextDirection base) {
        int from = Paragraphs.beginOf(text, begin);
        int to = Paragraphs.endOf(text, from);
        int next = Paragraphs.afterSeparator(text, to);
        return BidiParagraph.of(text, new Paragraph(from, to, next, base)).line(begin, end);
    }
}
