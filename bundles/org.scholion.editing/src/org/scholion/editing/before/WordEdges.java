/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.before;

import java.util.List;
import java.util.TreeSet;
import org.scholion.text.TextRange;
import org.scholion.text.clitic.CliticEdges;
import org.scholion.text.clitic.PieceKind;
import org.scholion.text.clitic.WordPiece;

/** Where mentions may begin and end in a written word. */
final class WordEdges {

    private static final String SIGNS = "#@";
    private static final String APOSTROPHES = "'\u2019";

    /** The fewest letters behind a conjunction or a preposition that is taken for one. */
    private static final int FEWEST_LETTERS = 3;

    private WordEdges() {}

    /** Returns where they may begin, the first place first. */
    static List<Integer> begins(String text, TextRange word) {
        TreeSet<Integer> begins = new TreeSet<>();
        begins.add(word.begin());
        if (word.begin() > 0 && SIGNS.indexOf(text.charAt(word.begin() - 1)) >= 0) {
            begins.add(word.begin() - 1);
        }
        if (Character.UnicodeScript.of(text.codePointAt(word.begin()))
                == Character.UnicodeScript.ARABIC) {
            addArabic(word.of(text), word.begin(), begins);
        }
        return List.copyOf(begins);
    }

    private static void addArabic(String word, int offset, TreeSet<Integer> begins) {
        CliticEdges edges = CliticEdges.of(word);
        for (WordPiece piece : edges.pieces()) {
            int end = piece.range().end();
            boolean joined =
                    piece.kind() == PieceKind.CONJUNCTION || piece.kind() == PieceKind.PREPOSITION;
            if (joined && letters(word.substring(end)) >= FEWEST_LETTERS) {
                begins.add(offset + end);
            }
        }
        edges.droppedAlef().ifPresent(place -> begins.add(offset + place));
    }

    private static long letters(String part) {
        return part.codePoints().filter(Character::isLetter).count();
    }

    /** Returns where they may end, the first place first. */
    static List<Integer> ends(String text, TextRange word) {
        int end = word.end();
        int apostrophe = end - 2;
        boolean possessive =
                apostrophe > word.begin()
                        && APOSTROPHES.indexOf(text.charAt(apostrophe)) >= 0
                        && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S');
        return possessive ? List.of(apostrophe, end) : List.of(end);
    }
}
