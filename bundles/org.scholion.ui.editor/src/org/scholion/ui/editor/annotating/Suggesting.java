/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationChange;
import org.scholion.editing.before.DocumentSuggestions;
import org.scholion.editing.before.DocumentSuggestions.Found;
import org.scholion.editing.before.LabelTexts;
import org.scholion.editing.before.Suggestion;
import org.scholion.project.CancelledException;
import org.scholion.project.DismissSuggestion;
import org.scholion.project.before.LabelMemory;
import org.scholion.schema.Schema;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.SuggestedPlace;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.preferences.SuggestionPreferences;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.words.UiWords;

/**
 * Offers what words may be, by how they were labelled before: where the text shows, found in the
 * background, and anew when something has changed.
 */
final class Suggesting implements ContextListener, ProjectListener {

    /** Until one has stopped typing or scrolling. */
    private static final int PAUSE_MILLISECONDS = 60;

    private final AnnotationEditor editor;
    private Optional<Place> place = Optional.empty();
    private Found found = Found.NOTHING;
    private TextRange shown = new TextRange(0, 0);
    private Optional<Job> running = Optional.empty();
    private int turn;

    /**
     * The document at work.
     *
     * @param source what is known of how words were labelled; empty when it is to be read again
     */
    private record Place(EditingContext context, Optional<Source> source) {}

    /** How words were labelled, and what follows from it for the document. */
    record Source(LabelMemory memory, DocumentSuggestions suggestions) {

        private static Source of(EditingContext context) throws StoreException {
            LabelMemory memory = LabelMemory.of(context.project(), context.member());
            return new Source(
                    memory,
                    new DocumentSuggestions(
                            context.annotations(),
                            memory,
                            new DismissSuggestion(context.project())
                                    .dismissed(context.document().id(), context.member())));
        }
    }

    private record Look(Source source, Found found) {}

    Suggesting(AnnotationEditor editor) {
        this.editor = editor;
    }

    // The document

    /** Goes on with another document. */
    void opened(EditingContext context) {
        place = Optional.of(new Place(context, Optional.empty()));
        context.addListener(this);
        found = Found.NOTHING;
        look();
    }

    /** The document is no longer open. */
    void closed() {
        stop();
        place = Optional.empty();
        found = Found.NOTHING;
        shown = new TextRange(0, 0);
    }

    /** Other text shows. */
    void shows(TextRange range) {
        shown = range;
        if (!found.covered().covers(range)) {
            look();
        }
    }

    /** Suggestions are to show, or no more. */
    void preferenceChanged() {
        look();
    }

    // Looking

    @Override
    public void annotationsChanged(List<AnnotationChange> changes) {
        place.flatMap(Place::source)
                .ifPresent(
                        source ->
                                found(
                                        new Found(
                                                found.covered(),
                                                source.suggestions()
                                                        .stillOpen(found.suggestions()))));
        look();
    }

    @Override
    public void stateChanged() {
        look();
    }

    @Override
    public void storeChanged(List<StoreEvent> events) {
        if (place.isPresent() && events.stream().anyMatch(this::isNews)) {
            place = place.map(at -> new Place(at.context(), Optional.empty()));
            look();
        }
    }

    private boolean isNews(StoreEvent event) {
        if (event instanceof StoreEvent.DismissalsChanged dismissed) {
            return place.filter(at -> at.context().document().id() == dismissed.documentId())
                    .isPresent();
        }
        return place.flatMap(Place::source)
                .filter(source -> source.memory().isStaleAfter(event))
                .isPresent();
    }

    private void stop() {
        turn++;
        running.ifPresent(Job::cancel);
        running = Optional.empty();
    }

    private void look() {
        stop();
        if (!isOffering()) {
            found(Found.NOTHING);
            return;
        }
        if (shown.isEmpty()) {
            return;
        }
        TextRange range = shown;
        run(
                (source, cancelled) ->
                        new Look(source, source.suggestions().around(range, cancelled)),
                look -> {
                    place = place.map(at -> new Place(at.context(), Optional.of(look.source())));
                    found(look.found());
                },
                PAUSE_MILLISECONDS);
    }

    /** Work on suggestions that takes its time. */
    @FunctionalInterface
    interface Work<R> {
        R run(Source source, BooleanSupplier cancelled) throws Exception;
    }

    /**
     * Does work in the background, instead of what is under way.
     *
     * @param whenDone gets its result, unless the document was closed or there is other work since
     */
    <R> void run(Work<R> work, Consumer<R> whenDone) {
        stop();
        run(work, whenDone, 0);
    }

    private <R> void run(Work<R> work, Consumer<R> whenDone, int pause) {
        if (place.isEmpty()) {
            return;
        }
        EditingContext context = place.get().context();
        Optional<Source> known = place.get().source();
        int now = turn;
        UseCaseJob<R> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.suggesting"),
                        Display.getDefault(),
                        progress -> {
                            try {
                                progress.check();
                                return work.run(
                                        known.isPresent() ? known.get() : Source.of(context),
                                        progress::cancelled);
                            } catch (CancellationException cancelled) {
                                throw new CancelledException();
                            }
                        },
                        result -> {
                            if (now == turn) {
                                running = Optional.empty();
                                whenDone.accept(result);
                            }
                        },
                        failure -> found(Found.NOTHING));
        job.setSystem(true);
        running = Optional.of(job);
        job.schedule(pause);
    }

    private void found(Found now) {
        found = now;
        List<SuggestedPlace> places =
                place.map(at -> at.context().schema())
                        .map(schema -> places(now.suggestions(), schema))
                        .orElseGet(List::of);
        editor.widgets()
                .ifPresent(
                        w -> {
                            w.canvas().setSuggestions(places);
                            w.guide().update(editor);
                        });
    }

    private static List<SuggestedPlace> places(List<Suggestion> suggestions, Schema schema) {
        LabelTexts labels = new LabelTexts(schema);
        List<SuggestedPlace> places = new ArrayList<>();
        for (Suggestion each : suggestions) {
            schema.type(each.label().typeId())
                    .ifPresent(
                            type ->
                                    places.add(
                                            new SuggestedPlace(
                                                    each.range(),
                                                    type.description().color(),
                                                    UiWords.say(labels.whole(each.label())))));
        }
        return places;
    }

    // What is offered

    /** Returns what is offered where the text shows, and a little around it. */
    Found found() {
        return found;
    }

    /** Returns where the text shows. */
    TextRange shown() {
        return shown;
    }

    /** Returns whether anything is offered in this document. */
    boolean isOffering() {
        return SuggestionPreferences.load().shown()
                && place.map(Place::context)
                        .filter(context -> context.readOnlyReason().isEmpty())
                        .filter(context -> !context.state().isClosed())
                        .isPresent();
    }

    /** Returns what is offered at the caret, or for the words that are selected. */
    Optional<Suggestion> here() {
        return place.map(at -> at.context().selection())
                .flatMap(
                        selection ->
                                found.at(
                                        selection.range().isEmpty()
                                                ? selection.caret()
                                                : selection.range().begin()));
    }

    /** Offers something no more, before it is known to be dismissed. */
    void withdraw(Suggestion dismissed) {
        found(
                new Found(
                        found.covered(),
                        found.suggestions().stream()
                                .filter(each -> !each.equals(dismissed))
                                .toList()));
    }
}
