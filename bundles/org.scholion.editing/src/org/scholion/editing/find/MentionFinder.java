/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.find;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.scholion.text.LetterFolding;
import org.scholion.text.MatchingKey;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.text.clitic.CliticEdges;
import org.scholion.text.clitic.PieceKind;
import org.scholion.text.find.FindException;
import org.scholion.text.find.FindQuery;
import org.scholion.text.find.FindableText;
import org.scholion.text.find.TextFinder;

/**
 * Finds the places where words are mentioned as somebody marked them elsewhere: as whole words, and
 * with what is written together with them without being part of them:
 *
 * <ul>
 *   <li>the Arabic conjunctions wa- and fa- and the prepositions bi-, li- and ka- before words of
 *       three letters or more;
 *   <li>li- before the article, which loses its alef: in <i>lil-hind</i> the mention is what
 *       follows the first lam; before a lam of the word itself it loses both letters
 *       (<i>lil-lugha</i>);
 *   <li>the English ending 's.
 * </ul>
 *
 * <p>Where mentions are to be whole words, a hit takes all this along.
 */
final class MentionFinder {

    private static final String ARTICLE = "\u0627\u0644";

    /** The alefs that an article is written with: plain, or with the sign of its elision. */
    private static final String ALEFS = "\u0627\u0671";

    private static final String LAM = "\u0644";
    private static final Pattern ENDING = Pattern.compile("|['\u2019]s?");
    private static final int FEWEST_LETTERS = 3;

    private final FindableText text;
    private final TextBoundaries boundaries;
    private final boolean wholeWords;

    /**
     * Creates it.
     *
     * @param wholeWords whether hits are whole written words
     */
    MentionFinder(FindableText text, boolean wholeWords) {
        this.text = text;
        this.boundaries = text.boundaries();
        this.wholeWords = wholeWords;
    }

    /** The words to look for to find what a mark covers; the article gets its alef back. */
    static String words(TextBoundaries boundaries, TextRange mark) {
        String covered = mark.of(boundaries.text());
        if (mark.isEmpty()) {
            return covered;
        }
        TextRange word = word(boundaries, mark.begin());
        OptionalInt afterLi = CliticEdges.of(word.of(boundaries.text())).droppedAlef();
        if (afterLi.isPresent() && word.begin() + afterLi.getAsInt() == mark.begin()) {
            return ARTICLE.charAt(0) + covered;
        }
        return covered;
    }

    /** The places in order; none overlaps another. */
    List<TextRange> find(String words, LetterFolding folding, BooleanSupplier cancelled)
            throws FindException {
        List<TextRange> found = new ArrayList<>();
        String key = MatchingKey.of(words);
        boolean joins = isArabic(key) && letters(key) >= FEWEST_LETTERS;
        for (TextRange hit : hits(words, folding, cancelled)) {
            TextRange word = word(boundaries, hit.begin());
            boolean atBegin = word.begin() == hit.begin();
            if (atBegin || joins && isAfterJoined(word, hit.begin())) {
                add(found, hit, word.begin());
            }
        }
        if (joins && key.startsWith(ARTICLE) && ALEFS.indexOf(words.charAt(0)) >= 0) {
            String rest = key.substring(ARTICLE.length());
            String joined = (rest.startsWith(LAM) ? LAM : LAM + LAM) + rest;
            for (TextRange hit : hits(joined, folding, cancelled)) {
                TextRange word = word(boundaries, hit.begin());
                int begin = afterLi(word, hit.begin());
                if (begin > hit.begin()) {
                    add(found, new TextRange(begin, hit.end()), word.begin());
                }
            }
        }
        return apart(found);
    }

    private List<TextRange> hits(String words, LetterFolding folding, BooleanSupplier cancelled)
            throws FindException {
        return TextFinder.of(new FindQuery(words, false, false, folding)).find(text, cancelled);
    }

    /** Whether a place is behind a conjunction or a preposition that its word begins with. */
    private boolean isAfterJoined(TextRange word, int place) {
        return CliticEdges.of(word.of(boundaries.text())).pieces().stream()
                .filter(
                        piece ->
                                piece.kind() == PieceKind.CONJUNCTION
                                        || piece.kind() == PieceKind.PREPOSITION)
                .anyMatch(piece -> word.begin() + piece.range().end() == place);
    }

    /**
     * Where the article without alef begins whose li- is at a place; the place if there is none.
     */
    private int afterLi(TextRange word, int place) {
        CliticEdges edges = CliticEdges.of(word.of(boundaries.text()));
        boolean isLi =
                edges.piece(PieceKind.PREPOSITION)
                        .filter(piece -> word.begin() + piece.range().begin() == place)
                        .isPresent();
        return isLi && edges.droppedAlef().isPresent()
                ? word.begin() + edges.droppedAlef().getAsInt()
                : place;
    }

    /** Adds a mention unless more stands behind it in its word than is joined to words. */
    private void add(List<TextRange> found, TextRange mention, int first) {
        int last = Math.max(mention.end(), word(boundaries, mention.end() - 1).end());
        if (ENDING.matcher(key(boundaries, mention.end(), last)).matches()) {
            found.add(wholeWords ? new TextRange(first, last) : mention);
        }
    }

    /** The word at a place, or the place itself where there is none. */
    private static TextRange word(TextBoundaries boundaries, int place) {
        return boundaries.words(place, place + 1).stream()
                .findFirst()
                .orElse(new TextRange(place, place));
    }

    private static String key(TextBoundaries boundaries, int begin, int end) {
        return MatchingKey.of(boundaries.text().substring(begin, end));
    }

    private static List<TextRange> apart(List<TextRange> found) {
        List<TextRange> ordered = new ArrayList<>(found);
        ordered.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
        List<TextRange> apart = new ArrayList<>();
        for (TextRange hit : ordered) {
            if (apart.isEmpty() || apart.getLast().end() <= hit.begin()) {
                apart.add(hit);
            }
        }
        return List.copyOf(apart);
    }

    private static boolean isArabic(String key) {
        return !key.isEmpty()
                && Character.UnicodeScript.of(key.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    private static long letters(String key) {
        return key.codePoints().filter(Character::isLetter).count();
    }
}
