/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.SameReferent;

/**
 * Which marks have the user's attention.
 *
 * @param selected the selected marks
 * @param hovered the one under the pointer
 * @param focused whether the canvas has the keyboard
 * @param related what the mark one is at and the one under the pointer point to, and what points to
 *     them
 * @param same the mentions of whom or what one is at
 */
record Emphasis(
        SelectedMarks selected,
        Optional<MarkId> hovered,
        boolean focused,
        Set<MarkId> related,
        SameReferent same) {

    static Emphasis of(
            DocumentMarks marks,
            SelectedMarks selected,
            Optional<MarkId> hovered,
            int caret,
            boolean focused) {
        Set<MarkId> related = new HashSet<>();
        selected.current().ifPresent(id -> relate(marks, id, related));
        hovered.ifPresent(id -> relate(marks, id, related));
        SameReferent same = SameReferent.of(marks, selected.current(), caret);
        return new Emphasis(selected, hovered, focused, related, same);
    }

    private static void relate(DocumentMarks marks, MarkId id, Set<MarkId> related) {
        marks.find(id).ifPresent(mark -> related.addAll(mark.references()));
        marks.referringTo(id).stream().map(Mark::id).forEach(related::add);
    }

    boolean isSelected(MarkId id) {
        return selected.isSelected(id);
    }

    /** Whether a mark is under the pointer, or the one that a walk among several has come to. */
    boolean isHovered(MarkId id) {
        return hovered.filter(id::equals).isPresent()
                || selected.current().filter(id::equals).isPresent() && !isSelected(id);
    }

    /** Whether a mark means the same as the mention one is at. */
    boolean meansTheSame(MarkId id) {
        return same.mentions().contains(id);
    }

    /** Whether a mark is selected or under the pointer. */
    boolean isStrong(MarkId id) {
        return isSelected(id) || isHovered(id);
    }
}
