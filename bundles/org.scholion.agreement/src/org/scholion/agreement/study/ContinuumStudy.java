/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Annotators who marked units on continua: documents of known length. Units may overlap, nest,
 * repeat and be of length zero; they may have no label, which is written as the empty label.
 *
 * <p>A study may know who worked on which document. Then only those are compared there, and who did
 * not work on it is absent. Where it does not know, an annotator who has no unit in a document is
 * taken to have found none there.
 *
 * <p>Immutable; columns of primitives, in the order of document, annotator, start, end, label.
 */
public final class ContinuumStudy {
    private final List<String> annotators;
    private final List<String> labels;
    private final List<String> documents;
    private final long[] begins;
    private final long[] lengths;
    private final int[] firsts;
    private final int[] unitLabels;
    private final long[] starts;
    private final long[] ends;

    /** Per document and annotator whether the one worked on the other; empty where nobody said. */
    private final boolean[] worked;

    ContinuumStudy(
            List<String> annotators,
            List<String> labels,
            List<String> documents,
            long[] begins,
            long[] lengths,
            int[] firsts,
            int[] unitLabels,
            long[] starts,
            long[] ends,
            boolean[] worked) {
        this.annotators = List.copyOf(annotators);
        this.labels = List.copyOf(labels);
        this.documents = List.copyOf(documents);
        this.begins = begins;
        this.lengths = lengths;
        this.firsts = firsts;
        this.unitLabels = unitLabels;
        this.starts = starts;
        this.ends = ends;
        this.worked = worked;
    }

    /** A study built unit by unit. */
    public static ContinuumStudyBuilder builder() {
        return new ContinuumStudyBuilder();
    }

    /** Names of the annotators. */
    public List<String> annotators() {
        return annotators;
    }

    /** The labels; the empty one stands for none. */
    public List<String> labels() {
        return labels;
    }

    /** Names of the documents. */
    public List<String> documents() {
        return documents;
    }

    /** Where a document begins. */
    public long begin(int document) {
        return begins[document];
    }

    /** How long a document is. */
    public long length(int document) {
        return lengths[document];
    }

    /** The length of all documents together. */
    public long length() {
        return Arrays.stream(lengths).sum();
    }

    /** How many units there are. */
    public int units() {
        return starts.length;
    }

    /** Whether it is known who worked on what. */
    public boolean assigned() {
        return worked.length > 0;
    }

    /** Whether an annotator worked on a document; all did on all where nothing is known. */
    public boolean worked(int document, int annotator) {
        return worked.length == 0 || worked[document * annotators.size() + annotator];
    }

    /** The numbers of the annotators who worked on a document. */
    public int[] people(int document) {
        return IntStream.range(0, annotators.size()).filter(a -> worked(document, a)).toArray();
    }

    /** How many annotators worked on a document. */
    public int workers(int document) {
        return assigned() ? people(document).length : annotators.size();
    }

    /**
     * The documents that two annotators or more worked on. Where nobody said who did, these are
     * all, unless several annotators marked something and no two of them in one document: then
     * nothing speaks for their having worked on the same, and there is none.
     */
    public ContinuumStudy shared() {
        if (assigned()) {
            int[] kept =
                    IntStream.range(0, documents.size()).filter(d -> workers(d) >= 2).toArray();
            return kept.length == documents.size() ? this : onlyDocuments(kept);
        }
        return disjoint() ? onlyDocuments() : this;
    }

    /** Who worked on what, as all units together tell, for a part of them. */
    private boolean[] evidence() {
        if (assigned() || disjoint()) {
            return worked;
        }
        boolean[] all = new boolean[documents.size() * annotators.size()];
        Arrays.fill(all, true);
        return all;
    }

    private boolean disjoint() {
        boolean[] marked = new boolean[annotators.size()];
        for (int d = 0; d < documents.size(); d++) {
            int here = 0;
            for (int a = 0; a < marked.length; a++) {
                if (last(d, a) > first(d, a)) {
                    marked[a] = true;
                    here++;
                }
            }
            if (here > 1) {
                return false;
            }
        }
        return IntStream.range(0, marked.length).filter(a -> marked[a]).count() > 1;
    }

