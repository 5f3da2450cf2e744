/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.document.BaseLayer;
import org.scholion.document.RowColumns;

/**
 * A line of CoNLL-U as it is read.
 *
 * @param columns of which the id is left out
 * @param notes comments between this line and the one before, within the sentence
 */
record ConlluLine(
        String id,
        String form,
        String misc,
        RowColumns columns,
        Layout layout,
        List<String> notes) {

    /**
     * How all lines of a file are laid out.
     *
     * @param row the columns, of which the id is left out
     * @param worded the same for a token whose form is what it stands on in the text
     * @param misc the number of the column, or -1
     */
    record Layout(RowColumns.Layout row, RowColumns.Layout worded, int id, int form, int misc) {

        /** Returns the layout of columns, among which are an id and a form. */
        static Layout of(List<String> columns) {
            RowColumns.Layout row =
                    new RowColumns.Layout(columns, '\t', ConlluRow.NOTHING, Set.of(ConlluRow.ID));
            return new Layout(
                    row,
                    row.leaving(Set.of(ConlluRow.ID, ConllLayer.FORM)),
                    columns.indexOf(ConlluRow.ID),
                    columns.indexOf(ConllLayer.FORM),
                    columns.indexOf(ConlluRow.MISC));
        }

        /** Reads a line. */
        ConlluLine line(RowColumns cells, List<String> notes) {
            return new ConlluLine(
                    cells.cell(id),
                    cells.cell(form),
                    misc < 0 ? ConlluRow.NOTHING : cells.cell(misc),
                    cells,
                    this,
                    notes);
        }
    }

    boolean isEmpty() {
        return ConlluRow.isEmpty(id);
    }

    /**
     * Returns the token that stands somewhere.
     *
     * @param worded whether that is its form
     */
    BaseLayer.Token token(int begin, int end, boolean worded) {
        Map<String, String> said = worded ? columns.leaving(layout.worded()) : columns;
        boolean unsaid = !worded && form.equals(ConlluRow.NOTHING);
        if (unsaid || !notes.isEmpty()) {
            said = new HashMap<>(said);
            if (unsaid) {
                // an empty node has a form, also where that is none
                said.put(ConllLayer.FORM, form);
            }
            if (!notes.isEmpty()) {
                said.put(ConllLayer.NOTES, String.join("\n", notes));
            }
        }
        return new BaseLayer.Token(id, begin, end, said);
    }
}
