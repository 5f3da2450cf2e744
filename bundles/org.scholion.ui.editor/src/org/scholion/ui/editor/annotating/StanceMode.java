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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.edit.Edit;
import org.scholion.document.edit.EndDraft;
import org.scholion.document.edit.StanceDraft;
import org.scholion.editing.intent.EndCandidate;
import org.scholion.editing.intent.StanceEntry;
import org.scholion.editing.intent.StanceReply;
import org.scholion.schema.EntityType;
import org.scholion.schema.StanceType;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.words.UiWords;

/** Enters a stance key by key; the bar shows what is said so far and which keys there are. */
final class StanceMode {

    private record Running(
            EditingContext context,
            StanceType type,
            StanceEntry entry,
            TextRange cue,
            CanvasSelection begunAt) {}

    /** How many characters nearer a mention must be for each type that is named before its own. */
    private static final int UNLIKELIER = 25;

    private final AnnotationEditor editor;
    private Optional<Running> running = Optional.empty();
    private Optional<StanceEnd> keptHolder = Optional.empty();

    StanceMode(AnnotationEditor editor) {
        this.editor = editor;
    }

    boolean isActive() {
        return running.isPresent();
    }

    /** Begins a stance from the selected words, or from the word at the caret. */
    void start(EditingContext context, Optional<StanceType> wanted) {
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
                                    .map(
                                            type ->
                                                    new Choice(
                                                            type.name(),
                                                            "",
                                                            Optional.of(type.description().color()),
                                                            () -> begin(context, type)))
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
        StanceEntry entry =
                StanceEntry.begin(
                        context.schema(),
                        type,
                        Span.of(cue.get().begin(), cue.get().end()),
                        holder(context, type, cue.get()));
        running = Optional.of(new Running(context, type, entry, cue.get(), at));
        editor.forgetMessage();
        editor.modeChanged();
    }

    private Optional<StanceEnd> holder(EditingContext context, StanceType type, TextRange cue) {
        Optional<StanceEnd> kept =
                keptHolder.filter(
                        end ->
                                end.reference()
                                        .map(id -> context.annotations().find(id).isPresent())
                                        .orElse(true));
        return kept.or(() -> nearest(context, type, cue));
    }

    /** Proposes the allowed mention before the cue, in the same sentence, that is nearest. */
    private static Optional<StanceEnd> nearest(
            EditingContext context, StanceType type, TextRange cue) {
        TextRange sentence = context.extents().sentences().at(cue.begin());
        if (sentence.begin() >= cue.begin()) {
            return Optional.empty();
        }
        return context.annotations().overlapping(sentence.begin(), cue.begin()).stream()
                .filter(Mention.class::isInstance)
                .filter(
                        a ->
                                type.holderTypes().isEmpty()
                                        || type.holderTypes().contains(a.typeId()))
                .min(
                        Comparator.comparingInt(
                                a ->
                                        cue.begin()
                                                - a.end().orElse(0)
                                                + UNLIKELIER
                                                        * Math.max(
                                                                0,
                                                                type.holderTypes()
                                                                        .indexOf(a.typeId()))))
                .map(a -> new StanceEnd.Annotated(a.id()));
    }

    /** Takes a key typed in the text. */
    boolean key(char key, boolean shift) {
        if (running.isEmpty()) {
            return false;
        }
        Running now = running.get();
        if (key == 'E') {
            evidence(now);
            return true;
        }
        handle(now, now.entry().key(key, shift));
        // every letter belongs to the stance while it is entered
        return true;
    }

