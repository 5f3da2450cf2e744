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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.BaseLayer;

/**
 * Puts a text together from rows of CoNLL-U, and says where each row stands in it.
 *
 * <p>A blank follows a word unless MISC says otherwise ({@code SpaceAfter=No}, {@code SpacesAfter},
 * {@code SpacesBefore}, {@code SpacesInToken}). Behind a sentence a line feed stands in the place
 * of the blank, or the blank itself in a file that says where paragraphs begin; before a new
 * paragraph or document an empty line. The words of a multi-word token stand on the pieces of it
 * where their forms are its pieces, otherwise all on the whole; empty nodes have no width.
 */
final class ConlluText {

    private static final String PARAGRAPH = "\n\n";

    @SuppressWarnings("unchecked")
    private static final Map.Entry<String, String>[] NO_ENTRIES = new Map.Entry[0];

    private final StringBuilder text = new StringBuilder();
    private final List<BaseLayer.Token> tokens = new ArrayList<>();
    private final List<String> columns;
    private final int id;
    private final int form;
    private final int misc;
    private final boolean running;
    private final boolean distinct;

    /** What is to stand before the next word. */
    private String gap = "";

    /** Whether the gap is what the format has where nothing is said. */
    private boolean usual = true;

    /**
     * Creates an empty text.
     *
     * @param running whether the file says where paragraphs begin
     */
    ConlluText(List<String> columns, boolean running) {
        this.columns = columns;
        this.running = running;
        Set<String> names = new HashSet<>(columns);
        names.add(ConllLayer.NOTES);
        distinct = names.size() == columns.size() + 1;
        id = columns.indexOf(ConlluRow.ID);
        form = columns.indexOf(ConllLayer.FORM);
        misc = columns.indexOf(ConlluRow.MISC);
    }

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    /** Returns whether what was added from somewhere on is a text, all white space being equal. */
    boolean says(int begin, String stated) {
        String made = text.substring(begin);
        return made.equals(stated) || Spaces.collapsed(made).equals(Spaces.collapsed(stated));
    }

    List<BaseLayer.Token> tokens() {
        return tokens;
    }

    /** Adds a sentence and returns where it begins. */
    int add(List<String[]> rows, List<List<String>> notes, boolean paragraph) {
        if (usual && text.length() > 0) {
            gap = paragraph ? PARAGRAPH : running || gap.isEmpty() ? gap : "\n";
        }
        text.append(gap).append(before(rows));
        gap = "";
        usual = true;
        int begin = text.length();
        boolean first = true;
        int at = 0;
        while (at < rows.size()) {
            String[] row = rows.get(at);
            if (ConlluRow.isEmpty(row[id])) {
                token(row, notes.get(at), text.length(), text.length());
                at++;
                continue;
            }
            text.append(gap).append(first ? "" : before(row));
            first = false;
            int start = text.length();
            text.append(surface(row));
            int end = text.length();
            token(row, notes.get(at), start, end);
            at++;
            if (ConlluRow.isRange(row[id])) {
                int to = at;
                int last = Integer.parseInt(row[id].substring(row[id].indexOf('-') + 1));
                while (to < rows.size() && isWithin(rows.get(to)[id], last)) {
                    to++;
                }
                words(rows, notes, at, to, start, end);
                at = to;
            }
            after(row);
        }
        return begin;
    }

    /** Ends the text: what the last word says of white space behind it belongs to it. */
    void end() {
        if (!usual) {
            text.append(gap);
        }
    }

    private static boolean isWithin(String id, int last) {
        int dot = id.indexOf('.');
        if (dot >= 0) {
            return ConlluRow.isEmpty(id) && Integer.parseInt(id.substring(0, dot)) < last;
        }
        return ConlluRow.isWord(id) && Integer.parseInt(id) <= last;
    }

    private void words(
            List<String[]> rows, List<List<String>> notes, int from, int to, int begin, int end) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(ConlluRow.isEmpty(rows.get(i)[id]) ? "" : rows.get(i)[form]);
        }
        boolean pieces = joined.toString().contentEquals(text.subSequence(begin, end));
        int at = begin;
        for (int i = from; i < to; i++) {
            boolean empty = ConlluRow.isEmpty(rows.get(i)[id]);
            int length = empty ? 0 : pieces ? rows.get(i)[form].length() : end - begin;
            token(rows.get(i), notes.get(i), at, at + length);
            at += pieces ? length : 0;
        }
    }

    private void token(String[] row, List<String> notes, int begin, int end) {
        List<Map.Entry<String, String>> values = new ArrayList<>(row.length + 1);
        for (int i = 0; i < row.length; i++) {
            boolean said =
                    i == form
                            ? !isText(begin, end, row[i])
                            : i != id && !row[i].equals(ConlluRow.NOTHING);
            if (said) {
                values.add(Map.entry(columns.get(i), row[i]));
            }
        }
        if (!notes.isEmpty()) {
            values.add(Map.entry(ConllLayer.NOTES, String.join("\n", notes)));
        }
        tokens.add(new BaseLayer.Token(row[id], begin, end, map(values)));
    }

    private boolean isText(int begin, int end, String word) {
        if (end - begin != word.length()) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) != word.charAt(i - begin)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Made at once, as a long text has a hundred thousand of these. Of a name twice the last
     * counts.
     */
    private Map<String, String> map(List<Map.Entry<String, String>> values) {
        if (distinct) {
            return Map.ofEntries(values.toArray(NO_ENTRIES));
        }
        Map<String, String> map = new HashMap<>();
        values.forEach(value -> map.put(value.getKey(), value.getValue()));
        return map;
    }

    private String before(List<String[]> rows) {
        for (String[] row : rows) {
            if (!ConlluRow.isEmpty(row[id])) {
                return before(row);
            }
        }
        return "";
    }

    private String before(String[] row) {
        return misc(row, Spaces.BEFORE).map(Spaces::read).orElse("");
    }

    private String surface(String[] row) {
        return misc(row, Spaces.INSIDE).map(Spaces::read).orElse(row[form]);
    }

    private void after(String[] row) {
        Optional<String> stated = misc(row, Spaces.AFTER);
        usual = stated.isEmpty();
        if (stated.isPresent()) {
            gap = Spaces.read(stated.get());
        } else {
            gap = misc(row, Spaces.NONE_AFTER).filter(Spaces.NO::equals).isPresent() ? "" : " ";
        }
    }

    private Optional<String> misc(String[] row, String key) {
        return misc < 0 || row[misc].length() < key.length()
                ? Optional.empty()
                : ConlluRow.misc(row[misc], key);
    }
}
