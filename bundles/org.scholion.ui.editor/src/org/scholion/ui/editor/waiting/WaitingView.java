/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreEvent;
import org.scholion.project.MayAdjudicate;
import org.scholion.project.Progress;
import org.scholion.project.migration.AnswerWaiting;
import org.scholion.project.migration.ListWaiting;
import org.scholion.project.migration.ListWaiting.Candidate;
import org.scholion.project.migration.ListWaiting.Entry;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.editor.annotating.MarkOpening;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.jobs.LatestReading;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.jobs.ViewUpdates;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.ContentStack;
import org.scholion.ui.widgets.EmptyState;
import org.scholion.ui.words.UiWords;

/**
 * What a migration of the schema asks the member who works here: each of their annotations whose
 * type is to go, in its context, to be answered with one key. Who may settle gold is asked of gold,
 * last.
 */
public final class WaitingView extends ViewPart implements ProjectListener {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.waiting";

    private @Nullable Pieces pieces;
    private final LatestReading reading = new LatestReading(false);

    private record Pieces(
            ContentStack stack,
            EmptyState empty,
            WaitingPane pane,
            MarkOpening opening,
            ViewUpdates.Follower updates) {}

    @Override
    public void createPartControl(@Nullable Composite given) {
        ContentStack stack = new ContentStack(Objects.requireNonNull(given));
        pieces =
                new Pieces(
                        stack,
                        new EmptyState(stack),
                        new WaitingPane(stack, this::open, this::answer),
                        new MarkOpening(getSite().getPage()),
                        ViewUpdates.of(stack.getDisplay()).follower(stack, this::read));
        ThemeColors.onChange(stack, this::showIcon);
        showIcon();
        projects().addListener(this);
        stack.addDisposeListener(
                gone -> {
                    projects().removeListener(this);
                    reading.stop();
                });
        say("editor.waiting.reading");
        due();
    }

    private void showIcon() {
        // the icon named in plugin.xml is that of the light theme
        setTitleImage(Images.image(Icon.UNSURE));
    }

    private ProjectService projects() {
        return getSite().getService(ProjectService.class);
    }

    @Override
    public void projectChanged() {
        // a view that is hidden reads nothing, and would go on telling of the project before
        setPartName(UiWords.say("editor.waiting.title", "count", 0));
        due();
    }

    @Override
    public void memberChanged() {
        setPartName(UiWords.say("editor.waiting.title", "count", 0));
        due();
    }

    @Override
    public void storeChanged(List<StoreEvent> events) {
        String member = projects().member();
        if (events.stream().anyMatch(event -> matters(event, member))) {
            due();
        }
    }

    /** What others do in their sets asks nothing of the one who works here. */
    private static boolean matters(StoreEvent event, String member) {
        return switch (event) {
            case StoreEvent.SetChanged changed ->
                    changed.set().member().equals(member)
                            || changed.set().member().equals(Member.GOLD);
            case StoreEvent.SetsMigrated migrated -> true;
            case StoreEvent.SchemaSaved saved -> true;
            case StoreEvent.DocumentsAdded added -> true;
            case StoreEvent.DocumentsRemoved removed -> true;
            case StoreEvent.DocumentChanged changed -> true;
            default -> false;
        };
    }

    private void due() {
        Pieces shown = pieces;
        if (shown != null) {
            shown.updates().due();
        }
    }

    /** Reads all in a job; what was being read is not wanted any more. */
    private void read() {
        reading.stop();
        Optional<OpenProject> project = projects().project();
        if (project.isEmpty()) {
            say("editor.waiting.no-project");
            return;
        }
        String member = projects().member();
        reading.read(
                UiWords.say("editor.waiting.task"),
                progress -> list(project.get(), member, progress),
                this::show);
    }

    private static List<Entry> list(OpenProject project, String member, Progress progress)
            throws Exception {
        ListWaiting waiting = new ListWaiting(project);
        List<Entry> all =
                new ArrayList<>(
                        waiting.run(new ListWaiting.Request(Optional.of(member)), progress)
                                .entries());
        if (new MayAdjudicate(project).byRule(member)) {
            all.addAll(
                    waiting.run(new ListWaiting.Request(Optional.of(Member.GOLD)), progress)
                            .entries());
        }
        return all;
    }

    private void show(List<Entry> waiting) {
        Pieces shown = pieces;
        if (shown == null || shown.stack().isDisposed()) {
            return;
        }
        setPartName(UiWords.say("editor.waiting.title", "count", waiting.size()));
        if (waiting.isEmpty()) {
            say("editor.waiting.nothing");
        } else {
            shown.pane().show(waiting);
            shown.stack().show(shown.pane());
        }
    }

    private void say(String code) {
        Pieces shown = pieces;
        if (shown != null && !shown.stack().isDisposed()) {
            shown.empty().says(Icon.UNSURE, UiWords.say(code));
            shown.stack().show(shown.empty());
        }
    }

    private void open(Entry entry) {
        Pieces shown = pieces;
        Optional<OpenProject> project = projects().project();
        if (shown == null || project.isEmpty()) {
            return;
        }
        shown.opening()
                .open(
                        project.get(),
                        new MarkOpening.Target(
                                entry.document(),
                                Optional.of(entry.annotation().id()),
                                entry.place(),
                                entry.member().equals(Member.GOLD)));
    }

    private void answer(Entry entry, Candidate candidate) {
        String member = projects().member();
        projects()
                .project()
                .ifPresent(
                        project ->
                                new UseCaseJob<>(
                                                UiWords.say("editor.waiting.task-answer"),
                                                Display.getCurrent(),
                                                progress ->
                                                        new AnswerWaiting(project)
                                                                .run(
                                                                        new AnswerWaiting.Request(
                                                                                entry,
                                                                                candidate.id(),
                                                                                member)),
                                                done -> due())
                                        .schedule());
    }

    @Override
    public void setFocus() {
        Pieces shown = pieces;
        if (shown != null && shown.stack().shows(shown.pane())) {
            shown.pane().setFocus();
        } else if (shown != null) {
            shown.empty().setFocus();
        }
    }

    @Override
    public void dispose() {
        Pieces shown = pieces;
        if (shown != null) {
            shown.opening().stop();
        }
        super.dispose();
    }
}
