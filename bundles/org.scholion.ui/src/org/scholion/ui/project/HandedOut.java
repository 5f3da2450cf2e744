/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.WorkPackage;
import org.scholion.project.ListHandedOut;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;

/**
 * Which annotation sets of the open project are handed out in packages, read in the background. Get
 * it with {@code getService(HandedOut.class)}; to be used on the UI thread.
 */
public final class HandedOut {

    private final ProjectService projects;
    private final Display display;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private ListHandedOut.Result out = ListHandedOut.Result.NOTHING;

    /** Creates it for the projects of a workbench. */
    public HandedOut(ProjectService projects, Display display) {
        this.projects = projects;
        this.display = display;
        projects.addListener(
                new ProjectListener() {
                    @Override
                    public void projectChanged() {
                        out = ListHandedOut.Result.NOTHING;
                        read();
                    }

                    @Override
                    public void storeChanged(List<StoreEvent> events) {
                        if (events.stream()
                                .anyMatch(
                                        event ->
                                                event instanceof StoreEvent.PackagesChanged
                                                        || event
                                                                instanceof
                                                                StoreEvent.MemberRenamed)) {
                            read();
                        }
                    }
                });
        read();
    }

    private void read() {
        Optional<OpenProject> open = projects.project();
        if (open.isEmpty()) {
            tell();
            return;
        }
        OpenProject project = open.get();
        UseCaseJob<ListHandedOut.Result> job =
                new UseCaseJob<>(
                        UiWords.say("ui.task.handed-out"),
                        display,
                        progress -> new ListHandedOut(project).run(),
                        found -> {
                            if (projects.project().filter(now -> now == project).isPresent()) {
                                out = found;
                                tell();
                            }
                        });
        job.setSystem(true);
        job.schedule();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Returns the package that a set is in, while it is handed out. */
    public Optional<WorkPackage> of(SetOverview set) {
        return Optional.ofNullable(out.bySet().get(set.id()));
    }

    /** Says which of a document's sets are handed out and where they are, a line each. */
    public List<String> words(DocumentOverview document) {
        return document.sets().stream().flatMap(set -> of(set).stream()).map(this::words).toList();
    }

    /** Says whose annotations are handed out, in which file, and since when. */
    public String words(WorkPackage handed) {
        return UiWords.say(
                "ui.handed-out",
                "member",
                handed.member(),
                "file",
                handed.file(),
                "since",
                handed.madeAt());
    }

    /** Has a listener hear of every change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Has a listener hear no more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
