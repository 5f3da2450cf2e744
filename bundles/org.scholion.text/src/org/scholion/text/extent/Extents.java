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
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import java.util.Set;
import org.scholion.text.Paragraphs;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.text.clitic.CliticEdges;

/**
 * The extents around a place of a text, each wider than the one before: word, words with hyphens,
 * up to the next function word, up to the next punctuation mark, sentence, paragraph. Nothing is
 * computed ahead, and only the neighbourhood of the place is looked at.
 */
public final class Extents {

    /** A phrase or clause of more words than this on one side is none. */
    private static final int MOST_WORDS = 400;

    /**
     * Languages that use Arabic letters but write other things together. In texts of unknown
     * language the letters alone decide.
     */
    private static final Set<String> OTHER_ARABIC_SCRIPT =
            Set.of(
                    "fa", "ur", "ps", "sd", "ug", "ku", "ckb", "pnb", "ks", "bal", "azb", "dv",
                    "ms");

    /** Signs that belong to a word, or stand between two that belong together. */
    private static final String SIGNS = "#@$%&+/_\u20b9\u20ac\u00a3\u00b0\u066a\uff03\uff20";

    private final TextBoundaries boundaries;
    private final String text;
    private final Sentences sentences;
    private final FunctionWords functionWords;
    private final boolean clitics;

    private Extents(TextBoundaries boundaries, String languageTag) {
        this.boundaries = boundaries;
        text = boundaries.text();
        sentences = Sentences.of(boundaries);
        functionWords = FunctionWords.of(languageTag);
        clitics = !OTHER_ARABIC_SCRIPT.contains(ULocale.forLanguageTag(languageTag).getLanguage());
    }

    /**
     * The extents of a text.
     *
     * @param languageTag the BCP 47 tag of its language, for its function words and for what is
     *     written together; may be empty
     */
    public static Extents of(TextBoundaries boundaries, String languageTag) {
        return new Extents(boundaries, languageTag);
    }

    /** The boundaries of the text. */
    public TextBoundaries boundaries() {
        return boundaries;
    }

    /** The text's sentences. */
    public Sentences sentences() {
        return sentences;
    }

    /** The words that stand between phrases here. */
    public FunctionWords functionWords() {
        return functionWords;
    }

    /**
     * Where a word may be cut.
     *
     * @param word where a word is; words of languages that write nothing together have no edges
     */
    public CliticEdges edges(TextRange word) {
        return clitics ? CliticEdges.of(word.of(text)) : CliticEdges.uncut(word.of(text));
    }

    /**
     * The next extent that covers a range and more.
     *
     * @param range on grapheme boundaries within the text; an empty one means what is at a caret
     * @return nothing if the range is a whole paragraph or more
     */
    public Optional<Extent> wider(TextRange range) {
        for (ExtentKind kind : ExtentKind.values()) {
            TextRange extent = extent(kind, range);
            if (extent.covers(range) && extent.length() > range.length()) {
                return Optional.of(new Extent(kind, extent));
            }
        }
        return Optional.empty();
    }

    /**
     * The extent of a kind around a range. It may be empty or the range itself, where there is no
     * such extent there.
     */
    public TextRange extent(ExtentKind kind, TextRange range) {
        return switch (kind) {
            case PIECE -> piece(range);
            case WORD -> words(range);
            case HYPHENATED -> hyphenated(range);
            case PHRASE -> between(hyphenated(range), true);
            case CLAUSE -> between(hyphenated(range), false);
            case SENTENCE -> sentences.around(range);
            case PARAGRAPH -> paragraph(range);
        };
    }

    /** What is left of the word at a caret when its prefixes are cut off where that is sure. */
    private TextRange piece(TextRange range) {
        TextRange word = boundaries.wordAt(range.begin());
        int cut = word.begin() + edges(word).sureCut();
        boolean inside = range.begin() >= cut && range.end() <= word.end();
        return inside && cut > word.begin() ? new TextRange(cut, word.end()) : range;
    }

    private TextRange words(TextRange range) {
        TextRange first = word(range.begin());
        if (range.isEmpty()) {
            return first;
        }
        TextRange last = word(range.end() - 1);
        return union(range, first, last);
    }

    /** The word at an offset with the sign of a handle; an address whole. */
    private TextRange word(int offset) {
        TextRange whole = boundaries.longWordAt(offset);
        TextRange plain = boundaries.wordAt(offset);
        if (!whole.covers(plain) || !hasHyphen(whole) || isAddress(whole)) {
            return whole;
        }
        boolean sign =
                plain.begin() > whole.begin() && isHandleSign(text.charAt(plain.begin() - 1));
        return sign ? new TextRange(plain.begin() - 1, plain.end()) : plain;
    }

