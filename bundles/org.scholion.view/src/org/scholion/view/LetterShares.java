/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import com.ibm.icu.lang.UCharacter;

/**
 * Gives letters a place that a font draws together with the letter before or behind them: one has
 * all the room and the others none, so that a caret between them would stand beside them all.
 */
final class LetterShares {

    private final String text;
    private final int[] begins;
    private final int[] distances;
    private final int total;

    private LetterShares(String text, int[] begins, int[] distances, int total) {
        this.text = text;
        this.begins = begins;
        this.distances = distances.clone();
        this.total = total;
    }

    /** The distances with equal shares where a letter has none. */
    static int[] of(String text, int[] begins, int[] distances, int total) {
        LetterShares shares = new LetterShares(text, begins, distances, total);
        int at = 0;
        while (at < begins.length) {
            at = shares.share(at);
        }
        return shares.distances;
    }

    /** Shares the room of the letters drawn as one that begin at a grapheme; returns the next. */
    private int share(int first) {
        int carrier = afterBare(first);
        if (carrier == begins.length || !isLetter(carrier)) {
            return carrier + 1;
        }
        int end = afterBare(carrier + 1);
        int from = distances[first];
        int room = width(carrier);
        for (int i = first + 1; i < end; i++) {
            distances[i] = from + room * (i - first) / (end - first);
        }
        return end;
    }

    /** The first grapheme from one on that is no letter without room. */
    private int afterBare(int from) {
        int at = from;
        while (at < begins.length && isLetter(at) && width(at) == 0) {
            at++;
        }
        return at;
    }

    private boolean isLetter(int grapheme) {
        return UCharacter.isLetter(text.codePointAt(begins[grapheme]));
    }

    private int width(int grapheme) {
        int next = grapheme + 1 < begins.length ? distances[grapheme + 1] : total;
        return next - distances[grapheme];
    }
}
