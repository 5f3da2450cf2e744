/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.driver;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Runs things on the thread of the window. */
public final class Ui {

    private Ui() {}

    /** The display of the workbench. */
    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Runs and waits; a failure there is a failure here. */
    public static void run(Runnable action) {
        call(
                () -> {
                    action.run();
                    return true;
                });
    }

    /** Asks and waits. */
    public static <T> T call(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display()
                .syncExec(
                        () -> {
                            try {
                                answer.set(question.get());
                            } catch (RuntimeException | Error thrown) {
                                failure.set(thrown);
                            }
                        });
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException wrong) {
            throw wrong;
        }
        return Objects.requireNonNull(answer.get());
    }
}
