/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import org.scholion.text.internal.KeyPieces;

/**
 * Keys under which writings of the same word are equal, for search and comparison; never for show.
 *
 * <p>Unicode's compatibility case fold (NFKC_Casefold, which also removes what does not show, such
 * as joiners), without the Arabic short vowels, Quranic marks and tatweel and without the
 * Devanagari nukta, with one letter each for the forms of alef, yeh, kaf and heh (teh marbuta
 * included), with hamza carriers as their bare letters, and the digits of all scripts as 0 to 9. In
 * Devanagari a nasal with virama before a stop of its class is anusvara, and ye is e. Keys are
 * stable: the key of a key is itself.
 */
public final class MatchingKey {

    private MatchingKey() {}

    /** The key of a text; it may be empty. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder key = new StringBuilder(text.length());
        KeyPieces.of(text, (piece, begin, end) -> key.append(piece));
        return key.toString();
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
}
