/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.scholion.text.BaseDirection;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.internal.CanvasSurface;
import org.scholion.view.CommentPlace;
import org.scholion.view.CommentSign;
import org.scholion.view.invisible.InvisibleSign;
import org.scholion.view.lane.SetLane;
import org.scholion.view.lane.ShownSets;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.MarkId;

/**
 * Shows a text with its marks. To be used in the UI thread only.
 *
 * <p>Own keys: arrows, Home, End, Page Up and Down, with Shift to extend and Ctrl by word, sentence
 * or document; Tab and Shift+Tab walk marks; Space adds one to those selected together; Enter
 * activates; Esc steps out; Ctrl+A, Ctrl+C. All other keys go to {@link CanvasListener#keyTyped}. A
 * context menu is set by {@link #setMenu}.
 */
public final class AnnotationCanvas extends Canvas {

    private final CanvasSurface surface;

    /** Creates an empty canvas. */
    public AnnotationCanvas(Composite parent) {
        // Places are computed from the left, whatever the direction of the window around.
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.LEFT_TO_RIGHT);
        surface = new CanvasSurface(this);
    }

    /** Shows another content. If its text is the same, caret and scroll position stay. */
    public void setContent(CanvasContent content) {
        surface.setContent(Optional.of(content), Optional.empty());
    }

    /** Shows no document but a hint instead. */
    public void setEmpty(String hint) {
        surface.setContent(Optional.empty(), Optional.of(hint));
    }

    /** What is shown, if anything. */
    public Optional<CanvasContent> getContent() {
        return surface.content();
    }

    /** Shows other marks on the same text; what was selected and is gone is no longer selected. */
    public void updateMarks(DocumentMarks marks) {
        surface.setMarks(marks);
    }

    /**
     * Has the paragraphs of what is shown run otherwise; the line at the top stays in view, and
     * what is selected stays selected.
     */
    public void setDirection(BaseDirection direction) {
        surface.setDirection(direction);
    }

    /**
     * Shows other sets on the same text, each in a lane of its own below the words, to be looked
     * at: their marks can be selected, and are told with their set. Until another text is shown.
     *
     * @param lanes from the words downwards; none if empty
     */
    public void setLanes(List<SetLane> lanes) {
        surface.setLanes(lanes);
    }

    /** All marks that show: those of the set being edited, and other sets'. */
    public ShownSets getShownSets() {
        return surface.shown();
    }

    /** Whether something changed that is not painted yet; it will be with the next frame. */
    public boolean isStale() {
        return surface.isStale();
    }

    /** Applies colours. */
    public void setTheme(CanvasTheme theme) {
        surface.setTheme(theme);
    }

    /** Returns how the text is set. */
    public CanvasSettings getSettings() {
        return surface.settings();
    }

    /** Applies sizes and fonts; the line at the top stays in view. */
    public void setSettings(CanvasSettings settings) {
        surface.setSettings(settings);
    }

    /**
     * Sets whether a plain drag selects to the nearest edge of a word, or of a piece of a written
     * Arabic word; with Ctrl held a drag never does. It does until told otherwise.
     */
    public void setSnapping(boolean on) {
        surface.setSnapping(on);
    }

    /**
     * Sets whether quiet signs show where characters are that no font draws: spaces, ends of
     * paragraphs, marks of direction, joiners, controls. The text stays where it is. They do not
     * show until told otherwise.
     */
    public void setInvisibles(boolean on) {
        surface.setInvisibles(on);
    }

    /** Returns the signs of invisible characters that show, in the order of the text. */
    public List<InvisibleSign> getInvisibleSigns() {
        return surface.invisibleSigns();
    }

    /** Adds a listener. */
    public void addCanvasListener(CanvasListener listener) {
        surface.addListener(listener);
    }

    /** Removes a listener. */
    public void removeCanvasListener(CanvasListener listener) {
        surface.removeListener(listener);
    }

    /** Where the user is. */
    public CanvasSelection getCanvasSelection() {
        return surface.selection();
    }

    /** Selects text, snapped to graphemes, with the caret at its end, and brings it into view. */
    public void selectText(TextRange range) {
        surface.selectText(range);
    }

    /** Selects a mark, moves the caret to it and brings it into view; unknown marks are ignored. */
    public void selectMark(MarkId mark) {
        surface.selectMark(mark);
    }

    /**
     * Selects a mark with the caret at a place, such as the end of what was just marked, and brings
     * that into view; unknown marks are ignored.
     *
     * @param caret an offset; moved to the nearest grapheme boundary before it
     */
    public void selectMark(MarkId mark, int caret) {
        surface.selectMark(mark, caret);
    }

    /**
     * Selects several marks together; unknown ones are ignored. The caret stays if the mark one is
     * at is among them, else it goes to the nearest of them, which is brought into view.
     */
    public void selectMarks(Collection<MarkId> marks) {
        surface.selectMarks(marks);
    }

    /** Deselects the selected marks, leaving the caret. */
    public void clearMark() {
        surface.clearMark();
    }

    /** Brings a range into view without selecting it. */
    public void reveal(TextRange range) {
        surface.reveal(range);
    }

    /**
     * The offset in UTF-16 at the top of what shows; between a line's begin and end as far as the
     * line is out of sight.
     */
    public double getTopOffset() {
        return surface.topOffset();
    }

    /** Scrolls, as far as the text goes, so that an offset is at the top; the caret stays. */
    public void scrollToOffset(double offset) {
        surface.scrollToOffset(offset);
    }

    /** Where a range is drawn: its visual pieces that show, in this control's coordinates. */
    public List<Rectangle> getTextBounds(TextRange range) {
        return surface.bounds(range);
    }

    /** Where a mark's label, or else its first piece, is drawn, if that shows. */
    public Optional<Rectangle> getMarkBounds(MarkId mark) {
        return surface.bounds(mark);
    }

    /** Shows keys over the words they go to, in place of those shown before. */
    public void setHints(List<TextHint> hints) {
        surface.setHints(hints);
    }

    /** Returns the keys that show over words. */
    public List<TextHint> getHints() {
        return surface.hints();
    }

    /** Shows found places in the ruler and behind the text. */
    public void setFound(FoundPlaces found) {
        surface.setFound(found);
    }

    /** Shows suggestions, dashed, over the text as it is laid out. */
    public void setSuggestions(List<SuggestedPlace> suggestions) {
        surface.setSuggestions(suggestions);
    }

    /** Returns the suggestions in the text that shows, in its order. */
    public List<SuggestedPlace> getSuggestions() {
        return surface.suggestions();
    }

    /** Shows places with problems in the ruler; an empty list clears them. */
    public void setProblems(List<TextRange> problems) {
        surface.setProblems(problems);
    }

    /** Shows a ribbon beside each line with one of these offsets. */
    public void setBookmarks(List<Integer> bookmarks) {
        surface.setBookmarks(bookmarks);
    }

    /**
     * Returns the line that an offset is in, as it is laid out now.
     *
     * @param offset from 0 to the length of the text
     */
    public TextRange getLine(int offset) {
        return surface.line(offset);
    }

    /** Shows a sign in the margin, and a tick in the ruler, where something is said. */
    public void setComments(List<CommentPlace> comments) {
        surface.setComments(comments);
    }

    /** Returns the signs that show of what is said, from the top. */
    public List<CommentSign> getCommentSigns() {
        return surface.commentSigns();
    }

    /**
     * Does what a key does.
     *
     * @param extend whether a move extends the selection
     * @return whether the command could be done
     */
    public boolean perform(CanvasCommand command, boolean extend) {
        return surface.perform(command, extend);
    }

    /**
     * Lets the user choose one of some candidates: by walking them with Tab or the arrows, by
     * typing part of a label, or by click. Enter confirms, Esc gives up. A running pick is given up
     * first.
     *
     * @param title what is asked, such as "Target of Support"
     * @param candidates in the order to be walked; the first is proposed
     * @param result hears the candidate, or nothing if the user gave up; called exactly once
     */
    public void pick(
            String title,
            List<PickCandidate> candidates,
            Consumer<Optional<PickCandidate>> result) {
        surface.pick(title, candidates, result);
    }

    /** Whether a pick is running. */
    public boolean isPicking() {
        return surface.isPicking();
    }

    /** Returns what Enter would pick now; nothing while no pick is running, or nothing matches. */
    public Optional<PickCandidate> getPickCandidate() {
        return surface.pickCandidate();
    }

    /** Gives up a running pick. */
    public void cancelPick() {
        surface.endPick(Optional.empty());
    }
}
