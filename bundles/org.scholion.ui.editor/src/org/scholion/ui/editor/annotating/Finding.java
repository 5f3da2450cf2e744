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
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.jobs.Job;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.editing.find.DocumentSearch;
import org.scholion.editing.find.FindOption;
import org.scholion.editing.find.FindRequest;
import org.scholion.editing.find.FoundHits;
import org.scholion.editing.find.HitPreview;
import org.scholion.project.CancelledException;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.EntityType;
import org.scholion.text.TextRange;
import org.scholion.text.find.FindException;
import org.scholion.ui.canvas.FoundPlaces;
import org.scholion.ui.command.CommandKeys;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;

/**
 * Finds in the open document, in the background, and marks what was found. What is looked for stays
 * from document to document while the bar is open.
 */
final class Finding implements FindBar.Actions, ContextListener {

    /** The command that looks for what the selected mark covers. */
    static final String IDENTICAL = "org.scholion.commands.annotate.identical";

    private static final int LONGEST_SELECTION = 200;

    /** The document at work. */
    private record Place(EditingContext context, DocumentSearch search) {}

    /** What a search came to: hits, or why there are none. */
    private record Reply(
            DocumentSearch.Outcome outcome, boolean wholeWords, Optional<FindException> refused) {

        static Reply nothing(Optional<FindException> refused) {
            return new Reply(DocumentSearch.Outcome.NOTHING, false, refused);
        }
    }

    /** What is wanted of the hits once they are found. */
    private enum Afterwards {
        NOTHING,
        MARK,
        SELECT
    }

    /** Where to go once something is found. */
    private enum Wish {
        STAY,
        NEAREST,
        NEXT,
        PREVIOUS
    }

    private final AnnotationEditor editor;
    private Optional<Place> place = Optional.empty();
    private FindRequest request = FindRequest.NOTHING;
    private DocumentSearch.Outcome outcome = DocumentSearch.Outcome.NOTHING;
    private Optional<FindException> refused = Optional.empty();
    private String offer = "";

    /** The type that hits are to be marked with, if someone said so. */
    private Optional<String> chosenType = Optional.empty();

    /** The passage that hits are to be made like, if they are looked for by one. */
    private Optional<Passage> like = Optional.empty();

    private Optional<Job> running = Optional.empty();
    private Wish wish = Wish.STAY;
    private boolean moving;
    private boolean wrapped;
    private int turn;

    /** What was asked for while the search went on: keys are quicker than it. */
    private Afterwards afterwards = Afterwards.NOTHING;

    /** Where one was before hits were shown; typing goes to the nearest hit from here. */
    private TextRange anchor = new TextRange(0, 0);

    Finding(AnnotationEditor editor) {
        this.editor = editor;
    }

    // The document

    /** Goes on with another document. */
    void opened(EditingContext context) {
        place =
                Optional.of(
                        new Place(
                                context,
                                new DocumentSearch(context.annotations(), context.boundaries())));
        context.addListener(this);
        anchor = context.selection().range();
        if (isOpen()) {
            search(Wish.STAY);
        }
    }

    /** The document is no longer open. */
    void closed() {
        place = Optional.empty();
        afterwards = Afterwards.NOTHING;
        stop();
        outcome = DocumentSearch.Outcome.NOTHING;
        refused = Optional.empty();
        show();
    }

    /** Esc in the text closes the bar, once there is nothing in the text to step out of. */
    void escaped() {
        if (isOpen()
                && editor.hasTextFocus()
                && !editor.isPicking()
                && !editor.stances().isActive()
                && place.filter(at -> at.context().marked().isEmpty())
                        .filter(at -> at.context().selection().range().isEmpty())
                        .isPresent()) {
            close();
        }
    }

    boolean isOpen() {
        return bar().filter(FindBar::isOpen).isPresent();
    }

    private Optional<FindBar> bar() {
        return editor.widgets().map(EditorWidgets::findBar);
    }

    // Commands

    /** Opens the bar to find what is selected, or else what was looked for last. */
    void find() {
        place.ifPresent(
                at -> {
                    EditingContext context = at.context();
                    TextRange range = context.selection().range();
                    String selected = range.of(context.annotations().text());
                    boolean taken =
                            !selected.isBlank()
                                    && !(isOpen() && isHit(range))
                                    && selected.length() <= LONGEST_SELECTION
                                    && selected.lines().count() == 1;
                    chosenType = context.selectedMention().map(Mention::typeId);
                    like = Optional.empty();
                    open(taken ? request.literally(selected) : request, context);
                });
    }

