/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.clitic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.scholion.text.TextRange;

/**
 * Where a written Arabic word may be cut into what is written together: after أ, و or ف, س, then ب,
 * ل or ك, then the article; before a pronoun; before digits and letters of other scripts (و20). In
 * للهند, where the alef of the article is dropped, the first ل is the preposition and the second
 * the article.
 *
 * <p>Only letters are looked at, so a place is offered wherever the letters allow it: in وزير also
 * after the و. A word of another script has no edges and is one stem. Marks and tatweel belong to
 * the letter before them. All offsets are UTF-16 offsets from the begin of the word and lie on
 * grapheme boundaries.
 */
public final class CliticEdges {

    private static final String ALEF = "\u0627\u0671";
    private static final String LAM = "\u0644";

    /** The letters a verb of the future begins with after its س: ي ت ن أ. */
    private static final String IMPERFECT = "\u064a\u062a\u0646\u0623";

    /** The shortest stem, in letters, unless it is a digit or a letter of another script. */
    private static final int SHORTEST = 2;

    private static final List<String> ENDINGS =
            List.of(
                    "\u0643\u0645\u0627",
                    "\u0647\u0645\u0627",
                    "\u0646\u064a",
                    "\u0643\u0645",
                    "\u0643\u0646",
                    "\u0647\u0627",
                    "\u0647\u0645",
                    "\u0647\u0646",
                    "\u0646\u0627",
                    "\u064a",
                    "\u0643",
                    "\u0647");

    private final String word;
    private final List<WordPiece> pieces;
    private final List<Integer> edges;
    private final List<Integer> begins;
    private final List<Integer> ends;
    private final OptionalInt droppedAlef;

    private CliticEdges(WordLetters letters) {
        word = letters.word();
        List<Prefix> prefixes = prefixes(letters);
        List<Integer> endings = endings(letters, prefixes);
        pieces = pieces(letters, prefixes, endings);
        begins = new ArrayList<>();
        begins.add(0);
        prefixes.forEach(prefix -> begins.add(letters.begin(prefix.end())));
        ends = new ArrayList<>();
        endings.forEach(ending -> ends.add(letters.begin(ending)));
        ends.add(word.length());
        TreeSet<Integer> inner = new TreeSet<>(begins);
        inner.addAll(ends);
        for (int i = 1; i < letters.count(); i++) {
            if (letters.isArabic(i - 1) && letters.isForeign(i)) {
                inner.add(letters.begin(i));
            }
        }
        inner.remove(0);
        inner.remove(word.length());
        edges = List.copyOf(inner);
        droppedAlef =
                prefixes.stream()
                        .filter(p -> p.kind() == PieceKind.ARTICLE && p.end() - p.begin() == 1)
                        .mapToInt(p -> letters.begin(p.begin()))
                        .findFirst();
    }

    private CliticEdges(String word) {
        this.word = word;
        TextRange whole = new TextRange(0, word.length());
        pieces = word.isEmpty() ? List.of() : List.of(new WordPiece(PieceKind.STEM, whole));
        edges = List.of();
        begins = List.of(0);
        ends = List.of(word.length());
        droppedAlef = OptionalInt.empty();
    }

    /** A prefix by the letters it has. */
    private record Prefix(PieceKind kind, int begin, int end) {}

    /**
     * The edges of a word.
     *
     * @param word a word as {@link org.scholion.text.TextBoundaries#wordAt} finds it; may be of any
     *     script, or empty
     */
    public static CliticEdges of(CharSequence word) {
        return new CliticEdges(new WordLetters(word.toString()));
    }

    /** A word that is not to be cut, as of a language that writes nothing together. */
    public static CliticEdges uncut(CharSequence word) {
        return new CliticEdges(word.toString());
    }

    /** The word. */
    public String word() {
        return word;
    }

    /** All places inside the word where it may be cut, ascending. */
    public List<Integer> edges() {
        return edges;
    }

    /** The edges but for the one between the article and its word, unless that is a foreign one. */
    public List<Integer> outerEdges() {
        return piece(PieceKind.ARTICLE)
                .map(article -> article.range().end())
                .filter(end -> !new WordLetters(word.substring(end)).isForeign(0))
                .map(end -> edges.stream().filter(edge -> !edge.equals(end)).toList())
                .orElse(edges);
    }

    /**
     * The word in pieces: as many prefixes as the letters allow and the longest ending that leaves
     * a stem. They cover the word without gaps; there is one stem, or none (له). Not every edge is
     * between two of them, as endings can be read in several ways (ني, ي).
     */
    public List<WordPiece> pieces() {
        return pieces;
    }

    /** Where a word written together with prefixes may begin: 0, and after each prefix. */
    public List<Integer> begins() {
        return List.copyOf(begins);
    }

    /** Where a word written together with an ending may end: before each, and the word's length. */
    public List<Integer> ends() {
        return List.copyOf(ends);
    }

    /** The piece of a kind, if there is one. */
    public Optional<WordPiece> piece(PieceKind kind) {
        return pieces.stream().filter(piece -> piece.kind() == kind).findFirst();
    }

    /**
     * Where the article begins if its alef is not written: after the first ل of لل. What begins
     * here is a word with the article; written by itself it would begin with ال.
     */
    public OptionalInt droppedAlef() {
        return droppedAlef;
    }

