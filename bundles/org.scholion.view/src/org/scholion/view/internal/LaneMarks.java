/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholion.view.lane.Likeness;
import org.scholion.view.lane.SetLane;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkId;

/**
 * A lane's marks in one block.
 *
 * @param there marks with a place there, in reading order
 * @param agreeing those of them, and of relations that stand where they do, that one's own set has
 */
record LaneMarks(SetLane lane, List<Mark> there, Set<MarkId> agreeing) {

    /** Looks into each lane; those without marks there are left out. */
    static List<LaneMarks> in(List<SetLane> lanes, DocumentMarks own, int begin, int end) {
        List<LaneMarks> found = new ArrayList<>();
        for (SetLane lane : lanes) {
            List<Mark> there = lane.marks().overlapping(begin, Math.max(begin, end));
            if (!there.isEmpty()) {
                Likeness likeness = new Likeness(lane.marks(), own);
                LaneMarks marks = new LaneMarks(lane, there, new HashSet<>());
                for (Mark mark : there) {
                    marks.compare(mark, likeness);
                    marks.standingOn(mark).forEach(other -> marks.compare(other, likeness));
                }
                found.add(marks);
            }
        }
        return found;
    }

    private void compare(Mark mark, Likeness likeness) {
        if (likeness.hasSame(mark)) {
            agreeing.add(mark.id());
        }
    }

    /** The relations without a place of their own that stand where a mark does. */
    List<Mark> standingOn(Mark mark) {
        return lane.marks().referringTo(mark.id()).stream()
                .filter(other -> Likeness.beginsWith(other, mark.id()))
                .toList();
    }
}
