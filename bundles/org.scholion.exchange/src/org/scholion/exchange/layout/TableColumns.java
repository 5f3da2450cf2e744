/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.layout;

import java.util.List;

/** The columns that a table of rows can have. */
public final class TableColumns {

    /** What the name of a column of metadata begins with; the key follows. */
    public static final String METADATA = "meta:";

    /** What the name of a column of document labels begins with; the name of their type follows. */
    public static final String LABEL = "label:";

    /** The columns that a table has where nothing is said, before its labels. */
    public static final List<String> USUAL = List.of("doc_id", "language", "text", "spans");

    /** The columns by their names. */
    public static final List<String> ALL =
            List.of("doc_id", "name", "offset", "text", "language", "member", "state", "spans");

    /** How the names of the other columns look. */
    public static final List<String> FORMS = List.of(METADATA + "KEY", LABEL + "TYPE");

    private TableColumns() {}

    /** Returns whether there is a column of this name. */
    static boolean isColumn(String name) {
        return ALL.contains(name) || isAfter(METADATA, name) || isAfter(LABEL, name);
    }

    private static boolean isAfter(String prefix, String name) {
        return name.startsWith(prefix) && name.length() > prefix.length();
    }
}
