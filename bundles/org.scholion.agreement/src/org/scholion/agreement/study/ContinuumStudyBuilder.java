/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.words.Message;

/** Builds a {@link ContinuumStudy} unit by unit. Not for use by several threads. */
public final class ContinuumStudyBuilder {
    /** The last position there may be: lengths of millions of units still add up exactly. */
    public static final long MOST_POSITIONS = 1_000_000_000_000L;

    private final NameList annotators = new NameList();
    private final NameList labels = new NameList();
    private final NameList documents = new NameList();
    private final List<long[]> extents = new ArrayList<>();
    private int[] cells = new int[16];
    private int[] unitLabels = new int[16];
    private int[] unitDocuments = new int[16];
    private long[] starts = new long[16];
    private long[] ends = new long[16];
    private final List<int[]> work = new ArrayList<>();
    private int size;
    private boolean built;

    ContinuumStudyBuilder() {}

    private static final class NameList {
        private final List<String> names = new ArrayList<>();
        private final Map<String, Integer> ids = new HashMap<>();

        int id(String name) {
            return ids.computeIfAbsent(
                    name,
                    n -> {
                        names.add(n);
                        return names.size() - 1;
                    });
        }
    }

    private void open() {
        if (built) {
            throw new IllegalStateException("the study is built; begin another builder");
        }
    }

    /** Declares annotators, so that those who marked nothing are known too. */
    public ContinuumStudyBuilder annotators(Collection<String> all) {
        open();
        all.forEach(annotators::id);
        return this;
    }

    /** Declares labels, so that their order is fixed. */
    public ContinuumStudyBuilder labels(Collection<String> all) {
        open();
        all.forEach(labels::id);
        return this;
    }

    /**
     * Says that an annotator worked on a document, whether they marked anything there or not. Once
     * one was named, those not named are absent from a document, except where they have a unit.
     */
    public ContinuumStudyBuilder worked(String annotator, String document) {
        open();
        work.add(new int[] {known(document), annotators.id(annotator)});
        return this;
    }

    private int known(String document) {
        int d = documents.id(document);
        while (extents.size() <= d) {
            extents.add(new long[] {0, 0, 0});
        }
        return d;
    }

    /** A document from 0 to its length. */
    public ContinuumStudyBuilder document(String name, long length) throws StudyException {
        return document(name, 0, length);
    }

    /**
     * A document; call it before any of its units. A document that was not declared begins at 0 and
     * ends where its last unit ends.
     *
     * @throws StudyException if the length is negative or the document lies beyond {@link
     *     #MOST_POSITIONS}
     */
    public ContinuumStudyBuilder document(String name, long begin, long length)
            throws StudyException {
        open();
        if (length < 0) {
            throw new StudyException(
                    Message.of("agreement.study.negative-length", "document", name));
        }
        bounded(begin);
        bounded(length);
        bounded(begin + length);
        int d = known(name);
        extents.set(d, new long[] {begin, begin + length, 1});
        return this;
    }

    /** A unit on the only document. */
    public ContinuumStudyBuilder unit(String annotator, String label, long start, long end)
            throws StudyException {
        return unit(annotator, label, start, end, "");
    }

    /**
     * A unit from start to one before end; the empty label stands for none.
     *
     * @throws StudyException if it ends before it starts, is not within its document or lies beyond
     *     {@link #MOST_POSITIONS}
     */
    public ContinuumStudyBuilder unit(
            String annotator, String label, long start, long end, String document)
            throws StudyException {
        open();
        if (end < start) {
            throw new StudyException(
                    Message.of("agreement.study.ends-first", "start", start, "end", end));
        }
        bounded(start);
        bounded(end);
        int d = known(document);
        long[] extent = extents.get(d);
        boolean declared = extent[2] == 1;
        if (start < extent[0] || declared && end > extent[1]) {
            throw new StudyException(
                    Message.of(
                            "agreement.study.outside",
                            "start",
                            start,
                            "end",
                            end,
                            "named",
                            !document.isEmpty(),
                            "document",
                            document,
                            "declared",
                            declared,
                            "from",
                            extent[0],
                            "to",
                            extent[1]));
        }
        extent[1] = Math.max(extent[1], end);
        if (size == starts.length) {
            int more = size + (size >> 1);
            cells = Arrays.copyOf(cells, more);
            unitLabels = Arrays.copyOf(unitLabels, more);
            unitDocuments = Arrays.copyOf(unitDocuments, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
        }
        cells[size] = annotators.id(annotator);
        unitDocuments[size] = d;
        unitLabels[size] = labels.id(label);
        starts[size] = start;
        ends[size++] = end;
        return this;
    }

    private static void bounded(long position) throws StudyException {
        if (Math.abs(position) > MOST_POSITIONS) {
            throw new StudyException(
                    Message.of(
                            "agreement.study.beyond",
                            "position",
                            position,
                            "most",
                            MOST_POSITIONS));
        }
    }

    /**
     * The study; the builder is done with.
     *
     * @throws IllegalStateException if it was built already, as from all other methods then
     */
    public ContinuumStudy build() {
        open();
        built = true;
        int people = annotators.names.size();
        int[] firsts = new int[documents.names.size() * people + 1];
        boolean[] worked = new boolean[work.isEmpty() ? 0 : firsts.length - 1];
        work.forEach(w -> worked[w[0] * people + w[1]] = true);
        for (int u = 0; u < size; u++) {
            cells[u] += unitDocuments[u] * people;
            firsts[cells[u] + 1]++;
            if (worked.length > 0) {
                worked[cells[u]] = true;
            }
        }
        for (int c = 1; c < firsts.length; c++) {
            firsts[c] += firsts[c - 1];
        }
        int[] at = firsts.clone();
        int[] order = new int[size];
        for (int u = 0; u < size; u++) {
            order[at[cells[u]]++] = u;
        }
        int[] spare = new int[size];
        for (int c = 0; c + 1 < firsts.length; c++) {
            sort(order, spare, firsts[c], firsts[c + 1]);
        }
        int[] label = new int[size];
        long[] start = new long[size];
        long[] end = new long[size];
        for (int i = 0; i < size; i++) {
            label[i] = unitLabels[order[i]];
            start[i] = starts[order[i]];
            end[i] = ends[order[i]];
        }
        return new ContinuumStudy(
                annotators.names,
                labels.names,
                documents.names,
                extents.stream().mapToLong(e -> e[0]).toArray(),
                extents.stream().mapToLong(e -> e[1] - e[0]).toArray(),
                firsts,
                label,
                start,
                end,
                worked);
    }

    private boolean before(int u, int v) {
        if (starts[u] != starts[v]) {
            return starts[u] < starts[v];
        }
        if (ends[u] != ends[v]) {
            return ends[u] < ends[v];
        }
        return unitLabels[u] < unitLabels[v];
    }

    /** Merge sort of numbers of units; there is none in the library that takes primitives. */
    private void sort(int[] a, int[] spare, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(a, spare, from, middle);
        sort(a, spare, middle, to);
        if (!before(a[middle], a[middle - 1])) {
            return;
        }
        System.arraycopy(a, from, spare, from, middle - from);
        int left = from;
        int right = middle;
        for (int k = from; left < middle; k++) {
            a[k] = right < to && before(a[right], spare[left]) ? a[right++] : spare[left++];
        }
    }
}
