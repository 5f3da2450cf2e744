/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.commands;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.SetState;
import org.scholion.document.AnnotationId;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.Severity;
import org.scholion.project.CloseAdjudication;
import org.scholion.project.MarkDocuments;
import org.scholion.project.TrainingFeedback;
import org.scholion.ui.command.CommandKeys;
import org.scholion.ui.editor.annotating.AnnotationEditor;
import org.scholion.ui.editor.annotating.DocumentOpener;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.editor.comments.CommentsModel;
import org.scholion.ui.editor.corpus.CorpusModel;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.words.UiWords;

/** Says that the document in an editor is done or skipped, and goes on to the next. */
final class DocumentClosing {

    private final IWorkbenchPage page;
    private final EditingContext context;

    DocumentClosing(IWorkbenchPage page, EditingContext context) {
        this.page = page;
        this.context = context;
    }

    /** Marks it as done, unless it has errors; these are shown then. */
    void done() {
        mark(SetState.DONE, Optional.empty());
    }

    /**
     * Marks it as done in spite of errors, for a reason; an open question to the leads is one, and
     * nothing more is asked.
     */
    void doneAnyway() {
        if (PlatformUI.getWorkbench()
                .getService(CommentsModel.class)
                .threads()
                .isAsking(context.document().id())) {
            mark(request(SetState.DONE, Optional.empty()).withAsking());
        } else {
            ask("editor.done.why", reason -> mark(SetState.DONE, reason));
        }
    }

    /** Passes it over, for a reason. */
    void skip() {
        ask("editor.skip.why", reason -> mark(SetState.SKIPPED, reason));
    }

    private void ask(String question, Consumer<Optional<String>> answer) {
        context.surface()
                .write(
                        UiWords.say(question, "name", context.document().name()),
                        context.stateReason().orElse(""),
                        reason -> {
                            if (reason.isBlank()) {
                                context.surface().message(UiWords.say("editor.needs-reason"), true);
                            } else {
                                answer.accept(Optional.of(reason.strip()));
                            }
                        });
    }

    private MarkDocuments.Request request(SetState state, Optional<String> reason) {
        return new MarkDocuments.Request(
                List.of(context.document().id()),
                context.member(),
                state,
                reason,
                PlatformUI.getWorkbench().getService(ProjectService.class).member(),
                false);
    }

    private void mark(SetState state, Optional<String> reason) {
        if (context.desk().desk().isPresent() && state == SetState.DONE) {
            closeGold(reason);
            return;
        }
        mark(request(state, reason));
    }

    /** What came of it, and what the gold of a training document has to say. */
    private record Marked(MarkDocuments.Result result, Optional<TrainingFeedback.Result> learned) {}

    /** Who has something to learn from gold stays to see it. */
    private void stay(SetState state, MarkDocuments.Result result, TrainingFeedback.Result told) {
        if (told.differences().isEmpty()) {
            goOn(UiWords.say("editor.training.same", "said", said(state, result)));
            return;
        }
        if (page.getActiveEditor() instanceof AnnotationEditor editor) {
            editor.learned(told);
        }
    }

    private void mark(MarkDocuments.Request request) {
        UseCaseJob<Marked> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.marking"),
                        Display.getDefault(),
                        progress ->
                                new Marked(
                                        new MarkDocuments(context.project()).run(request, progress),
                                        new TrainingFeedback(context.project())
                                                .run(context.document(), request.member())),
                        marked ->
                                marked.learned()
                                        .filter(told -> marked.result().marked() > 0)
                                        .ifPresentOrElse(
                                                told ->
                                                        stay(
                                                                request.state(),
                                                                marked.result(),
                                                                told),
                                                () -> tell(request.state(), marked.result())),
                        failure -> context.surface().message(failure.message(), true));
        job.setUser(false);
        job.schedule();
    }

    /** Gold is done once nothing is open. */
    private void closeGold(Optional<String> reason) {
        CloseAdjudication.Request request =
                new CloseAdjudication.Request(
                        context.document(),
                        reason,
                        PlatformUI.getWorkbench().getService(ProjectService.class).member());
        UseCaseJob<CloseAdjudication.Result> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.marking"),
                        Display.getDefault(),
                        progress -> new CloseAdjudication(context.project()).run(request, progress),
                        result ->
                                result.marked()
                                        .ifPresentOrElse(
                                                marked -> tell(SetState.DONE, marked),
                                                () -> tellOpen(result)),
                        failure -> context.surface().message(failure.message(), true));
        job.setUser(false);
        job.schedule();
    }

    private void tellOpen(CloseAdjudication.Result result) {
        context.surface()
                .message(
                        UiWords.say(
                                "editor.desk.still-open",
                                "open",
                                result.open().size(),
                                "agreed",
                                result.agreed()),
                        true);
    }

    private void tell(SetState state, MarkDocuments.Result result) {
        if (!result.refused().isEmpty()) {
            context.surface().message(UiWords.say(result.refused().get(0)), true);
        } else if (!result.kept().isEmpty()) {
            showErrors(result.kept().get(0));
        } else {
            String said = said(state, result);
            goOn(result.passes() == 0 ? said : UiWords.say("editor.done.pass", "said", said));
        }
    }

    private void showErrors(MarkDocuments.Closed kept) {
        Optional<Finding> first = kept.first();
        first.ifPresent(finding -> context.select(finding.annotation()));
        context.surface()
                .message(
                        UiWords.say(
                                "editor.done.kept",
                                "errors",
                                kept.count(Severity.ERROR),
                                "what",
                                first.map(finding -> finding.what(id -> name(id)))
                                        .map(UiWords::say)
                                        .orElse(""),
                                "key",
                                CommandKeys.of(DocumentCommand.DONE_ANYWAY.id())),
                        true);
    }

    private Object name(AnnotationId id) {
        return context.annotations()
                .find(id)
                .<Object>map(context.texts()::label)
                .orElse(id.value());
    }

    private String said(SetState state, MarkDocuments.Result result) {
        long warnings = result.closed().stream().mapToLong(c -> c.count(Severity.WARNING)).sum();
        String first =
                result.closed().stream()
                        .flatMap(closed -> closed.first().stream())
                        .findFirst()
                        .map(finding -> UiWords.say(finding.what(id -> name(id))))
                        .orElse("");
        return UiWords.say(
                "editor.done.said",
                "name",
                context.document().name(),
                "state",
                state,
                "warnings",
                warnings,
                "what",
                first);
    }

    private void goOn(String said) {
        CorpusModel corpus = PlatformUI.getWorkbench().getService(CorpusModel.class);
        Optional<DocumentOverview> next = corpus.nextOpen(context.document().id());
        if (next.isEmpty()) {
            context.surface().message(UiWords.say("editor.all-done", "said", said), false);
            return;
        }
        DocumentOpener.open(page, context.project(), next.get().id(), next.get().name(), false);
        IEditorPart now = page.getActiveEditor();
        if (now instanceof AnnotationEditor editor) {
            editor.greet(said);
        }
    }
}
