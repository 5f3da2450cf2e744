/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

/**
 * Heights of the blocks of a document: sums and searches in logarithmic time, so that a text of a
 * million paragraphs scrolls like one of ten. (A Fenwick tree.)
 */
public final class HeightIndex {

    private final int[] heights;
    private final long[] tree;
    private final int top;

    /** Takes the heights, exact or estimated. */
    public HeightIndex(int[] heights) {
        this.heights = heights.clone();
        tree = new long[heights.length + 1];
        for (int i = 1; i <= heights.length; i++) {
            tree[i] += heights[i - 1];
            int parent = i + (i & -i);
            if (parent <= heights.length) {
                tree[parent] += tree[i];
            }
        }
        top = Integer.highestOneBit(Math.max(1, heights.length));
    }

    /** The height of one block. */
    public int height(int block) {
        return heights[block];
    }

    /** Corrects the height of a block. */
    public void set(int block, int height) {
        int delta = height - heights[block];
        heights[block] = height;
        if (delta != 0) {
            for (int i = block + 1; i < tree.length; i += i & -i) {
                tree[i] += delta;
            }
        }
    }

    /** The sum of the heights of all blocks before this one. */
    public long before(int block) {
        long sum = 0;
        for (int i = block; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    /** The sum of all heights. */
    public long total() {
        return before(heights.length);
    }

    /** The block that covers a height from the top: the last one whose top is not below it. */
    public int blockAt(long y) {
        int position = 0;
        long rest = y;
        for (int step = top; step > 0; step >>= 1) {
            int next = position + step;
            if (next < tree.length && tree[next] <= rest) {
                position = next;
                rest -= tree[next];
            }
        }
        return Math.min(position, heights.length - 1);
    }
}
