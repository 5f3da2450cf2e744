/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.guideline;

import java.util.List;

/**
 * A paragraph, a heading, an item of a list or a piece of code, ready to be shown.
 *
 * @param kind what it is
 * @param level of a heading, 1 (highest) to 6; else 0
 * @param indent in how many lists it stands
 * @param quotes in how many quotations it stands
 * @param marker what stands before the first block of an item, such as a bullet; else empty
 * @param text its words; {@code \n} where a line must end
 * @param runs what of them looks otherwise, in order, apart from each other
 * @param rightToLeft whether it runs from right to left, by its first letter; without one it runs
 *     as the block before
 */
public record TextBlock(
        Kind kind,
        int level,
        int indent,
        int quotes,
        String marker,
        String text,
        List<TextRun> runs,
        boolean rightToLeft) {

    /** What a block is. */
    public enum Kind {
        /** A paragraph, also one of an item or a quotation. */
        PARAGRAPH,
        /** A heading. */
        HEADING,
        /** Lines whose blanks count. */
        CODE,
        /** A line between two parts, without words. */
        RULE
    }

    public TextBlock {
        runs = List.copyOf(runs);
    }
}
