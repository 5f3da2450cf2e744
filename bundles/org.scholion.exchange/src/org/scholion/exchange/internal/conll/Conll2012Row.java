/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.ArrayList;
import java.util.List;
import org.scholion.document.BaseLayer;

/** The columns of CoNLL-2012: how many arguments there are differs between sentences. */
final class Conll2012Row {

    static final String DOCUMENT = "document";
    static final String PART = "part";
    static final String ID = "id";
    static final String NAMES = "ner";
    static final String COREFERENCE = "coref";

    /** The columns before those of arguments. */
    static final List<String> FIRST =
            List.of(
                    DOCUMENT,
                    PART,
                    ID,
                    "form",
                    "pos",
                    "parse",
                    "lemma",
                    "frameset",
                    "sense",
                    "speaker",
                    NAMES);

    /** How many columns a row has at least: some files have no entities and no arguments. */
    static final int LEAST = FIRST.size() + 1;

    static final String BEGIN = "#begin";
    static final String NONE = "-";

    private static final String ARGUMENT = "arg";

    private Conll2012Row() {}

    /** Returns the names of so many columns. */
    static List<String> columns(int count) {
        List<String> names = new ArrayList<>(FIRST);
        for (int i = 1; i <= count - LEAST; i++) {
            names.add(ARGUMENT + i);
        }
        names.add(COREFERENCE);
        return names;
    }

    /** Returns the names of the columns of a token. */
    static List<String> columns(BaseLayer.Token token) {
        int count = LEAST;
        while (token.columns().containsKey(ARGUMENT + (count - LEAST + 1))) {
            count++;
        }
        return columns(count);
    }

    /** Returns the value of a column. */
    static String value(BaseLayer.Token token, String column) {
        String value = TableRow.value(token, column, "");
        return value.isEmpty() ? NONE : value;
    }
}
