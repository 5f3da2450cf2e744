/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import org.scholion.text.TextBoundaries;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** A place in a cell of a list. */
final class PlaceContext {
    /** How much of a text shows around a place. */
    private static final int AROUND = 14;

    /** How much of a place shows. */
    private static final int MOST = 36;

    private PlaceContext() {}

    /** The words in brackets with a few around them; long ones are cut in their middle. */
    static String of(String before, String words, String after) {
        if (words.isEmpty()) {
            return UiWords.cell(Message.of("lead.agreement.whole-document"));
        }
        return (before.length() > AROUND ? "…" : "")
                + before.substring(boundary(before, before.length() - AROUND))
                + "["
                + (words.length() > MOST
                        ? words.substring(0, boundary(words, MOST / 2))
                                + " … "
                                + words.substring(boundary(words, words.length() - MOST / 2))
                        : words)
                + "]"
                + after.substring(0, boundary(after, AROUND))
                + (after.length() > AROUND ? "…" : "");
    }

    /** The boundary between graphemes at or before an offset. */
    private static int boundary(String text, int offset) {
        int inside = Math.clamp(offset, 0, text.length());
        return TextBoundaries.of(text, "").graphemeFloor(inside);
    }
}
