/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.driver;

import java.util.Arrays;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Collects what went on when a wait came to nothing: windows, jobs, threads and a screenshot. */
final class Evidence {

    private static final int WINDOW_ANSWERS_WITHIN_SECONDS = 5;

    private Evidence() {}

    static String collect(String what) {
        StringJoiner text = new StringJoiner(System.lineSeparator());
        CompletableFuture<String> windows = new CompletableFuture<>();
        Ui.display()
                .asyncExec(
                        () -> {
                            try {
                                windows.complete(
                                        windows()
                                                + System.lineSeparator()
                                                + "Screenshot: "
                                                + Screenshot.take("failed-" + what));
                            } catch (RuntimeException | Error wrong) {
                                windows.completeExceptionally(wrong);
                            }
                        });
        try {
            text.add(windows.get(WINDOW_ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException | ExecutionException wrong) {
            text.add("The window's thread gives no answer: " + wrong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        text.add("Jobs:");
        for (Job job : Job.getJobManager().find(null)) {
            text.add("  " + job.getName() + " (" + state(job.getState()) + ")");
        }
        text.add("Threads:");
        Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getValue().length > 0 && !entry.getKey().isDaemon())
                .map(Evidence::thread)
                .forEach(text::add);
        return text.toString();
    }

    private static String windows() {
        StringJoiner text = new StringJoiner(System.lineSeparator());
        text.add("Windows:");
        for (Shell shell : Ui.display().getShells()) {
            text.add(
                    "  “"
                            + shell.getText()
                            + "”"
                            + (shell.isVisible() ? "" : ", hidden")
                            + (shell == Ui.display().getActiveShell() ? ", active" : ""));
        }
        Control focus = Ui.display().getFocusControl();
        text.add("Keyboard: " + (focus == null ? "nowhere" : focus));
        return text.toString();
    }

    private static String state(int state) {
        return switch (state) {
            case Job.RUNNING -> "running";
            case Job.WAITING -> "waiting";
            case Job.SLEEPING -> "sleeping";
            default -> "idle";
        };
    }

    private static String thread(Map.Entry<Thread, StackTraceElement[]> entry) {
        StringJoiner text = new StringJoiner(System.lineSeparator());
        text.add("  " + entry.getKey().getName() + " (" + entry.getKey().getState() + ")");
        Arrays.stream(entry.getValue()).limit(25).forEach(frame -> text.add("    at " + frame));
        return text.toString();
    }
}
