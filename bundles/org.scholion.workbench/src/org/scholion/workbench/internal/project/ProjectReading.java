/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.project;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.project.ProjectClosing;

/** A project that is read on a thread of its own while there is no window yet to show it. */
public final class ProjectReading {

    record Opened(OpenProject project, Optional<DocumentOverview> first) {}

    private final Path file;
    private final FutureTask<Opened> reading;

    private ProjectReading(Path file) {
        this.file = file;
        this.reading = new FutureTask<>(() -> read(file));
    }

    /** Begins to read a project; {@link ProjectOpening#atStart} shows it. */
    public static ProjectReading begin(Path file) {
        ProjectReading begun = new ProjectReading(file.toAbsolutePath().normalize());
        Thread thread = new Thread(begun.reading, "first-project");
        thread.setDaemon(true);
        thread.start();
        return begun;
    }

    /** Returns the file, absolute. */
    Path file() {
        return file;
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

    static Opened read(Path file) throws StoreException {
        // The same file may be about to be closed; it is writable only then.
        ProjectClosing.await();
        OpenProject project = OpenProject.open(file);
        try {
            Optional<DocumentOverview> first = project.store().overview("", 1).stream().findFirst();
            // what lists show is read meanwhile, once for all of them
            project.overview().start();
            return new Opened(project, first);
        } catch (StoreException | RuntimeException failure) {
            project.close();
            throw failure;
        }
    }
}
