/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which rows of a list of any length are selected, by key, so that they stay selected when rows are
 * moved or come and go.
 */
final class RowSelection {

    /** How a row is chosen. */
    enum Gesture {
        /** It alone. */
        ONLY,
        /** All from where the last choice began to it. */
        RANGE,
        /** It besides the others, or no more. */
        TOGGLE,
        /** Nothing is chosen; the row has the focus. */
        FOCUS
    }

    private final boolean many;
    private final Set<Object> keys = new HashSet<>();
    private Optional<Object> anchor = Optional.empty();
    private Optional<Object> focus = Optional.empty();

    /**
     * Creates it with nothing selected.
     *
     * @param many whether more than one row can be
     */
    RowSelection(boolean many) {
        this.many = many;
    }

    /** Returns the place of the row that has the focus, -1 for none. */
    <T> int focus(LongList<T> list) {
        return focus.map(list::indexOf).orElse(-1);
    }

    /** Returns whether a row is selected. */
    <T> boolean has(LongList<T> list, T row) {
        return keys.contains(list.key(row));
    }

    /** Returns the rows selected, in the order of the list. */
    <T> List<T> rows(LongList<T> list) {
        return keys.stream()
                .map(list::indexOf)
                .filter(index -> index >= 0)
                .sorted()
                .map(list::get)
                .toList();
    }

    /** Selects nothing. */
    void clear() {
        keys.clear();
        anchor = Optional.empty();
        focus = Optional.empty();
    }

    /** Selects all rows. */
    <T> void all(LongList<T> list) {
        if (many) {
            for (int i = 0; i < list.size(); i++) {
                keys.add(list.key(list.get(i)));
            }
        }
    }

    /** Has a row chosen; nothing happens where there is none. */
    <T> void choose(LongList<T> list, int index, Gesture gesture) {
        if (index < 0 || index >= list.size()) {
            return;
        }
        Object key = list.key(list.get(index));
        focus = Optional.of(key);
        switch (many ? gesture : Gesture.ONLY) {
            case RANGE -> range(list, index, anchor.map(list::indexOf).orElse(-1));
            case TOGGLE -> {
                if (!keys.remove(key)) {
                    keys.add(key);
                }
                anchor = focus;
            }
            case FOCUS -> {
                // as it was
            }
            case ONLY -> {
                keys.clear();
                keys.add(key);
                anchor = focus;
            }
        }
    }

    private <T> void range(LongList<T> list, int index, int from) {
        int begin = from < 0 ? index : from;
        List<Object> range = new ArrayList<>();
        for (int i = Math.min(begin, index); i <= Math.max(begin, index); i++) {
            range.add(list.key(list.get(i)));
        }
        keys.clear();
        keys.addAll(range);
        if (from < 0) {
            anchor = focus;
        }
    }
}
