/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreListener;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UiThread;
import org.scholion.ui.project.MemberNames;
import org.scholion.ui.project.ProjectClosing;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;

/** Keeps the open project; what its store tells from any thread is gathered and told here. */
public final class WorkbenchProjectService implements ProjectService {

    private final UiThread ui;
    private final MemberNames members = new MemberNames();
    private final List<ProjectListener> listeners = new CopyOnWriteArrayList<>();
    private final List<StoreEvent> events = new ArrayList<>();
    private final StoreListener following = this::storeChanged;
    private Optional<OpenProject> project = Optional.empty();

    /** Creates the service for the display it tells its listeners on. */
    public WorkbenchProjectService(Display display) {
        this.ui = UiThread.of(display);
    }

    @Override
    public Optional<OpenProject> project() {
        return project;
    }

    @Override
    public void show(Optional<OpenProject> next) {
        Optional<OpenProject> former = project;
        String formerMember = member();
        if (!former.equals(next)) {
            former.ifPresent(open -> open.removeListener(following));
            next.ifPresent(open -> open.addListener(following));
            synchronized (events) {
                events.clear();
            }
        }
        project = next;
        tell(ProjectListener::projectChanged);
        if (!formerMember.equals(member())) {
            tell(ProjectListener::memberChanged);
        }
        former.filter(open -> next.isEmpty() || next.get() != open)
                .ifPresent(ProjectClosing::later);
    }

    @Override
    public String member() {
        return project.flatMap(open -> members.in(open.address())).orElseGet(members::usual);
    }

    @Override
    public void member(String name) {
        project.ifPresentOrElse(
                open -> members.keep(open.address(), name), () -> members.keepUsual(name));
        tell(ProjectListener::memberChanged);
    }

    @Override
    public void addListener(ProjectListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(ProjectListener listener) {
        listeners.remove(listener);
    }

    private void storeChanged(StoreEvent event) {
        boolean first;
        synchronized (events) {
            first = events.isEmpty();
            events.add(event);
        }
        if (first) {
            ui.run(this::tellEvents);
        }
    }

    private void tellEvents() {
        List<StoreEvent> due;
        synchronized (events) {
            due = List.copyOf(events);
            events.clear();
        }
        if (!due.isEmpty()) {
            tell(listener -> listener.storeChanged(due));
        }
    }

    private void tell(Consumer<ProjectListener> message) {
        for (ProjectListener listener : listeners) {
            message.accept(listener);
        }
    }
}
