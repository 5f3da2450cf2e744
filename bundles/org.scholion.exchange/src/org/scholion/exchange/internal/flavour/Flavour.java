/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.flavour;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.exchange.internal.rows.RowRange;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.text.OffsetUnit;

/** What rows are for one program. Has no state. */
interface Flavour {

    /** Whether all rows are one JSON array, rather than a line each. */
    default boolean isArray() {
        return false;
    }

    /** What parts the cells of a line, if rows are lines of a table. */
    default OptionalInt separator() {
        return OptionalInt.empty();
    }

    /** The columns of a table. */
    default List<String> columns(LabelNames names, LayoutOptions options) {
        return List.of();
    }

    /** What it understands of a layout besides what all rows have. */
    default Set<LayoutOption> understands() {
        return Set.of();
    }

    /** Whether it can say of part of a row, or of all, that it is not known what is not there. */
    default boolean saysMasks() {
        return true;
    }

    /** Whether a mention between two characters, of no words, can be told. */
    default boolean carriesWordless() {
        return true;
    }

    /** Whether a row without any text can be told. */
    default boolean carriesTextless() {
        return true;
    }

    /** Whether the unit of its offsets can be chosen. */
    default boolean choosesOffsets() {
        return false;
    }

    /** Returns it with offsets in a unit, which only one that lets it be chosen looks at. */
    default Flavour in(OffsetUnit unit) {
        return this;
    }

    /** Makes a row; false if it is to be left out, which was counted then. */
    boolean make(RowContent row, ObjectNode out);

    /** Whether a mention or a document's label of a row is written with these options. */
    default boolean carries(Annotation annotation, LabelNames names, LayoutOptions options) {
        return true;
    }

    /** What it carries, so that all else is counted as lost. */
    Carried carried();

    /** The files beside the rows, by name. */
    Map<String, String> beside(LabelNames names);

    /**
     * What a flavour carries.
     *
     * @param relations whether relations between mentions
     * @param stances whether stances
     * @param labels whether labels on whole documents
     */
    record Carried(boolean relations, boolean stances, boolean labels) {}

    /** Where a row is, in words that all flavours share. */
    static void place(RowContent row, ObjectNode out) {
        RowRange range = row.range();
        out.put("doc_id", row.laid().document().name());
        out.put("offset", row.laid().codePoints(range.begin()));
    }
}
