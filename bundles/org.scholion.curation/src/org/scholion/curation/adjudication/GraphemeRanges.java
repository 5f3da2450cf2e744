/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.ArrayList;
import java.util.List;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.text.TextBoundaries;

/**
 * The grapheme clusters of a text by number. A span that cuts a cluster holds all of it; a fragment
 * without width holds none.
 */
final class GraphemeRanges {

    /** For each offset, how many clusters begin before it. */
    private final int[] begun;

    GraphemeRanges(String text) {
        begun = new int[text.length() + 1];
        TextBoundaries boundaries = TextBoundaries.of(text, "");
        int clusters = 0;
        for (int at = 0; at < text.length(); ) {
            int next = boundaries.graphemeAfter(at);
            clusters++;
            for (int i = at + 1; i <= next; i++) {
                begun[i] = clusters;
            }
            at = next;
        }
    }

    /**
     * Returns the clusters that spans hold: pairs of first and one past the last, in order, none
     * touching another.
     */
    int[] of(List<Span> spans) {
        List<int[]> ranges = new ArrayList<>();
        for (Span span : spans) {
            for (Fragment fragment : span.fragments()) {
                int end = Math.min(fragment.end(), begun.length - 1);
                if (fragment.begin() < end) {
                    ranges.add(new int[] {begun[fragment.begin() + 1] - 1, begun[end]});
                }
            }
        }
        ranges.sort((a, b) -> Integer.compare(a[0], b[0]));
        List<int[]> joined = new ArrayList<>();
        for (int[] range : ranges) {
            if (!joined.isEmpty() && range[0] <= joined.get(joined.size() - 1)[1]) {
                int[] last = joined.get(joined.size() - 1);
                last[1] = Math.max(last[1], range[1]);
            } else {
                joined.add(range);
            }
        }
        return joined.stream().flatMapToInt(java.util.Arrays::stream).toArray();
    }

    /** Returns how many clusters there are in ranges. */
    static int size(int[] ranges) {
        int size = 0;
        for (int i = 0; i < ranges.length; i += 2) {
            size += ranges[i + 1] - ranges[i];
        }
        return size;
    }

    /** Returns how many clusters two have in common. */
    static int shared(int[] left, int[] right) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            shared +=
                    Math.max(0, Math.min(left[i + 1], right[j + 1]) - Math.max(left[i], right[j]));
            if (left[i + 1] < right[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return shared;
    }

    /** Returns what two have in common as a share of what both hold: 0 to 1, 0 for nothing. */
    static double likeness(int[] left, int[] right) {
        int shared = shared(left, right);
        return shared == 0 ? 0 : (double) shared / (size(left) + size(right) - shared);
    }
}
