/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.clitic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.scholion.text.MatchingKey;
import org.scholion.text.TextRange;

/**
 * The key under which the words of marks meet: the {@link MatchingKey} of what a mark covers, its
 * pieces joined by a space, any white space being one space. A word with the article has the key of
 * its full writing also where the text drops the alef after <i>li-</i>.
 */
public final class MarkedKey {

    /** The longest key in UTF-16 units; longer stretches of text are not met again. */
    public static final int LONGEST = 200;

    private static final char ALEF = '\u0627';
    private static final char LAM = '\u0644';

    /** How far the letters of a word are looked for on either side of a place. */
    private static final int WORD = 40;

    private MarkedKey() {}

    /**
     * The key of words by themselves.
     *
     * @return nothing when nothing of them shows, or the key is longer than {@link #LONGEST}
     */
    public static Optional<String> of(String words) {
        if (words.length() > LONGEST * 4) {
            return Optional.empty();
        }
        String key = withSimpleSpaces(MatchingKey.of(words));
        return key.isEmpty() || key.length() > LONGEST ? Optional.empty() : Optional.of(key);
    }

    /**
     * The key of a mark.
     *
     * @param text what it is in
     * @param pieces what it covers, in order
     * @return nothing when a piece does not lie within the text, and as {@link #of(String)}
     */
    public static Optional<String> of(String text, List<TextRange> pieces) {
        if (pieces.isEmpty() || pieces.getLast().end() > text.length()) {
            return Optional.empty();
        }
        long units = pieces.stream().mapToLong(TextRange::length).sum();
        if (units > LONGEST * 4L) {
            return Optional.empty();
        }
        String words =
                pieces.stream().map(piece -> piece.of(text)).collect(Collectors.joining(" "));
        return of(lacksAlef(text, pieces.getFirst().begin()) ? ALEF + words : words);
    }

    /** Whether the article begins at a place, without the alef that it has elsewhere. */
    private static boolean lacksAlef(String text, int place) {
        if (place >= text.length() || text.charAt(place) != LAM) {
            return false;
        }
        int begin = place;
        while (begin > 0 && place - begin < WORD && isOfWord(text.charAt(begin - 1))) {
            begin--;
        }
        if (begin == place) {
            return false;
        }
        int end = place;
        while (end < text.length() && end - place < WORD && isOfWord(text.charAt(end))) {
            end++;
        }
        OptionalInt article = CliticEdges.of(text.substring(begin, end)).droppedAlef();
        return article.isPresent() && begin + article.getAsInt() == place;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String withSimpleSpaces(String key) {
        StringBuilder simple = new StringBuilder(key.length());
        boolean space = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (Character.isWhitespace(c)) {
                space = true;
            } else {
                if (space && !simple.isEmpty()) {
                    simple.append(' ');
                }
                space = false;
                simple.append(c);
            }
        }
        return simple.toString();
    }
}
