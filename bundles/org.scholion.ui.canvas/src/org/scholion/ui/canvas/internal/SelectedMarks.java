/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.scholion.view.mark.MarkId;

/**
 * Which marks are selected. One is current: where one is at work, and where a walk goes on from.
 * Marks that were added one by one are kept while the walk goes on; as long as there are some, they
 * are what is selected, whether the current one is among them or not.
 *
 * @param current the mark one is at
 * @param kept those that were added
 */
record SelectedMarks(Optional<MarkId> current, Set<MarkId> kept) {

    static final SelectedMarks NONE = new SelectedMarks(Optional.empty(), Set.of());

    SelectedMarks {
        kept = Set.copyOf(kept);
    }

    static SelectedMarks only(Optional<MarkId> mark) {
        return new SelectedMarks(mark, Set.of());
    }

    /** Returns these marks, the current one being the former one if it is among them. */
    SelectedMarks all(Collection<MarkId> marks) {
        return new SelectedMarks(current.filter(marks::contains), new LinkedHashSet<>(marks));
    }

    /** Returns the marks selected: the kept ones, else the current one. */
    Set<MarkId> selected() {
        return kept.isEmpty() ? current.map(Set::of).orElseGet(Set::of) : kept;
    }

    boolean isSelected(MarkId mark) {
        return selected().contains(mark);
    }

    boolean isNone() {
        return current.isEmpty() && kept.isEmpty();
    }

    /** Another mark is current; the kept ones stay. */
    SelectedMarks at(Optional<MarkId> mark) {
        return new SelectedMarks(mark, kept);
    }

    /** A mark is added, or taken out if it is there; those selected before stay. */
    SelectedMarks toggled(MarkId mark) {
        Set<MarkId> marks = new LinkedHashSet<>(selected());
        if (marks.add(mark)) {
            return new SelectedMarks(Optional.of(mark), marks);
        }
        marks.remove(mark);
        Optional<MarkId> left = marks.stream().findFirst().filter(only -> marks.size() == 1);
        return new SelectedMarks(left.or(() -> current.filter(marks::contains)), marks);
    }

    /** A mark is added, or taken out if it was added; one that is merely current is added. */
    SelectedMarks keeping(MarkId mark) {
        Set<MarkId> marks = new LinkedHashSet<>(kept);
        if (!marks.add(mark)) {
            marks.remove(mark);
        }
        return new SelectedMarks(Optional.of(mark), marks);
    }

    /** Only marks that are still there. */
    SelectedMarks retaining(Predicate<MarkId> there) {
        if (selected().stream().allMatch(there) && current.stream().allMatch(there)) {
            return this;
        }
        Set<MarkId> marks = new LinkedHashSet<>(kept);
        marks.removeIf(there.negate());
        return new SelectedMarks(current.filter(there), marks);
    }
}
