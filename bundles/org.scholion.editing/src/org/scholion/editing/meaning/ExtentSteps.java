/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.meaning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.scholion.text.TextRange;
import org.scholion.text.extent.Extent;
import org.scholion.text.extent.Extents;

/**
 * Widens what is selected, step by step, and narrows it back the way it came. Where it did not come
 * that way, it narrows to the widest extent around its begin that is inside.
 */
public final class ExtentSteps {

    private final Extents extents;

    /** What was selected before each step, and last of all what the last step gave. */
    private final Deque<TextRange> way = new ArrayDeque<>();

    /** Creates steps on a text. */
    public ExtentSteps(Extents extents) {
        this.extents = extents;
    }

    /**
     * The next wider extent. From a caret it is first the piece of its word that is known rather
     * than the whole, if there is one.
     *
     * @param selection what is selected, or the caret as an empty range
     * @return nothing if a whole paragraph is selected
     */
    public Optional<TextRange> wider(TextRange selection, Attested attested) {
        Optional<TextRange> next =
                known(selection, attested).or(() -> extents.wider(selection).map(Extent::range));
        if (next.isPresent()) {
            if (!selection.equals(way.peekLast())) {
                way.clear();
                way.addLast(selection);
            }
            way.addLast(next.get());
        }
        return next;
    }

    private Optional<TextRange> known(TextRange selection, Attested attested) {
        if (!selection.isEmpty()) {
            return Optional.empty();
        }
        List<TextRange> offers = new PieceOffers(extents, attested).at(selection.begin());
        TextRange word = extents.boundaries().wordAt(selection.begin());
        return offers.stream()
                .limit(1)
                .filter(first -> !first.equals(word))
                .filter(first -> first.begin() <= selection.begin())
                .filter(first -> selection.begin() <= first.end())
                .findFirst();
    }

    /**
     * The extent before.
     *
     * @param selection what is selected
     * @return nothing if nothing narrower means something; an empty range is the caret it began at
     */
    public Optional<TextRange> narrower(TextRange selection) {
        if (way.size() > 1 && selection.equals(way.peekLast())) {
            way.removeLast();
            return Optional.ofNullable(way.peekLast());
        }
        way.clear();
        return inside(selection);
    }

    private Optional<TextRange> inside(TextRange selection) {
        Optional<TextRange> widest = Optional.empty();
        Optional<Extent> next = extents.wider(new TextRange(selection.begin(), selection.begin()));
        while (next.isPresent() && isInside(next.get().range(), selection)) {
            widest = next.map(Extent::range);
            next = extents.wider(next.get().range());
        }
        return widest;
    }

    private static boolean isInside(TextRange range, TextRange selection) {
        return selection.covers(range) && !range.equals(selection);
    }
}
