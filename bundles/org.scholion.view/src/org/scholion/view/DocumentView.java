/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scholion.text.TextRange;
import org.scholion.view.internal.Blocks;
import org.scholion.view.internal.DocumentLayout;
import org.scholion.view.lane.SetLane;
import org.scholion.view.lane.ShownSets;
import org.scholion.view.mark.DocumentMarks;

/**
 * A text with its marks, laid out where it is looked at. Only what shows is laid out exactly;
 * heights of the rest are estimated and corrected when it comes into view, which moves nothing that
 * shows, because places are {@linkplain ViewAnchor anchored} to blocks.
 *
 * <p>To be used by one thread.
 */
public final class DocumentView {

    private final DocumentLayout layout;

    /** Takes a text; costs one pass over it to find its paragraphs. */
    public DocumentView(
            String text,
            DocumentMarks marks,
            TextMeasurer measurer,
            ViewOptions options,
            int width) {
        layout = new DocumentLayout(text, marks, measurer, options, width);
    }

    /**
     * All of a part of a text, in a window as high as that. Its lines begin and end where the part
     * does; arcs from and to what lies outside end in pills.
     *
     * @param part offsets in UTF-16, on grapheme boundaries
     * @throws IndexOutOfBoundsException if it ends behind the text
     */
    public static ViewWindow part(
            String text,
            DocumentMarks marks,
            TextMeasurer measurer,
            ViewOptions options,
            int width,
            TextRange part) {
        Objects.checkFromToIndex(part.begin(), part.end(), text.length());
        Blocks blocks = Blocks.of(text, options.direction(), part);
        return new DocumentLayout(blocks, marks, measurer, options, width).part(part);
    }

    /** Lays out for a window of another width from now on. */
    public void setWidth(int width) {
        layout.setWidth(width);
    }

    /** The width it is laid out for. */
    public int width() {
        return layout.width();
    }

    /**
     * Shows other marks from now on; where characters stand in their lines is not computed again.
     */
    public void setMarks(DocumentMarks marks) {
        layout.setMarks(marks);
    }

    /** The marks shown. */
    public DocumentMarks marks() {
        return layout.marks();
    }

    /** Shows other sets below the words from now on; none if the list is empty. */
    public void setLanes(List<SetLane> lanes) {
        layout.setLanes(lanes);
    }

    /** All marks shown: those of the set being edited, and other sets'. */
    public ShownSets shown() {
        return layout.shown();
    }

    /** The height of the whole, partly estimated. */
    public long height() {
        return layout.height();
    }

    /** How far below the top of the document an anchor is, partly estimated. */
    public long y(ViewAnchor anchor) {
        return layout.y(anchor);
    }

    /** The anchor at a height, for a window of some height that ends within the document. */
    public ViewAnchor at(long y, int windowHeight) {
        return layout.clamped(layout.at(y), windowHeight);
    }

    /** An anchor moved by exactly so many points, as far as the document goes. */
    public ViewAnchor moved(ViewAnchor anchor, int dy, int windowHeight) {
        return layout.clamped(layout.moved(anchor, dy), windowHeight);
    }

    /**
     * Where a window has to begin so that the text of a line stays where it was when marks made
     * lines higher or lower.
     *
     * @param line offset where the line begins
     * @param textTop where its text shall begin, in points below the window's top
     */
    public ViewAnchor keeping(int line, int textTop, int windowHeight) {
        LineBox now = layout.line(line, Affinity.FORWARD);
        return layout.kept(anchor(now), now.textTop() - now.y() - textTop, windowHeight);
    }

    /** What shows in a window. */
    public ViewWindow window(ViewAnchor top, int height) {
        return layout.window(top, height);
    }

    /** Lays out what lies a window above and below, so that scrolling there is quick. */
    public void prefetch(ViewAnchor top, int height) {
        layout.prefetch(top, height);
    }

    /** The line a caret is in; its y counts from the top of its block. */
    public LineBox line(int offset, Affinity affinity) {
        return layout.line(offset, affinity);
    }

    /** The line above or below one, if there is one; its y counts from the top of its block. */
    public Optional<LineBox> neighbour(LineBox line, boolean below) {
        return layout.neighbour(line, below);
    }

    /** Where a line begins. */
    public ViewAnchor anchor(LineBox line) {
        return new ViewAnchor(line.block(), line.y());
    }
}
