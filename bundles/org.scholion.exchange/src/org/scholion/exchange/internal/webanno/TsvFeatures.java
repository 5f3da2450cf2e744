/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.webanno;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.scholion.exchange.internal.webanno.TsvLayer.Column;
import org.scholion.exchange.internal.webanno.TsvLayer.Kind;

/**
 * Keeps the features of a layer apart: one that holds values is no other that holds slots, and
 * neither is one that the types of the layer have anyway. A type of spans may be called as a type
 * of relations is, and both may have something of one name.
 */
final class TsvFeatures {

    private final Kind kind;
    private final List<TsvMark> marks;
    private final Consumer<TsvMark> renamed;
    private final Set<String> had;
    private final Set<String> values;
    private final Set<String> slots;

    /**
     * Creates it for one layer.
     *
     * @param columns those the layer had in the document's file, which keep their names
     * @param renamed hears of each mark of which something has another name now
     */
    TsvFeatures(Kind kind, List<Column> columns, List<TsvMark> marks, Consumer<TsvMark> renamed) {
        this.kind = kind;
        this.marks = marks;
        this.renamed = renamed;
        TsvLayer layer = new TsvLayer(kind, "", columns);
        had = new HashSet<>(layer.features());
        values = new TreeSet<>(had);
        slots = new TreeSet<>();
        layer.slots().forEach(column -> slots.add(column.feature()));
        marks.forEach(
                mark -> {
                    values.addAll(mark.values.keySet());
                    slots.addAll(mark.slots.keySet());
                });
    }

    /** Gives other names where there have to be. */
    void part() {
        for (String feature : List.copyOf(slots)) {
            if (kind.has(feature) || had.contains(feature)) {
                String other = free(feature);
                slots.add(other);
                marks.stream().filter(m -> m.renameSlots(feature, other)).forEach(renamed);
            }
        }
        for (String feature : List.copyOf(values)) {
            if (kind.has(feature) || slots.contains(feature) && !had.contains(feature)) {
                String other = free(feature);
                values.add(other);
                marks.stream().filter(m -> m.rename(feature, other)).forEach(renamed);
            }
        }
    }

    private String free(String feature) {
        int number = 2;
        while (values.contains(feature + "_" + number) || slots.contains(feature + "_" + number)) {
            number++;
        }
        return feature + "_" + number;
    }
}