    private boolean isHit(TextRange range) {
        return outcome.hits().current(range).isPresent();
    }

    /** Opens the bar with all mentions of what the selected mark covers. */
    void identical() {
        if (place.isEmpty()) {
            return;
        }
        EditingContext context = place.get().context();
        like = context.selected().flatMap(this::onOneLine);
        if (like.isPresent()) {
            chosenType = like.map(Passage::typeId);
            Passage passage = like.get();
            open(
                    FindRequest.NOTHING.literally(
                            passage.span().coveredText(context.annotations().text())),
                    new TextRange(passage.span().begin(), passage.span().end()));
            return;
        }
        Optional<Mention> mention =
                context.selectedMention().filter(m -> m.span().fragments().size() == 1);
        if (mention.isEmpty()) {
            context.surface()
                    .message(
                            UiWords.say(
                                    "editor.find.select-mark", "key", CommandKeys.of(IDENTICAL)),
                            false);
            return;
        }
        Fragment piece = mention.get().span().fragments().get(0);
        chosenType = Optional.of(mention.get().typeId());
        // one stays where the mark is: the caret behind it is nearer to the next hit
        TextRange at = new TextRange(piece.begin(), piece.end());
        open(place.get().search().identical(at), at);
    }

    private Optional<Passage> onOneLine(Annotation annotation) {
        return annotation instanceof Passage passage
                        && place.map(at -> at.context().annotations().text())
                                .map(passage.span()::coveredText)
                                .filter(words -> words.lines().count() == 1)
                                .isPresent()
                ? Optional.of(passage)
                : Optional.empty();
    }

    private void open(FindRequest wanted, EditingContext context) {
        open(wanted, context.selection().range());
    }

    private void open(FindRequest wanted, TextRange from) {
        request = wanted;
        anchor = from;
        editor.activate();
        bar().ifPresent(bar -> bar.open(wanted));
        search(Wish.NEAREST);
    }

    @Override
    public void next() {
        go(Wish.NEXT);
    }

    @Override
    public void previous() {
        go(Wish.PREVIOUS);
    }

    private void go(Wish to) {
        if (!isOpen()) {
            find();
        } else if (running.isPresent()) {
            wish = to;
        } else {
            follow(to);
        }
    }

    @Override
    public void close() {
        wish = Wish.STAY;
        if (afterwards == Afterwards.NOTHING) {
            forget();
        }
        bar().ifPresent(FindBar::hide);
        show();
        editor.focusText();
    }

    private void forget() {
        stop();
        outcome = DocumentSearch.Outcome.NOTHING;
    }

    // Searching

    @Override
    public void changed(FindRequest now) {
        request = now;
        afterwards = Afterwards.NOTHING;
        like = Optional.empty();
        search(Wish.NEAREST);
    }

    private void stop() {
        turn++;
        running.ifPresent(Job::cancel);
        running = Optional.empty();
    }

    private void search(Wish then) {
        stop();
        wish = then;
        refused = Optional.empty();
        if (place.isEmpty() || request.words().isEmpty()) {
            found(Reply.nothing(Optional.empty()));
            return;
        }
        try {
            DocumentSearch.check(request);
        } catch (FindException wrong) {
            found(Reply.nothing(Optional.of(wrong)));
            return;
        }
        editor.widgets().ifPresent(w -> schedule(w, place.get().search()));
    }

