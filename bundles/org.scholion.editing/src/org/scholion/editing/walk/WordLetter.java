/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.walk;

import org.scholion.text.LatinLetters;
import org.scholion.text.MatchingKey;

/**
 * A letter that words are looked for by. One of the words' own script means those that begin with
 * it; a Latin one also those of other scripts whose letter is written with it, as {@code r} for ر.
 *
 * @param typed what the keyboard made of the key
 * @param key the key's character on a US keyboard, by which words in Latin letters are found under
 *     a layout that has none; the character typed where nothing else is known
 */
public record WordLetter(char typed, char key) {

    /** Tells whether words that begin so are meant. */
    public boolean begins(String words) {
        if (words.isEmpty()) {
            return false;
        }
        if (isLatin(typed)) {
            return is(typed, words);
        }
        String beginning = MatchingKey.of(words);
        if (!beginning.isEmpty() && isLatin(beginning.charAt(0))) {
            return is(key, words);
        }
        String letter = MatchingKey.of(String.valueOf(typed));
        return !letter.isEmpty() && beginning.startsWith(letter);
    }

    private static boolean is(char latin, String words) {
        return LatinLetters.first(words).equals(LatinLetters.first(String.valueOf(latin)));
    }

    private static boolean isLatin(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN
                || Character.digit(letter, 10) >= 0;
    }
}
