/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.words;

import org.scholion.text.TextBoundaries;
import org.scholion.words.Message;

/** A place in a cell of a list. */
public final class PlaceContext {

    /** How much of a text shows around a place. */
    private static final int AROUND = 14;

    /** How much of a place shows. */
    private static final int MOST = 36;

    private PlaceContext() {}

    /** The words in brackets with a few around them; long ones are cut in their middle. */
    public static String of(String before, String words, String after) {
        return of(before, words, after, AROUND);
    }

    /**
     * The same with more of the text around.
     *
     * @param around how much on each side, in UTF-16 units
     */
    public static String of(String before, String words, String after, int around) {
        if (words.isEmpty()) {
            return UiWords.cell(Message.of("lead.agreement.whole-document"));
        }
        return (before.length() > around ? "…" : "")
                + before.substring(boundary(before, before.length() - around))
                + "["
                + (words.length() > MOST
                        ? words.substring(0, boundary(words, MOST / 2))
                                + " … "
                                + words.substring(boundary(words, words.length() - MOST / 2))
                        : words)
                + "]"
                + after.substring(0, boundary(after, around))
                + (after.length() > around ? "…" : "");
    }

    /** The boundary between graphemes at or before an offset. */
    private static int boundary(String text, int offset) {
        int inside = Math.clamp(offset, 0, text.length());
        return TextBoundaries.of(text, "").graphemeFloor(inside);
    }
}
