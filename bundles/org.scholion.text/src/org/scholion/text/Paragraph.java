/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

/**
 * A paragraph of a text, in UTF-16 offsets.
 *
 * @param begin where it begins
 * @param end where its text ends, before the separator
 * @param next where the next paragraph begins, after the separator; equals {@code end} for the last
 * @param direction its base direction
 */
public record Paragraph(int begin, int end, int next, TextDirection direction) {

    /**
     * Checks the order of the offsets.
     *
     * @throws IllegalArgumentException if they are negative or not in ascending order
     */
    public Paragraph {
        if (begin < 0 || end < begin || next < end) {
            throw new IllegalArgumentException(
                    "Not a paragraph: " + begin + " to " + end + ", next " + next);
        }
    }

    /** The paragraph's text without its separator. */
    public TextRange range() {
        return new TextRange(begin, end);
    }
}
