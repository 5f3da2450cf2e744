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
import java.util.Set;
import org.scholion.text.BaseDirection;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.text.extent.DragSnap;
import org.scholion.text.extent.Extents;
import org.scholion.ui.canvas.CanvasContent;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.canvas.CanvasSettings;
import org.scholion.view.Affinity;
import org.scholion.view.DocumentView;
import org.scholion.view.LineBox;
import org.scholion.view.ViewAnchor;
import org.scholion.view.ViewOptions;
import org.scholion.view.ViewWindow;
import org.scholion.view.lane.SetLane;
import org.scholion.view.lane.ShownSets;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.MarkId;

/** What a canvas shows and where the user is; painters read it, controllers change it. */
final class CanvasModel {

    /** Told when something must be painted again or told on. */
    interface Observer {

        /** Something to be painted changed. */
        void changed();

        /** The caret, the selected text or the selected mark changed. */
        void selectionChanged();
    }

    private final Observer observer;
    private final ShownBeside beside;
    private SwtTextMeasurer measurer;
    private CanvasSettings settings;
    private Optional<CanvasContent> content = Optional.empty();
    private TextBoundaries boundaries = TextBoundaries.of("", "");
    private Extents extents = Extents.of(boundaries, "");
    private DocumentView view;
    private Optional<ViewWindow> window = Optional.empty();
    private ViewAnchor top = ViewAnchor.TOP;
    private int width = 600;
    private int height = 400;

    private int origin;
    private int caret;
    private int attended;
    private Affinity affinity = Affinity.FORWARD;
    private SelectedMarks selected = SelectedMarks.NONE;
    private Optional<MarkId> hovered = Optional.empty();

    CanvasModel(SwtTextMeasurer measurer, CanvasSettings settings, Observer observer) {
        this.measurer = measurer;
        this.settings = settings;
        this.observer = observer;
        beside = new ShownBeside(observer::changed);
        view = newView("", DocumentMarks.empty(), List.of());
    }

    private DocumentView newView(String text, DocumentMarks marks, List<SetLane> lanes) {
        ViewOptions options =
                ViewOptions.STANDARD
                        .withLineSpacing(settings.lineSpacing())
                        .withColumnCharacters(settings.columnCharacters())
                        .withDirection(
                                content.map(CanvasContent::direction)
                                        .orElse(BaseDirection.AUTOMATIC));
        DocumentView made = new DocumentView(text, marks, measurer, options, width);
        made.setLanes(lanes);
        return made;
    }

    void setContent(Optional<CanvasContent> newContent) {
        String newText = newContent.map(CanvasContent::text).orElse("");
        boolean same = content.isPresent() && newContent.isPresent() && newText.equals(text());
        Optional<BaseDirection> before = content.map(CanvasContent::direction);
        content = newContent;
        if (same) {
            setMarks(newContent.orElseThrow().marks());
            if (!before.equals(newContent.map(CanvasContent::direction))) {
                layOut(firstLine());
            }
            return;
        }
        String language = newContent.map(CanvasContent::languageTag).orElse("");
        boundaries = TextBoundaries.of(newText, language);
        extents = Extents.of(boundaries, language);
        DocumentMarks newMarks = newContent.map(CanvasContent::marks).orElse(DocumentMarks.empty());
        view = newView(newText, newMarks, List.of());
        top = ViewAnchor.TOP;
        origin = 0;
        caret = 0;
        attended = 0;
        affinity = Affinity.FORWARD;
        selected = SelectedMarks.NONE;
        hovered = Optional.empty();
        beside.clear();
        invalidate();
        observer.selectionChanged();
    }

    /** Shows other marks; the line that is being worked in stays where it is on the screen. */
    void setMarks(DocumentMarks marks) {
        content = content.map(c -> c.withMarks(marks));
        steadily(() -> view.setMarks(marks));
    }

    /** Shows other sets; the line that is being worked in stays where it is. */
    void setLanes(List<SetLane> lanes) {
        steadily(() -> view.setLanes(lanes));
    }

    private void steadily(Runnable change) {
        Optional<LineBox> steady = attendedLine();
        change.run();
        keep(steady);
        ShownSets shown = shown();
        hovered = hovered.filter(id -> shown.find(id).isPresent());
        invalidate();
        become(selected.retaining(id -> shown.find(id).isPresent()));
    }

