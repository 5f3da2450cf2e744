/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas;

import java.util.Optional;
import org.scholion.text.TextRange;
import org.scholion.view.CommentPlace;
import org.scholion.view.mark.MarkId;

/** Hears what the user does on a canvas, in the UI thread. Every method does nothing by default. */
public interface CanvasListener {

    /** The caret, the selected text or the selected mark is another. */
    default void selectionChanged(CanvasSelection selection) {}

    /**
     * Other text shows than before, and was painted.
     *
     * @param range from the first line to the last that show
     */
    default void textShown(TextRange range) {}

    /** A mark was chosen by click or by walking; follows {@link #selectionChanged}. */
    default void markSelected(MarkId mark) {}

    /** The user wants to open or edit a mark: double click on its label, or Enter. */
    default void markActivated(MarkId mark) {}

    /** Another part of the text shows, and was painted. */
    default void scrolled() {}

    /**
     * The user clicked the sign of what is said about the text.
     *
     * @param comment the first of what it stands for, something unread before all else
     */
    default void commentChosen(CommentPlace comment) {}

    /** The user dragged from one mark to another to relate them. */
    default void relationDragged(MarkId from, MarkId to) {}

    /**
     * The pointer is over another mark, or over none. Meant for a status line or a tool tip of the
     * listener's.
     */
    default void markHovered(Optional<MarkId> mark) {}

    /**
     * A key was typed that the canvas has no use for itself: letters, digits and signs.
     *
     * @param key the character on a US keyboard, letters in upper case, whatever layout is active:
     *     {@code 'P'}, {@code '1'}, {@code '?'}
     * @param shift whether Shift was held
     * @return whether the listener used it
     */
    default boolean keyTyped(char key, boolean shift) {
        return false;
    }

    /**
     * A context menu was asked for, after the selection was moved there if that was by mouse. The
     * menu itself is the control's, by {@code setMenu}.
     *
     * @param x of the display
     * @param y of the display
     */
    default void menuRequested(int x, int y) {}
}
