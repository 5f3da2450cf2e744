/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.feedback;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreEvent;
import org.scholion.document.Annotation;
import org.scholion.project.AnswerGold;
import org.scholion.project.AnswerGold.Answer;
import org.scholion.project.ListFeedback;
import org.scholion.project.ListFeedback.Entry;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.ui.editor.annotating.MarkOpening;
import org.scholion.ui.editor.guidelines.GuidelinesView;
import org.scholion.ui.images.Icon;
import org.scholion.ui.jobs.LatestReading;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.jobs.ViewUpdates;
import org.scholion.ui.view.StackedView;
import org.scholion.ui.words.UiWords;

/**
 * Where the gold of adjudicated documents differs from what the member who works here marked, by
 * type, and why. Nothing is changed by it; what the member thinks of it becomes a comment.
 */
public final class FeedbackView extends StackedView<FeedbackPane> {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.feedback";

    /** The command that says that one has learned something. */
    static final String LEARNED = "org.scholion.commands.feedback.learned";

    /** The command that objects. */
    static final String OBJECT = "org.scholion.commands.feedback.object";

    private final LatestReading reading = new LatestReading(true);
    private Optional<MarkOpening> opening = Optional.empty();
    private Optional<ViewUpdates.Follower> updates = Optional.empty();

    /** Creates it; a window does. */
    public FeedbackView() {
        super(Icon.INFORMATION);
    }

    @Override
    protected FeedbackPane makePane(Composite parent) {
        return new FeedbackPane(parent, this::open, this::answer, this::guide);
    }

    @Override
    protected void made(FeedbackPane pane) {
        opening = Optional.of(new MarkOpening(getSite().getPage()));
        updates =
                Optional.of(
                        ViewUpdates.of(pane.getDisplay()).follower(pane.getParent(), this::read));
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        handlers.activateHandler(LEARNED, new Answering(Answer.LEARNED));
        handlers.activateHandler(OBJECT, new Answering(Answer.OBJECT));
        says("editor.feedback.reading");
        due();
    }

    @Override
    protected void gone() {
        reading.stop();
        opening.ifPresent(MarkOpening::stop);
    }

    @Override
    public void projectChanged() {
        due();
    }

    @Override
    public void memberChanged() {
        due();
    }

    /** What is told of are sets that are done, so that only their states and comments count. */
    @Override
    public void storeChanged(List<StoreEvent> events) {
        String member = projects().member();
        if (events.stream().anyMatch(event -> matters(event, member))) {
            due();
        }
    }

    private static boolean matters(StoreEvent event, String member) {
        return switch (event) {
            case StoreEvent.StateChanged changed ->
                    changed.set().member().equals(Member.GOLD)
                            || changed.set().member().equals(member);
            case StoreEvent.CommentChanged changed ->
                    changed.comment().content().author().equals(member);
            case StoreEvent.DocumentsAdded added -> true;
            case StoreEvent.DocumentsRemoved removed -> true;
            case StoreEvent.DocumentChanged changed -> true;
            case StoreEvent.SchemaSaved saved -> true;
            case StoreEvent.SetsMigrated migrated -> true;
            default -> false;
        };
    }

    private void due() {
        updates.ifPresent(ViewUpdates.Follower::due);
    }

    /** Reads all in a job; what was being read is not wanted any more. */
    private void read() {
        reading.stop();
        Optional<OpenProject> project = projects().project();
        if (project.isEmpty()) {
            says("editor.feedback.no-project");
            return;
        }
        String member = projects().member();
        reading.read(
                UiWords.say("editor.feedback.task"),
                progress -> list(project.get(), member, progress),
                this::show);
    }

    /** Who is no member yet has marked nothing. */
    private static ListFeedback.Result list(OpenProject project, String member, Progress progress)
            throws Exception {
        return project.members().stream().noneMatch(one -> one.name().equals(member))
                ? new ListFeedback.Result(List.of(), 0, 0)
                : new ListFeedback(project)
                        .run(new ListFeedback.Request(member, Optional.empty()), progress);
    }

    private void show(ListFeedback.Result result) {
        Optional<FeedbackPane> pane = pane();
        if (pane.isEmpty()) {
            return;
        }
        if (result.documents() == 0) {
            says("editor.feedback.nothing-adjudicated");
        } else if (result.entries().isEmpty()) {
            says("editor.feedback.all-same");
        } else {
            pane.get()
                    .show(
                            result,
                            projects()
                                    .project()
                                    .map(p -> UiWords.schemaLanguage().speak(p.schema()))
                                    .orElseGet(Schema::empty));
            showPane();
        }
    }

    private void open(Entry entry) {
        projects()
                .project()
                .ifPresent(
                        project -> opening.ifPresent(marks -> marks.open(project, target(entry))));
    }

    private static MarkOpening.Target target(Entry entry) {
        return new MarkOpening.Target(
                entry.document(),
                entry.difference().own().map(Annotation::id),
                entry.range(),
                true);
    }

    /** Shows the guideline of a difference, unless that was not asked for and none shows. */
    private void guide(Entry entry, boolean asked) {
        Optional<OpenProject> project = projects().project();
        if (project.isEmpty()) {
            return;
        }
        IWorkbenchPage page = getSite().getPage();
        try {
            IViewPart view =
                    asked ? page.showView(GuidelinesView.ID) : page.findView(GuidelinesView.ID);
            if (view instanceof GuidelinesView guidelines) {
                guidelines.about(project.get(), entry.difference().typeId());
            }
        } catch (PartInitException e) {
            throw new IllegalStateException("the view is declared in this bundle", e);
        }
    }

    private void answer(Entry entry, Answer answer) {
        if (answer == Answer.LEARNED) {
            send(entry, answer, UiWords.say("editor.feedback.learned-text"));
            return;
        }
        InputDialog asking =
                new InputDialog(
                        getSite().getShell(),
                        UiWords.say("editor.feedback.object-title"),
                        UiWords.say("editor.feedback.object-why"),
                        "",
                        text ->
                                text == null || text.isBlank()
                                        ? UiWords.say("editor.needs-reason")
                                        : null);
        if (asking.open() == Window.OK) {
            send(entry, answer, asking.getValue());
        }
    }

    private void send(Entry entry, Answer answer, String text) {
        String member = projects().member();
        projects()
                .project()
                .ifPresent(
                        project ->
                                new UseCaseJob<>(
                                                UiWords.say("editor.feedback.task-answer"),
                                                Display.getCurrent(),
                                                progress ->
                                                        new AnswerGold(project)
                                                                .run(
                                                                        new AnswerGold.Request(
                                                                                entry.target(),
                                                                                member,
                                                                                answer,
                                                                                text),
                                                                        progress),
                                                sent -> {})
                                        .schedule());
    }

    /** Answers the difference that is selected. */
    private final class Answering extends AbstractHandler {

        private final Answer answer;

        Answering(Answer answer) {
            this.answer = answer;
        }

        @Override
        @NonNullByDefault({})
        public @Nullable Object execute(ExecutionEvent event) {
            pane().flatMap(FeedbackPane::selected).ifPresent(entry -> answer(entry, answer));
            return null;
        }
    }
}