    /** The line worked in last if it shows, else the first of which all letters show. */
    private Optional<LineBox> attendedLine() {
        List<LineBox> lines = window().lines();
        return window().lineOf(attended, Affinity.FORWARD)
                .or(() -> lines.stream().filter(line -> line.textTop() >= 0).findFirst());
    }

    /** The line at the top of the window, unless that shows the document's top. */
    private Optional<LineBox> firstLine() {
        return top.equals(ViewAnchor.TOP)
                ? Optional.empty()
                : window().lines().stream().findFirst();
    }

    private void keep(Optional<LineBox> shown) {
        shown.ifPresent(line -> top = view.keeping(line.begin(), line.textTop(), height));
    }

    /** Says where the user is at work, if not where the caret is. */
    void attend(int offset) {
        attended = offset;
    }

    /** Other fonts or sizes: the text at the top of the window stays there. */
    void setMeasurer(SwtTextMeasurer newMeasurer, CanvasSettings newSettings) {
        Optional<LineBox> first = firstLine();
        measurer = newMeasurer;
        settings = newSettings;
        layOut(first);
    }

    void setSize(int newWidth, int newHeight) {
        Optional<LineBox> first = firstLine();
        boolean other = newWidth != width;
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
        view.setWidth(width);
        if (other) {
            keep(first);
        }
        top = view.moved(top, 0, height);
        invalidate();
    }

    /** Has paragraphs run otherwise: the text at the top of the window stays there. */
    void setDirection(BaseDirection direction) {
        if (content.filter(c -> c.direction() != direction).isEmpty()) {
            return;
        }
        content = content.map(c -> c.withDirection(direction));
        layOut(firstLine());
    }

    /** Lays all out anew, with a line staying where it is. */
    private void layOut(Optional<LineBox> first) {
        view = newView(text(), marks(), shown().lanes());
        keep(first);
        invalidate();
    }

    private void invalidate() {
        window = Optional.empty();
        observer.changed();
    }

    ViewWindow window() {
        if (window.isEmpty()) {
            window = Optional.of(view.window(top, height));
        }
        return window.get();
    }

    DocumentView view() {
        return view;
    }

    Optional<CanvasContent> content() {
        return content;
    }

    String text() {
        return content.map(CanvasContent::text).orElse("");
    }

    /** The marks of the set being edited. */
    DocumentMarks marks() {
        return view.marks();
    }

    /** The marks of all sets shown. */
    ShownSets shown() {
        return view.shown();
    }

    TextBoundaries boundaries() {
        return boundaries;
    }

    Extents extents() {
        return extents;
    }

    /** Where drags over the text end. */
    DragSnap snap() {
        return new DragSnap(extents);
    }

    int height() {
        return height;
    }

    int width() {
        return width;
    }

    // Scrolling

    ViewAnchor top() {
        return top;
    }

    void scrollTo(ViewAnchor anchor) {
        ViewAnchor clamped = view.moved(anchor, 0, height);
        if (!clamped.equals(top)) {
            top = clamped;
            invalidate();
        }
    }

    void scrollBy(int dy) {
        scrollTo(view.moved(top, dy, height));
    }

    /**
     * The offset at the top of the window, between those of a line as far as it is out of sight.
     */
    double topOffset() {
        return window().lines().stream()
                .findFirst()
                .map(
                        line -> {
                            double hidden = Math.clamp(-line.y() / (double) line.height(), 0, 1);
                            return line.begin() + hidden * (line.end() - line.begin());
                        })
                .orElse(0.0);
    }

    /** Scrolls so that an offset is at the top, as far as the document goes. */
    void scrollToOffset(double offset) {
        if (offset <= 0) {
            scrollTo(ViewAnchor.TOP);
            return;
        }
        int inside = (int) Math.min(offset, text().length());
        LineBox line = view.line(inside, Affinity.FORWARD);
        double share = (offset - line.begin()) / Math.max(1, line.end() - line.begin());
        int hidden = (int) Math.round(Math.clamp(share, 0, 1) * line.height());
        scrollTo(view.moved(view.anchor(line), hidden, height));
    }

