/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.words.Message;

/** Lines of cells. A cell with a separator, a quote or a line end in it stands in quotes. */
public final class DelimitedText {

    private DelimitedText() {}

    /**
     * A line.
     *
     * @param number the line it begins in, from 1
     */
    record Line(int number, List<String> cells) {}

    /** Returns a line with its end. */
    public static String line(List<String> cells, char separator) {
        return cells.stream()
                        .map(cell -> written(cell, separator))
                        .collect(Collectors.joining(String.valueOf(separator)))
                + "\n";
    }

    private static String written(String cell, char separator) {
        boolean plain =
                cell.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /**
     * Reads lines; those without anything are passed over.
     *
     * @param file what the file is called
     * @throws UnreadableSourceException when a quote is not closed
     */
    static List<Line> read(String text, char separator, String file)
            throws UnreadableSourceException {
        List<Line> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int number = 1;
        int begun = 1;
        int quotedSince = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean last = at == text.length();
            char c = last ? '\n' : text.charAt(at);
            if (quotedSince > 0) {
                if (last) {
                    throw UnreadableSourceException.atLine(
                            file, quotedSince, Message.of("exchange.table.quote"));
                }
                if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else if (c == '"') {
                    quotedSince = 0;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quotedSince = number;
            } else if (c == separator || c == '\n') {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    if (cells.size() > 1 || !cells.get(0).isEmpty()) {
                        lines.add(new Line(begun, List.copyOf(cells)));
                    }
                    cells.clear();
                    begun = number + 1;
                }
            } else if (c != '\r' || at + 1 < text.length() && text.charAt(at + 1) != '\n') {
                cell.append(c);
            }
            number += c == '\n' ? 1 : 0;
        }
        return lines;
    }
}
