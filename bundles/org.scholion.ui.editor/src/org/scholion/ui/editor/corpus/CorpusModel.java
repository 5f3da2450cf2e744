/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.StoreEvent;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;

/**
 * The documents of the open project as the user has filtered and sorted them; what "next document"
 * means. Loaded in the background and kept up to date. Get it with {@code
 * getService(CorpusModel.class)}; to be used on the UI thread.
 */
public final class CorpusModel {

    /** So many documents are filtered and sorted at once; more in the background. */
    private static final int FEW = 3_000;

    /** So many documents that changed are read one by one. */
    private static final int SINGLE = 16;

    private final ProjectService projects;
    private final Display display;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private CorpusList list = CorpusList.EMPTY;
    private String filter = "";
    private CorpusColumn column = CorpusColumn.NAME;
    private boolean descending;
    private int arranging;
    private boolean loading;
    private boolean stale;

    /** Creates it for the projects of a workbench. */
    public CorpusModel(ProjectService projects, Display display) {
        this.projects = projects;
        this.display = display;
        projects.addListener(
                new ProjectListener() {
                    @Override
                    public void projectChanged() {
                        list = CorpusList.EMPTY;
                        tell();
                        load();
                    }

                    @Override
                    public void memberChanged() {
                        load();
                    }

                    @Override
                    public void storeChanged(List<StoreEvent> events) {
                        follow(events);
                    }
                });
        load();
    }

    /** Returns the documents. */
    public CorpusList list() {
        return list;
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
        arrange(list.rows());
    }

    /** Orders by a column; once more turns the order round. */
    public void sort(CorpusColumn by) {
        descending = by == column && !descending;
        column = by;
        arrange(list.rows());
    }

    /** Has a listener hear of every change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Has a listener hear no more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void load() {
        Optional<OpenProject> project = projects.project();
        if (project.isEmpty()) {
            return;
        }
        if (loading) {
            // one at a time: what changes meanwhile is read afterwards, however much it is
            stale = true;
            return;
        }
        loading = true;
        String member = projects.member();
        UseCaseJob<List<CorpusRow>> job =
                new UseCaseJob<>(
                        "Reading the list of documents",
                        display,
                        progress -> CorpusList.load(project.get().store(), member, progress),
                        rows -> {
                            if (project.equals(projects.project())) {
                                arrange(rows);
                            }
                        });
        job.setSystem(true);
        job.addJobChangeListener(
                new JobChangeAdapter() {
                    @Override
                    @NonNullByDefault({})
                    public void done(IJobChangeEvent event) {
                        if (!display.isDisposed()) {
                            display.asyncExec(CorpusModel.this::loaded);
                        }
                    }
                });
        job.schedule();
    }

    private void loaded() {
        loading = false;
        if (stale) {
            stale = false;
            load();
        }
    }

    /** Reads again what has changed: a few documents one by one, all when there are many. */
    private void follow(List<StoreEvent> events) {
        Set<Long> documents = new HashSet<>();
        boolean many = false;
        for (StoreEvent event : events) {
            switch (event) {
                case StoreEvent.SetChanged changed -> documents.add(changed.set().documentId());
                case StoreEvent.StateChanged changed -> documents.add(changed.set().documentId());
                case StoreEvent.SetOpened opened -> documents.add(opened.set().documentId());
                case StoreEvent.DocumentChanged changed -> documents.add(changed.documentId());
                case StoreEvent.DocumentsAdded added -> many = true;
                case StoreEvent.AssignmentsChanged changed -> many = true;
                default -> {
                    // nothing that a list of documents shows
                }
            }
        }
        if (many || documents.size() > SINGLE) {
            load();
        } else {
            documents.forEach(this::loadRow);
        }
    }

    /** Reads one document again; a list of very many is not read anew for every keystroke. */
    private void loadRow(long documentId) {
        Optional<OpenProject> project = projects.project();
        if (project.isEmpty() || loading) {
            stale = loading;
            return;
        }
        String member = projects.member();
        UseCaseJob<Optional<CorpusRow>> job =
                new UseCaseJob<>(
                        "Reading the state of a document",
                        display,
                        progress -> CorpusList.load(project.get().store(), member, documentId),
                        row -> {
                            if (project.equals(projects.project()) && row.isPresent()) {
                                list = list.with(row.get());
                                tell();
                            }
                        });
        job.setSystem(true);
        job.schedule();
    }

    private void arrange(List<CorpusRow> rows) {
        int turn = ++arranging;
        if (rows.size() <= FEW) {
            show(CorpusList.of(rows, filter, column, descending));
            return;
        }
        String words = filter;
        CorpusColumn by = column;
        boolean down = descending;
        UseCaseJob<CorpusList> job =
                new UseCaseJob<>(
                        "Arranging documents",
                        display,
                        progress -> CorpusList.of(rows, words, by, down),
                        arranged -> {
                            if (turn == arranging) {
                                show(arranged);
                            }
                        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(CorpusList arranged) {
        list = arranged;
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
