/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * A list that is never changed, in chunks: one with an element put in, taken out or replaced shares
 * all other chunks with this one.
 *
 * @param <T> the elements
 */
public final class ChunkedList<T> extends AbstractList<T> implements RandomAccess {

    private static final int FULL = 1024;

    private final Object[][] chunks;

    /** Where each chunk begins, and the size. */
    private final int[] starts;

    private ChunkedList(Object[][] chunks) {
        this.chunks = chunks;
        this.starts = new int[chunks.length + 1];
        for (int i = 0; i < chunks.length; i++) {
            starts[i + 1] = starts[i] + chunks[i].length;
        }
    }

    /** Returns a list of these elements. */
    public static <T> ChunkedList<T> of(List<T> elements) {
        // half full, so that the next elements find room
        int length = FULL / 2;
        Object[][] chunks = new Object[(elements.size() + length - 1) / length][];
        for (int i = 0; i < chunks.length; i++) {
            int end = Math.min(elements.size(), (i + 1) * length);
            chunks[i] = elements.subList(i * length, end).toArray();
        }
        return new ChunkedList<>(chunks);
    }

    @Override
    public int size() {
        return starts[chunks.length];
    }

    private int chunkOf(int index) {
        int at = Arrays.binarySearch(starts, index);
        return at >= 0 ? at : -at - 2;
    }

    // only elements of this type were ever put in
    @SuppressWarnings("unchecked")
    @Override
    public T get(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index);
        }
        int chunk = chunkOf(index);
        return (T) chunks[chunk][index - starts[chunk]];
    }

    /** Returns the list with an element more, at an index from 0 to the size. */
    public ChunkedList<T> inserted(int index, T element) {
        if (chunks.length == 0) {
            return new ChunkedList<>(new Object[][] {{element}});
        }
        int chunk = Math.min(chunkOf(index), chunks.length - 1);
        int at = index - starts[chunk];
        Object[] old = chunks[chunk];
        Object[] changed = new Object[old.length + 1];
        System.arraycopy(old, 0, changed, 0, at);
        changed[at] = element;
        System.arraycopy(old, at, changed, at + 1, old.length - at);
        if (changed.length <= FULL) {
            return with(chunk, changed);
        }
        int half = changed.length / 2;
        Object[][] more = new Object[chunks.length + 1][];
        System.arraycopy(chunks, 0, more, 0, chunk);
        more[chunk] = Arrays.copyOfRange(changed, 0, half);
        more[chunk + 1] = Arrays.copyOfRange(changed, half, changed.length);
        System.arraycopy(chunks, chunk + 1, more, chunk + 2, chunks.length - chunk - 1);
        return new ChunkedList<>(more);
    }

    /**
     * Returns the list without an element.
     *
     * @param index from 0 to below the size
     */
    public ChunkedList<T> removed(int index) {
        int chunk = chunkOf(index);
        int at = index - starts[chunk];
        Object[] old = chunks[chunk];
        if (old.length > 1) {
            Object[] changed = new Object[old.length - 1];
            System.arraycopy(old, 0, changed, 0, at);
            System.arraycopy(old, at + 1, changed, at, changed.length - at);
            return with(chunk, changed);
        }
        Object[][] fewer = new Object[chunks.length - 1][];
        System.arraycopy(chunks, 0, fewer, 0, chunk);
        System.arraycopy(chunks, chunk + 1, fewer, chunk, fewer.length - chunk);
        return new ChunkedList<>(fewer);
    }

    private ChunkedList<T> with(int chunk, Object[] changed) {
        Object[][] all = chunks.clone();
        all[chunk] = changed;
        return new ChunkedList<>(all);
    }
}
