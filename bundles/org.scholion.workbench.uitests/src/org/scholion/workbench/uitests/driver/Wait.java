/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.driver;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.scholion.ui.jobs.ViewUpdates;

/**
 * Waits for something to become true. It is looked at on the window's thread whenever that has
 * nothing else to do, and when a job has ended: no time passes in vain. While a dialog of the
 * system is open, which has a loop of its own, it is looked at ten times a second.
 */
public final class Wait {

    /** How long is long enough, on a slow and busy machine. */
    public static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    /** Looks again even if nothing happened in the window: files and clocks change without. */
    private static final int PULSE_MILLISECONDS = 100;

    /** After so many pulses it is another loop that runs, or one that never rests. */
    private static final int PULSES_WITHOUT_REST = 5;

    private Wait() {}

    /** Waits until something is true. */
    public static void until(String what, BooleanSupplier condition) {
        forValue(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** Waits until there is something. */
    public static <T> T forValue(String what, Supplier<Optional<T>> question) {
        return forValue(what, LONG_ENOUGH, question);
    }

    /** Waits for some time until there is something. */
    public static <T> T forValue(String what, Duration patience, Supplier<Optional<T>> question) {
        try {
            return within(what, patience, question);
        } catch (TimeoutException late) {
            throw new WaitFailure(what, patience, Evidence.collect(what), late);
        }
    }

    /** Waits for what need not come, and returns whether it came in this time. */
    public static boolean atMost(String what, Duration patience, BooleanSupplier condition) {
        try {
            return within(
                    what,
                    patience,
                    () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
        } catch (TimeoutException late) {
            return false;
        }
    }

    private static <T> T within(String what, Duration patience, Supplier<Optional<T>> question)
            throws TimeoutException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Look<T> look = new Look<>(Ui.display(), question, answer);
        try {
            Ui.run(look::begin);
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException wrong) {
            throw new WaitFailure(what, patience, Evidence.collect(what), wrong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new WaitFailure(what, patience, "The test was interrupted.", stopped);
        } finally {
            Ui.run(look::end);
        }
    }

    /**
     * Waits until the window's thread has handled all events there are, and views have followed.
     */
    public static void untilIdle() {
        until(
                "the window to have nothing left to do",
                () -> !ViewUpdates.of(Ui.display()).isPending());
    }

    /**
     * Waits until the active window shows what it holds: it is painted by frames, and what changed
     * is in the next one.
     */
    public static void untilPainted() {
        AtomicBoolean painted = new AtomicBoolean();
        Listener paints = event -> painted.set(true);
        Optional<Shell> active =
                Ui.call(
                        () -> {
                            Optional<Shell> shell =
                                    Optional.ofNullable(Ui.display().getActiveShell());
                            shell.ifPresent(
                                    s -> {
                                        s.addListener(SWT.Paint, paints);
                                        s.redraw();
                                    });
                            return shell;
                        });
        if (active.isEmpty()) {
            return;
        }
        Shell shell = active.get();
        try {
            until("the window to be painted", () -> painted.get() || shell.isDisposed());
        } finally {
            Ui.run(
                    () -> {
                        if (!shell.isDisposed()) {
                            shell.removeListener(SWT.Paint, paints);
                        }
                    });
        }
    }

    private static final class Look<T> {

        private final Display display;
        private final Supplier<Optional<T>> question;
        private final CompletableFuture<T> answer;
        private final Listener whenIdle = event -> look();
        private final Runnable pulse = this::pulse;
        private final IJobChangeListener whenJobEnds;
        private int pulses;

        Look(Display display, Supplier<Optional<T>> question, CompletableFuture<T> answer) {
            this.display = display;
            this.question = question;
            this.answer = answer;
            whenJobEnds = new JobEnds(display);
        }

        void begin() {
            display.addListener(SWT.PreExternalEventDispatch, whenIdle);
            Job.getJobManager().addJobChangeListener(whenJobEnds);
            pulse();
        }

        void end() {
            display.removeListener(SWT.PreExternalEventDispatch, whenIdle);
            Job.getJobManager().removeJobChangeListener(whenJobEnds);
            display.timerExec(-1, pulse);
        }

        /** Wakes the event loop, which looks before it falls asleep again, unless it cannot. */
        private void pulse() {
            if (answer.isDone()) {
                return;
            }
            display.timerExec(PULSE_MILLISECONDS, pulse);
            if (++pulses > PULSES_WITHOUT_REST) {
                look();
            }
        }

        private void look() {
            if (answer.isDone()) {
                return;
            }
            try {
                question.get().ifPresent(answer::complete);
            } catch (RuntimeException | Error wrong) {
                answer.completeExceptionally(wrong);
            }
        }
    }

    @NonNullByDefault({})
    private static final class JobEnds extends JobChangeAdapter {
        private final Display display;

        JobEnds(Display display) {
            this.display = display;
        }

        @Override
        public void done(IJobChangeEvent event) {
            if (!display.isDisposed()) {
                display.wake();
            }
        }
    }
}
