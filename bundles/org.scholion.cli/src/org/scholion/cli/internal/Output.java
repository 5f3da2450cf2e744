/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.project.json.JsonText;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaLanguage;
import org.scholion.words.Message;
import org.scholion.words.Worded;
import org.scholion.words.Words;

/**
 * Where a command writes to.
 *
 * @param out what was asked for
 * @param err messages
 * @param words says them
 */
public record Output(PrintWriter out, PrintWriter err, Words words) {

    /** Writes a line of what was asked for. */
    void line(String text) {
        out.print(TerminalText.said(text));
        out.print('\n');
    }

    /** Returns a schema with the words of the language of this output, for lines people read. */
    Schema spoken(Schema schema) {
        return SchemaLanguage.of(words.locale()).speak(schema);
    }

    /** Writes a line of what was asked for, as {@link Words#say(String, Object...)} says it. */
    void lineOf(String code, Object... namesAndValues) {
        line(text(Message.of(code, namesAndValues)));
    }

    /** Writes a line of what was asked for. */
    void line(Worded worded) {
        line(text(worded));
    }

    /** Returns what something says, its names as they can stand on a terminal. */
    String text(Worded worded) {
        return words.say(TerminalText.message(worded.said()));
    }

    /** Returns what a message says, its names as they can stand on a terminal. */
    String textOf(String code, Object... namesAndValues) {
        return text(Message.of(code, namesAndValues));
    }

    /** Writes a tree as JSON. */
    void json(@Nullable Object tree) {
        out.print(JsonText.of(tree));
        out.flush();
    }

    /** Writes text for programs, which keeps its names as they are. */
    void data(String text) {
        out.print(text);
        out.flush();
    }

    /** Returns the heads of a table. */
    List<String> heads(String... codes) {
        return Arrays.stream(codes).map(code -> words.say(code)).toList();
    }

    /** Writes a message, as {@link Words#say(String, Object...)} says it. */
    void say(String code, Object... namesAndValues) {
        message(Message.of(code, namesAndValues));
    }

    /** Writes what something says. */
    void message(Worded worded) {
        err.print(TerminalText.said(text(worded)));
        err.print('\n');
        err.flush();
    }

    /** Writes rows in columns that stand below one another, the first row as their heads. */
    void table(List<List<String>> given) {
        List<List<String>> rows =
                given.stream().map(row -> row.stream().map(TerminalText::cell).toList()).toList();
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], TerminalText.width(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = row.get(i);
                text.append(cell);
                if (i < columns - 1) {
                    text.append(" ".repeat(widths[i] - TerminalText.width(cell) + 2));
                }
            }
            line(text.toString());
        }
    }
}
