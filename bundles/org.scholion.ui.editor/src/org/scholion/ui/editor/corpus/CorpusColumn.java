/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.corpus;

import java.util.Comparator;

/** The columns of the corpus table, and how each orders the documents. */
public enum CorpusColumn {
    /** How far the member is. */
    STATE(Comparator.comparing(CorpusRow::state)),
    /** The name. */
    NAME(Comparator.comparing(row -> row.document().name())),
    /** The language. */
    LANGUAGE(Comparator.comparing(row -> row.document().language().orElse(""))),
    /** How many annotations there are. */
    ANNOTATIONS(Comparator.comparingInt(CorpusRow::annotations)),
    /** How long the text is. */
    LENGTH(Comparator.comparingInt(row -> row.document().characters()));

    private final Comparator<CorpusRow> order;

    CorpusColumn(Comparator<CorpusRow> order) {
        this.order = order;
    }

    /** Returns how it orders the documents, equal ones by name. */
    public Comparator<CorpusRow> order(boolean descending) {
        Comparator<CorpusRow> first = descending ? order.reversed() : order;
        return first.thenComparing(row -> row.document().name());
    }
}
