/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.internal;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.document.Span;

/**
 * Finds annotations by place. Fragments are kept apart by the order of magnitude of their length,
 * so that one long passage does not make every search begin far to the left.
 */
public final class FragmentIndex {

    private static final AnnotationId FIRST = new AnnotationId("0".repeat(26));
    private static final Comparator<Entry> BY_PLACE =
            Comparator.comparingInt(Entry::begin)
                    .thenComparing(Comparator.comparingInt(Entry::end).reversed())
                    .thenComparing(Entry::id);

    private final Map<Integer, NavigableSet<Entry>> byMagnitude = new TreeMap<>();

    private record Entry(int begin, int end, AnnotationId id) {}

    /** Adds all fragments of an annotation. */
    public void add(Annotation annotation) {
        for (Span span : annotation.spans()) {
            for (Fragment fragment : span.fragments()) {
                byMagnitude
                        .computeIfAbsent(magnitude(fragment), k -> new TreeSet<>(BY_PLACE))
                        .add(entry(fragment, annotation));
            }
        }
    }

    /** Removes all fragments of an annotation. */
    public void remove(Annotation annotation) {
        for (Span span : annotation.spans()) {
            for (Fragment fragment : span.fragments()) {
                @Nullable NavigableSet<Entry> entries = byMagnitude.get(magnitude(fragment));
                if (entries != null && entries.remove(entry(fragment, annotation))) {
                    if (entries.isEmpty()) {
                        byMagnitude.remove(magnitude(fragment));
                    }
                }
            }
        }
    }

    /**
     * Returns the annotations with a fragment that shares a unit with begin..end, or, where either
     * of the two has no width, that touches it; ordered by their first such fragment: by begin, the
     * longer first, then by id.
     */
    public Set<AnnotationId> overlapping(int begin, int end) {
        TreeSet<Entry> found = new TreeSet<>(BY_PLACE);
        for (Map.Entry<Integer, NavigableSet<Entry>> entry : byMagnitude.entrySet()) {
            long reach = 1L << entry.getKey();
            int from = (int) Math.max(0, begin - reach);
            NavigableSet<Entry> entries = entry.getValue();
            for (Entry candidate :
                    entries.tailSet(new Entry(from, Integer.MAX_VALUE, FIRST), true)) {
                if (candidate.begin > end) {
                    break;
                }
                boolean widths = begin < end && candidate.begin < candidate.end;
                if (widths
                        ? candidate.begin < end && begin < candidate.end
                        : begin <= candidate.end) {
                    found.add(candidate);
                }
            }
        }
        Set<AnnotationId> ids = new LinkedHashSet<>();
        found.forEach(entry -> ids.add(entry.id));
        return ids;
    }

    private static Entry entry(Fragment fragment, Annotation annotation) {
        return new Entry(fragment.begin(), fragment.end(), annotation.id());
    }

    /** A fragment of magnitude n is shorter than 2 to the n. */
    private static int magnitude(Fragment fragment) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(fragment.length());
    }
}
