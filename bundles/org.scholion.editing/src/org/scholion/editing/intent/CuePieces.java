/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.ArrayList;
import java.util.List;
import org.scholion.document.Fragment;
import org.scholion.document.Span;

/** The pieces of a cue in the order they were added, which may be any. */
final class CuePieces {

    private final List<Fragment> pieces = new ArrayList<>();

    /** Adds words; tells whether there were any that it did not have. */
    boolean add(Span words) {
        boolean added = false;
        for (Fragment piece : words.fragments()) {
            boolean covered =
                    !pieces.isEmpty()
                            && span().fragments().stream()
                                    .anyMatch(
                                            f ->
                                                    f.begin() <= piece.begin()
                                                            && piece.end() <= f.end());
            if (!covered) {
                pieces.add(piece);
                added = true;
            }
        }
        return added;
    }

    /** Takes the piece away that was added last. */
    void removeLast() {
        pieces.removeLast();
    }

    int size() {
        return pieces.size();
    }

    /** Returns where the pieces stand; those that touch or overlap are one. There must be any. */
    Span span() {
        List<Fragment> joined = new ArrayList<>();
        for (Fragment piece : pieces.stream().sorted().toList()) {
            if (!joined.isEmpty() && piece.begin() <= joined.getLast().end()) {
                Fragment before = joined.removeLast();
                joined.add(new Fragment(before.begin(), Math.max(before.end(), piece.end())));
            } else {
                joined.add(piece);
            }
        }
        return new Span(joined);
    }
}
