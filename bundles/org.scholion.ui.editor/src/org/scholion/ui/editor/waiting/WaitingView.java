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
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreEvent;
import org.scholion.project.MayLead;
import org.scholion.project.Progress;
import org.scholion.project.migration.AnswerWaiting;
import org.scholion.project.migration.ListWaiting;
import org.scholion.project.migration.ListWaiting.Candidate;
import org.scholion.project.migration.ListWaiting.Entry;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.editor.annotating.MarkOpening;
import org.scholion.ui.images.Icon;
import org.scholion.ui.jobs.LatestReading;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.jobs.ViewUpdates;
import org.scholion.ui.view.StackedView;
import org.scholion.ui.words.UiWords;

/**
 * What a migration of the schema asks the member who works here: each of their annotations whose
 * type is to go, in its context, to be answered with one key. Who may settle gold is asked of gold,
 * last.
 */
public final class WaitingView extends StackedView<WaitingPane> {

    /** The view's id. */
    public static final String ID = "org.scholion.ui.editor.waiting";

    private final LatestReading reading = new LatestReading(false);
    private Optional<MarkOpening> opening = Optional.empty();
    private Optional<ViewUpdates.Follower> updates = Optional.empty();

    /** Creates it; a window does. */
    public WaitingView() {
        super(Icon.UNSURE);
    }

    @Override
    protected WaitingPane makePane(Composite parent) {
        return new WaitingPane(parent, this::open, this::answer);
    }

    @Override
    protected void made(WaitingPane pane) {
        opening = Optional.of(new MarkOpening(getSite().getPage()));
        updates =
                Optional.of(
                        ViewUpdates.of(pane.getDisplay()).follower(pane.getParent(), this::read));
        says("editor.waiting.reading");
        due();
    }

    @Override
    protected void gone() {
        reading.stop();
        opening.ifPresent(MarkOpening::stop);
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
        updates.ifPresent(ViewUpdates.Follower::due);
    }

    /** Reads all in a job; what was being read is not wanted any more. */
    private void read() {
        reading.stop();
        Optional<OpenProject> project = projects().project();
        if (project.isEmpty()) {
            says("editor.waiting.no-project");
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
        if (new MayLead(project).run(member)) {
            all.addAll(
                    waiting.run(new ListWaiting.Request(Optional.of(Member.GOLD)), progress)
                            .entries());
        }
        return all;
    }

    private void show(List<Entry> waiting) {
        if (pane().isEmpty()) {
            return;
        }
        setPartName(UiWords.say("editor.waiting.title", "count", waiting.size()));
        if (waiting.isEmpty()) {
            says("editor.waiting.nothing");
        } else {
            pane().ifPresent(pane -> pane.show(waiting));
            showPane();
        }
    }

    private void open(Entry entry) {
        Optional<OpenProject> project = projects().project();
        if (opening.isEmpty() || project.isEmpty()) {
            return;
        }
        opening.get()
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
}
