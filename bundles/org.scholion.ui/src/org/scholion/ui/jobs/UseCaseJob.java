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
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.progress.IProgressConstants;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;
import org.scholion.ui.problems.Failure;
import org.scholion.ui.problems.FailureDialog;

/**
 * Runs a use case in the background and hands its result to the UI thread. An expected failure is
 * shown as a message with its details folded, unless someone else takes it.
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
    private final Consumer<Failure> whenFailed;
    private final Display display;

    /**
     * Creates the job; schedule it.
     *
     * @param name what is done, in words for the user
     * @param whenDone gets the result on the UI thread, unless it failed or was cancelled
     */
    public UseCaseJob(String name, Display display, UseCase<R> useCase, Consumer<R> whenDone) {
        this(name, display, useCase, whenDone, FailureDialog::open);
    }

    /**
     * Creates a job whose expected failures someone else tells; schedule it.
     *
     * @param name what is done, in words for the user
     * @param whenDone gets the result on the UI thread, unless it failed or was cancelled
     * @param whenFailed gets an expected failure on the UI thread
     */
    public UseCaseJob(
            String name,
            Display display,
            UseCase<R> useCase,
            Consumer<R> whenDone,
            Consumer<Failure> whenFailed) {
        super(name);
        this.display = display;
        this.useCase = useCase;
        this.whenDone = whenDone;
        this.whenFailed = whenFailed;
        setUser(true);
        setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor given) {
        IProgressMonitor monitor = given == null ? new NullProgressMonitor() : given;
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
            Failure failure = Failure.of(getName(), expected);
            ILog.get().warn(failure.message(), expected);
            if (!display.isDisposed()) {
                display.asyncExec(() -> whenFailed.accept(failure));
            }
            return new Status(IStatus.ERROR, BUNDLE, failure.message());
        }
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return family == FAMILY;
    }
}
