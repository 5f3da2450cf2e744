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
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.figure.DrawFigure;
import org.scholion.figure.FigureFormat;
import org.scholion.project.Whose;
import org.scholion.text.TextRange;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.editor.annotating.ActiveContexts;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;

/** Draws the open document, or the text selected in it, as SVG or PNG. */
public final class FigureHandler extends WindowHandler {

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        Optional<EditingContext> open = ActiveContexts.current(window.getActivePage());
        if (open.isEmpty()) {
            return;
        }
        EditingContext context = open.get();
        TextRange selected = context.selection().range();
        boolean part = !selected.isEmpty() && context.marked().isEmpty();
        Optional<Path> file =
                Optional.ofNullable(event.getParameter(WorkbenchCommand.FILE))
                        .map(Path::of)
                        .or(() -> ask(window, context.document().name(), part));
        if (file.isEmpty()) {
            return;
        }
        DrawFigure.Request request =
                new DrawFigure.Request(
                        context.document().ulid().toString(),
                        Whose.parse(context.member()),
                        file.get(),
                        part ? Optional.of(selected.begin()) : Optional.empty(),
                        part ? Optional.of(selected.end()) : Optional.empty(),
                        UiWords.words());
        new UseCaseJob<>(
                        UiWords.say("figure.task"),
                        window.getWorkbench().getDisplay(),
                        progress -> new DrawFigure(context.project()).run(request, progress),
                        drawn -> tell(window, drawn))
                .schedule();
    }

    private static Optional<Path> ask(IWorkbenchWindow window, String document, boolean part) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
        dialog.setText(UiWords.say("workbench.figure.title", "part", part));
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png"});
        dialog.setFilterNames(
                new String[] {
                    UiWords.say("workbench.figure.svg"), UiWords.say("workbench.figure.png")
                });
        dialog.setFileName(document.substring(document.lastIndexOf('/') + 1) + ".svg");
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        Path file = Path.of(chosen);
        if (FigureFormat.of(file).isPresent()) {
            return Optional.of(file);
        }
        // a name without an ending gets that of the kind that is shown
        FigureFormat format = dialog.getFilterIndex() == 1 ? FigureFormat.PNG : FigureFormat.SVG;
        return Optional.of(Path.of(chosen + "." + format.extension()));
    }

    private static void tell(IWorkbenchWindow window, DrawFigure.Result drawn) {
        List<String> notices = drawn.notices().stream().map(UiWords::say).toList();
        MessageDialog.openInformation(
                window.getShell(),
                UiWords.say("workbench.figure.drawn"),
                UiWords.say(
                        "workbench.figure.drawn-to",
                        "annotations",
                        drawn.drawn(),
                        "file",
                        drawn.file(),
                        "fonts",
                        drawn.fonts(),
                        "notices",
                        String.join("\n", notices),
                        "any",
                        !notices.isEmpty()));
    }
}
