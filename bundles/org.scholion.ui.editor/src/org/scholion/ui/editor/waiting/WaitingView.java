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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import org.scholion.project.migration.TypeNames;
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

    /** What was listed last; empty while all is to be read. */
    private Optional<ListWaiting.Result> listed = Optional.empty();

    /** The sets that were changed since what is being read was begun. */
    private final Set<Long> changed = new HashSet<>();

    /** The sets that are being read again. */
    private final Set<Long> again = new HashSet<>();

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
        Pieces shown = pieces;
        if (shown != null) {
            shown.updates().due();
        }
    }

    /**
     * Reads in a job, of what was listed before only the sets that were changed; what was being
     * read is not wanted any more.
     */
    private void read() {
        reading.stop();
        Optional<OpenProject> project = projects().project();
        if (project.isEmpty()) {
            say("editor.waiting.no-project");
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
        if (new MayAdjudicate(project).byRule(member)) {
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
        Pieces shown = pieces;
        if (shown == null || shown.stack().isDisposed()) {
            return;
        }
        setPartName(UiWords.say("editor.waiting.title", "count", waiting.size()));
        if (waiting.isEmpty()) {
            say("editor.waiting.nothing", shown.pane().told());
        } else {
            shown.pane().show(waiting, found.names());
            shown.stack().show(shown.pane());
        }
    }

    private void say(String code) {
        say(code, "");
    }

    /** Says something, below what was told before. */
    private void say(String code, String told) {
        Pieces shown = pieces;
        if (shown != null && !shown.stack().isDisposed()) {
            shown.empty().says(Icon.UNSURE, told + UiWords.say(code));
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
                                                                                true,
                                                                                member)),
                                                this::answered)
                                        .schedule());
    }

    private void answered(AnswerWaiting.Result result) {
        Pieces shown = pieces;
        if (shown != null && !shown.pane().isDisposed()) {
            shown.pane().tell(result.losses());
        }
        due();
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
