/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.List;
import org.scholion.document.Fragment;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

/**
 * The words of a text by number. What is between them has no number: a stretch that touches no word
 * stands, without length, before the next one. A word of which some is left out is left out.
 */
final class WordPositions implements Positions {
    /** Per offset how many words that count begin before it. */
    private final int[] begun;

    /** Per offset the number of the word that it is in, or of the next one that counts. */
    private final int[] in;

    /**
     * The words of a text without some stretches.
     *
     * @param language a BCP 47 tag, or empty
     * @param left the stretches that are left out, in order, none touching another
     */
    WordPositions(String text, String language, List<Fragment> left) {
        begun = new int[text.length() + 1];
        in = new int[text.length() + 1];
        int words = 0;
        int at = 0;
        int stretch = 0;
        for (TextRange word : TextBoundaries.of(text, language).words(0, text.length())) {
            while (stretch < left.size() && left.get(stretch).end() <= word.begin()) {
                stretch++;
            }
            if (stretch < left.size() && left.get(stretch).begin() < word.end()) {
                continue;
            }
            // up to the word's begin nothing more has begun; from there on this one has
            for (; at < word.end(); at++) {
                in[at] = words;
                begun[at] = at <= word.begin() ? words : words + 1;
            }
            words++;
        }
        for (; at < in.length; at++) {
            in[at] = words;
            begun[at] = words;
        }
    }

    @Override
    public int count() {
        return begun[begun.length - 1];
    }

    @Override
    public int begin(int offset) {
        return in[offset];
    }

    @Override
    public int end(int offset) {
        return begun[offset];
    }
}
