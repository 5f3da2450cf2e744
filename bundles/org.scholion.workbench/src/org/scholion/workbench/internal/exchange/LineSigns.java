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
 * The signs that a line of a file is shown with and does not have. Isolates give its parts
 * directions of their own: without them words in Arabic that follow one another in a list or a
 * table would change places with what parts them, and so would what is escaped in a string. And a
 * long line is broken between the parts of a list rather than in a word.
 *
 * @param offset before which character it stands
 * @param sign begins or ends an isolate, or is where the line may be broken
 */
record LineSigns(int offset, char sign) {

    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';
    private static final char BREAK = '\u200B';
    private static final char QUOTE = '"';
    private static final int UNICODE_ESCAPE = 6;

    /**
     * Returns them in their order.
     *
     * @param file the name of the file, whose end says what parts cells
     */
    static List<LineSigns> of(String file, String line) {
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
    private static List<LineSigns> strings(String line) {
        List<LineSigns> all = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (inside && c == '\\') {
                int end = Math.min(line.length(), i + escaped(line, i));
                add(all, LEFT_TO_RIGHT, i, end);
                i = end - 1;
            } else if (c == QUOTE) {
                all.add(inside ? new LineSigns(i, END) : new LineSigns(i + 1, FIRST_STRONG));
                inside = !inside;
            } else if (!inside && c == ',') {
                all.add(new LineSigns(i + 1, BREAK));
            }
        }
        if (inside) {
            all.add(new LineSigns(line.length(), END));
        }
        return all;
    }

    private static int escaped(String line, int at) {
        return line.startsWith("u", at + 1) ? UNICODE_ESCAPE : 2;
    }

    private static List<LineSigns> cells(String line, char separator, boolean quotes) {
        List<LineSigns> all = new ArrayList<>();
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

    private static void add(List<LineSigns> all, char sign, int begin, int end) {
        if (begin < end) {
            all.add(new LineSigns(begin, sign));
            all.add(new LineSigns(end, END));
        }
    }
}
