/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedAdapter;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.scholion.text.TextRange;

/**
 * Answers what a screen reader asks of the text: its parts, the caret, the selection, and where
 * they are seen; and moves there if it is asked to. (The library's callbacks carry no null
 * annotations.)
 */
@NonNullByDefault({})
final class TextAnswers extends AccessibleTextExtendedAdapter {

    private final CanvasSurface surface;
    private final CanvasModel model;
    private final Canvas control;
    private final SpokenOffsets offsets;
    private final SpokenUnits units;
    private final Runnable asked;

    /**
     * Creates the answers.
     *
     * @param asked hears that someone asks
     */
    TextAnswers(CanvasSurface surface, Canvas control, SpokenOffsets offsets, Runnable asked) {
        this.surface = surface;
        this.model = surface.model();
        this.control = control;
        this.offsets = offsets;
        this.units = new SpokenUnits(model);
        this.asked = asked;
    }

    private int told(int offset) {
        return offsets.told(model.text(), offset);
    }

    /** The range of an event, in the order of the text. */
    private TextRange range(AccessibleTextEvent event) {
        int start = offsets.asked(model.text(), event.start);
        int end = offsets.asked(model.text(), event.end);
        return new TextRange(Math.min(start, end), Math.max(start, end));
    }

    @Override
    public void getCaretOffset(AccessibleTextEvent event) {
        asked.run();
        event.offset = told(model.caret());
    }

    @Override
    public void getCharacterCount(AccessibleTextEvent event) {
        asked.run();
        event.count = offsets.length(model.text());
    }

    @Override
    public void getSelectionRange(AccessibleTextEvent event) {
        TextRange range = model.range();
        event.offset = told(range.begin());
        event.length = told(range.end()) - event.offset;
    }

    @Override
    public void getSelectionCount(AccessibleTextEvent event) {
        event.count = model.range().isEmpty() ? 0 : 1;
    }

    @Override
    public void getSelection(AccessibleTextEvent event) {
        if (event.index == 0) {
            event.start = told(model.range().begin());
            event.end = told(model.range().end());
        }
    }

    @Override
    public void getText(AccessibleTextEvent event) {
        TextRange range = range(event);
        int moved = event.count;
        if (event.type != ACC.TEXT_BOUNDARY_ALL) {
            SpokenUnits.Found found =
                    units.find(
                            kind(event.type),
                            event.count > 0 ? range.end() : range.begin(),
                            event.count);
            range = found.range();
            moved = found.moved();
        }
        event.start = told(range.begin());
        event.end = told(range.end());
        event.count = moved;
        event.result = range.of(model.text());
    }

    private static SpokenUnits.Kind kind(int boundary) {
        return switch (boundary) {
            case ACC.TEXT_BOUNDARY_WORD -> SpokenUnits.Kind.WORD;
            case ACC.TEXT_BOUNDARY_SENTENCE -> SpokenUnits.Kind.SENTENCE;
            case ACC.TEXT_BOUNDARY_PARAGRAPH -> SpokenUnits.Kind.PARAGRAPH;
            case ACC.TEXT_BOUNDARY_LINE -> SpokenUnits.Kind.LINE;
            default -> SpokenUnits.Kind.CHARACTER;
        };
    }

    @Override
    public void getTextBounds(AccessibleTextEvent event) {
        List<Rectangle> places = surface.bounds(range(event));
        Rectangle all = new Rectangle(0, 0, 0, 0);
        Rectangle[] onScreen = new Rectangle[places.size()];
        for (int i = 0; i < onScreen.length; i++) {
            Rectangle place = places.get(i);
            Point corner = control.toDisplay(place.x, place.y);
            onScreen[i] = new Rectangle(corner.x, corner.y, place.width, place.height);
            all = i == 0 ? onScreen[i] : all.union(onScreen[i]);
        }
        event.rectangles = onScreen;
        event.x = all.x;
        event.y = all.y;
        event.width = all.width;
        event.height = all.height;
    }

    @Override
    public void getOffsetAtPoint(AccessibleTextEvent event) {
        Point point = control.toControl(event.x, event.y);
        event.offset = told(model.window().hit(point.x, point.y, model.boundaries()).offset());
    }

    @Override
    public void getVisibleRanges(AccessibleTextEvent event) {
        tell(event, model.window().range());
    }

    @Override
    public void getRanges(AccessibleTextEvent event) {
        tell(event, model.window().range());
    }

    private void tell(AccessibleTextEvent event, TextRange range) {
        event.start = told(range.begin());
        event.end = told(range.end());
        event.ranges = new int[] {event.start, event.end};
    }

    @Override
    public void setCaretOffset(AccessibleTextEvent event) {
        int offset = offsets.asked(model.text(), event.offset);
        select(event, new TextRange(offset, offset));
    }

    @Override
    public void setSelection(AccessibleTextEvent event) {
        select(event, range(event));
    }

    @Override
    public void addSelection(AccessibleTextEvent event) {
        select(event, range(event));
    }

    @Override
    public void removeSelection(AccessibleTextEvent event) {
        select(event, new TextRange(model.caret(), model.caret()));
    }

    private void select(AccessibleTextEvent event, TextRange range) {
        surface.selectText(range);
        event.result = ACC.OK;
    }

    @Override
    public void scrollText(AccessibleTextEvent event) {
        surface.reveal(range(event));
        event.result = ACC.OK;
    }
}
