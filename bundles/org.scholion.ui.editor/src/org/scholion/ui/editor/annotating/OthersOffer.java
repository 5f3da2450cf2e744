/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.scholion.corpus.Member;
import org.scholion.corpus.SetState;
import org.scholion.editing.lane.LaneModel;
import org.scholion.project.CompareWithGold.Kind;
import org.scholion.project.OtherSets;
import org.scholion.project.OtherSets.OtherSet;
import org.scholion.project.TakeOver;
import org.scholion.project.TrainingFeedback;
import org.scholion.ui.command.CommandKeys;
import org.scholion.ui.editor.annotating.EditorBanner.Offer;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/**
 * Offers what others have marked on the open document and this member may see: to look at it, to
 * take it over, to work as its member. Above the text while the member has marked nothing, and at
 * any time by a key.
 */
final class OthersOffer {

    /** The command that lists what is offered. */
    static final String COMMAND = "org.scholion.commands.document.others";

    /** The command that goes on to the next document. */
    private static final String NEXT = "org.scholion.commands.document.next";

    private final AnnotationEditor editor;
    private List<OtherSet> others = List.of();
    private Optional<String> looked = Optional.empty();
    private Optional<TrainingFeedback.Result> learned = Optional.empty();
    private boolean declined;
    private final GuidelineNews guidelines;

    OthersOffer(AnnotationEditor editor) {
        this.editor = editor;
        this.guidelines = new GuidelineNews(editor, this::update);
    }

    /** Returns whose annotations are looked at instead of the member's own. */
    Optional<String> looked() {
        return looked;
    }

    /** Shows the annotations that the input names when the document is read again. */
    void forget(Optional<DocumentInput> input) {
        looked =
                input.flatMap(DocumentInput::whose)
                        .filter(whose -> !whose.equals(AnnotationEditor.projects().member()));
        others = List.of();
        learned = Optional.empty();
        declined = false;
    }

    /** What others have marked, and what the gold of a training document has to say. */
    private record Found(List<OtherSet> others, Optional<TrainingFeedback.Result> learned) {}

