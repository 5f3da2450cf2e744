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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.scholion.text.BaseDirection;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.CanvasCommand;
import org.scholion.ui.canvas.CanvasContent;
import org.scholion.ui.canvas.CanvasListener;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.canvas.CanvasSettings;
import org.scholion.ui.canvas.CanvasTheme;
import org.scholion.ui.canvas.FoundPlaces;
import org.scholion.ui.canvas.PickCandidate;
import org.scholion.ui.canvas.SuggestedPlace;
import org.scholion.ui.canvas.TextHint;
import org.scholion.ui.words.UiWords;
import org.scholion.view.Affinity;
import org.scholion.view.CommentPlace;
import org.scholion.view.CommentSign;
import org.scholion.view.CommentSigns;
import org.scholion.view.ViewAnchor;
import org.scholion.view.invisible.InvisibleSign;
import org.scholion.view.lane.SetLane;
import org.scholion.view.lane.ShownSets;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.MarkId;

/**
 * Ties the parts of a canvas together: model, painters, controllers and the widget they live on.
 */
public final class CanvasSurface implements CanvasModel.Observer {

    private final Canvas control;
    private final Listeners listeners = new Listeners();
    private final CanvasPainter painter = new CanvasPainter();
    private final CanvasModel model;
    private final CaretMover mover;
    private final Scrolling scrolling;
    private final MouseController mouse;
    private final CanvasAccessibility accessibility;
    private final ShownInvisibles invisibles;
    private SwtTextMeasurer measurer;
    private CanvasSettings settings = CanvasSettings.STANDARD;
    private Palette palette = new Palette(CanvasTheme.LIGHT);
    private String emptyHint = UiWords.say("canvas.empty");
    private Optional<PickList> picking = Optional.empty();
    private Optional<MarkId> toldMark = Optional.empty();
    private boolean prefetchPending;
    private ViewAnchor toldTop = ViewAnchor.TOP;

    /** Whether something changed since it was painted. */
    private boolean stale;

    private final ShownSuggestions suggestions;

    /** Brings a canvas to life. */
    public CanvasSurface(Canvas control) {
        this.control = control;
        measurer =
                new SwtTextMeasurer(
                        control.getDisplay(), settings.fontSize(), settings.fontFamily());
        model = new CanvasModel(measurer, settings, this);
        mover = new CaretMover(model, control);
        scrolling = new Scrolling(control, model);
        invisibles = new ShownInvisibles(model);
        suggestions = new ShownSuggestions(control, listeners);
        mouse = new MouseController(this, control);
        new KeyController(this, control);
        accessibility = new CanvasAccessibility(this, control);
        control.addListener(SWT.Paint, this::paint);
        control.addListener(SWT.Resize, e -> resize());
        control.addListener(SWT.FocusIn, e -> control.redraw());
        control.addListener(SWT.FocusOut, e -> control.redraw());
        control.addListener(SWT.Dispose, e -> measurer.dispose());
        resize();
    }

    CanvasModel model() {
        return model;
    }

    Listeners listeners() {
        return listeners;
    }

    CaretMover mover() {
        return mover;
    }

    Optional<PickList> picking() {
        return picking;
    }

    /** Returns what Enter would pick now. */
    public Optional<PickCandidate> pickCandidate() {
        return picking.flatMap(PickList::current);
    }

    ShownInvisibles invisibles() {
        return invisibles;
    }

    private void resize() {
        Rectangle area = control.getClientArea();
        model.setSize(Math.max(60, area.width - RulerPainter.WIDTH), Math.max(20, area.height));
    }

    private void paint(Event event) {
        stale = false;
        if (model.text().isEmpty()) {
            String hint = model.content().isEmpty() ? emptyHint : UiWords.say("canvas.no-text");
            paintHint(event, hint);
            return;
        }
        painter.paint(
                event.gc,
                model,
                palette,
                measurer,
                control.isFocusControl(),
                new CanvasPainter.Overlay(
                        mouse.rubber(), picking, invisibles.signs(), suggestions));
        scrolling.show();
        prefetchLater();
        suggestions.painted(model.window().range());
        if (!model.top().equals(toldTop)) {
            toldTop = model.top();
            // who follows paints another text, and not within this one's turn
            control.getDisplay().asyncExec(() -> listeners.tell(CanvasListener::scrolled));
        }
    }

    /** The offset at the top of the window. */
    public double topOffset() {
        return model.topOffset();
    }

    /** Scrolls to an offset without moving the caret. */
    public void scrollToOffset(double offset) {
        model.scrollToOffset(offset);
    }

