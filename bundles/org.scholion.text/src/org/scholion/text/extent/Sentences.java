/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.extent;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import java.util.Set;
import org.scholion.text.Paragraphs;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

/**
 * The sentences of a text by ICU's rules, but for full stops that only shorten a word: titles
 * (H.E., Dr.), initials (S. Rao), and initials before a handle. A line ends a sentence, as headings
 * have no full stop.
 */
public final class Sentences {

    /** More pieces than this are not joined; a list of initials is no sentence. */
    private static final int MOST = 64;

    /** A longer word before a full stop is no abbreviation. */
    private static final int LONGEST = 12;

    private final TextBoundaries boundaries;
    private final String text;

    private Sentences(TextBoundaries boundaries) {
        this.boundaries = boundaries;
        this.text = boundaries.text();
    }

    /** The abbreviations are read when first asked for. */
    private static final class Abbreviations {
        static final Set<String> ALL = WordList.load("abbreviations");
    }

    /** The sentences of a text. */
    public static Sentences of(TextBoundaries boundaries) {
        return new Sentences(boundaries);
    }

    /**
     * The sentence at an offset without white space around it; white space belongs to the sentence
     * before it. Empty where a line or the text is blank.
     *
     * @throws IndexOutOfBoundsException if the offset is not in the text nor at its end
     */
    public TextRange at(int offset) {
        TextRange middle = boundaries.sentenceAt(offset);
        int begin = middle.begin();
        int end = middle.end();
        if (middle.isEmpty()) {
            return middle;
        }
        for (int i = 0; i < MOST && isAbbreviated(end); i++) {
            end = boundaries.sentenceAt(next(end)).end();
        }
        for (int i = 0; i < MOST; i++) {
            int before = previousEnd(begin);
            if (before == 0 || !isAbbreviated(before)) {
                break;
            }
            begin = boundaries.sentenceAt(before - 1).begin();
        }
        return new TextRange(begin, end);
    }

    /** The sentences that a range reaches into, as one range; at an empty one that at its place. */
    public TextRange around(TextRange range) {
        TextRange first = at(range.begin());
        if (range.isEmpty()) {
            return first;
        }
        TextRange last = at(range.end() - 1);
        int begin = first.isEmpty() ? range.begin() : Math.min(first.begin(), range.begin());
        int end = last.isEmpty() ? range.end() : Math.max(last.end(), range.end());
        return new TextRange(begin, end);
    }

    /** Where the next text on the same line begins. */
    private int next(int end) {
        int at = end;
        while (at < text.length() && isInnerSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the text before on the same line ends; 0 if there is none. */
    private int previousEnd(int begin) {
        int at = begin;
        while (at > 0 && isInnerSpace(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 && isLineEnd(text.charAt(at - 1)) ? 0 : at;
    }

    /** Whether a sentence that would end here goes on, as its full stop shortens a word. */
    private boolean isAbbreviated(int end) {
        int next = next(end);
        if (next >= text.length() || isLineEnd(text.charAt(next)) || text.charAt(end - 1) != '.') {
            return false;
        }
        int begin = end - 1;
        while (begin > 0 && end - begin <= LONGEST && isOfWord(text.charAt(begin - 1))) {
            begin--;
        }
        String word = WordList.normal(text.substring(begin, end - 1));
        return Abbreviations.ALL.contains(word)
                || isOneLetter(word)
                || (isInitials(word) && "@#".indexOf(text.charAt(next)) >= 0);
    }

    private static boolean isOneLetter(String word) {
        return word.length() == 1
                && Character.isLetter(word.charAt(0))
                && !word.toUpperCase(Locale.ROOT).equals("I");
    }

    /** Single letters with full stops between them, the last of which is cut off: H.E, U.N. */
    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean fits = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
            if (!fits) {
                return false;
            }
        }
        return word.length() % 2 != 0;
    }

    private static boolean isOfWord(char c) {
        return c == '.'
                || Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isInnerSpace(char c) {
        return UCharacter.isUWhiteSpace(c) && !isLineEnd(c);
    }

    private static boolean isLineEnd(char c) {
        return Paragraphs.isSeparator(c) || c == '\u2028';
    }
}
