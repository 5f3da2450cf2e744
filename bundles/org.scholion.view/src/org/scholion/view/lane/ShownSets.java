/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.lane;

import java.util.List;
import java.util.Optional;
import org.scholion.document.Fragment;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkId;

/**
 * All marks that show on a text: those of the set being edited and, to be looked at, other sets'.
 * What changes something asks {@link #isOwn} first.
 *
 * @param own the marks of the set being edited
 * @param lanes other sets, from the text downwards
 */
public record ShownSets(DocumentMarks own, List<SetLane> lanes) {

    /** Copies the lanes. */
    public ShownSets {
        lanes = List.copyOf(lanes);
    }

    /** Returns whether a mark belongs to the set being edited. */
    public boolean isOwn(MarkId id) {
        return own.find(id).isPresent();
    }

    /** Returns the lane of a mark that belongs to another set. */
    public Optional<SetLane> lane(MarkId id) {
        return lanes.stream().filter(lane -> lane.set().equals(id.set())).findFirst();
    }

    /** Returns a mark of any set shown. */
    public Optional<Mark> find(MarkId id) {
        return own.find(id).or(() -> lane(id).flatMap(lane -> lane.marks().find(id)));
    }

    /** Returns where a mark of any set stands, as {@link DocumentMarks#place} says. */
    public Optional<Fragment> place(MarkId id, int near) {
        return lane(id).map(SetLane::marks).filter(marks -> !isOwn(id)).orElse(own).place(id, near);
    }
}
