/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.overview;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.scholion.corpus.overview.Overview;
import org.scholion.ui.editor.annotating.ActiveContexts;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.project.ProjectService;

/** The workbench with a project, as scenarios see it from a thread of their own. */
final class OpenWorkbench {

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    Display display() {
        return display;
    }

    <T> T onDisplay(Supplier<T> work) {
        return display.syncCall(work::get);
    }

    static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** Waits until a document is open and the project was looked at. */
    void awaitDocument() {
        await(() -> onDisplay(() -> context().isPresent() && overview().settled()));
    }

    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    static Optional<EditingContext> context() {
        IWorkbenchPage page = window().getActivePage();
        return page == null ? Optional.empty() : ActiveContexts.current(page);
    }

    static Overview overview() {
        return PlatformUI.getWorkbench()
                .getService(ProjectService.class)
                .project()
                .orElseThrow()
                .overview();
    }

    /** What the window has to do is done, and painted. */
    void idle() {
        for (int i = 0; i < 3; i++) {
            display.syncExec(display::update);
        }
    }
}