    private void paintHint(Event event, String hint) {
        Rectangle area = control.getClientArea();
        event.gc.setBackground(palette.ground());
        event.gc.fillRectangle(area);
        event.gc.setForeground(palette.quiet());
        var extent = event.gc.textExtent(hint);
        event.gc.drawText(
                hint,
                Math.max(12, (area.width - extent.x) / 2),
                Math.max(12, area.height / 3),
                true);
    }

    /**
     * Lays out the neighbourhood once nothing else is to be done. What that tells of the length of
     * the text shows with the next painting: a scroll bar that moves by a pixel now has the
     * platform draw a frame, for whose end the next key would have to wait.
     */
    private void prefetchLater() {
        if (!prefetchPending) {
            prefetchPending = true;
            control.getDisplay()
                    .timerExec(
                            60,
                            () -> {
                                prefetchPending = false;
                                if (!control.isDisposed()) {
                                    model.view().prefetch(model.top(), model.height());
                                }
                            });
        }
    }

    @Override
    public void changed() {
        if (!control.isDisposed()) {
            stale = true;
            control.redraw();
        }
    }

    @Override
    public void selectionChanged() {
        listeners.tell(l -> l.selectionChanged(model.selection()));
        if (!model.selectedMark().equals(toldMark)) {
            toldMark = model.selectedMark();
            toldMark.ifPresent(mark -> listeners.tell(l -> l.markSelected(mark)));
        }
        accessibility.selectionChanged();
    }

    /** Whether something changed that is not painted yet. */
    public boolean isStale() {
        return stale;
    }

    /** Shows a content, or a hint instead of one. */
    public void setContent(Optional<CanvasContent> content, Optional<String> hint) {
        endPick(Optional.empty());
        mouse.forget();
        mover.forgetColumn();
        emptyHint = hint.orElse(emptyHint);
        suggestions.forget();
        model.setContent(content);
        scrolling.show();
        accessibility.textChanged();
    }

    /** Shows other marks. */
    public void setMarks(DocumentMarks marks) {
        mouse.marksChanged();
        model.setMarks(marks);
    }

    /** Has paragraphs run otherwise. */
    public void setDirection(BaseDirection direction) {
        mover.forgetColumn();
        model.setDirection(direction);
    }

    /** Shows other sets below the words. */
    public void setLanes(List<SetLane> lanes) {
        mouse.marksChanged();
        model.setLanes(lanes);
    }

    /** All marks that show. */
    public ShownSets shown() {
        return model.shown();
    }

    /** What is shown. */
    public Optional<CanvasContent> content() {
        return model.content();
    }

    /** Where the user is. */
    public CanvasSelection selection() {
        return model.selection();
    }

