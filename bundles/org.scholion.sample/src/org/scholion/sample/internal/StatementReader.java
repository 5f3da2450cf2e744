/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.sample.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.sample.internal.Statement.Quote;
import org.scholion.sample.internal.Statement.Setting;

/**
 * Reads an annotation source: one statement a line, {@code #} begins a comment line, {@code [a b]}
 * says whose sets the following lines go to. A text of the document is quoted; {@code "…"@2} is its
 * second occurrence and {@code "…" + "…"} a text in pieces.
 */
final class StatementReader {

    private final String file;
    private final String line;
    private final int number;
    private int at;

    private StatementReader(String file, String line, int number) {
        this.file = file;
        this.line = line;
        this.number = number;
    }

    static List<Statement> read(String file, String source) {
        List<Statement> statements = new ArrayList<>();
        List<String> members = List.of();
        int number = 0;
        for (String line : source.split("\n", -1)) {
            number++;
            String trimmed = line.strip();
            if (trimmed.isEmpty() || trimmed.startsWith("#")) {
                continue;
            }
            if (trimmed.startsWith("[")) {
                members = List.of(trimmed.substring(1, trimmed.length() - 1).strip().split(" +"));
            } else {
                statements.add(new StatementReader(file, trimmed, number).statement(members));
            }
        }
        return statements;
    }

    private Statement statement(List<String> members) {
        List<String> words = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        Map<String, Setting> settings = new LinkedHashMap<>();
        while (skipSpace()) {
            if (line.charAt(at) == '"') {
                quotes.addAll(quotes());
                continue;
            }
            String word = word();
            if (at < line.length() && line.charAt(at) == '=') {
                at++;
                settings.put(word, setting());
            } else {
                words.add(word);
            }
        }
        return new Statement(file, number, members, words, quotes, settings);
    }

    private Setting setting() {
        if (at < line.length() && line.charAt(at) == '"') {
            return new Setting(List.of(), quotes());
        }
        return new Setting(List.of(word().split(",")), List.of());
    }

    private List<Quote> quotes() {
        List<Quote> quotes = new ArrayList<>();
        quotes.add(quote());
        while (line.startsWith(" + \"", at)) {
            at += 3;
            quotes.add(quote());
        }
        return quotes;
    }

    private Quote quote() {
        int end = line.indexOf('"', at + 1);
        if (end < 0) {
            throw new IllegalStateException(
                    file + ", line " + number + ": a quotation mark is not closed");
        }
        String text = line.substring(at + 1, end);
        at = end + 1;
        int occurrence = 1;
        if (at < line.length() && line.charAt(at) == '@') {
            int from = ++at;
            while (at < line.length() && Character.isDigit(line.charAt(at))) {
                at++;
            }
            occurrence = Integer.parseInt(line.substring(from, at));
        }
        return new Quote(text, occurrence);
    }

    private String word() {
        int from = at;
        while (at < line.length() && line.charAt(at) != ' ' && line.charAt(at) != '=') {
            at++;
        }
        return line.substring(from, at);
    }

    private boolean skipSpace() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at < line.length();
    }
}
