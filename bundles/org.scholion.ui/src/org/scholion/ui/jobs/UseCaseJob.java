/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.jobs;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;

/**
 * Runs a use case in the background and hands its result to the UI thread. Expected failures become
 * the job's status, whose message is for the user.
 *
 * @param <R> the use case's result
 */
public final class UseCaseJob<R> extends Job {

    /** The family of all use case jobs; tests and the closing workbench wait for it. */
    public static final Object FAMILY = new Object();

    private static final String BUNDLE = "org.scholion.ui";

    /**
     * What is run.
     *
     * @param <R> the result
     */
    @FunctionalInterface
    public interface UseCase<R> {
        /** Runs it; checked exceptions carry a message for the user. */
        R run(Progress progress) throws Exception;
    }

    private final UseCase<R> useCase;
    private final Consumer<R> whenDone;
    private final Display display;

    /**
     * Creates the job; schedule it.
     *
     * @param name what is done, in words for the user
     * @param whenDone gets the result on the UI thread, unless it failed or was cancelled
     */
    public UseCaseJob(String name, Display display, UseCase<R> useCase, Consumer<R> whenDone) {
        super(name);
        this.display = display;
        this.useCase = useCase;
        this.whenDone = whenDone;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            R result = useCase.run(new MonitorProgress(monitor));
            if (!display.isDisposed()) {
                display.asyncExec(() -> whenDone.accept(result));
            }
            return Status.OK_STATUS;
        } catch (CancelledException cancelled) {
            return Status.CANCEL_STATUS;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        } catch (RuntimeException bug) {
            throw bug;
        } catch (Exception expected) {
            String message = expected.getMessage();
            return new Status(
                    IStatus.ERROR,
                    BUNDLE,
                    message == null ? getName() + " failed." : message,
                    expected);
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    private static final class MonitorProgress implements Progress {

        private final IProgressMonitor monitor;
        private SubMonitor steps;
        private boolean known;

        private MonitorProgress(IProgressMonitor monitor) {
            this.monitor = monitor;
            this.steps = SubMonitor.convert(monitor);
        }

        @Override
        public void begin(String task, long total) {
            known = total > 0;
            steps = SubMonitor.convert(monitor, task, (int) Math.min(total, Integer.MAX_VALUE));
        }

        @Override
        public void worked(long amount, String current) {
            if (!known) {
                steps.setWorkRemaining(1000);
            }
            steps.worked((int) amount);
            steps.subTask(current);
        }

        @Override
        public boolean cancelled() {
            return monitor.isCanceled();
        }
    }
}
