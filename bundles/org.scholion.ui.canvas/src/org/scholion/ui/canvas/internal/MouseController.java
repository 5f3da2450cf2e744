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
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.CanvasContent;
import org.scholion.ui.canvas.PickCandidate;
import org.scholion.view.Affinity;
import org.scholion.view.CommentPlace;
import org.scholion.view.CommentSign;
import org.scholion.view.CommentSigns;
import org.scholion.view.Pill;
import org.scholion.view.TextHit;
import org.scholion.view.ViewWindow;
import org.scholion.view.mark.MarkId;

/**
 * Selecting by mouse. A click puts the caret and selects the mark under it, another click the mark
 * around that; with Ctrl it adds the mark to those selected, or takes it out. Dragging selects
 * text; dragging from a label, or from a mark that is selected, relates.
 */
final class MouseController {

    private static final int DRAG = 5;

    /** What a pressed button is doing. */
    private enum Mode {
        NONE,
        PRESSED,
        SELECTING,
        RELATING
    }

    private final CanvasSurface surface;
    private final CanvasModel model;
    private final Control control;
    private Mode mode = Mode.NONE;
    private Point pressed = new Point(0, 0);
    private Optional<MarkId> relateFrom = Optional.empty();
    private TextRange unit = new TextRange(0, 0);
    private int clicks = 1;
    private Point pointer = new Point(0, 0);
    private boolean scrolling;
    private final HoverFeedback feedback;
    private final PointedText pointed;
    private final ClickedMarks clicked;
    private final ClickCount count;
    private boolean snapping = true;
    private boolean free;
    private boolean keyed;
    private boolean adding;

    MouseController(CanvasSurface surface, Control control) {
        this.surface = surface;
        this.control = control;
        model = surface.model();
        feedback = new HoverFeedback(surface, control);
        pointed = new PointedText(model);
        clicked = new ClickedMarks(model);
        count = new ClickCount(control.getDisplay().getDoubleClickTime());
        control.addListener(SWT.MouseDown, this::down);
        control.addListener(SWT.MouseMove, this::move);
        control.addListener(SWT.MouseUp, this::up);
        control.addListener(SWT.MouseExit, e -> feedback.leave());
        control.addListener(SWT.MenuDetect, this::menu);
    }

    /** The line of a relation being dragged. */
    Optional<CanvasPainter.RubberLine> rubber() {
        if (mode != Mode.RELATING) {
            return Optional.empty();
        }
        return relateFrom.map(
                from ->
                        new CanvasPainter.RubberLine(
                                from, pointer.x, pointer.y, target(pointer.x, pointer.y)));
    }

    /** Whether a plain drag ends where words and their pieces do. */
    void setSnapping(boolean on) {
        snapping = on;
    }

    /** Gives up a drag; returns whether there was one. */
    boolean cancel() {
        boolean was = mode == Mode.RELATING;
        if (was) {
            forget();
            control.redraw();
        }
        return was;
    }

    void forget() {
        mode = Mode.NONE;
        relateFrom = Optional.empty();
        feedback.forgetTip();
    }

    /** Other marks are shown. */
    void marksChanged() {
        feedback.forgetTip();
    }

    private ViewWindow window() {
        return model.window();
    }

    private TextHit hit(int x, int y) {
        return window().hit(x, y, model.boundaries());
    }

    private void down(Event event) {
        control.setFocus();
        if (model.content().isEmpty() || event.button != 1) {
            return;
        }
        if (surface.picking().isPresent()) {
            pickAt(surface.picking().get(), event);
            return;
        }
        surface.mover().forgetColumn();
        if (event.x >= model.width()) {
            ruler(event.y);
            return;
        }
        pressed = new Point(event.x, event.y);
        pointer = pressed;
        adding = (event.stateMask & SWT.MOD1) != 0;
        int counted = count.of(event.count, event.x, event.y, event.time);
        // clicks that add marks follow each other fast
        clicks = adding ? 1 : counted;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        keyed = shift;
        if (clicks == 1) {
            press(event, shift);
        } else {
            multiple(event, shift);
        }
    }