    /** Adds a listener. */
    public void addListener(CanvasListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(CanvasListener listener) {
        listeners.remove(listener);
    }

    /** Applies colours. */
    public void setTheme(CanvasTheme theme) {
        palette = new Palette(theme);
        control.setBackground(palette.ground());
        control.redraw();
    }

    /** Whether a plain drag ends where words and their pieces do. */
    public void setSnapping(boolean on) {
        mouse.setSnapping(on);
    }

    /** Whether signs show where invisible characters are. */
    public void setInvisibles(boolean on) {
        invisibles.show(on);
        changed();
    }

    /** The signs of invisible characters that show. */
    public List<InvisibleSign> invisibleSigns() {
        return invisibles.signs();
    }

    /** How the text is set. */
    public CanvasSettings settings() {
        return settings;
    }

    /** Applies sizes and fonts. */
    public void setSettings(CanvasSettings newSettings) {
        if (newSettings.equals(settings)) {
            return;
        }
        settings = newSettings;
        SwtTextMeasurer before = measurer;
        measurer =
                new SwtTextMeasurer(
                        control.getDisplay(), settings.fontSize(), settings.fontFamily());
        model.setMeasurer(measurer, settings);
        before.dispose();
    }

    /** Selects text, on grapheme boundaries, and brings its end and then its begin into view. */
    public void selectText(TextRange range) {
        int length = model.text().length();
        TextRange snapped =
                model.boundaries()
                        .snap(Math.min(range.begin(), length), Math.min(range.end(), length));
        model.select(snapped.begin(), snapped.end());
        reveal(snapped);
    }

    /** Selects a mark. */
    public void selectMark(MarkId mark) {
        if (model.shown().find(mark).isPresent()) {
            mover.goTo(mark);
        }
    }

    /** Selects a mark, with the caret at a place. */
    public void selectMark(MarkId mark, int caret) {
        if (model.shown().find(mark).isPresent()) {
            int inside = Math.clamp(caret, 0, model.text().length());
            mover.goTo(mark, model.boundaries().graphemeFloor(inside), Affinity.BACKWARD);
        }
    }

    /** Selects marks together. */
    public void selectMarks(Collection<MarkId> marks) {
        mover.select(marks);
    }

    /** Selects no mark. */
    public void clearMark() {
        model.selectMark(Optional.empty(), model.caret(), model.affinity());
    }

    /** Brings a range into view. */
    public void reveal(TextRange range) {
        int length = model.text().length();
        model.reveal(Math.min(range.end(), length), Affinity.BACKWARD);
        model.reveal(Math.min(range.begin(), length), Affinity.FORWARD);
    }

    /** Where a range is drawn, in the canvas's coordinates: its visual pieces that show. */
    public List<Rectangle> bounds(TextRange range) {
        return DrawnPlaces.of(model.window(), range);
    }

    /** Where a mark's label is drawn, or else its first piece, if that shows. */
    public Optional<Rectangle> bounds(MarkId mark) {
        return DrawnPlaces.of(model.window(), mark);
    }

    /** Shows keys over words. */
    public void setHints(List<TextHint> hints) {
        model.beside().hints(hints);
    }

    /** The keys over words that show. */
    public List<TextHint> hints() {
        return model.beside().hints();
    }

    /** Shows found places. */
    public void setFound(FoundPlaces found) {
        model.beside().found(found);
    }

    /** Shows suggestions. */
    public void setSuggestions(List<SuggestedPlace> places) {
        if (suggestions.show(places)) {
            changed();
            accessibility.selectionChanged();
        }
    }

    /** The suggestions that share a unit with a range. */
    List<SuggestedPlace> suggestionsIn(TextRange range) {
        return suggestions.in(range);
    }

    /** The suggestions that show. */
    public List<SuggestedPlace> suggestions() {
        return suggestions.in(model.window().range());
    }

    /** Shows problems. */
    public void setProblems(List<TextRange> problems) {
        model.beside().problems(problems);
    }

    /** Shows ribbons beside lines. */
    public void setBookmarks(List<Integer> bookmarks) {
        model.beside().bookmarks(bookmarks);
    }

    /** The line at an offset, as it is seen. */
    public TextRange line(int offset) {
        return new SpokenUnits(model).at(SpokenUnits.Kind.LINE, offset);
    }

    /** Shows what is said. */
    public void setComments(List<CommentPlace> comments) {
        model.beside().comments(comments);
    }

    /** The signs that show of what is said. */
    public List<CommentSign> commentSigns() {
        return CommentSigns.of(model.window(), model.beside().comments());
    }

    /** Does what a key does. */
    public boolean perform(CanvasCommand command, boolean extend) {
        if (model.content().isEmpty()) {
            return false;
        }
        if (picking.isPresent()) {
            return performPicking(command);
        }
        if (command == CanvasCommand.ACTIVATE) {
            Optional<MarkId> mark =
                    model.selectedMark().or(() -> model.selection().several().stream().findFirst());
            mark.ifPresent(id -> listeners.tell(l -> l.markActivated(id)));
            return mark.isPresent();
        }
        return command == CanvasCommand.ESCAPE && mouse.cancel() || mover.perform(command, extend);
    }

    private boolean performPicking(CanvasCommand command) {
        switch (command) {
            case MARK_NEXT, DOWN, RIGHT -> walkPick(1);
            case MARK_PREVIOUS, UP, LEFT -> walkPick(-1);
            case ACTIVATE ->
                    picking.flatMap(PickList::current).map(Optional::of).ifPresent(this::endPick);
            case ESCAPE -> endPick(Optional.empty());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Lets the user choose. */
    public void pick(
            String title,
            List<PickCandidate> candidates,
            Consumer<Optional<PickCandidate>> result) {
        endPick(Optional.empty());
        picking = Optional.of(new PickList(title, candidates, result));
        control.setFocus();
        walkPick(0);
    }

    /** Whether a choice is running. */
    public boolean isPicking() {
        return picking.isPresent();
    }

    /** Moves on among the candidates and shows the current one. */
    void walkPick(int by) {
        picking.ifPresent(list -> list.step(by));
        picking.flatMap(PickList::current)
                .flatMap(PickCandidate::mark)
                .flatMap(mark -> model.marks().place(mark, model.caret()))
                .ifPresent(
                        place -> {
                            model.reveal(place.begin(), Affinity.FORWARD);
                            model.attend(place.begin());
                        });
        control.redraw();
    }

    /** Ends a running choice. */
    public void endPick(Optional<PickCandidate> chosen) {
        Optional<PickList> ended = picking;
        picking = Optional.empty();
        control.redraw();
        ended.ifPresent(list -> list.finish(chosen));
    }
}
