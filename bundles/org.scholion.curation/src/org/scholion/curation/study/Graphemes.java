/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.BitSet;
import java.util.List;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.text.TextBoundaries;

/**
 * The grapheme clusters of a text by number: what counts as one position, so that agreement does
 * not depend on how many code units a script takes. A span that cuts a cluster holds all of it.
 * Text that is left out has no numbers: what stands before and behind it touches.
 */
final class Graphemes implements Positions {
    /** Per offset how many clusters that count begin before it. */
    private final int[] begun;

    /** Per offset the number of the cluster that it is in, or of the next one that counts. */
    private final int[] in;

    /** The clusters of a whole text. */
    Graphemes(String text) {
        this(text, List.of());
    }

    /**
     * The clusters of a text without some stretches.
     *
     * @param left the stretches that are left out, in order, none touching another
     */
    Graphemes(String text, List<Fragment> left) {
        begun = new int[text.length() + 1];
        in = new int[text.length() + 1];
        TextBoundaries boundaries = TextBoundaries.of(text, "");
        int clusters = 0;
        int stretch = 0;
        for (int at = 0; at < text.length(); ) {
            while (stretch < left.size() && left.get(stretch).end() <= at) {
                stretch++;
            }
            boolean counts = stretch == left.size() || at < left.get(stretch).begin();
            int next = at + 1;
            while (next < text.length() && !boundaries.isGrapheme(next)) {
                next++;
            }
            int number = clusters;
            clusters += counts ? 1 : 0;
            for (int i = at; i < next; i++) {
                in[i] = number;
                begun[i + 1] = clusters;
            }
            at = next;
        }
        in[text.length()] = clusters;
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

    /** The numbers of the clusters that a span holds. */
    BitSet of(Span span) {
        BitSet held = new BitSet();
        for (Fragment fragment : span.fragments()) {
            if (fragment.length() > 0) {
                held.set(begin(fragment.begin()), end(fragment.end()));
            }
        }
        return held;
    }
}
