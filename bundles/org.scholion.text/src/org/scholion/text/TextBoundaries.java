/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.scholion.text.internal.BoundaryKind;
import org.scholion.text.internal.BoundaryWindows;
import org.scholion.text.internal.LongWords;

/**
 * Where the graphemes, words and sentences of one text begin and end, by ICU's rules for a
 * language. Safe for any number of threads. Nothing is computed ahead: every question looks only at
 * the neighbourhood of its offset, so a text of a million characters costs no more than a short
 * one.
 *
 * <p>Offsets are UTF-16 and must be in 0 to the text's length, else {@link
 * IndexOutOfBoundsException} is thrown. A <em>word</em> is what has letters or digits, or is an
 * emoji.
 */
public final class TextBoundaries {

    /** Below this no character attaches to the one before it, but for the pair CR LF. */
    private static final char FIRST_MARK = '\u0300';

    private static final int LAST_ASCII = 0x7f;

    private final String text;
    private final BoundaryWindows graphemes;
    private final BoundaryWindows words;
    private final BoundaryWindows sentences;

    private TextBoundaries(String text, ULocale locale) {
        this.text = text;
        graphemes =
                new BoundaryWindows(
                        text, BoundaryKind.GRAPHEME, BreakIterator.getCharacterInstance(locale));
        words = new BoundaryWindows(text, BoundaryKind.WORD, BreakIterator.getWordInstance(locale));
        sentences =
                new BoundaryWindows(
                        text, BoundaryKind.SENTENCE, BreakIterator.getSentenceInstance(locale));
    }

    /**
     * The boundaries of a text.
     *
     * @param languageTag a BCP 47 tag; one that ICU has no rules for, or an empty one, means the
     *     rules of no particular language
     */
    public static TextBoundaries of(String text, String languageTag) {
        return new TextBoundaries(text, ULocale.forLanguageTag(languageTag));
    }

    /** The text these boundaries are of. */
    public String text() {
        return text;
    }

    /** Whether an extended grapheme cluster begins or ends here. */
    public boolean isGrapheme(int offset) {
        check(offset);
        if (offset == 0 || offset == text.length()) {
            return true;
        }
        char before = text.charAt(offset - 1);
        char after = text.charAt(offset);
        if (before < FIRST_MARK && after < FIRST_MARK) {
            return before != '\r' || after != '\n';
        }
        return graphemes.piece(offset).begin() == offset;
    }

    /** The grapheme boundary before an offset; 0 at the beginning. */
    public int graphemeBefore(int offset) {
        check(offset);
        return offset == 0 ? 0 : graphemes.piece(offset - 1).begin();
    }

    /** The grapheme boundary after an offset; the text's length at its end. */
    public int graphemeAfter(int offset) {
        check(offset);
        int next = offset + 1;
        if (next > text.length()) {
            return offset;
        }
        boolean plain =
                next < text.length()
                        && text.charAt(offset) < FIRST_MARK
                        && text.charAt(next) < FIRST_MARK;
        if (plain) {
            return text.charAt(offset) == '\r' && text.charAt(next) == '\n' ? next + 1 : next;
        }
        return graphemes.piece(offset).end();
    }

    /** The offset itself if it is a grapheme boundary, else the one before. */
    public int graphemeFloor(int offset) {
        return isGrapheme(offset) ? offset : graphemeBefore(offset);
    }

    /** The offset itself if it is a grapheme boundary, else the one after. */
    public int graphemeCeiling(int offset) {
        return isGrapheme(offset) ? offset : graphemeAfter(offset);
    }

    /**
     * The smallest range of whole grapheme clusters around a range. An empty range on a boundary
     * stays empty; one inside a cluster becomes the cluster.
     */
    public TextRange snap(int begin, int end) {
        return new TextRange(graphemeFloor(begin), graphemeCeiling(end));
    }

    /**
     * The word at an offset: the one that covers it, or else the one that ends there. Where there
     * is no word, the piece between word boundaries that covers the offset (white space, a
     * punctuation mark); in an empty text, the empty range.
     */
    public TextRange wordAt(int offset) {
        TextRange piece = wordPiece(offset);
        if (!isWord(piece) && piece.begin() == offset && offset > 0) {
            TextRange before = wordPiece(offset - 1);
            return isWord(before) ? before : piece;
        }
        return piece;
    }

