/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.List;
import java.util.Optional;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreEvent;
import org.scholion.curation.adjudication.Version;
import org.scholion.document.Annotation;
import org.scholion.project.desk.Desk;
import org.scholion.project.desk.DeskPlace;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.words.UiWords;
import org.scholion.view.mark.MarkId;

/**
 * Adjudicates the document of an editor: follows what changes there, and walks from place to place.
 */
final class Adjudicating implements ProjectListener {

    /** The command that takes all that is agreed. */
    static final String CONFIRM = "org.scholion.commands.adjudicate.confirm";

    /** In this perspective documents open to be adjudicated. */
    static final String PERSPECTIVE = "org.scholion.workbench.perspective.adjudicate";

    private final AnnotationEditor editor;
    private final DeskReading reading = new DeskReading(this::laid);
    private final DeskSettling settling;
    private boolean onward;

    Adjudicating(AnnotationEditor editor) {
        this.editor = editor;
        this.settling = new DeskSettling(editor, reading, goOn -> onward = goOn);
    }

    /** Returns what settles places. */
    DeskSettling settling() {
        return settling;
    }

    /** Returns whether the editor's page shows the perspective of adjudication. */
    boolean isWanted() {
        IPerspectiveDescriptor shown = editor.getSite().getPage().getPerspective();
        return shown != null && PERSPECTIVE.equals(shown.getId());
    }

    /** Returns whether the document that is open is adjudicated. */
    boolean isOn() {
        return reading.context().isPresent();
    }

    /** Goes on with another document, if it is opened to be adjudicated. */
    void opened(EditingContext opened) {
        if (!opened.member().equals(Member.GOLD) || !isWanted()) {
            return;
        }
        reading.begin(opened);
        onward = true;
        editor.modeChanged();
        opened.desk().going(place -> show(opened, place));
        opened.addListener(
                new ContextListener() {
                    @Override
                    public void annotationsChanged(
                            List<org.scholion.document.AnnotationChange> changes) {
                        reading.read();
                    }

                    @Override
                    public void stateChanged() {
                        reading.read();
                    }
                });
        reading.read();
    }

    /** The document is closed. */
    void closed() {
        reading.end();
        editor.modeChanged();
    }

    /** Members' lanes show, or others: the mark that is gone to may only be there now. */
    void lanesShown() {
        reading.context()
                .filter(c -> c.selection().mark().isEmpty() && !DeskSettling.isSelecting(c))
                .ifPresent(c -> c.desk().current().ifPresent(place -> show(c, place)));
    }

    @Override
    public void storeChanged(List<StoreEvent> events) {
        reading.context()
                .ifPresent(
                        c -> {
                            if (events.stream().anyMatch(event -> isOf(c, event))) {
                                reading.read();
                            }
                        });
    }

    private static boolean isOf(EditingContext c, StoreEvent event) {
        return switch (event) {
            case StoreEvent.SetChanged changed -> isOf(c, changed.set());
            case StoreEvent.StateChanged changed -> isOf(c, changed.set());
            // what was merged is the same for all from now on
            case StoreEvent.CatalogueChanged changed -> true;
            default -> false;
        };
    }

    private static boolean isOf(EditingContext c, AnnotationSet set) {
        return set.documentId() == c.document().id();
    }

    private void laid(
            EditingContext c, DeskModel.Laid laid, Optional<Desk> before, boolean renamed) {
        c.committing()
                .deciding(
                        (changes, was, is) ->
                                DeskSettling.steps(c, laid.desk())
                                        .byHand(
                                                changes,
                                                was,
                                                is,
                                                c.desk().current().map(DeskPlace::place)));
        if (renamed) {
            editor.sideBySide().adjudicated();
        }
        Optional<DeskPlace> reopened = before.flatMap(b -> reopened(b, laid.desk()));
        if (reopened.isPresent()) {
            show(c, reopened.get());
        } else if (onward) {
            onward = false;
            go(true);
        }
        editor.widgets().ifPresent(w -> w.guide().update(editor));
    }

    /** What was settled and is open again is what one wants to see: it was taken back. */
    private static Optional<DeskPlace> reopened(Desk before, Desk now) {
        if (before.places().size() != now.places().size()) {
            return Optional.empty();
        }
        return now.open().stream()
                .filter(place -> !before.places().get(place.place().number()).isOpen())
                .findFirst();
    }

    /** Goes to the next open place, or the one before. */
    void go(boolean forward) {
        if (reading.context().isEmpty() || reading.context().get().desk().desk().isEmpty()) {
            return;
        }
        EditingContext c = reading.context().get();
        List<DeskPlace> open = c.desk().desk().get().open();
        if (open.isEmpty()) {
            c.surface().message(UiWords.say("editor.desk.nothing-open"), false);
            c.desk().current(-1);
            return;
        }
        int from = c.desk().current().map(p -> p.place().number()).orElse(forward ? -1 : 1 << 30);
        List<DeskPlace> order = forward ? open : open.reversed();
        DeskPlace next =
                order.stream()
                        .filter(
                                p ->
                                        forward
                                                ? p.place().number() > from
                                                : p.place().number() < from)
                        .findFirst()
                        .orElse(order.get(0));
        show(c, next);
    }

    private void show(EditingContext c, DeskPlace place) {
        c.desk().current(place.place().number());
        Optional<Annotation> gold = place.judged().gold();
        Version first = place.place().versions().get(0);
        MarkId mark =
                gold.map(annotation -> new MarkId(Member.GOLD, annotation.id()))
                        .orElseGet(() -> new MarkId(first.first(), first.annotation().id()));
        editor.widgets()
                .ifPresent(
                        w -> {
                            w.guide().forget();
                            w.canvas().selectMark(mark, place.place().begin().orElse(0));
                            w.guide().update(editor);
                        });
    }

    /** Calls members by letters, or by their names. */
    void turnNames() {
        reading.turnNames();
    }

    /** Keys are for a place while one is looked at and no mark of gold or words are selected. */
    boolean takesKeys() {
        return settling.takesKeys();
    }

    /** Returns what the bar says; nothing where it is for something else. */
    List<BarItem> items() {
        return reading.context()
                .filter(c -> takesKeys() || c.selected().isEmpty() || settling.isAtSettled())
                .map(c -> new DeskBar(c).items())
                .orElseGet(List::of);
    }
}
