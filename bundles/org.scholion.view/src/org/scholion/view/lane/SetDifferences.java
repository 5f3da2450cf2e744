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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Fragment;
import org.scholion.text.TextRange;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkId;

/**
 * Finds where the sets shown differ from the one being edited. Marks of one kind that overlap and
 * that some set lacks are one place. Nothing is computed ahead: a step costs what lies between here
 * and the next place.
 */
public final class SetDifferences {

    /** So many characters are looked at together. */
    private static final int WINDOW = 1024;

    private final DocumentMarks own;
    private final List<SetLane> lanes;
    private final Map<SetLane, Likeness> ours = new LinkedHashMap<>();
    private final Map<SetLane, Likeness> theirs = new LinkedHashMap<>();

    /** Compares all sets shown with one's own. */
    public SetDifferences(ShownSets shown) {
        own = shown.own();
        lanes = shown.lanes();
        for (SetLane lane : lanes) {
            ours.put(lane, new Likeness(own, lane.marks()));
            theirs.put(lane, new Likeness(lane.marks(), own));
        }
    }

    /** Returns the next place, or the one before, that does not begin at an offset. */
    public Optional<DifferencePlace> next(int offset, boolean onward) {
        OptionalInt begin = onward ? after(offset) : before(offset);
        return begin.isEmpty() ? Optional.empty() : at(begin.getAsInt());
    }

    /** Returns how the sets differ at a place that begins at an offset, if one does. */
    public Optional<DifferencePlace> at(int begin) {
        List<SetDifference> found = new ArrayList<>();
        for (AnnotationKind kind : AnnotationKind.values()) {
            cluster(kind, begin).ifPresent(range -> pair(kind, range, found));
        }
        found.sort(Comparator.comparingInt(difference -> lanes.indexOf(difference.lane())));
        return found.isEmpty() ? Optional.empty() : Optional.of(new DifferencePlace(begin, found));
    }