    private void press(Event event, boolean shift) {
        Optional<CommentSign> sign =
                CommentSigns.at(window(), model.beside().comments(), event.x, event.y);
        if (sign.isPresent()) {
            CommentPlace first = sign.get().first();
            surface.listeners().tell(l -> l.commentChosen(first));
            return;
        }
        Optional<Pill> pill = window().pillAt(event.x, event.y);
        if (pill.isPresent()) {
            surface.mover().goTo(pill.get().target());
            return;
        }
        TextHit hit = hit(event.x, event.y);
        if (shift) {
            model.moveCaret(hit.offset(), hit.affinity(), true);
            unit = new TextRange(model.origin(), model.origin());
            mode = Mode.SELECTING;
            return;
        }
        List<MarkId> under = window().marksAt(event.x, event.y);
        boolean onText = hit.inside();
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        relateFrom =
                under.stream()
                        .findFirst()
                        .filter(model.shown()::isOwn)
                        .filter(
                                first ->
                                        alt
                                                || !onText
                                                || !adding
                                                        && under.stream()
                                                                .anyMatch(
                                                                        id ->
                                                                                model.selectedMark()
                                                                                        .filter(
                                                                                                id
                                                                                                        ::equals)
                                                                                        .isPresent()));
        if (relateFrom.isPresent() && onText && !alt) {
            relateFrom = model.selectedMark().filter(model.shown()::isOwn);
        }
        if (relateFrom.isPresent() && isReadOnly()) {
            relateFrom = Optional.empty();
        }
        mode = Mode.PRESSED;
        unit = new TextRange(hit.offset(), hit.offset());
        if (relateFrom.isEmpty() && !adding) {
            model.become(SelectedMarks.NONE);
            model.moveCaret(hit.offset(), hit.affinity(), false);
        }
    }

    private boolean isReadOnly() {
        return model.content().map(CanvasContent::readOnly).orElse(true);
    }

    private void multiple(Event event, boolean shift) {
        TextHit hit = hit(event.x, event.y);
        List<MarkId> under = window().marksAt(event.x, event.y);
        if (!hit.inside() && !under.isEmpty() && clicks == 2) {
            MarkId mark = under.get(0);
            surface.listeners().tell(l -> l.markActivated(mark));
            mode = Mode.NONE;
            return;
        }
        unit = pointed.unit(clicks, event.x, event.y);
        mode = Mode.SELECTING;
        relateFrom = Optional.empty();
        if (!shift) {
            model.select(unit.begin(), unit.end());
        }
    }

