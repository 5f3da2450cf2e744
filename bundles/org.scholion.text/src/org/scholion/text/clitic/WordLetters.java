/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.clitic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Arrays;

/**
 * The letters of a word without the marks on them. A letter is a grapheme cluster; tatweel belongs
 * to the letter that it draws out.
 */
final class WordLetters {

    private static final int TATWEEL = 0x640;

    private final String word;
    private final int count;
    private final int[] begins;
    private final int[] bases;

    WordLetters(String word) {
        this.word = word;
        int[] places = new int[word.length() + 1];
        int[] letters = new int[word.length()];
        int found = 0;
        for (int at = 0; at < word.length(); ) {
            int c = word.codePointAt(at);
            if (found == 0 || beginsLetter(word, at, c)) {
                places[found] = at;
                letters[found++] = c;
            }
            at += Character.charCount(c);
        }
        places[found] = word.length();
        count = found;
        begins = Arrays.copyOf(places, found + 1);
        bases = letters;
    }

    /**
     * Whether a letter begins here: what attaches to the character before does not begin one, nor
     * does what the character before attaches to. These are ICU's rules for clusters as far as
     * letters and digits are concerned; inside emoji and the like fewer letters are found.
     */
    private static boolean beginsLetter(String word, int at, int c) {
        if (c == TATWEEL) {
            return false;
        }
        return clusterBreak(c) == UCharacter.GraphemeClusterBreak.OTHER
                && clusterBreak(word.codePointBefore(at)) != UCharacter.GraphemeClusterBreak.PREPEND
                && UCharacter.isLetterOrDigit(c)
                && isSimpleScript(c);
    }

    private static int clusterBreak(int c) {
        return UCharacter.getIntPropertyValue(c, UProperty.GRAPHEME_CLUSTER_BREAK);
    }

    /** Conjuncts of other scripts join several letters into one cluster. */
    private static boolean isSimpleScript(int c) {
        return UCharacter.getIntPropertyValue(c, UProperty.INDIC_CONJUNCT_BREAK)
                == UCharacter.IndicConjunctBreak.NONE.ordinal();
    }

    int count() {
        return count;
    }

    /** Where a letter begins; for the count itself, the word's length. */
    int begin(int letter) {
        return begins[letter];
    }

    /** Whether a letter is there and is one of these. */
    boolean is(int letter, String ones) {
        return letter < count && ones.indexOf(bases[letter]) >= 0;
    }

    /** Whether the letters from one on, to the end, are these. */
    boolean endsWith(String ending) {
        int first = count - ending.length();
        if (first < 0) {
            return false;
        }
        for (int i = 0; i < ending.length(); i++) {
            if (bases[first + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isArabic(int letter) {
        return letter < count
                && UCharacter.isLetter(bases[letter])
                && UScript.getScript(bases[letter]) == UScript.ARABIC;
    }

    /** Whether a digit of any script or a letter of another script is there. */
    boolean isForeign(int letter) {
        return letter < count && !isArabic(letter) && UCharacter.isLetterOrDigit(bases[letter]);
    }

    String word() {
        return word;
    }
}
