/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.words.Message;
import org.scholion.words.WordedException;

/**
 * A table of comma-separated values as RFC 4180 has them, whose first line names the columns. Lines
 * without anything are passed over; a byte order mark is no part of it.
 *
 * @param columns the names of the columns
 */
public record CsvTable(List<String> columns, List<Row> rows) {

    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A line of the table.
     *
     * @param line its number in the file, from 1
     */
    public record Row(int line, Map<String, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /** Returns what stands in a column; empty when there is none. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** The text is no such table. */
    public static final class MalformedException extends WordedException {
        private static final long serialVersionUID = 1L;

        MalformedException(Message said) {
            super(said);
        }
    }

    private record Line(int number, List<String> cells) {}

    /** Reads a table. */
    public static CsvTable read(String text) throws MalformedException {
        List<Line> lines = lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (lines.isEmpty()) {
            throw new MalformedException(Message.of("project.table.empty"));
        }
        List<String> columns = lines.getFirst().cells().stream().map(String::strip).toList();
        if (columns.stream().distinct().count() != columns.size()) {
            throw new MalformedException(Message.of("project.table.twice"));
        }
        List<Row> rows = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            if (line.cells().size() > columns.size()) {
                throw new MalformedException(
                        Message.of("project.table.long", "line", line.number()));
            }
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < line.cells().size(); i++) {
                cells.put(columns.get(i), line.cells().get(i));
            }
            rows.add(new Row(line.number(), cells));
        }
        return new CsvTable(columns, rows);
    }

    private static List<Line> lines(String text) throws MalformedException {
        List<Line> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int line = 1;
        int begun = 1;
        Optional<Integer> quoted = Optional.empty();
        for (int at = 0; at <= text.length(); at++) {
            char c = at == text.length() ? '\n' : text.charAt(at);
            if (quoted.isPresent()) {
                if (at == text.length()) {
                    throw new MalformedException(
                            Message.of("project.table.quote", "line", quoted.get()));
                }
                if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else if (c == '"') {
                    quoted = Optional.empty();
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = Optional.of(line);
            } else if (c == ',' || c == '\n') {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    if (cells.size() > 1 || !cells.getFirst().isBlank()) {
                        lines.add(new Line(begun, List.copyOf(cells)));
                    }
                    cells.clear();
                    begun = line + 1;
                }
            } else if (c != '\r' || at + 1 < text.length() && text.charAt(at + 1) != '\n') {
                cell.append(c);
            }
            if (c == '\n') {
                line++;
            }
        }
        return lines;
    }

    /** Returns a cell as it is written, in quotes where it needs them. */
    public static String written(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
