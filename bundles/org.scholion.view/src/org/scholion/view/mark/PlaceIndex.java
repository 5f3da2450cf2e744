/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.scholion.document.Fragment;
import org.scholion.document.Span;

/**
 * Marks by place: stretches of 1,024 offsets hold the fragments that touch them. An immutable
 * value; a changed copy shares all stretches but those touched.
 */
final class PlaceIndex {

    private static final int SHIFT = 10;

    /**
     * A fragment over more stretches than this is kept aside, so that it is not held many times.
     */
    private static final int MANY = 32;

    private static final Placed[] NOTHING = {};

    private final Placed[][] stretches;
    private final Placed[] wide;

    private record Placed(int begin, int end, Mark mark) {}

    private PlaceIndex(Placed[][] stretches, Placed[] wide) {
        this.stretches = stretches;
        this.wide = wide;
    }

    static PlaceIndex empty() {
        return new PlaceIndex(new Placed[0][], NOTHING);
    }

    /** Stretches of offsets there are; the last mark begins in the last of them. */
    int stretches() {
        return stretches.length;
    }

    static int stretchOf(int offset) {
        return offset >> SHIFT;
    }

    static int beginOf(int stretch) {
        return stretch << SHIFT;
    }

    /** The marks with a fragment that shares a unit with, or is empty within, begin to end. */
    Set<Mark> overlapping(int begin, int end) {
        Set<Mark> found = new LinkedHashSet<>();
        collect(wide, begin, end, found);
        int last = Math.min(stretchOf(end), stretches.length - 1);
        for (int i = stretchOf(begin); i <= last; i++) {
            collect(stretches[i], begin, end, found);
        }
        return found;
    }

    private static void collect(Placed[] placed, int begin, int end, Set<Mark> found) {
        for (Placed p : placed) {
            boolean shares =
                    p.begin == p.end
                            ? begin <= p.begin && p.begin <= end
                            : p.begin < end && begin < p.end;
            if (shares) {
                found.add(p.mark);
            }
        }
    }

    /**
     * Shows the marks whose first place begins from begin to before end, in no particular order,
     * some twice.
     */
    void forEachBeginning(int begin, int end, Consumer<Mark> visitor) {
        visit(wide, begin, end, visitor);
        int last = Math.min(stretchOf(end - 1), stretches.length - 1);
        for (int i = stretchOf(begin); i <= last; i++) {
            visit(stretches[i], begin, end, visitor);
        }
    }

    private static void visit(Placed[] placed, int begin, int end, Consumer<Mark> visitor) {
        for (Placed p : placed) {
            if (begin <= p.begin && p.begin < end && p.begin == p.mark.spans().get(0).begin()) {
                visitor.accept(p.mark);
            }
        }
    }

    /** The stretches in which the marks may be others than in another index. */
    BitSet changedSince(PlaceIndex before) {
        BitSet changed = new BitSet();
        for (int i = 0; i < Math.max(stretches.length, before.stretches.length); i++) {
            changed.set(i, stretch(i) != before.stretch(i));
        }
        if (!Arrays.equals(wide, before.wide)) {
            Stream.of(wide, before.wide)
                    .flatMap(Arrays::stream)
                    .forEach(p -> changed.set(stretchOf(p.begin)));
        }
        return changed;
    }

    private Placed[] stretch(int index) {
        return index < stretches.length ? stretches[index] : NOTHING;
    }

    PlaceIndex with(List<Mark> removed, List<Mark> added) {
        TreeMap<Integer, List<Placed>> changed = new TreeMap<>();
        List<Placed> newWide = new ArrayList<>(Arrays.asList(wide));
        for (Mark mark : removed) {
            for (Placed p : places(mark)) {
                if (isWide(p)) {
                    newWide.removeIf(w -> w.mark.id().equals(mark.id()));
                } else {
                    for (int i = stretchOf(p.begin); i <= stretchOf(p.end); i++) {
                        opened(changed, i).removeIf(w -> w.mark.id().equals(mark.id()));
                    }
                }
            }
        }
        for (Mark mark : added) {
            for (Placed p : places(mark)) {
                if (isWide(p)) {
                    newWide.add(p);
                } else {
                    for (int i = stretchOf(p.begin); i <= stretchOf(p.end); i++) {
                        opened(changed, i).add(p);
                    }
                }
            }
        }
        int count = stretches.length;
        if (!changed.isEmpty()) {
            count = Math.max(count, changed.lastKey() + 1);
        }
        Placed[][] copy = Arrays.copyOf(stretches, count);
        Arrays.fill(copy, stretches.length, count, NOTHING);
        changed.forEach((i, list) -> copy[i] = list.toArray(NOTHING));
        return new PlaceIndex(copy, newWide.toArray(NOTHING));
    }

    private List<Placed> opened(TreeMap<Integer, List<Placed>> changed, int stretch) {
        return changed.computeIfAbsent(
                stretch,
                i ->
                        new ArrayList<>(
                                i < stretches.length ? Arrays.asList(stretches[i]) : List.of()));
    }

    private static boolean isWide(Placed p) {
        return stretchOf(p.end) - stretchOf(p.begin) > MANY;
    }

    private static List<Placed> places(Mark mark) {
        List<Placed> result = new ArrayList<>();
        for (Span span : mark.spans()) {
            for (Fragment fragment : span.fragments()) {
                result.add(new Placed(fragment.begin(), fragment.end(), mark));
            }
        }
        return result;
    }
}
