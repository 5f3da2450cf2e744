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
import org.scholion.text.TextRange;

/**
 * The parts of a line of a file that have a direction of their own. Shown without that, words in
 * Arabic that follow one another in a list or table would change places with what parts them.
 */
final class CellRanges {

    private static final char QUOTE = '"';

    private CellRanges() {}

    /**
     * Returns the parts in their order, none of which touches another.
     *
     * @param file the name of the file, whose end says what parts cells
     */
    static List<TextRange> of(String file, String line) {
        String end = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (end) {
            case "json", "jsonl" -> strings(line);
            case "csv" -> cells(line, ',', true);
            case "tsv" -> cells(line, '\t', true);
            case "conll" -> cells(line, line.indexOf('\t') < 0 ? ' ' : '\t', false);
            default -> cells(line, '\t', false);
        };
    }

    /** What stands in the strings of JSON. */
    private static List<TextRange> strings(String line) {
        List<TextRange> all = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (begin >= 0 && c == '\\') {
                i++; // whatever follows is part of the string
            } else if (c == QUOTE) {
                if (begin >= 0) {
                    add(all, begin, i);
                    begin = -1;
                } else {
                    begin = i + 1;
                }
            }
        }
        if (begin >= 0) {
            add(all, begin, line.length());
        }
        return all;
    }

    private static List<TextRange> cells(String line, char separator, boolean quotes) {
        List<TextRange> all = new ArrayList<>();
        boolean inQuotes = false;
        int begin = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quotes && c == QUOTE) {
                inQuotes = !inQuotes;
            } else if (c == separator && !inQuotes) {
                add(all, begin, i);
                begin = i + 1;
            }
        }
        add(all, begin, line.length());
        return all;
    }

    private static void add(List<TextRange> all, int begin, int end) {
        if (begin < end) {
            all.add(new TextRange(begin, end));
        }
    }
}