    /**
     * Where the word may be cut with little doubt: after conjunction and preposition where the
     * article follows and then three letters or more (والهند), or where digits or letters of
     * another script follow (و20); the article stays.
     *
     * @return 0 if there is no such place
     */
    public int sureCut() {
        int cut = 0;
        int letters = 0;
        for (WordPiece piece : pieces) {
            if (piece.kind() == PieceKind.CONJUNCTION || piece.kind() == PieceKind.PREPOSITION) {
                cut = piece.range().end();
            } else if (piece.kind() == PieceKind.ARTICLE) {
                letters = new WordLetters(word.substring(piece.range().end())).count();
            }
        }
        boolean foreign = new WordLetters(word.substring(cut)).isForeign(0);
        return letters >= SHORTEST + 1 || foreign ? cut : 0;
    }

    /**
     * How a part of the word may be written where it stands alone, likeliest first: of للهند the
     * part لهند as الهند, of زيارته the part زيارت as زيارة, else as it is.
     *
     * @throws IndexOutOfBoundsException if the part is not within the word
     */
    public List<String> alone(TextRange part) {
        String written = part.of(word);
        List<String> forms = new ArrayList<>();
        if (droppedAlef.isPresent() && droppedAlef.getAsInt() == part.begin()) {
            forms.add("\u0627" + written);
            // of a word that begins with ل itself, one of three is not written: للغة
            forms.add("\u0627\u0644" + written);
        }
        if (part.end() < word.length() && ends.contains(part.end())) {
            if (written.endsWith("\u062a")) {
                forms.add(written.substring(0, written.length() - 1) + "\u0629");
            } else if (written.endsWith("\u0627")) {
                forms.add(written.substring(0, written.length() - 1) + "\u0649");
            }
        }
        forms.add(written);
        return List.copyOf(forms);
    }

    private static List<Prefix> prefixes(WordLetters letters) {
        List<Prefix> found = new ArrayList<>();
        int at = 0;
        at = prefix(letters, found, at, PieceKind.QUESTION, "\u0623");
        at = prefix(letters, found, at, PieceKind.CONJUNCTION, "\u0648\u0641");
        if (letters.is(at + 1, IMPERFECT)) {
            int verb = prefix(letters, found, at, PieceKind.FUTURE, "\u0633");
            if (verb > at) {
                return found;
            }
        }
        int noun = prefix(letters, found, at, PieceKind.PREPOSITION, "\u0628\u0644\u0643");
        boolean dropped = noun > at && letters.is(at, LAM) && letters.is(noun, LAM);
        int article = dropped ? noun + 1 : noun + 2;
        boolean written = letters.is(noun, ALEF) && letters.is(noun + 1, LAM);
        if ((dropped || written) && leavesStem(letters, article)) {
            found.add(new Prefix(PieceKind.ARTICLE, noun, article));
        }
        return found;
    }

    /** Adds a prefix of one letter if it is there; returns the letter after it, else the same. */
    private static int prefix(
            WordLetters letters, List<Prefix> found, int at, PieceKind kind, String ones) {
        int next = at + 1;
        boolean pronoun = kind == PieceKind.PREPOSITION && isEnding(letters, next);
        if (!letters.is(at, ones) || !(pronoun || leavesStem(letters, next))) {
            return at;
        }
        found.add(new Prefix(kind, at, next));
        return next;
    }

    private static boolean leavesStem(WordLetters letters, int begin) {
        return letters.count() - begin >= SHORTEST || letters.isForeign(begin);
    }

    private static boolean isEnding(WordLetters letters, int begin) {
        return ENDINGS.stream()
                .anyMatch(e -> letters.count() - begin == e.length() && letters.endsWith(e));
    }

    /** The letters at which an ending may begin, ascending. */
    private static List<Integer> endings(WordLetters letters, List<Prefix> prefixes) {
        TreeSet<Integer> found = new TreeSet<>();
        for (String ending : ENDINGS) {
            int begin = letters.count() - ending.length();
            if (letters.endsWith(ending)
                    && begin > 0
                    && letters.isArabic(begin - 1)
                    && (begin >= SHORTEST || followsPreposition(prefixes, begin))) {
                found.add(begin);
            }
        }
        return List.copyOf(found);
    }

    private static boolean followsPreposition(List<Prefix> prefixes, int letter) {
        return prefixes.stream()
                .anyMatch(p -> p.kind() == PieceKind.PREPOSITION && p.end() == letter);
    }

    private static List<WordPiece> pieces(
            WordLetters letters, List<Prefix> prefixes, List<Integer> endings) {
        List<WordPiece> result = new ArrayList<>();
        int stem = 0;
        for (Prefix prefix : prefixes) {
            add(result, letters, prefix.kind(), prefix.begin(), prefix.end());
            stem = prefix.end();
        }
        int begin = stem;
        int end =
                endings.stream()
                        .filter(
                                e ->
                                        e - begin >= SHORTEST
                                                || (e == begin && followsPreposition(prefixes, e)))
                        .findFirst()
                        .orElse(letters.count());
        add(result, letters, PieceKind.STEM, begin, end);
        add(result, letters, PieceKind.ENDING, end, letters.count());
        return List.copyOf(result);
    }

    private static void add(
            List<WordPiece> result, WordLetters letters, PieceKind kind, int begin, int end) {
        if (begin < end) {
            result.add(
                    new WordPiece(kind, new TextRange(letters.begin(begin), letters.begin(end))));
        }
    }
}
