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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.scholion.words.Message;

/** Builds an {@link ItemStudy} rating by rating. Not for use by several threads. */
public final class ItemStudyBuilder {
    private final NamePool items = new NamePool();
    private final NamePool documents = new NamePool();
    private final List<String> labels = new ArrayList<>();
    private final Map<String, Integer> labelIds = new HashMap<>();
    private final List<String> annotators = new ArrayList<>();
    private final Map<String, Integer> annotatorIds = new HashMap<>();
    private final List<int[]> columns = new ArrayList<>();
    private double[] weights = new double[0];
    private int[] documentOf = new int[0];
    private boolean ordered;
    private boolean built;

    ItemStudyBuilder() {}

    private void open() {
        if (built) {
            throw new IllegalStateException("the study is built; begin another builder");
        }
    }

    /**
     * Declares the labels that could be given, whether they were or not; call it first. Measures
     * that depend on the number of labels count these.
     *
     * @param ordered whether their order means something (from low to high)
     */
    public ItemStudyBuilder labels(Collection<String> all, boolean ordered) {
        open();
        all.forEach(this::label);
        this.ordered = ordered;
        return this;
    }

    /** Declares annotators, so that those who rated nothing are known too. */
    public ItemStudyBuilder annotators(Collection<String> all) {
        open();
        all.forEach(this::annotator);
        return this;
    }

    /** Makes an item known that may have no rating. */
    public ItemStudyBuilder item(String item) {
        open();
        items.intern(item);
        return this;
    }

    /** A set as a label. */
    public ItemStudyBuilder rate(String item, String annotator, Collection<String> set)
            throws StudyException {
        return rate(item, annotator, SetLabels.format(new HashSet<>(set)));
    }

    /**
     * One rating.
     *
     * @throws StudyException if the annotator has rated this item already
     */
    public ItemStudyBuilder rate(String item, String annotator, String label)
            throws StudyException {
        open();
        int i = items.intern(item);
        int a = annotator(annotator);
        int[] column = columns.get(a);
        if (i >= column.length) {
            int old = column.length;
            column = Arrays.copyOf(column, Math.max(i + 1, old + (old >> 1) + 16));
            Arrays.fill(column, old, column.length, ItemStudy.MISSING);
            columns.set(a, column);
        }
        if (column[i] != ItemStudy.MISSING) {
            throw new StudyException(
                    Message.of(
                            "agreement.study.rated-twice",
                            "annotator",
                            annotator,
                            "item",
                            item,
                            "first",
                            labels.get(column[i]),
                            "now",
                            label));
        }
        column[i] = label(label);
        return this;
    }

    /**
     * The weight of an item.
     *
     * @throws StudyException if it is not a number from 0 or differs from what was said before
     */
    public ItemStudyBuilder weight(String item, double weight) throws StudyException {
        open();
        int i = items.intern(item);
        if (!(weight >= 0) || weight == Double.POSITIVE_INFINITY) {
            throw new StudyException(Message.of("agreement.study.no-weight", "item", item));
        }
        if (i >= weights.length) {
            int old = weights.length;
            weights = Arrays.copyOf(weights, Math.max(i + 1, old + (old >> 1) + 16));
            Arrays.fill(weights, old, weights.length, Double.NaN);
        }
        if (!Double.isNaN(weights[i]) && weights[i] != weight) {
            throw new StudyException(
                    Message.of(
                            "agreement.study.two-weights",
                            "item",
                            item,
                            "first",
                            Double.toString(weights[i]),
                            "second",
                            Double.toString(weight)));
        }
        weights[i] = weight;
        return this;
    }

    /**
     * The document of an item.
     *
     * @throws StudyException if another one was said before
     */
    public ItemStudyBuilder document(String item, String document) throws StudyException {
        open();
        int i = items.intern(item);
        int d = documents.intern(document);
        if (i >= documentOf.length) {
            int old = documentOf.length;
            documentOf = Arrays.copyOf(documentOf, Math.max(i + 1, old + (old >> 1) + 16));
            Arrays.fill(documentOf, old, documentOf.length, -1);
        }
        if (documentOf[i] >= 0 && documentOf[i] != d) {
            throw new StudyException(
                    Message.of(
                            "agreement.study.two-documents",
                            "item",
                            item,
                            "first",
                            documents.get(documentOf[i]),
                            "second",
                            document));
        }
        documentOf[i] = d;
        return this;
    }

    private int annotator(String name) {
        return annotatorIds.computeIfAbsent(
                name,
                n -> {
                    annotators.add(n);
                    columns.add(new int[0]);
                    return annotators.size() - 1;
                });
    }

    private int label(String name) {
        return labelIds.computeIfAbsent(
                name,
                n -> {
                    labels.add(n);
                    return labels.size() - 1;
                });
    }

    /**
     * The study; items without a document are in a document without a name. The builder is done
     * with.
     *
     * @throws IllegalStateException if it was built already, as from all other methods then
     */
    public ItemStudy build() {
        open();
        built = true;
        int n = items.size();
        int[][] all = new int[annotators.size()][];
        for (int a = 0; a < all.length; a++) {
            all[a] = fit(columns.get(a), n, ItemStudy.MISSING);
            columns.set(a, new int[0]);
        }
        double[] w = null;
        if (weights.length > 0) {
            w = Arrays.copyOf(weights, n);
            Arrays.fill(w, Math.min(n, weights.length), n, Double.NaN);
            for (int i = 0; i < n; i++) {
                w[i] = Double.isNaN(w[i]) ? 1 : w[i];
            }
        }
        int[] d = null;
        if (documentOf.length > 0) {
            d = fit(documentOf, n, -1);
            for (int i = 0; i < n; i++) {
                d[i] = d[i] < 0 ? documents.intern("") : d[i];
            }
        }
        items.seal();
        documents.seal();
        return new ItemStudy(annotators, labels, ordered, n, all, items, w, documents, d);
    }

    private static int[] fit(int[] column, int n, int filler) {
        int[] fitted = Arrays.copyOf(column, n);
        Arrays.fill(fitted, Math.min(n, column.length), n, filler);
        return fitted;
    }
}
