/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.project;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.project.MemberNames;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;

/** Keeps the open project; what is posted from other threads is gathered and told once. */
public final class WorkbenchProjectService implements ProjectService {

    private final Display display;
    private final MemberNames members = new MemberNames();
    private final List<ProjectListener> listeners = new CopyOnWriteArrayList<>();
    private final Object posting = new Object();
    private final Set<Long> changedDocuments = new HashSet<>();
    private boolean documentsChanged;
    private boolean schemaChanged;
    private boolean posted;
    private Optional<OpenProject> project = Optional.empty();

    /** Creates the service for the display it tells its listeners on. */
    public WorkbenchProjectService(Display display) {
        this.display = display;
    }

    @Override
    public Optional<OpenProject> project() {
        return project;
    }

    @Override
    public void show(Optional<OpenProject> next) {
        Optional<OpenProject> former = project;
        String formerMember = member();
        project = next;
        tell(ProjectListener::projectChanged);
        if (!formerMember.equals(member())) {
            tell(ProjectListener::memberChanged);
        }
        former.filter(open -> next.isEmpty() || next.get() != open).ifPresent(this::close);
    }

    private void close(OpenProject former) {
        try {
            former.close();
        } catch (StoreException failure) {
            ILog.get().error("The project " + former.file() + " was not closed cleanly.", failure);
        }
    }

    @Override
    public String member() {
        return project.flatMap(open -> members.in(open.file())).orElseGet(members::usual);
    }

    @Override
    public void member(String name) {
        project.ifPresentOrElse(
                open -> members.keep(open.file(), name), () -> members.keepUsual(name));
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

    @Override
    public void postDocumentsChanged() {
        synchronized (posting) {
            documentsChanged = true;
            postLater();
        }
    }

    @Override
    public void postAnnotationsChanged(long documentId) {
        synchronized (posting) {
            changedDocuments.add(documentId);
            postLater();
        }
    }

    @Override
    public void postSchemaChanged() {
        synchronized (posting) {
            schemaChanged = true;
            postLater();
        }
    }

    private void postLater() {
        if (!posted && !display.isDisposed()) {
            posted = true;
            display.asyncExec(this::tellPosted);
        }
    }

    private void tellPosted() {
        Set<Long> changed;
        boolean documents;
        boolean schema;
        synchronized (posting) {
            changed = Set.copyOf(changedDocuments);
            documents = documentsChanged;
            schema = schemaChanged;
            changedDocuments.clear();
            documentsChanged = false;
            schemaChanged = false;
            posted = false;
        }
        if (schema) {
            tell(ProjectListener::schemaChanged);
        }
        if (documents) {
            tell(ProjectListener::documentsChanged);
        }
        changed.forEach(id -> tell(listener -> listener.annotationsChanged(id)));
    }

    private void tell(Consumer<ProjectListener> message) {
        for (ProjectListener listener : listeners) {
            message.accept(listener);
        }
    }
}