    /**
     * How many pairs of an annotator and a document have no unit, where nobody said who worked on
     * what and there are several documents: these are taken as "found none", and may be absent. 0
     * where it is known who worked on what.
     */
    public int unsure() {
        int empty = 0;
        for (int d = 0; d < documents.size() && !assigned() && documents.size() > 1; d++) {
            for (int a = 0; a < annotators.size(); a++) {
                empty += last(d, a) > first(d, a) ? 0 : 1;
            }
        }
        return empty;
    }

    /** The first unit of an annotator in a document. */
    public int first(int document, int annotator) {
        return firsts[document * annotators.size() + annotator];
    }

    /** One past the last unit of an annotator in a document. */
    public int last(int document, int annotator) {
        return firsts[document * annotators.size() + annotator + 1];
    }

    /** Where a unit starts. */
    public long start(int unit) {
        return starts[unit];
    }

    /** Where a unit ends: one past its last position. */
    public long end(int unit) {
        return ends[unit];
    }

    /** The label number of a unit. */
    public int label(int unit) {
        return unitLabels[unit];
    }

    /** Only some annotators, in that order, on the same documents. */
    public ContinuumStudy onlyAnnotators(int... which) {
        List<String> names = Arrays.stream(which).mapToObj(annotators::get).toList();
        return select(IntStream.range(0, documents.size()).toArray(), which, names);
    }

    /** Only some documents, in that order; a document may be named more than once. */
    public ContinuumStudy onlyDocuments(int... which) {
        return select(which, IntStream.range(0, annotators.size()).toArray(), annotators);
    }

    /** Only the units of some labels, on the same documents by the same annotators. */
    public ContinuumStudy onlyLabel(int label) {
        return filtered(u -> unitLabels[u] == label);
    }

    /** Only some units, on the same documents by the same annotators. */
    public ContinuumStudy filtered(IntPredicate keep) {
        int[] chosen = IntStream.range(0, units()).filter(keep).toArray();
        int[] first = new int[firsts.length];
        for (int cell = 0, at = 0; cell < first.length; cell++) {
            while (at < chosen.length && chosen[at] < firsts[cell]) {
                at++;
            }
            first[cell] = at;
        }
        return new ContinuumStudy(
                annotators,
                labels,
                documents,
                begins,
                lengths,
                first,
                Arrays.stream(chosen).map(u -> unitLabels[u]).toArray(),
                Arrays.stream(chosen).mapToLong(u -> starts[u]).toArray(),
                Arrays.stream(chosen).mapToLong(u -> ends[u]).toArray(),
                evidence());
    }

    private ContinuumStudy select(int[] docs, int[] people, List<String> names) {
        int size = 0;
        for (int d : docs) {
            for (int a : people) {
                size += last(d, a) - first(d, a);
            }
        }
        int[] first = new int[docs.length * people.length + 1];
        int[] label = new int[size];
        long[] start = new long[size];
        long[] end = new long[size];
        boolean[] kept = new boolean[assigned() ? first.length - 1 : 0];
        int at = 0;
        int cell = 0;
        for (int d : docs) {
            for (int a : people) {
                if (kept.length > 0) {
                    kept[cell] = worked(d, a);
                }
                int from = first(d, a);
                int n = last(d, a) - from;
                System.arraycopy(unitLabels, from, label, at, n);
                System.arraycopy(starts, from, start, at, n);
                System.arraycopy(ends, from, end, at, n);
                at += n;
                first[++cell] = at;
            }
        }
        return new ContinuumStudy(
                names,
                labels,
                Arrays.stream(docs).mapToObj(documents::get).toList(),
                Arrays.stream(docs).mapToLong(d -> begins[d]).toArray(),
                Arrays.stream(docs).mapToLong(d -> lengths[d]).toArray(),
                first,
                label,
                start,
                end,
                kept);
    }
}