    /** Finds out what there is, after the document is shown. */
    void opened(EditingContext context) {
        others = List.of();
        if (context.project().readOnlyReason().isPresent()) {
            return;
        }
        String member = AnnotationEditor.projects().member();
        UseCaseJob<Found> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.others"),
                        Display.getCurrent(),
                        progress ->
                                new Found(
                                        new OtherSets(context.project())
                                                .run(context.document(), member),
                                        new TrainingFeedback(context.project())
                                                .run(context.document(), member)),
                        found -> found(context, found));
        job.setUser(false);
        job.setSystem(true);
        job.schedule();
    }

    private void found(EditingContext context, Found found) {
        if (isOpen(context)) {
            others = found.others();
            learned = found.learned();
            update();
        }
    }

    /** Tells at once where the gold of a training document differs, now that it is done. */
    void learned(TrainingFeedback.Result told) {
        learned = Optional.of(told);
        update();
    }

    /** What gold of a training document has is offered as long as the member's work is done. */
    private Optional<Offer> training(EditingContext context) {
        return learned.filter(told -> context.state() == SetState.DONE)
                .filter(told -> context.member().equals(AnnotationEditor.projects().member()))
                .filter(told -> !editor.adjudicating().isWanted())
                .map(
                        told ->
                                new Offer(
                                        told(told),
                                        told.differences().isEmpty()
                                                ? List.of()
                                                : List.of(showGold())));
    }

    private static String told(TrainingFeedback.Result told) {
        return UiWords.say(
                "editor.training.told",
                "number",
                told.differences().size(),
                "missed",
                told.count(Kind.MISSED),
                "rejected",
                told.count(Kind.REJECTED),
                "words",
                told.count(Kind.SPAN) + told.count(Kind.SPAN_AND_TYPE),
                "types",
                told.count(Kind.TYPE),
                "rest",
                told.count(Kind.REST),
                "key",
                CommandKeys.of(NEXT));
    }

    private Choice showGold() {
        return new Choice(
                UiWords.say("editor.training.show"),
                "",
                Optional.empty(),
                () -> {
                    PlatformUI.getWorkbench().getService(LaneModel.class).show(Set.of(Member.GOLD));
                    editor.setFocus();
                    editor.greet(
                            UiWords.say(
                                    "editor.training.keys",
                                    "difference",
                                    CommandKeys.of(DifferenceKeys.COMMAND)));
                });
    }

    private boolean isOpen(EditingContext context) {
        return editor.context().filter(now -> now == context).isPresent();
    }

    /**
     * Shows or takes away what stands above the text, as the member has marked something or not.
     */
    void update() {
        Optional<EditingContext> context = editor.context();
        Optional<Offer> offer =
                context.isEmpty()
                        ? Optional.empty()
                        : looked.isPresent()
                                ? Optional.of(back(looked.get()))
                                : training(context.get())
                                        .or(() -> guidelines.offer(context.get()))
                                        .or(() -> offered(context.get()));
        editor.widgets().ifPresent(w -> w.banner().offer(offer));
    }

    private Offer back(String whose) {
        List<Choice> links = new ArrayList<>();
        links.add(backToOwn());
        others.stream()
                .filter(other -> other.member().equals(whose))
                .findFirst()
                .ifPresent(
                        other -> {
                            links.add(takeOver(other));
                            links.add(workAs(other));
                        });
        return new Offer(UiWords.say("editor.others.looking", "member", whose), links);
    }

    private Optional<Offer> offered(EditingContext context) {
        if (declined
                || editor.adjudicating().isWanted()
                || context.readOnlyReason().isPresent()
                || context.state().isClosed()
                || context.annotations().size() > 0) {
            return Optional.empty();
        }
        return others.stream()
                .filter(OtherSet::imported)
                .findFirst()
                .map(
                        other ->
                                new Offer(
                                        UiWords.say(
                                                "editor.others.offer",
                                                "member",
                                                other.member(),
                                                "count",
                                                other.annotations(),
                                                "others",
                                                others.size() - 1,
                                                "key",
                                                CommandKeys.of(COMMAND)),
                                        List.of(
                                                look(other),
                                                takeOver(other),
                                                workAs(other),
                                                decline())));
    }

    /** Lists all that is offered. */
    void choose() {
        List<Choice> choices = new ArrayList<>();
        if (looked.isPresent()) {
            choices.add(backToOwn());
        }
        for (OtherSet other : others) {
            if (looked.filter(other.member()::equals).isEmpty()) {
                choices.add(look(other));
            }
            choices.add(takeOver(other));
            choices.add(workAs(other));
        }
        if (choices.isEmpty()) {
            editor.context()
                    .ifPresent(c -> c.surface().message(UiWords.say("editor.others.none"), false));
        } else {
            editor.overlays().choose(UiWords.say("editor.others.title"), choices);
        }
    }

    private static Choice choice(String code, OtherSet other, Runnable action) {
        return new Choice(
                UiWords.say(code, "member", other.member()),
                UiWords.say("editor.others.count", "count", other.annotations()),
                Optional.empty(),
                action);
    }

    private Choice look(OtherSet other) {
        return choice(
                "editor.others.look",
                other,
                () -> {
                    looked = Optional.of(other.member());
                    editor.load();
                });
    }

    private Choice backToOwn() {
        return new Choice(UiWords.say("editor.others.back"), "", Optional.empty(), this::showOwn);
    }

    private void showOwn() {
        if (editor.getEditorInput() instanceof DocumentInput input && input.whose().isPresent()) {
            editor.setInput(
                    new DocumentInput(input.project(), input.documentId(), input.documentName()));
        } else {
            looked = Optional.empty();
            editor.load();
        }
    }

    private static Choice workAs(OtherSet other) {
        return choice(
                "editor.others.work-as",
                other,
                () -> AnnotationEditor.projects().member(other.member()));
    }

    private Choice takeOver(OtherSet other) {
        return choice("editor.others.take-over", other, () -> take(other));
    }

    private Choice decline() {
        return new Choice(
                UiWords.say("editor.others.decline"),
                "",
                Optional.empty(),
                () -> {
                    declined = true;
                    update();
                    editor.setFocus();
                });
    }

    private void take(OtherSet other) {
        Optional<EditingContext> open = editor.context();
        if (open.isEmpty()) {
            return;
        }
        EditingContext context = open.get();
        TakeOver.Request request =
                new TakeOver.Request(
                        context.document(), other.member(), AnnotationEditor.projects().member());
        new UseCaseJob<>(
                        UiWords.say(Message.of("project.task.taking-over")),
                        Display.getCurrent(),
                        progress ->
                                new TakeOver(context.project(), InstantSource.system())
                                        .run(request, progress),
                        result -> taken(context, result),
                        failure -> context.surface().message(failure.message(), true))
                .schedule();
    }

    private void taken(EditingContext context, TakeOver.Result result) {
        if (!isOpen(context)) {
            return;
        }
        String said = UiWords.say("editor.others.taken", "count", result.annotations());
        if (looked.isPresent()) {
            showOwn();
            editor.greet(said);
        } else {
            context.surface().message(said, false);
            editor.setFocus();
        }
    }
}
