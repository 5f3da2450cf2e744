/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.corpus;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Display;
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

    private final ProjectService projects;
    private final Display display;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private CorpusList list = CorpusList.EMPTY;
    private String filter = "";
    private CorpusColumn column = CorpusColumn.NAME;
    private boolean descending;
    private int loading;
    private boolean running;
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
                    public void documentsChanged() {
                        load();
                    }

                    @Override
                    public void annotationsChanged(long documentId) {
                        load();
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
        int turn = ++loading;
        Optional<OpenProject> project = projects.project();
        if (project.isEmpty()) {
            return;
        }
        if (running) {
            // one at a time: what changes meanwhile is read afterwards, however much it is
            stale = true;
            return;
        }
        running = true;
        String member = projects.member();
        UseCaseJob<List<CorpusRow>> job =
                new UseCaseJob<>(
                        "Reading the list of documents",
                        display,
                        progress -> CorpusList.load(project.get().store(), member, progress),
                        rows -> {
                            if (turn == loading || stale) {
                                arrange(rows);
                            }
                        });
        job.setUser(false);
        job.setSystem(true);
        job.addJobChangeListener(
                new org.eclipse.core.runtime.jobs.JobChangeAdapter() {
                    @Override
                    @org.eclipse.jdt.annotation.NonNullByDefault({})
                    public void done(org.eclipse.core.runtime.jobs.IJobChangeEvent event) {
                        if (!display.isDisposed()) {
                            display.asyncExec(CorpusModel.this::done);
                        }
                    }
                });
        job.schedule();
    }

    private void done() {
        running = false;
        if (stale) {
            stale = false;
            load();
        }
    }

    private void arrange(List<CorpusRow> rows) {
        list = CorpusList.of(rows, filter, column, descending);
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
