/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.webanno;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Something to be written: an annotation of a layer. */
final class TsvMark {

    /** By place, the longer first; of equal ones the earlier made first. */
    static final Comparator<TsvMark> IN_TEXT =
            Comparator.comparingInt((TsvMark m) -> m.begin)
                    .thenComparing(m -> m.end, Comparator.reverseOrder());

    final String type;
    final int begin;
    final int end;

    /** Values by feature, not escaped. */
    final SortedMap<String, String> values = new TreeMap<>();

    /** What fills slots, by feature. */
    final Map<String, List<Slot>> slots = new LinkedHashMap<>();

    /** Where a relation comes from and leads to. */
    Optional<TsvMark> from = Optional.empty();

    Optional<TsvMark> to = Optional.empty();

    /** Which chain a link belongs to and which it is there, from 1; 0 for none. */
    int chain;

    int link;

    TsvMark(String type, int begin, int end) {
        this.type = type;
        this.begin = begin;
        this.end = end;
    }

    /** What fills a slot. */
    record Slot(Optional<String> label, TsvMark target) {}

    /** Calls a value otherwise; returns whether there is one. */
    boolean rename(String feature, String other) {
        Optional<String> value = Optional.ofNullable(values.remove(feature));
        value.ifPresent(v -> values.put(other, v));
        return value.isPresent();
    }

    /** Calls slots otherwise; returns whether there are any. */
    boolean renameSlots(String feature, String other) {
        Optional<List<Slot>> filled = Optional.ofNullable(slots.remove(feature));
        filled.ifPresent(f -> slots.put(other, f));
        return filled.isPresent();
    }

    void slot(String feature, Slot slot) {
        slots.computeIfAbsent(feature, f -> new ArrayList<>()).add(slot);
    }
}
