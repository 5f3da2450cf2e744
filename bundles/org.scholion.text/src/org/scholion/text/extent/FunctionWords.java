/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.extent;

import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scholion.text.clitic.CliticEdges;
import org.scholion.text.clitic.PieceKind;
import org.scholion.text.clitic.WordPiece;

/**
 * The words of a language that stand between phrases: prepositions, postpositions, conjunctions.
 * Known for Arabic, Hindi and English; the English ones also count in texts of the other two.
 */
public final class FunctionWords {

    private static final String ARABIC = "ar";
    private static final List<String> KNOWN = List.of(ARABIC, "hi", "en");

    private final Set<String> words;
    private final boolean arabic;

    private FunctionWords(Set<String> words, boolean arabic) {
        this.words = words;
        this.arabic = arabic;
    }

    /** The lists are read when first asked for. */
    private static final class Lists {
        static final Set<String> ARABIC = WordList.load("function-words-ar");
        static final Set<String> HINDI = WordList.load("function-words-hi");
        static final Set<String> ENGLISH = WordList.load("function-words-en");
    }

    /**
     * The words of a language.
     *
     * @param languageTag a BCP 47 tag; an empty one means a text of which nothing is known, for
     *     which all words count; of other languages none are known
     */
    public static FunctionWords of(String languageTag) {
        String language = ULocale.forLanguageTag(languageTag).getLanguage();
        boolean any = language.isEmpty() || language.equals("und");
        Set<String> words = new HashSet<>();
        if (any || language.equals(ARABIC)) {
            words.addAll(Lists.ARABIC);
        }
        if (any || language.equals("hi")) {
            words.addAll(Lists.HINDI);
        }
        if (any || KNOWN.contains(language)) {
            words.addAll(Lists.ENGLISH);
        }
        return new FunctionWords(Set.copyOf(words), any || language.equals(ARABIC));
    }

    /**
     * Whether a word is one of these, whatever its case and vowel marks; an Arabic one also with a
     * conjunction before it or a pronoun behind it, or if it is nothing but a preposition and a
     * pronoun (له).
     */
    public boolean contains(CharSequence word) {
        String normal = WordList.normal(word).toLowerCase(Locale.ROOT);
        if (words.contains(normal)) {
            return true;
        }
        if (!arabic) {
            return false;
        }
        CliticEdges edges = CliticEdges.of(normal);
        List<WordPiece> pieces = edges.pieces();
        boolean pronoun = !pieces.isEmpty() && pieces.getLast().kind() == PieceKind.ENDING;
        if (pronoun && edges.piece(PieceKind.STEM).isEmpty()) {
            return true;
        }
        int begin =
                !pieces.isEmpty() && pieces.getFirst().kind() == PieceKind.CONJUNCTION
                        ? pieces.getFirst().range().end()
                        : 0;
        return edges.ends().stream()
                .filter(end -> end > begin)
                .anyMatch(
                        end ->
                                words.contains(normal.substring(begin, end))
                                        || words.contains(normal.substring(0, end)));
    }
}