    private void schedule(EditorWidgets widgets, DocumentSearch search) {
        FindRequest wanted = request;
        boolean wholeWords = wholeWords();
        int now = turn;
        UseCaseJob<Reply> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.finding"),
                        widgets.canvas().getDisplay(),
                        progress -> {
                            try {
                                return new Reply(
                                        search.run(wanted, wholeWords, progress::cancelled),
                                        wholeWords,
                                        Optional.empty());
                            } catch (FindException slow) {
                                return Reply.nothing(Optional.of(slow));
                            } catch (CancellationException cancelled) {
                                throw new CancelledException();
                            }
                        },
                        reply -> {
                            if (now == turn) {
                                running = Optional.empty();
                                found(reply);
                            }
                        });
        job.setSystem(true);
        running = Optional.of(job);
        job.schedule();
        show();
    }

    private void found(Reply reply) {
        outcome = reply.outcome();
        refused = reply.refused();
        if (request.has(FindOption.MENTIONS)
                && refused.isEmpty()
                && wholeWords() != reply.wholeWords()) {
            // What was found tells the type, and that type has another rule: find by that one.
            chosenType = type().map(AnnotationType::id);
            search(wish);
            return;
        }
        follow(wish);
        show();
        if (afterwards != Afterwards.NOTHING) {
            if (afterwards == Afterwards.MARK) {
                markAll();
            } else {
                selectMarks();
            }
            if (!isOpen()) {
                forget();
                show();
            }
        }
    }

    private void follow(Wish to) {
        wish = Wish.STAY;
        if (place.isEmpty() || to == Wish.STAY) {
            return;
        }
        FoundHits hits = outcome.hits();
        TextRange selection = place.get().context().selection().range();
        Optional<FoundHits.Step> step =
                switch (to) {
                    case NEXT -> hits.next(selection);
                    case PREVIOUS -> hits.previous(selection);
                    default -> hits.nearest(anchor);
                };
        step.ifPresent(
                s -> {
                    wrapped = s.wrapped();
                    if (!s.hit().equals(selection)) {
                        moving = true;
                        place.get().context().surface().reveal(s.hit());
                        moving = false;
                    }
                    if (to != Wish.NEAREST) {
                        anchor = s.hit();
                    }
                });
        show();
    }

    // What is shown

    @Override
    public void selectionChanged() {
        if (!moving) {
            wrapped = false;
            place.ifPresent(at -> anchor = at.context().selection().range());
        }
        say();
    }

    @Override
    public void annotationsChanged(List<AnnotationChange> changes) {
        if (isOpen()) {
            search(Wish.STAY);
        }
    }

    private void show() {
        HitPreview preview = outcome.preview();
        Set<TextRange> settled = type().map(t -> preview.settled(t.id())).orElse(Set.of());
        offer = HitMarking.offer(type(), preview);
        List<TextRange> hits = isOpen() ? outcome.hits().hits() : List.of();
        editor.widgets().ifPresent(w -> w.canvas().setFound(new FoundPlaces(hits, settled)));
        say();
    }

    private void say() {
        bar().filter(FindBar::isOpen).ifPresent(bar -> bar.say(said()));
    }

    private FindBar.Said said() {
        if (refused.isPresent()) {
            return new FindBar.Said(UiWords.say(refused.get()), true, Optional.empty());
        }
        if (place.isEmpty() || request.words().isEmpty()) {
            return FindBar.Said.NOTHING;
        }
        FoundHits hits = outcome.hits();
        if (hits.size() == 0) {
            return running.isPresent()
                    ? new FindBar.Said(
                            UiWords.say("editor.find.searching"), false, Optional.empty())
                    : new FindBar.Said(UiWords.say("editor.find.none"), true, Optional.empty());
        }
        OptionalInt current = hits.current(place.get().context().selection().range());
        return FindBar.Said.of(current, hits.size(), wrapped, offer);
    }

    private Optional<AnnotationType> type() {
        return chosenType
                .or(outcome.preview()::usualType)
                .flatMap(id -> place.flatMap(at -> at.context().schema().type(id)))
                .filter(type -> type instanceof EntityType || like.isPresent());
    }

    // Marking

    /** Keeps in mind what is wanted of hits that are still being looked for. */
    private boolean comesLater(Afterwards wanted) {
        boolean later = place.isPresent() && running.isPresent();
        afterwards = later ? wanted : Afterwards.NOTHING;
        return later;
    }

    @Override
    public void markAll() {
        if (comesLater(Afterwards.MARK) || place.isEmpty() || outcome.hits().size() == 0) {
            return;
        }
        EditingContext context = place.get().context();
        if (!context.mayChange()) {
            return;
        }
        Optional<AnnotationType> type = type();
        if (type.isEmpty()) {
            chooseType();
            return;
        }
        HitMarking.markAll(context, outcome.preview(), type.get(), like);
    }

    @Override
    public void selectMarks() {
        if (!comesLater(Afterwards.SELECT) && place.isPresent()) {
            HitMarking.selectMarks(place.get().context(), outcome.preview());
        }
    }

    @Override
    public void chooseType() {
        if (place.isEmpty() || outcome.hits().size() == 0) {
            return;
        }
        HitMarking.choose(editor, place.get().context(), outcome, this::chosen);
    }

    private boolean wholeWords() {
        return type().filter(t -> t instanceof EntityType entity && entity.wholeWords())
                .isPresent();
    }

    private void chosen(String id) {
        chosenType = Optional.of(id);
        like = Optional.empty();
        if (request.has(FindOption.MENTIONS)) {
            search(Wish.STAY);
        } else {
            show();
        }
    }
}
