/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import org.scholion.agreement.study.ItemStudy;

/**
 * The ratings of an item as one number. Where few annotators use a small scale, counting such
 * numbers is one count per item, missing ratings included, and all else follows from how often each
 * occurs.
 */
final class Patterns {
    private static final int MOST = 1 << 16;

    private final int[][] columns;
    private final int base;
    final int size;

    private Patterns(ItemStudy study, int size) {
        columns = study.columns();
        base = study.labels().size() + 1;
        this.size = size;
    }

    /** Patterns of a study; of size 0 if there would be too many. */
    static Patterns of(ItemStudy study) {
        long size = 1;
        for (int a = 0; a < study.annotators().size() && size <= MOST; a++) {
            size *= study.labels().size() + 1;
        }
        return new Patterns(study, size > MOST || study.weighted() ? 0 : (int) size);
    }

    /** Counts the patterns of all items. */
    int[] count() {
        int[] counts = new int[size];
        int n = columns.length == 0 ? 0 : columns[0].length;
        if (columns.length == 3) {
            three(columns[0], columns[1], columns[2], counts);
        } else if (columns.length == 2) {
            two(columns[0], columns[1], counts);
        } else {
            for (int i = 0; i < n; i++) {
                counts[pattern(i)]++;
            }
        }
        return counts;
    }

    private void two(int[] a, int[] b, int[] counts) {
        int l = base;
        for (int i = 0; i < a.length; i++) {
            counts[(a[i] + 1) * l + b[i] + 1]++;
        }
    }

    private void three(int[] a, int[] b, int[] c, int[] counts) {
        int l = base;
        int one = l * l + l + 1;
        for (int i = 0; i < a.length; i++) {
            counts[(a[i] * l + b[i]) * l + c[i] + one]++;
        }
    }

    /** Counts the patterns of each document apart: document by document, pattern by pattern. */
    int[] countByDocument(ItemStudy study) {
        int[] counts = new int[study.clusters() * size];
        int[] a = columns.length == 3 ? columns[0] : new int[0];
        int l = base;
        int one = l * l + l + 1;
        for (int i = 0; i < a.length; i++) {
            int p = (a[i] * l + columns[1][i]) * l + columns[2][i] + one;
            counts[study.documentOf(i) * size + p]++;
        }
        for (int i = a.length; i < study.items(); i++) {
            counts[study.documentOf(i) * size + pattern(i)]++;
        }
        return counts;
    }

    /** The pattern of an item. */
    int pattern(int item) {
        int p = 0;
        for (int[] column : columns) {
            p = p * base + column[item] + 1;
        }
        return p;
    }

    /** The ratings of a pattern; returns how many there are. */
    int unfold(int pattern, int[] codes, int[] who) {
        int m = 0;
        int divisor = size / base;
        for (int a = 0; a < columns.length; a++, divisor = Math.max(1, divisor / base)) {
            int code = pattern / divisor % base - 1;
            if (code >= 0) {
                codes[m] = code;
                who[m++] = a;
            }
        }
        return m;
    }
}
