/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.scholion.words.Message;

/** A table row by row; knows the line of each row and says what is wrong with which cell. */
final class TableReader {
    /** Names of columns that mean something; a line with none of them may be no header at all. */
    static final List<String> KNOWN =
            List.of(
                    "item",
                    "annotator",
                    "label",
                    "document",
                    "weight",
                    "start",
                    "end",
                    "chain",
                    "mention",
                    "link",
                    "type",
                    "role");

    private final RowBound bound;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final List<String> header = new ArrayList<>();
    private CSVRecord row;
    private long line = 1;

    TableReader(Reader in) throws IOException, StudyException {
        bound = new RowBound(in);
        BufferedReader reader = new BufferedReader(bound);
        reader.mark(1 << 16);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        parser =
                CSVParser.builder()
                        .setReader(reader)
                        .setFormat(
                                CSVFormat.RFC4180
                                        .builder()
                                        .setDelimiter(delimiter(reader))
                                        .setIgnoreEmptyLines(false)
                                        .get())
                        .get();
        rows = parser.iterator();
        if (!advance()) {
            throw new StudyException(Message.of("agreement.table.empty"), 1, -1);
        }
        row = rows.next();
        row.forEach(c -> header.add(c.trim()));
        Set<String> seen = new HashSet<>();
        for (int c = 0; c < header.size(); c++) {
            if (!header.get(c).isEmpty() && !seen.add(header.get(c))) {
                throw new StudyException(
                        KNOWN.stream().noneMatch(this::has)
                                ? Message.of("agreement.table.no-header", "header", header())
                                : Message.of(
                                        "agreement.table.column-twice", "column", header.get(c)),
                        1,
                        c + 1L);
            }
        }
    }

    private static char delimiter(BufferedReader reader) throws IOException {
        reader.mark(1 << 16);
        char found = ',';
        for (int i = 0, c = reader.read(); i < (1 << 16) - 2 && c >= 0 && c != '\n'; i++) {
            if (c == '\t' || c == ';') {
                found = (char) c;
            }
            if (c == ',' || c == '\t') {
                found = (char) c;
                break;
            }
            c = reader.read();
        }
        reader.reset();
        return found;
    }

    private boolean advance() throws IOException, StudyException {
        try {
            bound.beginRow();
            return rows.hasNext();
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            if (cause instanceof RowBound.TooLongException) {
                throw new StudyException(
                        Message.of("agreement.table.row-too-long", "most", RowBound.MOST),
                        line,
                        -1);
            }
            if (cause instanceof CSVException) {
                throw new StudyException(Message.of("agreement.table.open-quote"), line, -1);
            }
            throw cause;
        }
    }

    /** Goes to the next row that is not blank. */
    boolean next() throws IOException, StudyException {
        do {
            line = parser.getCurrentLineNumber() + 1;
            if (!advance()) {
                return false;
            }
            row = rows.next();
        } while (row.size() == 1 && row.get(0).isBlank());
        if (row.size() > header.size()) {
            throw new StudyException(
                    Message.of(
                            "agreement.table.too-many-cells",
                            "cells",
                            row.size(),
                            "columns",
                            header.size()),
                    line,
                    header.size() + 1L);
        }
        return true;
    }

    /** The line of the present row, from 1. */
    long line() {
        return line;
    }

    boolean has(String name) {
        return optional(name) >= 0;
    }

    int columns() {
        return header.size();
    }

    String name(int column) {
        return header.get(column);
    }

    String header() {
        return String.join(",", header);
    }

    /** The number of a column, or −1. */
    int optional(String name) {
        for (int c = 0; c < header.size(); c++) {
            if (header.get(c).toLowerCase(Locale.ROOT).equals(name)) {
                return c;
            }
        }
        return -1;
    }

    int column(String name, Message form) throws StudyException {
        int c = optional(name);
        if (c < 0) {
            throw new StudyException(
                    Message.of(
                            "agreement.table.column-missing",
                            "column",
                            name,
                            "header",
                            header(),
                            "form",
                            form),
                    1,
                    -1);
        }
        return c;
    }

    /** A cell; empty if the row is too short for it. */
    String cell(int column) {
        return column < row.size() ? row.get(column).trim() : "";
    }

    String required(int column) throws StudyException {
        String text = cell(column);
        if (text.isEmpty()) {
            throw error(
                    column,
                    Message.of("agreement.table.cell-missing", "column", header.get(column)));
        }
        return text;
    }

    long number(int column) throws StudyException {
        String text = required(column);
        return Numerals.whole(text)
                .orElseThrow(
                        () ->
                                error(
                                        column,
                                        Message.of(
                                                "agreement.table.no-integer",
                                                "column",
                                                header.get(column),
                                                "text",
                                                text)));
    }

    StudyException error(int column, Message what) {
        return new StudyException(what, line, column + 1L);
    }

    /** A problem of the builder, at a cell of this row. */
    StudyException at(int column, StudyException problem) {
        return new StudyException(problem.what(), line, column + 1L);
    }
}