    /** Brings the line of an offset into view, moving as little as makes sense. */
    void reveal(int offset, Affinity at) {
        int margin = Math.min(24, height / 8);
        LineBox line = view.line(offset, at);
        Optional<LineBox> shown =
                window().lines().stream()
                        .filter(l -> l.block() == line.block() && l.index() == line.index())
                        .findFirst();
        ViewAnchor anchor = view.anchor(line);
        if (shown.isPresent()) {
            int above = shown.get().y() - margin;
            int below = shown.get().bottom() + margin - height;
            if (above < 0) {
                scrollBy(above);
            } else if (below > 0) {
                scrollBy(Math.min(below, above));
            }
        } else {
            long distance = view.y(anchor) - view.y(top);
            if (distance < 0 && distance > -height) {
                scrollTo(view.moved(anchor, -margin, height));
            } else if (distance >= 0 && distance < 2L * height) {
                scrollTo(view.moved(anchor, line.height() + margin - height, height));
            } else {
                scrollTo(view.moved(anchor, -height / 3, height));
            }
        }
    }

    // Caret and selection

    int caret() {
        return caret;
    }

    Affinity affinity() {
        return affinity;
    }

    int origin() {
        return origin;
    }

    TextRange range() {
        return new TextRange(Math.min(origin, caret), Math.max(origin, caret));
    }

    /** The mark one is at. */
    Optional<MarkId> selectedMark() {
        return selected.current();
    }

    SelectedMarks selectedMarks() {
        return selected;
    }

    CanvasSelection selection() {
        boolean several =
                !selected.selected().equals(SelectedMarks.only(selected.current()).selected());
        return new CanvasSelection(
                range(), caret, selected.current(), several ? selected.selected() : Set.of());
    }

    /** Selects other marks; the caret stays. */
    void become(SelectedMarks marks) {
        if (!marks.equals(selected)) {
            selected = marks;
            observer.changed();
            observer.selectionChanged();
        }
    }

    /**
     * Moves the caret; without extending, the selected text becomes empty there, and marks that
     * were added one by one stay selected.
     */
    void moveCaret(int offset, Affinity newAffinity, boolean extend) {
        int newOrigin = extend ? origin : offset;
        boolean same = offset == caret && newOrigin == origin && newAffinity == affinity;
        SelectedMarks marks = extend ? SelectedMarks.NONE : selected.at(Optional.empty());
        if (!same || !marks.equals(selected)) {
            caret = offset;
            attended = offset;
            origin = newOrigin;
            affinity = newAffinity;
            selected = marks;
            observer.changed();
            observer.selectionChanged();
        }
    }

    /** Selects from an origin to a caret. */
    void select(int from, int to) {
        select(from, to, to > from ? Affinity.BACKWARD : Affinity.FORWARD);
    }

    /** Selects from an origin to a caret that is drawn on one side of it. */
    void select(int from, int to, Affinity newAffinity) {
        origin = from;
        caret = to;
        attended = to;
        affinity = newAffinity;
        selected = SelectedMarks.NONE;
        observer.changed();
        observer.selectionChanged();
    }

    /** Selects what a drag has come to, if that is another than before. */
    void drag(int from, int to, Affinity newAffinity) {
        boolean same = origin == from && caret == to && affinity == newAffinity;
        if (!same || !selected.isNone()) {
            select(from, to, newAffinity);
        }
    }

    /** Selects a mark, with the caret somewhere. */
    void selectMark(Optional<MarkId> mark, int offset, Affinity newAffinity) {
        selectMarks(SelectedMarks.only(mark), offset, newAffinity);
    }

    /** Selects marks, with the caret somewhere. */
    void selectMarks(SelectedMarks marks, int offset, Affinity newAffinity) {
        if (!marks.equals(selected) || offset != caret || origin != caret) {
            selected = marks;
            origin = offset;
            caret = offset;
            attended = offset;
            affinity = newAffinity;
            observer.changed();
            observer.selectionChanged();
        }
    }

    Optional<MarkId> hovered() {
        return hovered;
    }

    /** Returns whether it changed. */
    boolean hover(Optional<MarkId> mark) {
        if (mark.equals(hovered)) {
            return false;
        }
        hovered = mark;
        observer.changed();
        return true;
    }

    /** The selected text, or the caret. */
    TextRange attendedRange() {
        TextRange selectedText = range();
        return selectedText.isEmpty() ? new TextRange(caret, caret) : selectedText;
    }

    /** What shows beside the text and its marks. */
    ShownBeside beside() {
        return beside;
    }
}
