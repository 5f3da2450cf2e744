/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.util.regex.Pattern;

/**
 * Whether the letters of a text stand in the order in which they are read. A PDF says where letters
 * are drawn, and no more.
 */
final class LetterOrder {

    /**
     * Letters that only end words: of Arabic ta marbuta and alef maqsura, the final ones of Hebrew.
     */
    private static final String LAST = "\u0629\u0649\u05da\u05dd\u05df\u05e3\u05e5";

    private static final String RIGHT_TO_LEFT = "\\p{IsArabic}\\p{IsHebrew}";

    private static final Pattern BEGINS =
            Pattern.compile(
                    "(?<![" + RIGHT_TO_LEFT + "])[" + LAST + "](?=[" + RIGHT_TO_LEFT + "])");

    private static final Pattern ENDS =
            Pattern.compile(
                    "(?<=[" + RIGHT_TO_LEFT + "])[" + LAST + "](?![" + RIGHT_TO_LEFT + "])");

    /** A sign of Indic scripts that belongs to the letter before it, with none there. */
    private static final Pattern LONE = Pattern.compile("(?<=^|\\s)\\p{Mc}");

    private LetterOrder() {}

    /** Returns whether words are spelt from their ends. */
    static boolean isReversed(String text) {
        return BEGINS.matcher(text).results().count() > ENDS.matcher(text).results().count();
    }

    /** Returns how many words begin with a sign that has to follow a letter. */
    static int loneSigns(String text) {
        return (int) LONE.matcher(text).results().count();
    }
}
