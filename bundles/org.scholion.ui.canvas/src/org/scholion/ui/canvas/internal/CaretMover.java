/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextDirection;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.CanvasCommand;
import org.scholion.view.Affinity;
import org.scholion.view.CaretBox;
import org.scholion.view.CaretStop;
import org.scholion.view.CaretStops;
import org.scholion.view.LineBox;
import org.scholion.view.TextHit;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkId;

/**
 * Moves the caret as commands say. Arrows follow what is seen: the left arrow goes left, in Arabic
 * too; words follow the direction of their paragraph.
 */
final class CaretMover {

    private final CanvasModel model;
    private final Control control;
    private Optional<Integer> column = Optional.empty();

    CaretMover(CanvasModel model, Control control) {
        this.model = model;
        this.control = control;
    }

    /** Forgets the column that moving up and down keeps. */
    void forgetColumn() {
        column = Optional.empty();
    }

    boolean perform(CanvasCommand command, boolean extend) {
        Optional<Integer> kept = column;
        column = Optional.empty();
        boolean ext = extend && command.isExtendable();
        switch (command) {
            case LEFT -> sideways(true, ext);
            case RIGHT -> sideways(false, ext);
            case UP -> vertical(false, ext, kept);
            case DOWN -> vertical(true, ext, kept);
            case WORD_LEFT -> word(line().direction() == TextDirection.RIGHT_TO_LEFT, ext);
            case WORD_RIGHT -> word(line().direction() == TextDirection.LEFT_TO_RIGHT, ext);
            case SENTENCE_PREVIOUS -> go(sentenceBefore(model.caret()), Affinity.FORWARD, ext);
            case SENTENCE_NEXT -> go(sentenceAfter(model.caret()), Affinity.FORWARD, ext);
            case LINE_START -> go(line().begin(), Affinity.FORWARD, ext);
            case LINE_END -> go(line().textEnd(), Affinity.BACKWARD, ext);
            case PAGE_UP -> page(-1, ext, kept);
            case PAGE_DOWN -> page(1, ext, kept);
            case TEXT_START -> go(0, Affinity.FORWARD, ext);
            case TEXT_END -> go(model.text().length(), Affinity.BACKWARD, ext);
            case MARK_NEXT -> walk(true);
            case MARK_PREVIOUS -> walk(false);
            case SELECT_ALL -> model.select(0, model.text().length());
            case COPY -> {
                return copy();
            }
            case ESCAPE -> {
                return stepOut();
            }
            case ADD_MARK -> {
                return add();
            }
            case ACTIVATE -> {
                return false;
            }
        }
        return true;
    }

    /** Selects a mark alone and brings it into view; false if it has no place. */
    boolean goTo(MarkId mark) {
        return goTo(mark, SelectedMarks.only(Optional.of(mark)));
    }

    /** Goes to a mark and selects some; false if it has no place. */
    private boolean goTo(MarkId mark, SelectedMarks selected) {
        OptionalInt place = place(mark);
        if (place.isEmpty()) {
            return false;
        }
        model.selectMarks(selected, place.getAsInt(), Affinity.FORWARD);
        model.reveal(place.getAsInt(), Affinity.FORWARD);
        return true;
    }

    private OptionalInt place(MarkId mark) {
        return model.shown().place(mark, model.caret()).stream()
                .mapToInt(place -> Math.min(place.begin(), model.text().length()))
                .findFirst();
    }

    /** Selects marks that are there together, and goes to the nearest unless at one of them. */
    void select(Collection<MarkId> wanted) {
        List<MarkId> marks =
                wanted.stream().filter(id -> model.marks().find(id).isPresent()).toList();
        SelectedMarks all = model.selectedMarks().all(marks);
        Optional<MarkId> nearest =
                marks.stream()
                        .filter(mark -> place(mark).isPresent())
                        .min(Comparator.comparingInt(this::distance));
        if (all.current().isPresent() || nearest.isEmpty()) {
            model.become(all);
        } else {
            goTo(nearest.get(), all.at(nearest));
        }
    }

    private int distance(MarkId mark) {
        return Math.abs(place(mark).orElse(0) - model.caret());
    }

    /** Adds the mark one is at, else the shortest at the caret, or takes it out. */
    private boolean add() {
        Optional<MarkId> mark =
                model.selectedMark().filter(model.shown()::isOwn).or(this::shortestHere);
        mark.ifPresent(id -> model.become(model.selectedMarks().keeping(id)));
        return mark.isPresent();
    }

    /** Selects a mark with the caret at a place and brings that into view. */
    void goTo(MarkId mark, int offset, Affinity affinity) {
        model.selectMark(Optional.of(mark), offset, affinity);
        model.reveal(offset, affinity);
    }

    private Optional<MarkId> shortestHere() {
        int caret = model.caret();
        int end = Math.min(caret + 1, model.text().length());
        return model.marks().overlapping(model.boundaries().graphemeBefore(caret), end).stream()
                .min(Comparator.comparingInt(CaretMover::length))
                .map(Mark::id);
    }

    private static int length(Mark mark) {
        return mark.spans().stream().mapToInt(span -> span.end() - span.begin()).sum();
    }

    private LineBox line() {
        return model.view().line(model.caret(), model.affinity());
    }

    private void go(int offset, Affinity affinity, boolean extend) {
        model.moveCaret(offset, affinity, extend);
        model.reveal(offset, affinity);
    }

