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
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.BaseLayer;

/** A line whose columns are parted by a tab, or by any number of blanks and tabs. */
final class TableRow {

    static final String TAB = "\t";
    static final String BLANK = " ";

    private TableRow() {}

    /** Returns the columns of a line. */
    static List<String> fields(String line, boolean tab) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        if (tab) {
            for (int next = line.indexOf('\t'); next >= 0; next = line.indexOf('\t', at)) {
                fields.add(line.substring(at, next));
                at = next + 1;
            }
            fields.add(line.substring(at));
            return fields;
        }
        while (at < line.length()) {
            int end = at;
            while (end < line.length() && !isGap(line.charAt(end))) {
                end++;
            }
            if (end > at) {
                fields.add(line.substring(at, end));
            }
            at = end + 1;
        }
        return fields;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    /** Returns a line with another value in one of its columns, all else as it was. */
    static String with(String line, int column, String value, boolean tab) {
        int at = 0;
        for (int field = 0; at <= line.length(); field++) {
            while (!tab && at < line.length() && isGap(line.charAt(at))) {
                at++;
            }
            int end = at;
            while (end < line.length()
                    && (tab ? line.charAt(end) != '\t' : !isGap(line.charAt(end)))) {
                end++;
            }
            if (field == column) {
                return line.substring(0, at) + value + line.substring(end);
            }
            at = tab ? end + 1 : end;
            if (at >= line.length() && !tab) {
                break;
            }
        }
        throw new IllegalArgumentException("no column " + column + " in " + line);
    }

    /** Returns the value of a column of a token, the form for the text it stands on. */
    static String value(BaseLayer.Token token, String column, String text) {
        if (column.equals(Table.ID)) {
            return token.id();
        }
        @Nullable String value = token.columns().get(column);
        if (value != null) {
            return value;
        }
        return column.equals(ConllLayer.FORM) ? text.substring(token.begin(), token.end()) : "";
    }

    /** Returns the line of a token. */
    static String line(BaseLayer.Token token, List<String> columns, String text, String separator) {
        Optional<String> whole = Optional.ofNullable(token.columns().get(ConllLayer.LINE));
        if (whole.isPresent()) {
            return whole.get();
        }
        StringBuilder line = new StringBuilder(40);
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                line.append(separator);
            }
            line.append(value(token, columns.get(i), text));
        }
        return line.toString();
    }
}
