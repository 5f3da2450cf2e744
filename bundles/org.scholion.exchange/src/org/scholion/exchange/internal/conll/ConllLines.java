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
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.words.Message;

/**
 * A file of lines, taken apart into sentences so that it can be put together again unchanged.
 *
 * @param crlf whether all lines end with a carriage return and a line feed; what the lines hold has
 *     none of them then
 * @param blocks the sentences
 * @param end all that follows the last row
 */
record ConllLines(boolean crlf, List<Block> blocks, String end) {

    /** What usually follows the last row: its line end, and a blank line. */
    static final String USUAL_END = "\n\n";

    /**
     * A sentence.
     *
     * @param notes the lines before it that hold no token, without the one blank line that parts it
     *     from the sentence before, if that is empty and the first of them
     * @param parted whether a blank line parts it from the sentence before
     * @param line of its first row, from 1
     * @param rows at least one
     */
    record Block(List<String> notes, boolean parted, int line, List<Row> rows) {}

    /**
     * A line with columns.
     *
     * @param number from 1
     * @param notes comments between this row and the one before, within the sentence
     */
    record Row(int number, String line, List<String> notes) {}

    /** What a line is. */
    enum Kind {
        /** A token. */
        ROW,
        /** A comment. */
        NOTE,
        /** A comment behind which another sentence begins. */
        BORDER
    }

    /** Says what a line that is not blank is. */
    @FunctionalInterface
    interface Kinds {
        Kind of(String line);
    }

    /** Takes a file apart. */
    static ConllLines of(String content, Kinds kinds) {
        boolean crlf = isAllCrlf(content);
        String text = crlf ? content.replace("\r\n", "\n") : content;
        List<Block> blocks = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<Row> rows = List.of();
        boolean open = false;
        int number = 0;
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            int feed = text.indexOf('\n', at);
            int stop = feed < 0 ? text.length() : feed;
            String line = text.substring(at, stop);
            number++;
            Kind kind = isBlank(line) ? Kind.BORDER : kinds.of(line);
            if (kind == Kind.ROW) {
                if (!open) {
                    rows = new ArrayList<>();
                    boolean parted = blocks.isEmpty() || isParted(notes);
                    blocks.add(new Block(stored(blocks.isEmpty(), notes), parted, number, rows));
                    notes = new ArrayList<>();
                    open = true;
                }
                rows.add(new Row(number, line, notes.isEmpty() ? List.of() : notes));
                notes = notes.isEmpty() ? notes : new ArrayList<>();
                end = stop;
            } else {
                open = open && kind == Kind.NOTE;
                notes.add(line);
            }
            at = stop + 1;
        }
        return new ConllLines(crlf, blocks, text.substring(end));
    }

    private static boolean isParted(List<String> notes) {
        return !notes.isEmpty() && isBlank(notes.get(0));
    }

    private static List<String> stored(boolean first, List<String> notes) {
        boolean usual =
                !first
                        && !notes.isEmpty()
                        && notes.get(0).isEmpty()
                        && (notes.size() == 1 || !isBlank(notes.get(1)));
        return usual ? notes.subList(1, notes.size()) : notes;
    }

    private static boolean isAllCrlf(String content) {
        int at = content.indexOf('\n');
        if (at < 0) {
            return false;
        }
        while (at >= 0) {
            if (at == 0 || content.charAt(at - 1) != '\r') {
                return false;
            }
            at = content.indexOf('\n', at + 1);
        }
        return true;
    }

    /** Returns whether a line holds nothing but blanks, as the readers of these files see it. */
    static boolean isBlank(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Refuses a file whose words have no letters. */
    static void requireText(Source source, String text) throws UnreadableSourceException {
        if (text.isEmpty()) {
            throw UnreadableSourceException.in(
                    source.displayName(), Message.of("exchange.conll.no-rows"));
        }
    }
}