    private OptionalInt after(int offset) {
        int end = last();
        for (int from = offset + 1; from <= end; from += WINDOW) {
            int least = Integer.MAX_VALUE;
            for (Mark mark : differing(new TextRange(from, from + WINDOW))) {
                int begin = placeBegin(mark);
                if (begin > offset) {
                    least = Math.min(least, begin);
                }
            }
            if (least < Integer.MAX_VALUE) {
                return OptionalInt.of(least);
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt before(int offset) {
        for (int to = Math.min(offset, last() + 1); to > 0; to -= WINDOW) {
            int most = -1;
            for (Mark mark : differing(new TextRange(Math.max(0, to - WINDOW), to))) {
                most = Math.max(most, placeBegin(mark));
            }
            if (most >= 0) {
                return OptionalInt.of(most);
            }
        }
        return OptionalInt.empty();
    }

    /** Where the last mark of all begins; -1 without any. */
    private int last() {
        int last = lastBegin(own);
        for (SetLane lane : lanes) {
            last = Math.max(last, lastBegin(lane.marks()));
        }
        return last;
    }

    private static int lastBegin(DocumentMarks marks) {
        return marks.lastBefore(Integer.MAX_VALUE)
                .flatMap(mark -> marks.place(mark.id(), 0))
                .map(Fragment::begin)
                .orElse(-1);
    }

    /** Marks that begin in a range and that one's own set, or a set shown, lacks. */
    private List<Mark> differing(TextRange range) {
        List<Mark> found = new ArrayList<>();
        for (Mark mark : Likeness.beginning(own, range)) {
            if (isLacking(mark)) {
                found.add(mark);
            }
        }
        theirs.forEach(
                (lane, likeness) -> {
                    for (Mark mark : Likeness.beginning(lane.marks(), range)) {
                        if (!likeness.hasSame(mark)) {
                            found.add(mark);
                        }
                    }
                });
        return found;
    }

    /** Whether a set shown lacks a mark of one's own. */
    private boolean isLacking(Mark mark) {
        return ours.values().stream().anyMatch(likeness -> !likeness.hasSame(mark));
    }

    /** Where the place begins that a differing mark is part of. */
    private int placeBegin(Mark mark) {
        TextRange range = range(mark);
        if (mark.spans().isEmpty()) {
            return range.begin();
        }
        int begin = range.begin();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Mark other : overlapping(mark.header().kind(), new TextRange(begin, begin + 1))) {
                int otherBegin = range(other).begin();
                if (otherBegin < begin) {
                    begin = otherBegin;
                    grown = true;
                }
            }
        }
        return begin;
    }

    /** The place of a kind that begins at an offset, if one does. */
    private Optional<TextRange> cluster(AnnotationKind kind, int begin) {
        List<Mark> first =
                differing(new TextRange(begin, begin + 1)).stream()
                        .filter(mark -> mark.header().kind() == kind)
                        .toList();
        if (first.stream().allMatch(mark -> placeBegin(mark) != begin)) {
            return Optional.empty();
        }
        int end = first.stream().mapToInt(mark -> range(mark).end()).max().orElse(begin);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Mark other : overlapping(kind, new TextRange(begin, end))) {
                int otherEnd = range(other).end();
                if (otherEnd > end) {
                    end = otherEnd;
                    grown = true;
                }
            }
        }
        return Optional.of(new TextRange(begin, end));
    }

    /** Differing marks of a kind that share a unit with a range. */
    private List<Mark> overlapping(AnnotationKind kind, TextRange range) {
        List<Mark> found = new ArrayList<>();
        for (Mark mark : own.overlapping(range.begin(), range.end())) {
            if (mark.header().kind() == kind && isLacking(mark)) {
                found.add(mark);
            }
        }
        theirs.forEach(
                (lane, likeness) -> {
                    for (Mark mark : lane.marks().overlapping(range.begin(), range.end())) {
                        if (mark.header().kind() == kind && !likeness.hasSame(mark)) {
                            found.add(mark);
                        }
                    }
                });
        return found;
    }

    /** From the first of a mark's first span to its last; of a relation without one its end's. */
    private TextRange range(Mark mark) {
        if (!mark.spans().isEmpty()) {
            return new TextRange(mark.spans().get(0).begin(), mark.spans().get(0).end());
        }
        DocumentMarks of = marksOf(mark.id());
        return of.place(mark.id(), 0)
                .map(place -> new TextRange(place.begin(), place.end()))
                .orElse(new TextRange(0, 0));
    }

    private DocumentMarks marksOf(MarkId id) {
        return lanes.stream()
                .filter(lane -> lane.set().equals(id.set()))
                .map(SetLane::marks)
                .findFirst()
                .orElse(own);
    }

    private void pair(AnnotationKind kind, TextRange range, List<SetDifference> found) {
        for (SetLane lane : lanes) {
            List<Mark> mine = in(own, kind, range);
            mine.removeIf(mark -> likeness(ours, lane).hasSame(mark));
            List<Mark> other = in(lane.marks(), kind, range);
            other.removeIf(mark -> likeness(theirs, lane).hasSame(mark));
            for (Mark mark : other) {
                Optional<Mark> partner = partner(mark, mine);
                partner.ifPresent(mine::remove);
                found.add(
                        new SetDifference(
                                lane,
                                partner.map(p -> kind(p, mark))
                                        .orElse(SetDifference.Kind.OTHER_ALONE),
                                partner,
                                Optional.of(mark)));
            }
            for (Mark mark : mine) {
                found.add(
                        new SetDifference(
                                lane,
                                SetDifference.Kind.OWN_ALONE,
                                Optional.of(mark),
                                Optional.empty()));
            }
        }
    }

    private static Likeness likeness(Map<SetLane, Likeness> all, SetLane lane) {
        return Optional.ofNullable(all.get(lane)).orElseThrow();
    }

    /** The marks of a kind with a place in a range; relations without one by their first end. */
    private static List<Mark> in(DocumentMarks marks, AnnotationKind kind, TextRange range) {
        List<Mark> found = new ArrayList<>();
        if (kind == AnnotationKind.RELATION) {
            int end = Math.max(range.end(), range.begin() + 1);
            found.addAll(Likeness.beginning(marks, new TextRange(range.begin(), end)));
        } else {
            found.addAll(marks.overlapping(range.begin(), range.end()));
        }
        found.removeIf(mark -> mark.header().kind() != kind);
        return found;
    }

    /** The mark of one's own that is meant by another's, of those that are not taken. */
    private Optional<Mark> partner(Mark mark, List<Mark> mine) {
        return mine.stream()
                .filter(own -> mark.spans().isEmpty() || range(own).overlaps(range(mark)))
                .min(Comparator.comparingInt(own -> rank(kind(own, mark))));
    }

    /** Who has the same words is meant before who has the same label. */
    private static int rank(SetDifference.Kind kind) {
        return switch (kind) {
            case LABEL -> 0;
            case SPAN -> 1;
            default -> 2;
        };
    }

    private static SetDifference.Kind kind(Mark own, Mark other) {
        boolean span = own.spans().equals(other.spans());
        boolean label = own.header().typeId().equals(other.header().typeId());
        if (span) {
            return SetDifference.Kind.LABEL;
        }
        return label ? SetDifference.Kind.SPAN : SetDifference.Kind.BOTH;
    }
}
