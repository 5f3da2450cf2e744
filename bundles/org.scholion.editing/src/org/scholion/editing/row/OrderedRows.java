/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.scholion.corpus.overview.ChunkedList;

/**
 * Rows in order that can be found by key; they never change. Rows made after a change share all but
 * what it touched with these, and cost what it touched. Safe for use by several threads.
 *
 * @param <K> the keys, each that of one row at most
 * @param <R> the rows
 */
public final class OrderedRows<K extends Comparable<K>, R extends OrderedRows.Row<K, R>> {

    /**
     * A row with its place among others; no two with different keys are in the same place.
     *
     * @param <K> the keys
     * @param <R> the rows
     */
    public interface Row<K, R> extends Comparable<R> {
        /** Returns what stays the same when the row is changed or moved. */
        K key();
    }

    /** With so many changes, ordering all anew costs less than placing them one by one. */
    private static final int MANY = 500;

    private final ChunkedList<R> inOrder;
    private final ChunkedList<R> byKey;

    private OrderedRows(ChunkedList<R> inOrder, ChunkedList<R> byKey) {
        this.inOrder = inOrder;
        this.byKey = byKey;
    }

    /** Returns these rows in order; no two of them have the same key. */
    public static <K extends Comparable<K>, R extends Row<K, R>> OrderedRows<K, R> of(
            Collection<R> rows) {
        return new OrderedRows<>(sorted(rows, Function.identity()), sorted(rows, R::key));
    }

    /** Returns the rows in order; a list that never changes, of fast access by index. */
    public List<R> all() {
        return Collections.unmodifiableList(inOrder);
    }

    /** Returns how many rows there are. */
    public int size() {
        return inOrder.size();
    }

    /** Returns the row with a key. */
    public Optional<R> find(K key) {
        int at = search(byKey, key, R::key);
        return at < 0 ? Optional.empty() : Optional.of(byKey.get(at));
    }

    /** Returns the index of the row with a key, -1 when there is none. */
    public int indexOf(K key) {
        return find(key).map(row -> search(inOrder, row, Function.identity())).orElse(-1);
    }

    /**
     * Returns these rows after a change.
     *
     * @param gone keys of rows that are taken out; those that are not there are left alone
     * @param come rows that are put in, in the place of those with the same keys
     */
    public OrderedRows<K, R> with(Collection<K> gone, Collection<R> come) {
        if (gone.size() + come.size() > MANY) {
            return anew(gone, come);
        }
        ChunkedList<R> order = inOrder;
        ChunkedList<R> keys = byKey;
        List<K> out = new ArrayList<>(gone);
        come.forEach(row -> out.add(row.key()));
        for (K key : out) {
            int at = search(keys, key, R::key);
            if (at >= 0) {
                order = order.removed(search(order, keys.get(at), Function.identity()));
                keys = keys.removed(at);
            }
        }
        for (R row : come) {
            order = order.inserted(-search(order, row, Function.identity()) - 1, row);
            keys = keys.inserted(-search(keys, row.key(), R::key) - 1, row);
        }
        return new OrderedRows<>(order, keys);
    }

    private OrderedRows<K, R> anew(Collection<K> gone, Collection<R> come) {
        Set<K> out = new HashSet<>(gone);
        come.forEach(row -> out.add(row.key()));
        List<R> rows = new ArrayList<>(inOrder);
        rows.removeIf(row -> out.contains(row.key()));
        rows.addAll(come);
        return new OrderedRows<>(sorted(rows, Function.identity()), sorted(rows, R::key));
    }

    private static <T, V extends Comparable<? super V>> ChunkedList<T> sorted(
            Collection<T> elements, Function<T, V> value) {
        return ChunkedList.of(elements.stream().sorted(Comparator.comparing(value)).toList());
    }

    /** Returns where a value is or, as {@code -place - 1}, where it would be. */
    private static <T, V extends Comparable<? super V>> int search(
            List<T> sorted, V wanted, Function<T, V> value) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int compared = value.apply(sorted.get(middle)).compareTo(wanted);
            if (compared == 0) {
                return middle;
            }
            if (compared < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }
}
