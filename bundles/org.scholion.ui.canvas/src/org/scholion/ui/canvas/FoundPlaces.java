/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas;

import java.util.List;
import java.util.Set;
import org.scholion.text.TextRange;

/**
 * Places that a search found.
 *
 * @param hits in order, none overlapping another
 * @param settled those that nothing is left to be done at; they are framed, the others tinted
 */
public record FoundPlaces(List<TextRange> hits, Set<TextRange> settled) {

    /** Nothing was found. */
    public static final FoundPlaces NONE = new FoundPlaces(List.of(), Set.of());

    public FoundPlaces {
        hits = List.copyOf(hits);
        settled = Set.copyOf(settled);
    }

    /** The hits that share a unit with a range. */
    public List<TextRange> in(TextRange range) {
        int first = firstEndingAfter(range.begin());
        int end = first;
        while (end < hits.size() && hits.get(end).begin() < range.end()) {
            end++;
        }
        return hits.subList(first, end);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
