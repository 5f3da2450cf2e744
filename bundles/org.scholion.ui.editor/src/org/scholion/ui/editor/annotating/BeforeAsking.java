/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.MarkLabel;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.editing.before.Acceptance;
import org.scholion.editing.before.LabelTexts;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.project.LabelledBefore;
import org.scholion.project.before.LabelledPlace;
import org.scholion.schema.EntityType;
import org.scholion.text.TextRange;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;

/** Shows how the words at hand were labelled before, and lets that be done again. */
final class BeforeAsking {

    /** The command that asks. */
    static final String COMMAND = "org.scholion.commands.annotate.before";

    private final AnnotationEditor editor;

    /** The place that is to be shown once its document is open. */
    private Optional<LabelledPlace> wanted = Optional.empty();

    private int turn;

    BeforeAsking(AnnotationEditor editor) {
        this.editor = editor;
    }

    /**
     * What is asked about.
     *
     * @param mention the mark that has the words, if one is selected
     */
    private record Subject(Span span, Optional<Mention> mention) {}

    /** Goes to the place that was chosen in another document. */
    void opened(EditingContext context) {
        Optional<LabelledPlace> place =
                wanted.filter(p -> p.mark().documentId() == context.document().id());
        wanted = Optional.empty();
        place.ifPresent(
                p ->
                        editor.widgets()
                                .ifPresent(
                                        w ->
                                                w.canvas()
                                                        .getDisplay()
                                                        .asyncExec(() -> show(context, p))));
    }

    /** Asks about the selected mark, else about the selected words, else those at the caret. */
    void ask(EditingContext context) {
        Optional<Subject> subject = subject(context);
        if (subject.isEmpty()) {
            context.surface().message(UiWords.say("editor.marking.no-word"), false);
            return;
        }
        int now = ++turn;
        LabelledBefore.Request request =
                LabelledBefore.Request.ofSpan(
                        context.annotations().text(),
                        subject.get().span(),
                        Optional.of(AnnotationEditor.projects().member()));
        UseCaseJob<LabelledBefore.Result> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.before"),
                        Display.getCurrent(),
                        progress -> new LabelledBefore(context.project()).run(request, progress),
                        result -> {
                            if (now == turn
                                    && editor.context().filter(context::equals).isPresent()) {
                                show(context, subject.get(), result);
                            }
                        },
                        failure -> context.surface().message(failure.message(), true));
        job.setSystem(true);
        job.schedule();
    }

    private Optional<Subject> subject(EditingContext context) {
        Optional<Mention> mention =
                context.selectedMention().filter(m -> !Marking.selectsText(context));
        if (mention.isPresent()) {
            return Optional.of(new Subject(mention.get().span(), mention));
        }
        return editor.marking()
                .words(context)
                .map(words -> new Subject(Span.of(words.begin(), words.end()), Optional.empty()));
    }

    private void show(EditingContext context, Subject subject, LabelledBefore.Result result) {
        String words =
                AnnotationTexts.brief(subject.span().coveredText(context.annotations().text()));
        if (result.labels().isEmpty()) {
            context.surface()
                    .message(
                            UiWords.say(
                                    "editor.before.never",
                                    "words",
                                    words,
                                    "own",
                                    result.whose().isPresent()),
                            false);
            return;
        }
        editor.overlays()
                .before(
                        UiWords.say(
                                "editor.before.title",
                                "words",
                                words,
                                "count",
                                result.total(),
                                "own",
                                result.whose().isPresent()),
                        result.labels(),
                        context.schema(),
                        new BeforeOverlay.Actions(
                                label -> label(context, subject, label), this::open));
    }

    private static void label(EditingContext context, Subject subject, MarkLabel label) {
        if (!context.mayChange()) {
            return;
        }
        String said = UiWords.say(new LabelTexts(context.schema()).whole(label));
        if (context.schema().type(label.typeId(), EntityType.class).isEmpty()) {
            context.surface().message(UiWords.say("editor.before.no-type", "label", said), true);
            return;
        }
        Acceptance acceptance = new Acceptance(context.edits(), context.schema());
        Optional<Mention> mention =
                subject.mention()
                        .flatMap(m -> context.annotations().find(m.id()))
                        .filter(Mention.class::isInstance)
                        .map(Mention.class::cast);
        boolean done =
                mention.isPresent()
                        ? context.apply(acceptance.relabelling(mention.get(), label))
                        : !isMarked(context, subject.span(), label)
                                && context.make(acceptance.labelling(subject.span(), label));
        context.surface()
                .message(
                        UiWords.say(
                                done ? "editor.before.labelled" : "editor.before.is-already",
                                "label",
                                said),
                        false);
    }

    private static boolean isMarked(EditingContext context, Span span, MarkLabel label) {
        return context.annotations().overlapping(span.begin(), span.end()).stream()
                .anyMatch(
                        each ->
                                each instanceof Mention mention
                                        && mention.span().equals(span)
                                        && mention.typeId().equals(label.typeId()));
    }

    private void open(LabelledPlace place) {
        Optional<EditingContext> context = editor.context();
        if (context.isEmpty()) {
            return;
        }
        if (context.get().document().id() == place.mark().documentId()) {
            show(context.get(), place);
            return;
        }
        wanted = Optional.of(place);
        DocumentOpener.open(
                editor.getSite().getPage(),
                context.get().project(),
                place.mark().documentId(),
                place.mark().document(),
                false);
    }

    private static void show(EditingContext context, LabelledPlace place) {
        if (context.annotations().find(place.mark().annotation()).isPresent()) {
            context.select(place.mark().annotation());
        } else {
            Fragment first = place.mark().span().fragments().getFirst();
            context.surface().reveal(new TextRange(first.begin(), first.end()));
        }
        context.surface().focusText();
    }
}
