/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.project;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.words.UiWords;

/** Closes projects in the background, since a project has things to write as it is closed. */
public final class ProjectClosing {

    private static final Object FAMILY = new Object();

    private ProjectClosing() {}

    /** Closes a project soon. */
    public static void later(OpenProject project) {
        Job job =
                new Job(UiWords.say("ui.task.closing", "file", project.address().displayName())) {
                    @Override
                    protected IStatus run(@Nullable IProgressMonitor monitor) {
                        try {
                            project.close();
                        } catch (StoreException failure) {
                            ILog.get()
                                    .error(
                                            "The project "
                                                    + project.address()
                                                    + " was not closed cleanly.",
                                            failure);
                        }
                        return Status.OK_STATUS;
                    }

                    @Override
                    public boolean belongsTo(@Nullable Object family) {
                        return family == FAMILY;
                    }
                };
        job.setSystem(true);
        job.schedule();
    }

    /**
     * Waits until every project that is being closed is, so that it can be opened again or the
     * program can end. Not for the window's thread while there is a window.
     */
    public static void await() {
        boolean interrupted = false;
        boolean through = false;
        while (!through) {
            try {
                Job.getJobManager().join(FAMILY, new NullProgressMonitor());
                through = true;
            } catch (InterruptedException e) {
                // What is being closed must be before its file is opened again.
                interrupted = true;
            } catch (OperationCanceledException e) {
                throw new IllegalStateException("nobody cancels this", e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
