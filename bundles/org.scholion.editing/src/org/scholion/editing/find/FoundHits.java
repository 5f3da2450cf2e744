/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.find;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scholion.text.TextRange;

/**
 * The hits of a search in one document, and which comes next from where one is. The text's
 * selection alone says where that is, so that a hit stays the current one however it was reached.
 *
 * @param hits in order, none overlapping another
 */
public record FoundHits(List<TextRange> hits) {

    /** No hits. */
    public static final FoundHits NONE = new FoundHits(List.of());

    /**
     * A step to another hit.
     *
     * @param index that of the hit
     * @param hit where it is
     * @param wrapped whether it went past the end of the text, or its begin
     */
    public record Step(int index, TextRange hit, boolean wrapped) {}

    public FoundHits {
        hits = List.copyOf(hits);
    }

    /** How many there are. */
    public int size() {
        return hits.size();
    }

    /** The index of the hit that is selected. */
    public OptionalInt current(TextRange selection) {
        int index = firstFrom(selection.begin());
        return index < size() && hits.get(index).equals(selection)
                ? OptionalInt.of(index)
                : OptionalInt.empty();
    }

    /** The hit that begins where the selection begins or after it, else the first of all. */
    public Optional<Step> nearest(TextRange selection) {
        return step(firstFrom(selection.begin()), size());
    }

    /**
     * The hit after the selected one, or the next one from the selection; from the last, the first.
     */
    public Optional<Step> next(TextRange selection) {
        int from = firstFrom(selection.begin());
        return step(current(selection).isPresent() ? from + 1 : from, size());
    }

    /** The hit before the selection; from the first, the last. */
    public Optional<Step> previous(TextRange selection) {
        return step(firstFrom(selection.begin()) - 1, size());
    }

    private Optional<Step> step(int index, int size) {
        if (size == 0) {
            return Optional.empty();
        }
        int inside = Math.floorMod(index, size);
        return Optional.of(new Step(inside, hits.get(inside), inside != index));
    }

    /** The index of the first hit that begins at an offset or after it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
