/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Has the texts of some columns that are written from right to left begin at the right edge of
 * their cells, and end with an ellipsis where there is no room. A native table takes all texts for
 * left-to-right ones and would cut the beginning. The text itself is cut and filled up with blanks:
 * once cells are drawn by a listener, GTK calls back for every cell of the table, and a screenful
 * costs several frames.
 */
final class RightToLeftCells {

    /**
     * Has all that follows run from right to left, and so blanks and an ellipsis at the end stand
     * at the left. GTK takes a cell for a left-to-right one whatever its first letter is, so that a
     * mark before it is not enough; a mark at the end makes some rows twice as high.
     */
    private static final char RIGHT_TO_LEFT_EMBEDDING = '\u202B';

    private static final String ELLIPSIS = "…";

    /** Blanks of falling width, none of which a line is broken at. */
    private static final String[] BLANKS = {"\u00A0", "\u200A"};

    /** So many blanks are measured together, since one is no whole number of pixels wide. */
    private static final int SOME = 16;

    /** What native tables keep free at both edges of a cell together, in pixels. */
    private static final int MARGINS = 8;

    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    /** Enough for scrolling to and fro, and for words typed into a filter. */
    private static final int REMEMBERED = 2_000;

    private record Cell(String text, int room, Font font) {}

    private final Table table;
    private final List<Integer> columns = new ArrayList<>();

    /** What cells were fitted to, the latest last: measuring is what takes time. */
    private final Map<Cell, String> fitted =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.@Nullable Entry<Cell, String> eldest) {
                    return size() > REMEMBERED;
                }
            };

    RightToLeftCells(Table table) {
        this.table = table;
    }

    /** Takes care of a column from now on. */
    void add(int column) {
        columns.add(column);
        table.getColumn(column).addListener(SWT.Resize, event -> table.clearAll());
    }

    /** Fits the texts of a row that was just written. */
    void fit(TableItem item) {
        for (int column : columns) {
            String text = item.getText(column);
            if (isRightToLeft(text)) {
                int room = table.getColumn(column).getWidth() - MARGINS;
                Cell cell = new Cell(text, room, item.getFont(column));
                item.setText(column, fitted.computeIfAbsent(cell, this::measured));
            }
        }
    }

    private String measured(Cell cell) {
        GC gc = new GC(table);
        try {
            gc.setFont(cell.font());
            return fitted(cell.text(), cell.room(), part -> gc.textExtent(part).x);
        } finally {
            gc.dispose();
        }
    }

    /** Tells whether the first letter with a direction is a right-to-left one. */
    static boolean isRightToLeft(String text) {
        if (text.chars().allMatch(unit -> unit < FIRST_RIGHT_TO_LEFT)) {
            return false;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            switch (Character.getDirectionality(text.codePointAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT:
                    return false;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC:
                    return true;
                default:
                    // without a direction of its own
            }
        }
        return false;
    }

    /**
     * Returns a right-to-left text that fills a cell.
     *
     * @param room how wide the cell is, in pixels
     * @param width measures a text, in pixels
     */
    static String fitted(String text, int room, ToIntFunction<String> width) {
        String shown = marked(text);
        int taken = width.applyAsInt(shown);
        if (taken > room) {
            shown = marked(cut(text, room, taken, width));
        }
        String filled = shown;
        for (String blank : BLANKS) {
            filled = filled(filled, blank, room, width);
        }
        return filled;
    }

    /**
     * Appends as many blanks as there is room for. They are measured where they stand: after
     * letters of another font a blank is one of that font, and may be half as wide again as one
     * alone.
     */
    private static String filled(String text, String blank, int room, ToIntFunction<String> width) {
        int taken = width.applyAsInt(text);
        int some = width.applyAsInt(text + blank.repeat(SOME)) - taken;
        int count = some <= 0 ? 0 : Math.max(0, room - taken) * SOME / some;
        while (count > 0 && width.applyAsInt(text + blank.repeat(count)) > room) {
            count--;
        }
        return text + blank.repeat(count);
    }

    private static String marked(String text) {
        return RIGHT_TO_LEFT_EMBEDDING + text;
    }

    /**
     * Returns as many letters from the beginning as there is room for, and an ellipsis.
     *
     * @param whole how wide the whole text is
     */
    private static String cut(String text, int room, int whole, ToIntFunction<String> width) {
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(text);
        int fits = 0;
        int tooLong = text.length();
        // letters are about equally wide, so that the first guess is nearly right
        int guess = Math.max(0, (int) ((long) text.length() * room / whole) - 1);
        while (true) {
            int middle = letters.preceding(Math.min(tooLong, guess + 1));
            if (middle <= fits) {
                middle = letters.following(fits);
                if (middle >= tooLong) {
                    return text.substring(0, fits).stripTrailing() + ELLIPSIS;
                }
            }
            if (width.applyAsInt(marked(text.substring(0, middle) + ELLIPSIS)) <= room) {
                fits = middle;
                guess = middle + 1;
            } else {
                tooLong = middle;
                guess = middle - 1;
            }
        }
    }
}
