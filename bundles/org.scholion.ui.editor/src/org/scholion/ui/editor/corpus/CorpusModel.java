/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.overview.Arrangement;
import org.scholion.corpus.overview.Arranger;
import org.scholion.corpus.overview.DocumentQuery;
import org.scholion.corpus.overview.Overview;
import org.scholion.corpus.overview.WorkQueue;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.DisplaySignal;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.words.UiWords;

/**
 * The documents of the open project as the user has filtered and sorted them; what "next document"
 * means. Arranged in the background. Get it with {@code getService(CorpusModel.class)}; to be used
 * on the UI thread.
 */
public final class CorpusModel {

    private final ProjectService projects;
    private final Display display;
    private final DisplaySignal signal;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<Arranger> arranger = Optional.empty();
    private String filter = "";

    /** Whose work is shown; kept, as every row asks for it. */
    private String member = "";

    private CorpusColumn column = CorpusColumn.NAME;
    private boolean descending;

    /** What was given to the member, while only that is shown. */
    private Optional<WorkQueue> queue = Optional.empty();

    /** Whether only what was given to the member is wanted. */
    private boolean mine;

    /** Whether the queue's order is shown, not that of a column. */
    private boolean asGiven;

    /** Creates it for the projects of a workbench. */
    public CorpusModel(ProjectService projects, Display display) {
        this.projects = projects;
        this.display = display;
        this.signal = new DisplaySignal(display, this::tell);
        projects.addListener(
                new ProjectListener() {
                    @Override
                    public void projectChanged() {
                        follow();
                    }

                    @Override
                    public void storeChanged(List<StoreEvent> events) {
                        if (events.stream()
                                .anyMatch(StoreEvent.AssignmentsChanged.class::isInstance)) {
                            readQueue();
                        }
                    }

                    @Override
                    public void memberChanged() {
                        ask();
                        readQueue();
                    }
                });
        follow();
    }

    private void follow() {
        mine = false;
        asGiven = false;
        queue = Optional.empty();
        arranger.ifPresent(Arranger::close);
        Optional<Overview> overview = projects.project().map(OpenProject::overview);
        arranger = overview.map(documents -> new Arranger(documents, query(), this::arranged));
        overview.ifPresent(Overview::start);
        signal.raise();
    }

    private void readQueue() {
        if (!mine || projects.project().isEmpty()) {
            return;
        }
        String whose = projects.member();
        UseCaseJob<WorkQueue> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.queue"),
                        display,
                        progress -> projects.project().orElseThrow().queue(whose),
                        read -> {
                            if (mine && whose.equals(projects.member())) {
                                queue = Optional.of(read);
                                ask();
                            }
                        });
        job.setSystem(true);
        job.schedule();
    }

    /** Returns whether only what was given to the member is shown, or about to be. */
    public boolean mine() {
        return mine;
    }

    /** Returns whether the order is that in which documents were given to the member. */
    public boolean asGiven() {
        return asGiven;
    }

    /** Shows only what was given to the member, in that order, or all again. */
    public void mine(boolean wanted) {
        mine = wanted;
        asGiven = wanted;
        if (wanted) {
            readQueue();
        } else {
            queue = Optional.empty();
        }
        ask();
        signal.raise();
    }

    /** Returns how many of the documents shown are neither done nor skipped. */
    public int remaining() {
        return list().remaining();
    }

    /** Called in the background. */
    private void arranged() {
        signal.raise();
    }

    private void ask() {
        arranger.ifPresent(list -> list.ask(query()));
    }

    private DocumentQuery query() {
        member = projects.member();
        Optional<Comparator<DocumentOverview>> given =
                queue.filter(q -> asGiven).map(WorkQueue::order);
        DocumentQuery query =
                DocumentQuery.of(
                        filter,
                        Optional.of(member),
                        given.orElseGet(() -> column.order(member)),
                        given.isEmpty() && descending);
        return queue.map(query::within).orElse(query);
    }

    /** Returns the documents. */
    public Arrangement list() {
        return arranger.map(Arranger::arrangement).orElseGet(Arrangement::empty);
    }

    /** Returns how many documents the member has done, shown or not. */
    public int done() {
        return projects.project()
                .map(project -> project.overview().snapshot().totals(member))
                .map(totals -> totals.count(SetState.DONE))
                .orElse(0);
    }

    /** Returns the member's set on a document, if there is one. */
    public Optional<SetOverview> set(DocumentOverview document) {
        return document.set(member);
    }

    /** Returns how far the member is with a document. */
    public SetState state(DocumentOverview document) {
        return set(document).map(SetOverview::state).orElse(SetState.NEW);
    }

    /** Returns the next document that is neither done nor skipped, going round once. */
    public Optional<DocumentOverview> nextOpen(long documentId) {
        return list().next(documentId, document -> isOpen(state(document)));
    }

    private static boolean isOpen(SetState state) {
        return state == SetState.NEW || state == SetState.IN_PROGRESS;
    }

    /** Returns the column that orders them. */
    public CorpusColumn column() {
        return column;
    }

    /** Returns whether the order is from last to first. */
    public boolean descending() {
        return descending;
    }

    /** Shows only what matches. */
    public void filter(String words) {
        filter = words;
        ask();
    }

    /** Returns the words that documents must match to be shown; empty when all are. */
    public String filter() {
        return filter.strip();
    }

    /** Orders by a column; once more turns the order round. */
    public void sort(CorpusColumn by) {
        descending = by == column && !descending && !asGiven;
        asGiven = false;
        column = by;
        ask();
    }

    /** Has a listener hear of every change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Has a listener hear no more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        projects.project()
                .flatMap(project -> project.overview().failure())
                .ifPresent(failure -> ILog.get().error("Documents could not be read.", failure));
        listeners.forEach(Runnable::run);
    }
}
