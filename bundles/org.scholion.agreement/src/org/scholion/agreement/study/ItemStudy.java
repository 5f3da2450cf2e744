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
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Annotators who gave labels to items. Ratings may be missing, items may have weights (how often an
 * item counts; 1 by default) and may belong to documents. Immutable; a column of label numbers per
 * annotator.
 */
public final class ItemStudy {
    /** Stands for a missing rating in a column of label numbers. */
    public static final int MISSING = -1;

    private final List<String> annotators;
    private final List<String> labels;
    private final boolean ordered;
    private final int items;
    private final int[][] columns;
    private final List<String> itemNames;
    private final double @Nullable [] weights;
    private final List<String> documents;
    private final int @Nullable [] documentOf;

    ItemStudy(
            List<String> annotators,
            List<String> labels,
            boolean ordered,
            int items,
            int[][] columns,
            List<String> itemNames,
            double @Nullable [] weights,
            List<String> documents,
            int @Nullable [] documentOf) {
        this.annotators = List.copyOf(annotators);
        this.labels = List.copyOf(labels);
        this.ordered = ordered;
        this.items = items;
        this.columns = columns;
        this.itemNames = itemNames;
        this.weights = weights;
        this.documents = documents;
        this.documentOf = documentOf;
    }

    /** A study built rating by rating. */
    public static ItemStudyBuilder builder() {
        return new ItemStudyBuilder();
    }

    /**
     * A study from columns of label numbers, one per annotator; items have no names and no
     * documents.
     *
     * @param columns per annotator the label number of each item, or {@link #MISSING}; copied
     * @throws IllegalArgumentException if columns differ in length or a number has no label
     */
    public static ItemStudy ofColumns(
            List<String> annotators, List<String> labels, int[][] columns) {
        return ofColumns(annotators, labels, false, columns);
    }

    /**
     * A study from columns of label numbers, one per annotator; items have no names and no
     * documents.
     *
     * @param ordered whether the order of the labels means something (from low to high)
     * @param columns per annotator the label number of each item, or {@link #MISSING}; copied
     * @throws IllegalArgumentException if columns differ in length or a number has no label
     */
    public static ItemStudy ofColumns(
            List<String> annotators, List<String> labels, boolean ordered, int[][] columns) {
        int items = columns.length == 0 ? 0 : columns[0].length;
        int[][] copy = new int[columns.length][];
        for (int a = 0; a < columns.length; a++) {
            copy[a] = columns[a].clone();
            if (copy[a].length != items) {
                throw new IllegalArgumentException("columns differ in length");
            }
            for (int code : copy[a]) {
                if (code < MISSING || code >= labels.size()) {
                    throw new IllegalArgumentException("no label has the number " + code);
                }
            }
        }
        if (annotators.size() != columns.length) {
            throw new IllegalArgumentException("each annotator needs one column");
        }
        return new ItemStudy(
                annotators, labels, ordered, items, copy, List.of(), null, List.of(), null);
    }

    /** The same study with every item in one of some documents. */
    public ItemStudy withDocuments(List<String> names, int[] documentOfItem) {
        if (documentOfItem.length != items) {
            throw new IllegalArgumentException("each item needs a document");
        }
        return new ItemStudy(
                annotators,
                labels,
                ordered,
                items,
                columns,
                itemNames,
                weights,
                List.copyOf(names),
                documentOfItem.clone());
    }

    /** The same study with a weight (≥ 0, finite) for each item. */
    public ItemStudy withWeights(double[] weightOfItem) {
        if (weightOfItem.length != items
                || Arrays.stream(weightOfItem)
                        .anyMatch(w -> !(w >= 0) || w == Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("each item needs a weight that is a number from 0");
        }
        return new ItemStudy(
                annotators,
                labels,
                ordered,
                items,
                columns,
                itemNames,
                weightOfItem.clone(),
                documents,
                documentOf);
    }

    /** Names of the annotators. */
    public List<String> annotators() {
        return annotators;
    }

    /** The labels: those declared, in their order, then those only seen, as first seen. */
    public List<String> labels() {
        return labels;
    }

    /** Whether the order of the labels was declared to mean something. */
    public boolean ordered() {
        return ordered;
    }

    /** How many items there are, rated or not. */
    public int items() {
        return items;
    }

    /** The name of an item; its number, from 1, where items have no names. */
    public String item(int index) {
        return itemNames.isEmpty() ? Integer.toString(index + 1) : itemNames.get(index);
    }

    /** The label number that an annotator gave an item, or {@link #MISSING}. */
    public int code(int annotator, int item) {
        return columns[annotator][item];
    }

    /** How much an item counts. */
    public double weight(int item) {
        return weights == null ? 1 : weights[item];
    }

    /** Whether items have weights of their own. */
    public boolean weighted() {
        return weights != null;
    }

    /** Names of the documents; empty where items have none. */
    public List<String> documents() {
        return documents;
    }

    /** The document number of an item; where there are no documents each item is its own. */
    public int documentOf(int item) {
        return documentOf == null ? item : documentOf[item];
    }

    /** The clusters for resampling: documents, or single items where there are none. */
    public int clusters() {
        return documentOf == null ? items : documents.size();
    }

    /** The columns themselves, for measures: per annotator, not to be changed. */
    public int[][] columns() {
        return columns;
    }

    /** Only some annotators, in that order, on the same items. */
    public ItemStudy onlyAnnotators(int... which) {
        List<String> names = Arrays.stream(which).mapToObj(annotators::get).toList();
        int[][] chosen = Arrays.stream(which).mapToObj(a -> columns[a]).toArray(int[][]::new);
        return new ItemStudy(
                names, labels, ordered, items, chosen, itemNames, weights, documents, documentOf);
    }

    /**
     * One label against all others, which become one: every rating is the label or {@code other}.
     */
    public ItemStudy onlyLabel(int label, String other) {
        int[][] chosen = new int[columns.length][];
        for (int a = 0; a < columns.length; a++) {
            chosen[a] =
                    Arrays.stream(columns[a])
                            .map(c -> c == MISSING ? MISSING : c == label ? 0 : 1)
                            .toArray();
        }
        return new ItemStudy(
                annotators,
                List.of(labels.get(label), other),
                false,
                items,
                chosen,
                itemNames,
                weights,
                documents,
                documentOf);
    }

    /** How many items somebody gave a label. */
    public int itemsWith(int label) {
        int n = 0;
        for (int i = 0; i < items; i++) {
            boolean given = false;
            for (int[] column : columns) {
                given |= column[i] == label;
            }
            n += given ? 1 : 0;
        }
        return n;
    }

    /** Only some items, in that order; an item may be named more than once. */
    public ItemStudy onlyItems(int... which) {
        int[][] chosen = new int[columns.length][];
        for (int a = 0; a < columns.length; a++) {
            int[] column = columns[a];
            chosen[a] = Arrays.stream(which).map(i -> column[i]).toArray();
        }
        double[] w = weights;
        int[] d = documentOf;
        return new ItemStudy(
                annotators,
                labels,
                ordered,
                which.length,
                chosen,
                itemNames.isEmpty()
                        ? itemNames
                        : Arrays.stream(which).mapToObj(itemNames::get).toList(),
                w == null ? null : Arrays.stream(which).mapToDouble(i -> w[i]).toArray(),
                documents,
                d == null ? null : Arrays.stream(which).map(i -> d[i]).toArray());
    }

    /** Only the items of one document. */
    public ItemStudy onlyDocument(int document) {
        return onlyItems(
                IntStream.range(0, items).filter(i -> documentOf(i) == document).toArray());
    }
}
