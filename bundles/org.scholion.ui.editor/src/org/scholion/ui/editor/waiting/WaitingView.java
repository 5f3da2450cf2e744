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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.scholion.project.migration.TypeNames;
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

    /** What was listed last; empty while all is to be read. */
    private Optional<ListWaiting.Result> listed = Optional.empty();

    /** The sets that were changed since what is being read was begun. */
    private final Set<Long> changed = new HashSet<>();

    /** The sets that are being read again. */
    private final Set<Long> again = new HashSet<>();

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
        forget();
    }

    @Override
    public void memberChanged() {
        setPartName(UiWords.say("editor.waiting.title", "count", 0));
        forget();
    }

    @Override
    public void storeChanged(List<StoreEvent> events) {
        String member = projects().member();
        for (StoreEvent event : events) {
            switch (event) {
                // what others do in their sets asks nothing of the one who works here
                case StoreEvent.SetChanged change
                        when change.set().member().equals(member)
                                || change.set().member().equals(Member.GOLD) -> {
                    changed.add(change.set().id());
                    due();
                }
                case StoreEvent.SetsMigrated migrated -> forget();
                case StoreEvent.SchemaSaved saved -> forget();
                case StoreEvent.DocumentsAdded added -> forget();
                case StoreEvent.DocumentsRemoved removed -> forget();
                case StoreEvent.DocumentChanged changed -> forget();
                default -> {
                    // nothing waits for another answer by it
                }
            }
        }
    }

    /** Has all read again. */
    private void forget() {
        reading.stop();
        listed = Optional.empty();
        changed.clear();
        again.clear();
        due();
    }

    private void due() {
        updates.ifPresent(ViewUpdates.Follower::due);
    }

    /**
     * Reads in a job, of what was listed before only the sets that were changed; what was being
     * read is not wanted any more.
     */
    private void read() {
        reading.stop();
        Optional<OpenProject> project = projects().project();
        if (project.isEmpty()) {
            says("editor.waiting.no-project");
            return;
        }
        String member = projects().member();
        Optional<ListWaiting.Result> before = listed;
        again.addAll(changed);
        changed.clear();
        Optional<Set<Long>> sets = before.map(all -> Set.copyOf(again));
        reading.read(
                UiWords.say("editor.waiting.task"),
                progress -> {
                    ListWaiting.Result found = list(project.get(), member, sets, progress);
                    return before.map(all -> all.with(sets.orElseThrow(), found.entries()))
                            .orElse(found);
                },
                this::show);
    }

    private static ListWaiting.Result list(
            OpenProject project, String member, Optional<Set<Long>> sets, Progress progress)
            throws Exception {
        ListWaiting waiting = new ListWaiting(project);
        List<Entry> all =
                new ArrayList<>(
                        waiting.run(new ListWaiting.Request(Optional.of(member), sets), progress)
                                .entries());
        if (new MayLead(project).run(member)) {
            all.addAll(
                    waiting.run(new ListWaiting.Request(Optional.of(Member.GOLD), sets), progress)
                            .entries());
        }
        return new ListWaiting.Result(all, new TypeNames(project.schema(), project.schema()));
    }

    private void show(ListWaiting.Result found) {
        again.clear();
        listed = Optional.of(found);
        List<Entry> waiting = found.entries();
        if (pane().isEmpty()) {
            return;
        }
        setPartName(UiWords.say("editor.waiting.title", "count", waiting.size()));
        if (waiting.isEmpty()) {
            says(pane().map(WaitingPane::told).orElse(""), "editor.waiting.nothing");
        } else {
            pane().ifPresent(pane -> pane.show(waiting, found.names()));
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
                                                                                true,
                                                                                member)),
                                                this::answered)
                                        .schedule());
    }

    private void answered(AnswerWaiting.Result result) {
        pane().ifPresent(pane -> pane.tell(result.losses()));
        due();
    }
}
