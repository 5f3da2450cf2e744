/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import org.scholion.editing.row.OrderedRows;
import org.scholion.ui.widgets.LongList;

/**
 * Rows kept by the changes of edits, as a table shows them.
 *
 * @param <K> the keys
 * @param <R> the rows
 * @param rows the rows
 * @param keys what sort of keys they have
 */
public record RowList<K extends Comparable<K>, R extends OrderedRows.Row<K, R>>(
        OrderedRows<K, R> rows, Class<K> keys) implements LongList<R> {

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public R get(int index) {
        return rows.all().get(index);
    }

    @Override
    public Object key(R row) {
        return row.key();
    }

    @Override
    public int indexOf(Object key) {
        return keys.isInstance(key) ? rows.indexOf(keys.cast(key)) : -1;
    }
}