    /** Where the last word that begins before an offset begins; 0 if there is none. */
    public int wordBefore(int offset) {
        check(offset);
        int at = offset;
        while (at > 0) {
            TextRange piece = wordPiece(at - 1);
            if (isWord(piece)) {
                return piece.begin();
            }
            at = piece.begin();
        }
        return 0;
    }

    /** Where the first word that begins after an offset begins; the text's end if there is none. */
    public int wordAfter(int offset) {
        check(offset);
        int at = offset;
        while (at < text.length()) {
            TextRange piece = wordPiece(at);
            if (piece.begin() > offset && isWord(piece)) {
                return piece.begin();
            }
            at = piece.end();
        }
        return text.length();
    }

    /**
     * Where the first word that ends after an offset ends; the text's end if there is none.
     * Extending a selection to here takes no white space with it.
     */
    public int wordEndAfter(int offset) {
        check(offset);
        int at = offset;
        while (at < text.length()) {
            TextRange piece = wordPiece(at);
            if (isWord(piece)) {
                return piece.end();
            }
            at = piece.end();
        }
        return text.length();
    }

    /** The words that share at least one character with a range, whole and in order. */
    public List<TextRange> words(int begin, int end) {
        List<TextRange> result = new ArrayList<>();
        for (int at = range(begin, end).begin(); at < end; ) {
            TextRange piece = wordPiece(at);
            if (isWord(piece)) {
                result.add(piece);
            }
            at = piece.end();
        }
        return List.copyOf(result);
    }

    /**
     * The sentence at an offset without white space around it; white space belongs to the sentence
     * before it. Empty where a line or the text is blank.
     */
    public TextRange sentenceAt(int offset) {
        return trimmed(piece(sentences, offset));
    }

    /** The sentences that share at least one character with a range, whole and in order. */
    public List<TextRange> sentences(int begin, int end) {
        TextRange asked = range(begin, end);
        List<TextRange> result = new ArrayList<>();
        for (int at = begin; at < end; ) {
            TextRange piece = piece(sentences, at);
            TextRange sentence = trimmed(piece);
            if (sentence.overlaps(asked)) {
                result.add(sentence);
            }
            at = piece.end();
        }
        return List.copyOf(result);
    }

    /**
     * What an annotator takes for one word at an offset: a web or mail address, a {@code #hashtag}
     * or {@code @handle} with its sign, words joined by hyphens; else {@link #wordAt}.
     */
    public TextRange longWordAt(int offset) {
        check(offset);
        return LongWords.at(text, offset, this::wordAt);
    }

    private TextRange wordPiece(int offset) {
        return piece(words, offset);
    }

    /** The piece between boundaries that covers an offset, at the text's end the last one. */
    private TextRange piece(BoundaryWindows windows, int offset) {
        check(offset);
        int length = text.length();
        if (length == 0) {
            return new TextRange(0, 0);
        }
        return windows.piece(Math.min(offset, length - 1));
    }

    private boolean isWord(TextRange piece) {
        for (int i = piece.begin(); i < piece.end(); ) {
            int c = text.codePointAt(i);
            if (isAsciiLetterOrDigit(c) || c > LAST_ASCII && isWordBeyondAscii(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static boolean isAsciiLetterOrDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean isWordBeyondAscii(int c) {
        return UCharacter.isLetterOrDigit(c)
                || UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION)
                || c == 0xfe0f;
    }

    private TextRange trimmed(TextRange piece) {
        int begin = piece.begin();
        int end = piece.end();
        while (begin < end && UCharacter.isUWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        while (begin < end && UCharacter.isUWhiteSpace(text.charAt(begin))) {
            begin++;
        }
        return new TextRange(begin, end);
    }

    private TextRange range(int begin, int end) {
        Objects.checkFromToIndex(begin, end, text.length());
        return new TextRange(begin, end);
    }

    private void check(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
    }
}