    private static boolean isHandleSign(char c) {
        return c == '#' || c == '@' || c == '\uff03' || c == '\uff20';
    }

    private boolean hasHyphen(TextRange range) {
        return range.of(text).codePoints().anyMatch(Extents::isHyphen);
    }

    private boolean isAddress(TextRange range) {
        String word = range.of(text);
        return word.contains("://") || (word.indexOf('.') > 0 && word.indexOf(' ') < 0);
    }

    private TextRange hyphenated(TextRange range) {
        TextRange first = boundaries.longWordAt(range.begin());
        if (range.isEmpty()) {
            return first;
        }
        TextRange last = boundaries.longWordAt(range.end() - 1);
        return union(range, first, last);
    }

    private static TextRange union(TextRange range, TextRange first, TextRange last) {
        return new TextRange(
                Math.min(range.begin(), first.begin()), Math.max(range.end(), last.end()));
    }

    /** Words to both sides up to a punctuation mark, or also up to a function word. */
    private TextRange between(TextRange range, boolean stopAtFunctionWords) {
        if (range.isEmpty()) {
            return range;
        }
        TextRange limit = sentences.around(range);
        int begin = range.begin();
        for (int i = 0; i < MOST_WORDS; i++) {
            int at = boundaries.wordBefore(begin);
            if (at >= begin || at < limit.begin()) {
                break;
            }
            TextRange word = boundaries.longWordAt(at);
            if (word.end() > begin
                    || separates(word.end(), begin)
                    || isBorder(word, stopAtFunctionWords)) {
                break;
            }
            begin = word.begin();
        }
        int end = range.end();
        for (int i = 0; i < MOST_WORDS; i++) {
            int at = nextWord(end);
            if (at >= limit.end()) {
                break;
            }
            TextRange word = boundaries.longWordAt(at);
            if (word.begin() < end
                    || separates(end, word.begin())
                    || isBorder(word, stopAtFunctionWords)) {
                break;
            }
            end = word.end();
        }
        return new TextRange(begin, end);
    }

    /** Whether a phrase or clause ends before this word, as it does before an emoji. */
    private boolean isBorder(TextRange word, boolean stopAtFunctionWords) {
        String written = word.of(text);
        return written.codePoints().noneMatch(UCharacter::isLetterOrDigit)
                || (stopAtFunctionWords && functionWords.contains(written));
    }

    /** Where the next word at or after an offset begins. */
    private int nextWord(int offset) {
        if (offset < text.length() && boundaries.wordAt(offset).begin() == offset) {
            TextRange word = boundaries.wordAt(offset);
            if (UCharacter.isLetterOrDigit(text.codePointAt(word.begin()))) {
                return offset;
            }
        }
        return boundaries.wordAfter(offset);
    }

    /** Whether punctuation or the end of a line stands between two words. */
    private boolean separates(int begin, int end) {
        for (int at = begin; at < end; ) {
            int c = text.codePointAt(at);
            boolean line = c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85;
            boolean space = UCharacter.isUWhiteSpace(c) || isFormat(c);
            boolean joins = SIGNS.indexOf(c) >= 0 || (isHyphen(c) && isTight(at, begin, end));
            // A full stop that ends no sentence shortens a word.
            if (line || !(space || joins || c == '.')) {
                return true;
            }
            at += Character.charCount(c);
        }
        return false;
    }

    private boolean isTight(int at, int begin, int end) {
        return at == begin || at == end - 1;
    }

    private static boolean isFormat(int c) {
        return UCharacter.getType(c) == Character.FORMAT;
    }

    private static boolean isHyphen(int c) {
        return c == '-' || c == 0x2010 || c == 0x2011 || c == 0x5be;
    }

    private TextRange paragraph(TextRange range) {
        int begin = range.begin();
        while (begin > 0 && !Paragraphs.isSeparator(text.charAt(begin - 1))) {
            begin--;
        }
        int end = range.end();
        while (end < text.length() && !Paragraphs.isSeparator(text.charAt(end))) {
            end++;
        }
        while (end > range.end() && UCharacter.isUWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        while (begin < range.begin() && UCharacter.isUWhiteSpace(text.charAt(begin))) {
            begin++;
        }
        return new TextRange(begin, end);
    }
}
