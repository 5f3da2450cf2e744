/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The isolates that a line of a file is shown with, which give its parts directions of their own.
 * Without them words in Arabic that follow one another in a list or a table would change places
 * with what parts them, and so would what is escaped in a string.
 *
 * @param offset before which character it stands
 * @param sign begins or ends an isolate
 */
record LineIsolates(int offset, char sign) {

    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';
    private static final char QUOTE = '"';
    private static final int UNICODE_ESCAPE = 6;

    /**
     * Returns them in their order.
     *
     * @param file the name of the file, whose end says what parts cells
     */
    static List<LineIsolates> of(String file, String line) {
        String end = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (end) {
            case "json", "jsonl" -> strings(line);
            case "csv" -> cells(line, ',', true);
            case "tsv" -> cells(line, '\t', true);
            case "conll" -> cells(line, line.indexOf('\t') < 0 ? ' ' : '\t', false);
            default -> cells(line, '\t', false);
        };
    }

    /** What stands in the strings of JSON, and in them what is escaped. */
    private static List<LineIsolates> strings(String line) {
        List<LineIsolates> all = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (inside && c == '\\') {
                int end = Math.min(line.length(), i + escaped(line, i));
                add(all, LEFT_TO_RIGHT, i, end);
                i = end - 1;
            } else if (c == QUOTE) {
                all.add(inside ? new LineIsolates(i, END) : new LineIsolates(i + 1, FIRST_STRONG));
                inside = !inside;
            }
        }
        if (inside) {
            all.add(new LineIsolates(line.length(), END));
        }
        return all;
    }

    private static int escaped(String line, int at) {
        return line.startsWith("u", at + 1) ? UNICODE_ESCAPE : 2;
    }

    private static List<LineIsolates> cells(String line, char separator, boolean quotes) {
        List<LineIsolates> all = new ArrayList<>();
        boolean inQuotes = false;
        int begin = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quotes && c == QUOTE) {
                inQuotes = !inQuotes;
            } else if (c == separator && !inQuotes) {
                add(all, FIRST_STRONG, begin, i);
                begin = i + 1;
            }
        }
        add(all, FIRST_STRONG, begin, line.length());
        return all;
    }

    private static void add(List<LineIsolates> all, char sign, int begin, int end) {
        if (begin < end) {
            all.add(new LineIsolates(begin, sign));
            all.add(new LineIsolates(end, END));
        }
    }
}
