/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.lane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Fragment;
import org.scholion.text.TextRange;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkLink;
import org.scholion.view.mark.MentionMark;
import org.scholion.view.mark.PassageMark;
import org.scholion.view.mark.RelationMark;
import org.scholion.view.mark.StanceMark;

/**
 * Tells whether two sets say the same at a place: marks of one type with the same spans; stances
 * with the same sign besides; relations without a place of their own when they join the same
 * places. Attributes are not looked at.
 */
public final class Likeness {

    private final DocumentMarks marks;
    private final DocumentMarks others;

    /** Compares marks with those of another set. */
    public Likeness(DocumentMarks marks, DocumentMarks others) {
        this.marks = marks;
        this.others = others;
    }

    /** Returns whether the other set has the same as this mark. */
    public boolean hasSame(Mark mark) {
        Optional<Fragment> place = marks.place(mark.id(), 0);
        return place.isPresent()
                && beginning(others, new TextRange(place.get().begin(), place.get().begin() + 1))
                        .stream()
                        .anyMatch(other -> isSame(mark, other));
    }

    /**
     * Returns the marks that begin in a range, each once: by their first place, and relations
     * without one by their first end.
     */
    static Set<Mark> beginning(DocumentMarks marks, TextRange range) {
        Set<Mark> found = new LinkedHashSet<>();
        marks.forEachBeginning(range, found::add);
        for (Mark mark : List.copyOf(found)) {
            for (Mark referring : marks.referringTo(mark.id())) {
                if (beginsWith(referring, mark.id())) {
                    found.add(referring);
                }
            }
        }
        return found;
    }

    /** Returns whether a mark has no place of its own and stands where another one does. */
    public static boolean beginsWith(Mark mark, MarkId place) {
        return mark instanceof RelationMark relation
                && relation.anchor().isEmpty()
                && relation.links().stream()
                        .findFirst()
                        .filter(link -> link.from().equals(place))
                        .isPresent();
    }

    private boolean isSame(Mark mark, Mark other) {
        if (!mark.header().typeId().equals(other.header().typeId())) {
            return false;
        }
        return switch (mark) {
            case MentionMark mention -> mention.spans().equals(other.spans());
            case PassageMark passage ->
                    passage.spans().equals(other.spans())
                            && other instanceof PassageMark p
                            && passage.excluded() == p.excluded();
            case StanceMark stance ->
                    other instanceof StanceMark s
                            && stance.sign() == s.sign()
                            && stance.cues().equals(s.cues())
                            && stance.evidence().equals(s.evidence());
            case RelationMark relation ->
                    other instanceof RelationMark r
                            && relation.anchor().equals(r.anchor())
                            && joined(relation, marks).equals(joined(r, others));
        };
    }

    /** What a relation joins, by places, in an order that its links do not decide. */
    private static List<Joined> joined(RelationMark relation, DocumentMarks of) {
        List<Joined> joined = new ArrayList<>();
        for (MarkLink link : relation.links()) {
            int from = begin(of, link.from());
            joined.add(new Joined(link.label(), from, begin(of, link.to())));
        }
        joined.sort(
                Comparator.comparing(Joined::label)
                        .thenComparingInt(Joined::from)
                        .thenComparingInt(Joined::to));
        return joined;
    }

    /** Where an end begins; -1 for one without a place. */
    private static int begin(DocumentMarks of, MarkId end) {
        return of.place(end, 0).map(Fragment::begin).orElse(-1);
    }

    private record Joined(String label, int from, int to) {}
}
