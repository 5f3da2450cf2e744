/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Keys under which writings of the same word are equal, for search and comparison; never for show.
 *
 * <p>Unicode's compatibility case fold (NFKC_Casefold, which also removes what does not show, such
 * as joiners), without the Arabic short vowels, Quranic marks and tatweel and without the
 * Devanagari nukta, with one letter each for the forms of alef, yeh, kaf and heh (teh marbuta
 * included), with hamza carriers as their bare letters. Keys are stable: the key of a key is
 * itself.
 */
public final class MatchingKey {

    private static final char TATWEEL = '\u0640';
    private static final char NUKTA = '\u093c';

    private MatchingKey() {}

    /** The key of a text; it may be empty. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String folded = Normalizer2.getNFKCCasefoldInstance().normalize(text);
        String apart = Normalizer2.getNFDInstance().normalize(folded);
        StringBuilder kept = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (!isDropped(c)) {
                kept.append(unified(c));
            }
        }
        return Normalizer2.getNFCInstance().normalize(kept);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDropped(char c) {
        return c == TATWEEL
                || c == NUKTA
                || (c >= '\u0610' && c <= '\u061a')
                || (c >= '\u064b' && c <= '\u065f')
                || c == '\u0670'
                || (c >= '\u06d6' && c <= '\u06dc')
                || (c >= '\u06df' && c <= '\u06e4')
                || c == '\u06e7'
                || c == '\u06e8'
                || (c >= '\u06ea' && c <= '\u06ed')
                || (c >= '\u08d3' && c <= '\u08ff' && c != '\u08e2');
    }

    /** Letters with hamza or madda arrive here as the bare letter, their mark being dropped. */
    private static char unified(char c) {
        return switch (c) {
            case '\u0671', '\u0672', '\u0673', '\u0675' -> '\u0627';
            case '\u0649', '\u06cc', '\u06cd', '\u06d0', '\u06d2' -> '\u064a';
            case '\u06a9', '\u06aa' -> '\u0643';
            case '\u0629', '\u06c1', '\u06c3', '\u06d5' -> '\u0647';
            default -> c;
        };
    }
}
