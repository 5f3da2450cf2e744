/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.project;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.editor.reading.ReadingPlace;
import org.scholion.ui.editor.reading.ReadingState;
import org.scholion.ui.project.ProjectClosing;

/** A project that is read on a thread of its own while there is no window yet to show it. */
public final class ProjectReading {

    /**
     * A project that is open.
     *
     * @param shown the store's number of the document to show: the one read last, else the first
     * @param packageOf whose work it is, where it is a package
     */
    record Opened(OpenProject project, Optional<Long> shown, Optional<String> packageOf) {}

    private final ProjectAddress address;
    private final FutureTask<Opened> reading;

    private ProjectReading(ProjectAddress address) {
        this.address = address;
        this.reading = new FutureTask<>(() -> read(address));
    }

    /** Begins to read a project; {@link ProjectOpening#atStart} shows it. */
    public static ProjectReading begin(ProjectAddress address) {
        ProjectReading begun = new ProjectReading(address);
        Thread thread = new Thread(begun.reading, "first-project");
        thread.setDaemon(true);
        thread.start();
        return begun;
    }

    /** Returns where the project is. */
    ProjectAddress address() {
        return address;
    }

    /** Waits until it is read. */
    Opened result() throws StoreException, InterruptedException {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case StoreException failure -> throw failure;
                case Error bug -> throw bug;
                case RuntimeException bug -> throw bug;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }

    private static Optional<Long> documentToShow(OpenProject project) throws StoreException {
        Optional<Long> last =
                new ReadingState().last(project.address()).map(ReadingPlace::document);
        if (last.isPresent() && project.document(last.get()).isPresent()) {
            return last;
        }
        return project.firstDocument().map(DocumentOverview::id);
    }

    static Opened read(ProjectAddress address) throws StoreException {
        // The same file may be about to be closed; it is writable only then.
        ProjectClosing.await();
        OpenProject project = OpenProject.open(address);
        try {
            Optional<Long> shown = documentToShow(project);
            // what lists show is read meanwhile, once for all of them
            project.overview().start();
            return new Opened(project, shown, project.packageOf());
        } catch (StoreException | RuntimeException failure) {
            project.close();
            throw failure;
        }
    }
}
