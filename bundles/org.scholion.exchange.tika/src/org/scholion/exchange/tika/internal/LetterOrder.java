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

    /**
     * A sign of Indic scripts that belongs to the letter before it, with none there. The short I of
     * Devanagari is drawn before its letter, and so are often others in their files: it may stand
     * behind a consonant, its nukta or a joiner only, and in some spellings behind A.
     */
    private static final Pattern LONE =
            Pattern.compile(
                    "(?<=^|\\s)\\p{Mc}|(?<![\u0905\u0915-\u0939\u0958-\u095f\u0978-\u097f"
                            + "\u093c\u200c\u200d])\u093f");

    private LetterOrder() {}

    /** Returns whether words are spelt from their ends. */
    static boolean isReversed(String text) {
        return BEGINS.matcher(text).results().count() > ENDS.matcher(text).results().count();
    }

    /** Returns how many signs stand where the letter they have to follow is not. */
    static int loneSigns(String text) {
        return (int) LONE.matcher(text).results().count();
    }
}
