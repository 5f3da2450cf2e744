/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Rows of a list of any length, as they are at one moment; what {@link LongTable} shows.
 *
 * @param <T> the rows; equal ones look the same
 */
public interface LongList<T> {

    /** Returns how many rows there are. */
    int size();

    /**
     * Returns a row, quickly.
     *
     * @param index from 0 to below the size
     */
    T get(int index);

    /** Returns what stays the same when a row is changed or moved. */
    Object key(T row);

    /** Returns where the row of this key is, negative when it is not there. */
    int indexOf(Object key);

    /** Returns a list of these rows. */
    static <T> LongList<T> of(List<T> rows, Function<T, Object> key) {
        List<T> all = List.copyOf(rows);
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            places.put(key.apply(all.get(i)), i);
        }
        return new LongList<>() {
            @Override
            public int size() {
                return all.size();
            }

            @Override
            public T get(int index) {
                return all.get(index);
            }

            @Override
            public Object key(T row) {
                return key.apply(row);
            }

            @Override
            public int indexOf(Object rowKey) {
                return places.getOrDefault(rowKey, -1);
            }
        };
    }
}
