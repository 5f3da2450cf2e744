/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas;

/** What the keyboard does on a canvas; for key bindings and menus of the workbench. */
public enum CanvasCommand {
    /** One grapheme to the left as it is drawn. */
    LEFT(true),
    /** One grapheme to the right as it is drawn. */
    RIGHT(true),
    /** One line up, keeping the column. */
    UP(true),
    /** One line down. */
    DOWN(true),
    /** To the word to the left, as the paragraph runs. */
    WORD_LEFT(true),
    /** To the word to the right. */
    WORD_RIGHT(true),
    /** To the begin of this sentence or the one before. */
    SENTENCE_PREVIOUS(true),
    /** To the next sentence. */
    SENTENCE_NEXT(true),
    /** To where the line begins in its reading direction. */
    LINE_START(true),
    /** To where the line ends. */
    LINE_END(true),
    /** A window up. */
    PAGE_UP(true),
    /** A window down. */
    PAGE_DOWN(true),
    /** To the beginning of the text. */
    TEXT_START(true),
    /** To its end. */
    TEXT_END(true),
    /** Selects the next mark in reading order. */
    MARK_NEXT(false),
    /** Selects the mark before. */
    MARK_PREVIOUS(false),
    /**
     * Adds the mark one is at, or the shortest at the caret, to those selected together, or takes
     * it out; they stay selected while one walks on.
     */
    ADD_MARK(false),
    /** Selects everything. */
    SELECT_ALL(false),
    /** Copies the selected text. */
    COPY(false),
    /** Opens the selected mark. */
    ACTIVATE(false),
    /**
     * Steps out: of picking, of dragging, of several marks, of the selected one, of the selection.
     */
    ESCAPE(false);

    private final boolean extendable;

    CanvasCommand(boolean extendable) {
        this.extendable = extendable;
    }

    /** Whether it moves the caret and can extend the selection. */
    public boolean isExtendable() {
        return extendable;
    }
}
