/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.internal;

import org.scholion.text.internal.LetterKeys.LetterKey;

/**
 * Cuts a text into the pieces that have keys of their own: a letter with its marks, most often. The
 * key of the text is that of its pieces in a row. What vanishes belongs to the piece before it.
 *
 * <p>Two spellings of Hindi take two pieces: a nasal with virama before a stop of its own class is
 * written as anusvara, and ye is e. Both are folded only where no grapheme ends in between, so that
 * a part of a text that can be marked has the same key alone as within the text.
 */
public final class KeyPieces {

    /** Gets the pieces in order. */
    @FunctionalInterface
    public interface Sink {

        /**
         * Takes a piece.
         *
         * @param key never empty
         * @param begin where its first character begins that does not vanish
         * @param end where its last one ends
         */
        void piece(String key, int begin, int end);
    }

    private static final char VIRAMA = '\u094d';
    private static final char ANUSVARA = '\u0902';
    private static final char NUKTA = '\u093c';
    private static final String YA = "\u092f";
    private static final String SIGN_E = "\u0947";
    private static final String LETTER_E = "\u090f";
    private static final char JOINER = '\u200d';
    private static final char NON_JOINER = '\u200c';

    /** The nasals of the five classes, and the stops of each. */
    private static final String NASALS = "\u0919\u091e\u0923\u0928\u092e";

    private static final String[] STOPS = {
        "\u0915\u0916\u0917\u0918",
        "\u091a\u091b\u091c\u091d",
        "\u091f\u0920\u0921\u0922",
        "\u0924\u0925\u0926\u0927",
        "\u092a\u092b\u092c\u092d"
    };

    private final String text;
    private final Sink sink;

    /** The piece that waits for the one after it; its begin is negative when there is none. */
    private String key = "";

    private int begin = -1;
    private int end;

    private KeyPieces(String text, Sink sink) {
        this.text = text;
        this.sink = sink;
    }

    /** Gives the pieces of a text. */
    public static void of(String text, Sink sink) {
        new KeyPieces(text, sink).run();
    }

    private void run() {
        String first = "";
        int from = -1;
        int to = 0;
        boolean several = false;
        boolean apart = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int after = i + Character.charCount(c);
            LetterKey letter = LetterKeys.of(c);
            if (!letter.key().isEmpty()) {
                if (apart || letter.begins()) {
                    add(from, to, several, first);
                    first = letter.key();
                    from = i;
                    several = false;
                } else {
                    several = true;
                }
                to = after;
                apart = isLineEnd(c);
            }
            i = after;
        }
        add(from, to, several, first);
        flush();
    }

    private static boolean isLineEnd(int c) {
        return c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private void add(int from, int to, boolean several, String first) {
        if (from < 0) {
            return;
        }
        String added = several ? LetterKeys.of(text.subSequence(from, to)) : first;
        if (added.equals(SIGN_E)
                && key.equals(YA)
                && isOnly(from, YA + NUKTA + JOINER + NON_JOINER)) {
            key = LETTER_E;
            end = to;
            return;
        }
        if (isNasalOf(added.charAt(0))
                && isOnly(from, NASALS + NUKTA + VIRAMA + JOINER + "\u0929")) {
            key = String.valueOf(ANUSVARA);
        }
        flush();
        key = added;
        begin = from;
        end = to;
    }

    /** Whether the waiting piece is the nasal of a stop's class, with virama. */
    private boolean isNasalOf(char stop) {
        if (key.length() != 2 || key.charAt(1) != VIRAMA) {
            return false;
        }
        int place = NASALS.indexOf(key.charAt(0));
        return place >= 0 && STOPS[place].indexOf(stop) >= 0;
    }

    private boolean isOnly(int to, String characters) {
        for (int i = begin; i < to; i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private void flush() {
        if (begin >= 0) {
            sink.piece(key, begin, end);
            begin = -1;
        }
    }
}
