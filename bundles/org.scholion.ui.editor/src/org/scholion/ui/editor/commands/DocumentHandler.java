/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.commands;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.editor.annotating.ActiveContexts;
import org.scholion.ui.editor.annotating.AnnotationEditor;
import org.scholion.ui.editor.annotating.DocumentOpener;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.editor.corpus.CorpusModel;
import org.scholion.ui.editor.corpus.DocumentCareActions;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.words.UiWords;

/** Runs the commands that go from document to document or say how far one is. */
public final class DocumentHandler extends AbstractHandler {

    @Override
    @NonNullByDefault({})
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        Optional<OpenProject> project =
                PlatformUI.getWorkbench().getService(ProjectService.class).project();
        if (page == null || project.isEmpty()) {
            return null;
        }
        Optional<EditingContext> context = ActiveContexts.current(page);
        switch (DocumentCommand.of(event.getCommand().getId())) {
            case OPEN ->
                    open(
                            page,
                            project.get(),
                            event.getParameter(WorkbenchCommand.DOCUMENT_ID),
                            Optional.ofNullable(event.getParameter(WorkbenchCommand.MEMBER)));
            case NEXT -> step(page, project.get(), context, 1);
            case PREVIOUS -> step(page, project.get(), context, -1);
            case DONE -> {
                // while a comment is written, the key sends that
                if (!(page.getActiveEditor() instanceof AnnotationEditor editor)
                        || !editor.sendComment()) {
                    context.ifPresent(c -> new DocumentClosing(page, c).done());
                }
            }
            case DONE_ANYWAY -> context.ifPresent(c -> new DocumentClosing(page, c).doneAnyway());
            case REOPEN -> context.ifPresent(EditingContext::reopen);
            case OTHERS -> {
                if (page.getActiveEditor() instanceof AnnotationEditor editor) {
                    editor.chooseOthers();
                }
            }
            case MINE -> corpus().mine(!corpus().mine());
            case RESTORE -> DocumentCareActions.restore();
            case SKIP -> context.ifPresent(c -> new DocumentClosing(page, c).skip());
        }
        return null;
    }

    private static CorpusModel corpus() {
        return PlatformUI.getWorkbench().getService(CorpusModel.class);
    }

    private static void open(
            IWorkbenchPage page,
            OpenProject project,
            @Nullable String documentId,
            Optional<String> whose) {
        if (documentId == null) {
            step(page, project, Optional.empty(), 1);
            return;
        }
        long id = Long.parseLong(documentId);
        UseCaseJob<Optional<DocumentRecord>> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.opening-document"),
                        Display.getDefault(),
                        progress -> find(project, id),
                        found -> found.ifPresent(one -> show(page, project, one, whose)));
        job.setUser(false);
        job.schedule();
    }

    private static void show(
            IWorkbenchPage page,
            OpenProject project,
            DocumentRecord document,
            Optional<String> whose) {
        String own = PlatformUI.getWorkbench().getService(ProjectService.class).member();
        Optional<String> another = whose.filter(member -> !member.equals(own));
        if (another.isPresent()) {
            DocumentOpener.read(page, project, document, another.get());
        } else {
            DocumentOpener.open(page, project, document, false);
        }
    }

    private static Optional<DocumentRecord> find(OpenProject project, long id)
            throws StoreException {
        return project.document(id);
    }

    private static void step(
            IWorkbenchPage page,
            OpenProject project,
            Optional<EditingContext> context,
            int direction) {
        long from = context.map(c -> c.document().id()).orElse(-1L);
        Optional<DocumentOverview> next = corpus().list().beside(from, direction);
        if (next.isPresent()) {
            DocumentOpener.open(page, project, next.get().id(), next.get().name(), false);
        } else {
            context.ifPresent(
                    c ->
                            c.surface()
                                    .message(
                                            UiWords.say(
                                                    direction > 0
                                                            ? "editor.last-document"
                                                            : "editor.first-document"),
                                            false));
        }
    }
}
