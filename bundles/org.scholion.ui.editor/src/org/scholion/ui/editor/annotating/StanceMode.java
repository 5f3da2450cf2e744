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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.edit.Edit;
import org.scholion.document.edit.EndDraft;
import org.scholion.document.edit.StanceDraft;
import org.scholion.editing.intent.EndCandidate;
import org.scholion.editing.intent.StanceCandidates;
import org.scholion.editing.intent.StanceEntry;
import org.scholion.editing.intent.StancePart;
import org.scholion.editing.intent.StanceReply;
import org.scholion.editing.meaning.MeaningSelection;
import org.scholion.schema.EntityType;
import org.scholion.schema.StanceType;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.words.UiWords;

/**
 * Enters a stance key by key, or changes the selected one; the bar shows what is said so far and
 * which keys there are.
 */
final class StanceMode {

    private record Running(
            EditingContext context,
            StanceType type,
            StanceEntry entry,
            StanceCandidates candidates,
            TextRange cue,
            Optional<AnnotationId> changed) {}

    /** Selects more, with Shift less, as it does when no stance is entered. */
    private static final char WIDEN = 'W';

    private final AnnotationEditor editor;
    private Optional<Running> running = Optional.empty();

    /** What was selected when it was last used: the same words are not used twice. */
    private CanvasSelection used = CanvasSelection.START;

    private Optional<StanceEnd> keptHolder = Optional.empty();

    StanceMode(AnnotationEditor editor) {
        this.editor = editor;
    }

    boolean isActive() {
        return running.isPresent();
    }

    /** Begins a stance from the selected words or the word at the caret; or changes one. */
    void start(EditingContext context, Optional<StanceType> wanted) {
        Optional<Stance> selected =
                Marking.selectsText(context)
                        ? Optional.empty()
                        : context.selected()
                                .filter(Stance.class::isInstance)
                                .map(Stance.class::cast)
                                .filter(
                                        s ->
                                                wanted.map(StanceType::id)
                                                        .orElse(s.typeId())
                                                        .equals(s.typeId()));
        if (selected.isPresent()) {
            change(context, selected.get());
            return;
        }
        List<StanceType> types = context.schema().types(StanceType.class);
        if (types.isEmpty()) {
            context.surface().message(UiWords.say("editor.stance.none"), false);
        } else if (wanted.isPresent() || types.size() == 1) {
            begin(context, wanted.orElseGet(() -> types.get(0)));
        } else {
            editor.overlays()
                    .choose(
                            UiWords.say("editor.stance.title"),
                            types.stream()
                                    .map(type -> Choice.of(type, "", () -> begin(context, type)))
                                    .toList());
        }
    }

    private void begin(EditingContext context, StanceType type) {
        if (!context.mayChange()) {
            return;
        }
        CanvasSelection at = context.selection();
        Optional<TextRange> cue =
                at.range().isEmpty()
                        ? context.selectedMention()
                                .map(m -> new TextRange(m.span().begin(), m.span().end()))
                                .or(() -> editor.marking().words(context))
                        : editor.marking().words(context);
        if (cue.isEmpty()) {
            context.surface().message(UiWords.say("editor.stance.put-caret"), false);
            return;
        }
        TextRange place = cue.get();
        StanceCandidates candidates = candidates(context, type, place, Optional.empty());
        StanceEntry entry =
                StanceEntry.begin(
                        context.schema(),
                        type,
                        Span.of(place.begin(), place.end()),
                        keptHolder(context)
                                .or(
                                        () ->
                                                candidates.proposal(
                                                        context.extents()
                                                                .sentences()
                                                                .at(place.begin()))));
        run(new Running(context, type, entry, candidates, place, Optional.empty()));
    }

    private void change(EditingContext context, Stance stance) {
        Optional<StanceType> type = context.schema().type(stance.typeId(), StanceType.class);
        if (type.isEmpty() || !context.mayChange()) {
            return;
        }
        TextRange place =
                stance.spans().stream()
                        .findFirst()
                        .map(span -> new TextRange(span.begin(), span.end()))
                        .orElseGet(() -> new TextRange(0, 0));
        run(
                new Running(
                        context,
                        type.get(),
                        StanceEntry.change(context.schema(), type.get(), stance),
                        candidates(context, type.get(), place, Optional.of(stance.id())),
                        place,
                        Optional.of(stance.id())));
    }