    private void move(Event event) {
        pointer = new Point(event.x, event.y);
        free = (event.stateMask & SWT.CTRL) != 0;
        switch (mode) {
            case NONE -> feedback.over(event.x, event.y);
            case PRESSED -> {
                boolean far = Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) >= DRAG;
                if (far) {
                    mode = relateFrom.isPresent() ? Mode.RELATING : Mode.SELECTING;
                    drag();
                }
            }
            case SELECTING, RELATING -> drag();
        }
    }

    private void drag() {
        if (mode == Mode.SELECTING) {
            extend();
        } else {
            control.setCursor(control.getDisplay().getSystemCursor(SWT.CURSOR_CROSS));
            control.redraw();
        }
        scrollAtEdge();
    }

    private void extend() {
        int y = Math.clamp(pointer.y, 0, Math.max(0, model.height() - 1));
        if (clicks == 1) {
            extendTo(hit(pointer.x, y));
            return;
        }
        TextRange other = pointed.unit(clicks, pointer.x, y);
        if (other.begin() < unit.begin()) {
            model.select(unit.end(), other.begin());
        } else {
            model.select(unit.begin(), Math.max(unit.end(), other.end()));
        }
    }

    /** A plain drag ends where words and their pieces do; with Ctrl, or from a caret, anywhere. */
    private void extendTo(TextHit hit) {
        int from = unit.begin();
        int to = hit.offset();
        if (!snapping || free || keyed) {
            model.drag(from, to, hit.affinity());
            return;
        }
        TextRange snapped = model.snap().snap(from, to);
        if (snapped.isEmpty()) {
            model.drag(to, to, hit.affinity());
        } else if (to < from) {
            model.drag(snapped.end(), snapped.begin(), Affinity.FORWARD);
        } else {
            model.drag(snapped.begin(), snapped.end(), Affinity.BACKWARD);
        }
    }

    private void scrollAtEdge() {
        boolean outside = pointer.y < 0 || pointer.y >= model.height();
        if (outside && !scrolling) {
            scrolling = true;
            control.getDisplay().timerExec(30, this::scrollOn);
        }
    }

    private void scrollOn() {
        scrolling = false;
        boolean dragging = mode == Mode.SELECTING || mode == Mode.RELATING;
        if (control.isDisposed() || !dragging) {
            return;
        }
        int over = pointer.y < 0 ? pointer.y : pointer.y - model.height() + 1;
        if (over != 0 && (pointer.y < 0 || pointer.y >= model.height())) {
            model.scrollBy(Math.clamp(over, -60, 60));
            drag();
        }
    }

    private void up(Event event) {
        if (event.button != 1) {
            return;
        }
        Mode ended = mode;
        Optional<MarkId> from = relateFrom;
        mode = Mode.NONE;
        relateFrom = Optional.empty();
        if (ended == Mode.RELATING) {
            control.setCursor(null);
            control.redraw();
            Optional<MarkId> to =
                    target(event.x, event.y).filter(id -> from.filter(id::equals).isEmpty());
            if (from.isPresent() && to.isPresent()) {
                model.attend(hit(event.x, event.y).offset());
                surface.listeners().tell(l -> l.relationDragged(from.get(), to.get()));
            }
        } else if (ended == Mode.PRESSED && adding) {
            clicked.add(event.x, event.y);
        } else if (ended == Mode.PRESSED) {
            clicked.select(event.x, event.y);
        }
    }

    private Optional<MarkId> target(int x, int y) {
        return window().marksAt(x, y).stream()
                .filter(model.shown()::isOwn)
                .filter(id -> relateFrom.filter(id::equals).isEmpty())
                .findFirst();
    }

    private void pickAt(PickList list, Event event) {
        Optional<PickCandidate> chosen =
                list.covers(event.x, event.y)
                        ? list.at(event.x, event.y)
                        : window().marksAt(event.x, event.y).stream()
                                .flatMap(mark -> list.candidate(mark).stream())
                                .findFirst();
        if (chosen.isPresent()) {
            model.attend(hit(event.x, event.y).offset());
            surface.endPick(chosen);
        }
    }

    /** A click on the ruler goes to the first mark near there, or to that place in the text. */
    private void ruler(int y) {
        int length = model.text().length();
        int height = Math.max(1, model.height() - 1);
        int offset = (int) Math.clamp((long) y * length / height, 0, length);
        int snapped = model.boundaries().graphemeFloor(offset);
        model.moveCaret(snapped, Affinity.FORWARD, false);
        model.reveal(snapped, Affinity.FORWARD);
    }

    private void menu(Event event) {
        if (model.content().isEmpty()) {
            return;
        }
        if (event.detail == SWT.MENU_MOUSE) {
            Point at = control.toControl(event.x, event.y);
            TextHit hit = hit(at.x, at.y);
            boolean onSelection = hit.inside() && model.range().covers(hit.offset());
            List<MarkId> under = window().marksAt(at.x, at.y);
            boolean onSelected = under.stream().anyMatch(model.selectedMarks()::isSelected);
            if (!onSelection && !onSelected) {
                if (under.isEmpty()) {
                    model.become(SelectedMarks.NONE);
                    model.moveCaret(hit.offset(), hit.affinity(), false);
                } else {
                    clicked.selectAlone(under.get(0), hit);
                }
            }
        }
        surface.listeners().tell(l -> l.menuRequested(event.x, event.y));
    }
}
