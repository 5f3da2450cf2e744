/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.rows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.scholion.exchange.layout.LayoutUnit;
import org.scholion.text.Paragraphs;
import org.scholion.text.TextRange;

/**
 * Cuts a text into rows. A paragraph's or sentence's end within a mark does not cut: the two are
 * one row. Rows are without the blanks at their ends, unless these are marked.
 */
final class RowCutter {

    private final String text;
    private final List<TextRange> tokens;

    RowCutter(String text, List<TextRange> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * Returns the rows.
     *
     * @param sentences where sentences begin
     * @param marks the extents of all that is marked in the text
     */
    List<RowRange> cut(LayoutUnit unit, TreeSet<Integer> sentences, List<TextRange> marks) {
        return switch (unit) {
            case LayoutUnit.Document document ->
                    List.of(new RowRange(new TextRange(0, text.length()), 0, tokens.size()));
            case LayoutUnit.Paragraph paragraph -> joined(paragraphs(), marks);
            case LayoutUnit.Sentence sentence -> joined(sentences(sentences), marks);
            case LayoutUnit.Window(int size, int stride) -> windows(size, stride);
        };
    }

    private List<TextRange> paragraphs() {
        List<TextRange> found = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Paragraphs.isSeparator(text.charAt(i))) {
                found.add(new TextRange(begin, i));
                begin = i + 1;
            }
        }
        return found;
    }

    private List<TextRange> sentences(TreeSet<Integer> begins) {
        List<TextRange> found = new ArrayList<>();
        int begin = 0;
        for (int next : begins) {
            if (next > begin && next <= text.length()) {
                found.add(new TextRange(begin, next));
                begin = next;
            }
        }
        found.add(new TextRange(begin, text.length()));
        return found;
    }

    private List<RowRange> joined(List<TextRange> pieces, List<TextRange> marks) {
        boolean[] withNext = new boolean[pieces.size()];
        for (TextRange mark : marks) {
            int last = pieceOf(pieces, Math.max(mark.begin(), mark.end() - 1));
            for (int i = pieceOf(pieces, mark.begin()); i < last; i++) {
                withNext[i] = true;
            }
        }
        for (TextRange token : tokens) {
            int last = pieceOf(pieces, token.end() - 1);
            for (int i = pieceOf(pieces, token.begin()); i < last; i++) {
                withNext[i] = true;
            }
        }
        List<TextRange> wide = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (!withNext[i]) {
                wide.add(new TextRange(pieces.get(begin).begin(), pieces.get(i).end()));
                begin = i + 1;
            }
        }
        return placed(narrowed(wide, marks));
    }

    /** The last piece that begins at an offset or before. */
    private static int pieceOf(List<TextRange> pieces, int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private List<TextRange> narrowed(List<TextRange> wide, List<TextRange> marks) {
        int[] begins = new int[wide.size()];
        int[] ends = new int[wide.size()];
        for (int i = 0; i < wide.size(); i++) {
            TextRange piece = wide.get(i);
            begins[i] = piece.begin();
            ends[i] = piece.end();
            while (begins[i] < ends[i] && isBlank(text.charAt(begins[i]))) {
                begins[i]++;
            }
            while (ends[i] > begins[i] && isBlank(text.charAt(ends[i] - 1))) {
                ends[i]--;
            }
        }
        boolean[] marked = new boolean[wide.size()];
        for (TextRange mark : marks) {
            int i = pieceOf(wide, mark.begin());
            marked[i] = true;
            boolean blank = begins[i] == ends[i];
            begins[i] = blank ? mark.begin() : Math.min(begins[i], mark.begin());
            ends[i] = blank ? mark.end() : Math.max(ends[i], mark.end());
        }
        List<TextRange> rows = new ArrayList<>();
        for (int i = 0; i < begins.length; i++) {
            if (begins[i] < ends[i] || marked[i]) {
                rows.add(new TextRange(begins[i], ends[i]));
            }
        }
        return rows;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private List<RowRange> placed(List<TextRange> ranges) {
        List<RowRange> rows = new ArrayList<>();
        int token = 0;
        Iterator<TextRange> all = ranges.iterator();
        while (all.hasNext()) {
            TextRange range = all.next();
            while (token < tokens.size() && tokens.get(token).begin() < range.begin()) {
                token++;
            }
            int first = token;
            while (token < tokens.size() && tokens.get(token).begin() < range.end()) {
                token++;
            }
            rows.add(new RowRange(range, first, token));
        }
        return rows;
    }

    private List<RowRange> windows(int size, int stride) {
        List<RowRange> rows = new ArrayList<>();
        for (int first = 0; first < tokens.size(); first += stride) {
            int end = Math.min(first + size, tokens.size());
            TextRange range = new TextRange(tokens.get(first).begin(), tokens.get(end - 1).end());
            rows.add(new RowRange(range, first, end));
            if (end == tokens.size()) {
                break;
            }
        }
        return rows;
    }
}