    /** Takes Enter and Esc, which the canvas would use itself. */
    void filter(Event event) {
        if (running.isEmpty() || !editor.hasTextFocus() || editor.isPicking()) {
            return;
        }
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.type = SWT.None;
            Running now = running.get();
            handle(now, now.entry().confirm());
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

    private void evidence(Running now) {
        TextRange words = now.context().spanSteps().trimmed(now.context().selection().range());
        if (words.isEmpty() || words.equals(now.cue())) {
            now.context().surface().message(UiWords.say("editor.stance.select-evidence"), false);
            return;
        }
        handle(now, now.entry().evidence(Span.of(words.begin(), words.end())));
    }

    private void handle(Running now, StanceReply reply) {
        switch (reply) {
            case StanceReply.Ignored ignored -> {
                // the bar goes on showing which keys there are
            }
            case StanceReply.Changed changed -> editor.modeChanged();
            case StanceReply.Pick pick -> end(now, pick.side());
            case StanceReply.Complete complete -> complete(now, complete.draft());
        }
    }

    private void end(Running now, StanceSide side) {
        EditingContext context = now.context();
        CanvasSelection at = context.selection();
        boolean moved = !at.equals(now.begunAt());
        if (moved && at.mark().isPresent() && !Marking.selectsText(context)) {
            Optional<Annotation> selected =
                    context.selected().filter(a -> allowed(now, side, a.typeId()));
            if (selected.isPresent()) {
                picked(now, side, EndDraft.Given.annotation(selected.get().id()));
                return;
            }
        }
        TextRange words = context.spanSteps().trimmed(at.range());
        if (moved && !words.isEmpty() && !words.equals(now.cue())) {
            newEnd(now, side, words);
            return;
        }
        pick(now, side);
    }

    private static boolean allowed(Running now, StanceSide side, String typeId) {
        List<String> types =
                side == StanceSide.TARGET ? now.type().targetTypes() : now.type().holderTypes();
        return types.isEmpty() || types.contains(typeId);
    }

    private void newEnd(Running now, StanceSide side, TextRange words) {
        List<Choice> choices = new ArrayList<>();
        for (EntityType type : now.context().schema().types(EntityType.class)) {
            if (allowed(now, side, type.id())) {
                Span span = Span.of(words.begin(), words.end());
                choices.add(
                        new Choice(
                                type.name(),
                                UiWords.say("editor.stance.new-end", "side", side),
                                Optional.of(type.description().color()),
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
        EditingContext context = now.context();
        int near = now.cue().begin();
        List<EndCandidate> candidates =
                side == StanceSide.TARGET
                        ? context.candidates()
                                .targets(now.type().targetTypes(), excluded(now), near)
                        : context.candidates().holders(now.type().holderTypes(), near);
        context.surface()
                .pick(
                        UiWords.say(
                                "editor.stance.end-of",
                                "side",
                                side,
                                "cue",
                                now.cue().of(context.annotations().text())),
                        candidates,
                        picked -> {
                            if (picked.isPresent()) {
                                picked(now, side, new EndDraft.Given(picked.get().end()));
                            } else {
                                handle(now, now.entry().notPicked(side));
                            }
                        });
    }

    /** Returns what cannot be the target: the holder, and what is marked on the cue itself. */
    private static List<AnnotationId> excluded(Running now) {
        List<AnnotationId> ids = new ArrayList<>();
        for (EndDraft holder : now.entry().draft().holders()) {
            if (holder instanceof EndDraft.Given given) {
                given.end().reference().ifPresent(ids::add);
            }
        }
        for (Annotation annotation :
                now.context().annotations().overlapping(now.cue().begin(), now.cue().end())) {
            if (annotation.begin().orElse(-1) == now.cue().begin()
                    && annotation.end().orElse(-1) == now.cue().end()) {
                ids.add(annotation.id());
            }
        }
        return ids;
    }

    private void picked(Running now, StanceSide side, EndDraft end) {
        if (running.isPresent() && running.get() == now) {
            handle(now, now.entry().picked(side, end));
        }
    }

    private void complete(Running now, StanceDraft draft) {
        running = Optional.empty();
        editor.modeChanged();
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
                    public void cancel() {
                        StanceMode.this.cancel();
                    }
                });
    }
}
