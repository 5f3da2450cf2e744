/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.jobs;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.scholion.ui.jobs.UseCaseJob.UseCase;
import org.scholion.ui.problems.Failure;
import org.scholion.ui.problems.FailureDialog;

/**
 * Reads in the background what a view shows. Whoever reads anew does not want what was being read
 * any more: it is cancelled, and its result is not handed over. For use on the UI thread.
 */
public final class LatestReading {

    private final boolean shown;
    private Optional<Job> running = Optional.empty();
    private int turn;

    /**
     * Creates it.
     *
     * @param shown whether the status line tells that something is being read
     */
    public LatestReading(boolean shown) {
        this.shown = shown;
    }

    /**
     * Reads, in place of what is being read.
     *
     * @param name what is done, in words for the user
     * @param whenDone gets the result on the UI thread, unless it failed or something else was read
     *     meanwhile
     * @param <R> what is read
     */
    public <R> void read(String name, UseCase<R> reading, Consumer<R> whenDone) {
        read(name, reading, whenDone, FailureDialog::open);
    }

    /**
     * Reads, in place of what is being read, and has someone else tell expected failures.
     *
     * @param name what is done, in words for the user
     * @param whenDone gets the result on the UI thread, unless it failed or something else was read
     *     meanwhile
     * @param whenFailed gets an expected failure on the UI thread, unless something else was read
     *     meanwhile
     * @param <R> what is read
     */
    public <R> void read(
            String name, UseCase<R> reading, Consumer<R> whenDone, Consumer<Failure> whenFailed) {
        stop();
        int now = turn;
        UseCaseJob<R> job =
                new UseCaseJob<>(
                        name,
                        Display.getCurrent(),
                        reading,
                        result -> {
                            if (now == turn) {
                                whenDone.accept(result);
                            }
                        },
                        failure -> {
                            if (now == turn) {
                                whenFailed.accept(failure);
                            }
                        });
        job.setUser(false);
        job.setSystem(!shown);
        running = Optional.of(job);
        job.schedule();
    }

    /** Does not want any more what is being read, if anything is. */
    public void stop() {
        turn++;
        running.ifPresent(Job::cancel);
        running = Optional.empty();
    }
}