    private void run(Running now) {
        running = Optional.of(now);
        used = now.context().selection();
        editor.forgetMessage();
        editor.modeChanged();
    }

    private static StanceCandidates candidates(
            EditingContext context, StanceType type, TextRange cue, Optional<AnnotationId> id) {
        return new StanceCandidates(
                context.annotations(),
                context.candidates(),
                type,
                cue,
                id,
                Optional.of(new StanceCandidates.Catalogued(context.entries(), context.texts())));
    }

    private Optional<StanceEnd> keptHolder(EditingContext context) {
        return keptHolder.filter(
                end ->
                        end.reference()
                                .map(id -> context.annotations().find(id).isPresent())
                                .orElse(true));
    }

    /** Takes a key typed in the text. */
    boolean key(char key, boolean shift) {
        if (running.isEmpty()) {
            return false;
        }
        Running now = running.get();
        if (key == WIDEN) {
            // pieces of cues are words, too
            editor.meaning()
                    .press(
                            now.context(),
                            shift ? MeaningSelection.Key.NARROWER : MeaningSelection.Key.WIDER);
        } else {
            handle(now, now.entry().key(key, shift));
        }
        // every letter belongs to the stance while it is entered
        return true;
    }

    /** Takes Enter, Esc and Backspace, which the canvas would use itself. */
    void filter(Event event) {
        if (running.isEmpty() || !editor.hasTextFocus() || editor.isPicking()) {
            return;
        }
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.type = SWT.None;
            Running now = running.get();
            handle(now, now.entry().confirm());
        } else if (event.keyCode == SWT.BS) {
            event.type = SWT.None;
            Running now = running.get();
            handle(now, now.entry().back());
        } else if (event.keyCode == SWT.ESC) {
            event.type = SWT.None;
            cancel();
        }
    }

    void cancel() {
        if (running.isPresent()) {
            running = Optional.empty();
            editor.modeChanged();
        }
    }

    /** Gives words that are selected to a part; those of the cue itself are no others. */
    private void words(Running now, StancePart part) {
        TextRange words = now.context().spanSteps().trimmed(now.context().selection().range());
        if (words.isEmpty() || words.equals(now.cue())) {
            now.context()
                    .surface()
                    .message(UiWords.say("editor.stance.select-words", "part", part), false);
            return;
        }
        used = now.context().selection();
        handle(now, now.entry().words(part, Span.of(words.begin(), words.end())));
    }

    private void handle(Running now, StanceReply reply) {
        switch (reply) {
            case StanceReply.Ignored ignored -> {
                // the bar goes on showing which keys there are
            }
            case StanceReply.Changed changed -> editor.modeChanged();
            case StanceReply.Pick pick -> end(now, pick.side());
            case StanceReply.Who who -> who(now, who.side());
            case StanceReply.Words words -> words(now, words.part());
            case StanceReply.Complete complete -> complete(now, complete.draft());
        }
    }

    private void end(Running now, StanceSide side) {
        EditingContext context = now.context();
        CanvasSelection at = context.selection();
        boolean moved = !at.equals(used);
        if (moved && at.mark().isPresent() && !Marking.selectsText(context)) {
            Optional<Annotation> selected =
                    context.selected().filter(a -> allowed(now, side, a.typeId()));
            if (selected.isPresent()) {
                used = at;
                picked(now, side, EndDraft.Given.annotation(selected.get().id()));
                return;
            }
        }
        TextRange words = context.spanSteps().trimmed(at.range());
        if (moved && !words.isEmpty() && !words.equals(now.cue())) {
            used = at;
            newEnd(now, side, words);
            return;
        }
        pick(now, side);
    }

    private static boolean allowed(Running now, StanceSide side, String typeId) {
        Collection<String> types = now.candidates().allowedTypes(side);
        return types.isEmpty() || types.contains(typeId);
    }

    private void newEnd(Running now, StanceSide side, TextRange words) {
        List<Choice> choices = new ArrayList<>();
        for (EntityType type : now.context().schema().types(EntityType.class)) {
            if (!type.isAbstract() && allowed(now, side, type.id())) {
                Span span = Span.of(words.begin(), words.end());
                choices.add(
                        Choice.of(
                                type,
                                UiWords.say("editor.stance.new-end", "side", side),
                                () ->
                                        picked(
                                                now,
                                                side,
                                                new EndDraft.NewMention(
                                                        type.id(), span, Optional.empty()))));
            }
        }
        editor.overlays()
                .choose(
                        UiWords.say(
                                "editor.stance.mark-as",
                                "side",
                                side,
                                "words",
                                words.of(now.context().annotations().text())),
                        choices);
    }

    private void pick(Running now, StanceSide side) {
        offer(
                now,
                side,
                "editor.stance.end-of",
                now.candidates().of(side, now.entry()),
                candidate -> {
                    if (candidate.isNewEntry()) {
                        newEntry(now, side);
                    } else if (candidate.end() instanceof StanceEnd.Implicit) {
                        who(now, side);
                    } else {
                        picked(now, side, new EndDraft.Given(candidate.end()));
                    }
                });
    }

    private void newEntry(Running now, StanceSide side) {
        now.context()
                .surface()
                .newEntry(
                        now.candidates().allowedTypes(side),
                        "",
                        entry ->
                                picked(
                                        now,
                                        side,
                                        new EndDraft.Given(new StanceEnd.Catalogued(entry))));
    }

    /** Asks whom an implicit end means, if there is anybody to choose. */
    private void who(Running now, StanceSide side) {
        List<EndCandidate> candidates = now.candidates().meant(side);
        if (candidates.isEmpty()) {
            handle(now, now.entry().meant(side, Optional.empty()));
        } else {
            offer(
                    now,
                    side,
                    "editor.stance.who-is-meant",
                    candidates,
                    candidate -> handle(now, now.entry().meant(side, candidate.annotation())));
        }
    }

    private void offer(
            Running now,
            StanceSide side,
            String title,
            List<EndCandidate> candidates,
            Consumer<EndCandidate> then) {
        EditingContext context = now.context();
        context.surface()
                .pick(
                        UiWords.say(
                                title,
                                "side",
                                side,
                                "cue",
                                now.cue().of(context.annotations().text())),
                        candidates,
                        picked -> {
                            if (running.filter(r -> r == now).isEmpty()) {
                                return;
                            }
                            if (picked.isPresent()) {
                                then.accept(picked.get());
                            } else {
                                handle(now, now.entry().notPicked(side));
                            }
                        });
    }

    private void picked(Running now, StanceSide side, EndDraft end) {
        if (running.isPresent() && running.get() == now) {
            handle(now, now.entry().picked(side, end));
        }
    }

    private void complete(Running now, StanceDraft draft) {
        running = Optional.empty();
        editor.modeChanged();
        if (now.changed().isPresent()) {
            AnnotationId id = now.changed().get();
            if (now.context().apply(now.context().edits().changeStance(id, draft))) {
                now.context().select(id);
            }
            return;
        }
        Edit edit = now.context().edits().newStance(draft);
        if (now.context().make(edit)) {
            draft.holders().stream()
                    .filter(EndDraft.Given.class::isInstance)
                    .map(given -> ((EndDraft.Given) given).end())
                    .findFirst()
                    .ifPresent(holder -> keptHolder = Optional.of(holder));
        }
    }

    /** Returns what the bar shows while a stance is entered. */
    List<BarItem> items() {
        List<BarItem> items = new ArrayList<>();
        running.ifPresent(now -> bar(now).add(items));
        return items;
    }

    private StanceBar bar(Running now) {
        return new StanceBar(
                now.context(),
                now.type(),
                now.entry(),
                now.cue(),
                new StanceBar.Keys() {
                    @Override
                    public void key(char key) {
                        StanceMode.this.key(key, false);
                    }

                    @Override
                    public void confirm() {
                        handle(now, now.entry().confirm());
                    }

                    @Override
                    public void back() {
                        handle(now, now.entry().back());
                    }

                    @Override
                    public void cancel() {
                        StanceMode.this.cancel();
                    }
                });
    }
}
