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
import java.util.Optional;
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

    private final StringBuilder text = new StringBuilder();
    private final List<BaseLayer.Token> tokens = new ArrayList<>();
    private final boolean running;

    /** What is to stand before the next word. */
    private String gap = "";

    /** Whether the gap is what the format has where nothing is said. */
    private boolean usual = true;

    /**
     * Creates an empty text.
     *
     * @param running whether the file says where paragraphs begin
     */
    ConlluText(boolean running) {
        this.running = running;
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
    int add(List<ConlluLine> rows, boolean paragraph) {
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
            ConlluLine row = rows.get(at);
            if (row.isEmpty()) {
                token(row, text.length(), text.length());
                at++;
                continue;
            }
            text.append(gap).append(first ? "" : before(row));
            first = false;
            int start = text.length();
            text.append(surface(row));
            int end = text.length();
            token(row, start, end);
            at++;
            if (ConlluRow.isRange(row.id())) {
                int to = at;
                int last = Integer.parseInt(row.id().substring(row.id().indexOf('-') + 1));
                while (to < rows.size() && isWithin(rows.get(to).id(), last)) {
                    to++;
                }
                words(rows, at, to, start, end);
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

    private void words(List<ConlluLine> rows, int from, int to, int begin, int end) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(rows.get(i).isEmpty() ? "" : rows.get(i).form());
        }
        boolean pieces = joined.toString().contentEquals(text.subSequence(begin, end));
        int at = begin;
        for (int i = from; i < to; i++) {
            boolean empty = rows.get(i).isEmpty();
            int length = empty ? 0 : pieces ? rows.get(i).form().length() : end - begin;
            token(rows.get(i), at, at + length);
            at += pieces ? length : 0;
        }
    }

    private void token(ConlluLine row, int begin, int end) {
        tokens.add(row.token(begin, end, isText(begin, end, row.form())));
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

    private String before(List<ConlluLine> rows) {
        for (ConlluLine row : rows) {
            if (!row.isEmpty()) {
                return before(row);
            }
        }
        return "";
    }

    private String before(ConlluLine row) {
        return misc(row, Spaces.BEFORE).map(Spaces::read).orElse("");
    }

    private String surface(ConlluLine row) {
        return misc(row, Spaces.INSIDE).map(Spaces::read).orElse(row.form());
    }

    private void after(ConlluLine row) {
        Optional<String> stated = misc(row, Spaces.AFTER);
        usual = stated.isEmpty();
        if (stated.isPresent()) {
            gap = Spaces.read(stated.get());
        } else {
            gap = misc(row, Spaces.NONE_AFTER).filter(Spaces.NO::equals).isPresent() ? "" : " ";
        }
    }

    private static Optional<String> misc(ConlluLine row, String key) {
        return row.misc().length() < key.length()
                ? Optional.empty()
                : ConlluRow.misc(row.misc(), key);
    }
}
