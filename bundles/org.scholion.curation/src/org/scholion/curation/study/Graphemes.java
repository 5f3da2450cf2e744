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
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.text.TextBoundaries;

/**
 * The grapheme clusters of a text by number: what counts as one position, so that agreement does
 * not depend on how many code units a script takes. A span that cuts a cluster holds all of it.
 */
final class Graphemes {
    private final int[] before;

    Graphemes(String text) {
        before = new int[text.length() + 1];
        TextBoundaries boundaries = TextBoundaries.of(text, "");
        int clusters = 0;
        for (int at = 0; at < text.length(); ) {
            int next = boundaries.graphemeAfter(at);
            for (int i = at + 1; i <= next; i++) {
                before[i] = clusters;
            }
            before[next] = ++clusters;
            at = next;
        }
    }

    /** How many there are. */
    int count() {
        return before[before.length - 1];
    }

    /** The number of the cluster that an offset is at or in. */
    int begin(int offset) {
        return before[offset];
    }

    /** One past the number of the last cluster that has something before an offset. */
    int end(int offset) {
        return offset == 0 ? 0 : Math.max(before[offset], before[offset - 1] + 1);
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
