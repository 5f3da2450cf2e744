/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.view;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.project.DirectDocument;
import org.scholion.text.BaseDirection;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasContent;
import org.scholion.ui.editor.annotating.ActiveContexts;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;

/**
 * Says how the paragraphs of the open document run. Without the parameter {@link #DIRECTION} it
 * turns them, and back the next time.
 */
public final class DirectionHandler extends WindowHandler {

    /** A word of {@link BaseDirection}. */
    static final String DIRECTION = "direction";

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        Optional<EditingContext> open = ActiveContexts.current(window.getActivePage());
        Optional<CanvasContent> shown = shown(window);
        if (open.isEmpty() || shown.isEmpty()) {
            return;
        }
        EditingContext context = open.get();
        BaseDirection wanted =
                Optional.ofNullable(event.getParameter(DIRECTION))
                        .flatMap(BaseDirection::ofWord)
                        .orElseGet(() -> shown.get().direction().turned(shown.get().text()));
        DirectDocument.Request request =
                new DirectDocument.Request(
                        context.document().ulid().value(), wanted, projects().member());
        new UseCaseJob<>(
                        UiWords.say("workbench.direction.task"),
                        window.getWorkbench().getDisplay(),
                        progress -> new DirectDocument(context.project()).run(request, progress),
                        directed ->
                                context.surface()
                                        .message(
                                                UiWords.say(
                                                        "workbench.direction.now",
                                                        "direction",
                                                        directed.baseDirection().word()),
                                                false))
                .schedule();
    }

    /** What the canvas of the active editor shows, if it is one of annotations. */
    static Optional<CanvasContent> shown(IWorkbenchWindow window) {
        return Optional.ofNullable(window.getActivePage())
                .flatMap(page -> Optional.ofNullable(page.getActiveEditor()))
                .flatMap(editor -> Optional.ofNullable(editor.getAdapter(AnnotationCanvas.class)))
                .flatMap(AnnotationCanvas::getContent);
    }
}
