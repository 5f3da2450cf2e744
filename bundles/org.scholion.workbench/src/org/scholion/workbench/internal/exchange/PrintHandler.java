/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasContent;
import org.scholion.ui.canvas.PrintedDocument;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.editor.annotating.ActiveContexts;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;

/** Prints the open document with its marks, and with others' where these show. */
public final class PrintHandler extends WindowHandler {

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        IEditorPart editor = window.getActivePage().getActiveEditor();
        AnnotationCanvas canvas = editor == null ? null : editor.getAdapter(AnnotationCanvas.class);
        Optional<EditingContext> open = ActiveContexts.current(window.getActivePage());
        if (canvas == null || open.isEmpty()) {
            return;
        }
        Optional<CanvasContent> content = canvas.getContent().filter(c -> !c.text().isEmpty());
        String document = UiWords.name(open.get().document().name());
        if (content.isEmpty()) {
            tell(window.getShell(), UiWords.say("workbench.print.nothing", "document", document));
            return;
        }
        try {
            Optional<Printer> printer =
                    printer(
                            window.getShell(),
                            Optional.ofNullable(event.getParameter(WorkbenchCommand.FILE)));
            if (printer.isPresent()) {
                new PrintJob(
                                window,
                                printer.get(),
                                document,
                                new PrintedDocument.Sheets(
                                        content.get(),
                                        canvas.getShownSets().lanes(),
                                        page ->
                                                UiWords.say(
                                                        "workbench.print.page",
                                                        "document",
                                                        document,
                                                        "member",
                                                        open.get().member(),
                                                        "page",
                                                        page)),
                                canvas.getSettings())
                        .schedule();
            }
        } catch (SWTException | SWTError none) {
            tell(
                    window.getShell(),
                    UiWords.say("workbench.print.no-printer", "reason", none.getMessage()));
        }
    }

    private static Optional<Printer> printer(Shell shell, Optional<String> file) {
        return file.isPresent()
                ? intoFile(Path.of(file.get()))
                : Optional.ofNullable(new PrintDialog(shell).open()).map(Printer::new);
    }

    /** The printer of the system that writes a file, if it has one. */
    private static Optional<Printer> intoFile(Path file) {
        return Stream.of(Printer.getPrinterList())
                .filter(data -> data.driver.contains("File"))
                .findFirst()
                .map(
                        (PrinterData data) -> {
                            data.printToFile = true;
                            data.fileName = file.toString();
                            return new Printer(data);
                        });
    }

    private static void tell(Shell shell, String words) {
        MessageDialog.openInformation(shell, UiWords.say("workbench.print.title"), words);
    }
}