    private void sideways(boolean left, boolean extend) {
        LineBox line = line();
        if (!extend && !model.range().isEmpty()) {
            collapse(line, left);
            return;
        }
        if (extend) {
            extendSideways(left == (line.direction() == TextDirection.RIGHT_TO_LEFT));
            return;
        }
        CaretStops stops = CaretStops.of(line, model.boundaries());
        int x = line.caretX(model.caret(), model.affinity());
        Optional<CaretStop> next = left ? stops.leftOf(x) : stops.rightOf(x);
        if (next.isPresent()) {
            go(next.get().offset(), next.get().affinity(), false);
            return;
        }
        boolean onward = left == (line.direction() == TextDirection.RIGHT_TO_LEFT);
        Optional<LineBox> other = model.view().neighbour(line, onward);
        if (other.isPresent()) {
            LineBox there = other.get();
            if (onward) {
                go(there.begin(), Affinity.FORWARD, false);
            } else {
                go(there.textEnd(), Affinity.BACKWARD, false);
            }
        }
    }

    /**
     * A selection is a range of the text, not of the screen: it grows and shrinks one grapheme at a
     * time as the paragraph runs, also where a word of the other direction stands in between.
     */
    private void extendSideways(boolean onward) {
        int caret = model.caret();
        if (onward) {
            go(model.boundaries().graphemeAfter(caret), Affinity.BACKWARD, true);
        } else {
            go(model.boundaries().graphemeBefore(caret), Affinity.FORWARD, true);
        }
    }

    /** Without Shift an arrow goes to that end of the selection which is on its side. */
    private void collapse(LineBox line, boolean left) {
        TextRange range = model.range();
        boolean begin = left == (line.direction() == TextDirection.LEFT_TO_RIGHT);
        if (begin) {
            go(range.begin(), Affinity.FORWARD, false);
        } else {
            go(range.end(), Affinity.BACKWARD, false);
        }
    }

    private void vertical(boolean down, boolean extend, Optional<Integer> kept) {
        LineBox line = line();
        int x = kept.orElseGet(() -> line.caretX(model.caret(), model.affinity()));
        Optional<LineBox> other = model.view().neighbour(line, down);
        if (other.isPresent()) {
            CaretStop stop = CaretStops.of(other.get(), model.boundaries()).nearest(x);
            go(stop.offset(), stop.affinity(), extend);
        } else if (down) {
            go(line.textEnd(), Affinity.BACKWARD, extend);
        } else {
            go(line.begin(), Affinity.FORWARD, extend);
        }
        column = Optional.of(x);
    }

    private void page(int way, boolean extend, Optional<Integer> kept) {
        Optional<CaretBox> before = model.window().caret(model.caret(), model.affinity());
        int x = kept.or(() -> before.map(CaretBox::x)).orElse(model.width() / 2);
        int y = before.map(c -> c.y() + c.height() / 2).orElse(model.height() / 2);
        var top = model.top();
        model.scrollBy(way * Math.max(20, model.height() - 40));
        if (top.equals(model.top())) {
            go(
                    way < 0 ? 0 : model.text().length(),
                    way < 0 ? Affinity.FORWARD : Affinity.BACKWARD,
                    extend);
        } else {
            TextHit hit = model.window().hit(x, y, model.boundaries());
            go(hit.offset(), hit.affinity(), extend);
        }
        column = Optional.of(x);
    }

    private void word(boolean onward, boolean extend) {
        TextBoundaries boundaries = model.boundaries();
        int caret = model.caret();
        if (!onward) {
            go(boundaries.wordBefore(caret), Affinity.FORWARD, extend);
        } else if (extend) {
            go(boundaries.wordEndAfter(caret), Affinity.BACKWARD, true);
        } else {
            go(boundaries.wordAfter(caret), Affinity.FORWARD, false);
        }
    }

    private TextRange sentenceAt(int offset) {
        return model.extents().sentences().at(offset);
    }

    private int sentenceAfter(int offset) {
        int length = model.text().length();
        int at = offset;
        while (at < length) {
            TextRange sentence = sentenceAt(at);
            if (sentence.begin() > offset) {
                return sentence.begin();
            }
            at = Math.max(at + 1, sentence.end());
        }
        return length;
    }

    private int sentenceBefore(int offset) {
        int at = offset;
        while (at > 0) {
            TextRange sentence = sentenceAt(at - 1);
            if (!sentence.isEmpty() && sentence.begin() < offset) {
                return sentence.begin();
            }
            at = Math.min(at - 1, Math.max(0, sentence.begin()));
        }
        return 0;
    }

    private void walk(boolean onward) {
        Optional<Mark> next;
        Optional<MarkId> at = model.selectedMark().filter(model.shown()::isOwn);
        if (at.isPresent()) {
            MarkId id = at.get();
            next = onward ? model.marks().after(id) : model.marks().before(id);
        } else {
            next =
                    onward
                            ? model.marks().firstFrom(model.caret())
                            : model.marks().lastBefore(model.caret());
        }
        if (next.isEmpty()) {
            next =
                    onward
                            ? model.marks().firstFrom(0)
                            : model.marks().lastBefore(Integer.MAX_VALUE);
        }
        next.map(Mark::id).ifPresent(id -> goTo(id, model.selectedMarks().at(Optional.of(id))));
    }

    private boolean copy() {
        TextRange range = model.range();
        if (range.isEmpty()) {
            return false;
        }
        Clipboard clipboard = new Clipboard(control.getDisplay());
        clipboard.setContents(
                new Object[] {range.of(model.text())}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        return true;
    }

    private boolean stepOut() {
        SelectedMarks marks = model.selectedMarks();
        if (!marks.isNone()) {
            boolean several = !model.selection().several().isEmpty();
            model.become(several ? SelectedMarks.only(marks.current()) : SelectedMarks.NONE);
            return true;
        }
        if (!model.range().isEmpty()) {
            model.moveCaret(model.caret(), model.affinity(), false);
            return true;
        }
        return false;
    }
}
