/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.ui.canvas.CanvasSettings;
import org.scholion.ui.canvas.PrintedDocument;
import org.scholion.ui.words.UiWords;

/**
 * Prints a document page after page. Letters are measured and drawn on the window's thread, a page
 * at a time, so that the window goes on working; between pages it can be cancelled.
 */
final class PrintJob extends Job {

    private static final int SHARES = 1_000;

    private final IWorkbenchWindow window;
    private final Printer printer;
    private final String document;
    private final PrintedDocument.Sheets sheets;
    private final CanvasSettings settings;

    PrintJob(
            IWorkbenchWindow window,
            Printer printer,
            String document,
            PrintedDocument.Sheets sheets,
            CanvasSettings settings) {
        super(UiWords.say("workbench.print.task", "document", document));
        this.window = window;
        this.printer = printer;
        this.document = document;
        this.sheets = sheets;
        this.settings = settings;
        setUser(true);
    }

    @Override
    @NonNullByDefault({})
    protected IStatus run(IProgressMonitor monitor) {
        Display display = window.getWorkbench().getDisplay();
        AtomicReference<@Nullable PrintedDocument> begun = new AtomicReference<>();
        display.syncExec(() -> begun.set(begin()));
        PrintedDocument pages = begun.get();
        if (pages == null) {
            display.asyncExec(() -> end(Optional.empty()));
            return Status.OK_STATUS;
        }
        monitor.beginTask(getName(), SHARES);
        int pageCount = 0;
        int done = 0;
        AtomicReference<Boolean> more = new AtomicReference<>(true);
        while (more.get() && !monitor.isCanceled()) {
            display.syncExec(() -> more.set(pages.printPage()));
            pageCount += more.get() ? 1 : 0;
            int now = (int) (SHARES * pages.share());
            monitor.worked(now - done);
            done = now;
        }
        boolean cancelled = more.get();
        int printed = pageCount;
        display.asyncExec(
                () -> {
                    pages.close();
                    if (cancelled) {
                        printer.cancelJob();
                        printer.dispose();
                    } else {
                        end(Optional.of(printed));
                    }
                });
        return cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private @Nullable PrintedDocument begin() {
        return printer.startJob(document) ? new PrintedDocument(printer, sheets, settings) : null;
    }

    private void end(Optional<Integer> pages) {
        if (pages.isPresent()) {
            printer.endJob();
        }
        printer.dispose();
        MessageDialog.openInformation(
                window.getShell(),
                UiWords.say("workbench.print.title"),
                pages.isPresent()
                        ? UiWords.say("workbench.print.done", "pages", pages.get())
                        : UiWords.say("workbench.print.refused"));
    }
}
