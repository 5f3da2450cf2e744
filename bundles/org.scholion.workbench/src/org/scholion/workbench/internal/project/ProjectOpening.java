/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.scholion.corpus.ProjectAddress;
import org.scholion.project.session.OpenProject;
import org.scholion.sample.SampleProject;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.editor.annotating.DocumentInput;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.problems.FailureDialog;
import org.scholion.ui.project.MemberNames;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.recent.RecentProjects;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.project.ProjectReading.Opened;
import org.scholion.workbench.internal.start.StartPage;

/** Opens a project in the background and shows its first document. */
public final class ProjectOpening {

    private final IWorkbenchWindow window;
    private final boolean starting;

    /** Creates it for a window. */
    public ProjectOpening(IWorkbenchWindow window) {
        this(window, false);
    }

    private ProjectOpening(IWorkbenchWindow window, boolean starting) {
        this.window = window;
        this.starting = starting;
    }

    /** Opens a project as the workbench starts: documents shown before stay. */
    public static void atStart(IWorkbenchWindow window, ProjectReading begun) {
        new ProjectOpening(window, true).open(begun.address(), begun::result);
    }

    /** Opens a project; the former one is closed once this one is open. */
    public void open(ProjectAddress address) {
        open(address, () -> ProjectReading.read(address));
    }

    private void open(ProjectAddress address, Callable<Opened> reading) {
        ProjectService projects = window.getService(ProjectService.class);
        if (projects.project().map(OpenProject::address).filter(address::equals).isPresent()) {
            return;
        }
        UseCaseJob<Opened> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.task.opening", "file", address.displayName()),
                        window.getWorkbench().getDisplay(),
                        progress -> reading.call(),
                        opened -> show(projects, opened),
                        failure -> {
                            if (starting) {
                                closeDocuments();
                                StartPage.show(window);
                            }
                            FailureDialog.open(failure);
                        });
        job.schedule();
    }

    private void show(ProjectService projects, Opened opened) {
        RecentProjects recent = new RecentProjects();
        if (starting) {
            closeDocumentsBut(opened.project().address());
        } else {
            closeDocuments();
        }
        chooseMember(opened);
        projects.show(Optional.of(opened.project()));
        recent.opened(opened.project().address());
        recent.lastOpen(Optional.of(opened.project().address()));
        StartPage.hide(window);
        boolean shown = window.getActivePage().getEditorReferences().length > 0;
        if (!shown) {
            opened.shown().ifPresent(this::openDocument);
        }
        opened.project()
                .readOnlyReason()
                // where a document is shown, its banner says so
                .filter(reason -> opened.shown().isEmpty())
                .ifPresent(
                        reason ->
                                MessageDialog.openInformation(
                                        window.getShell(),
                                        UiWords.say("workbench.project.read-only"),
                                        UiWords.say(reason)));
    }

    /**
     * Who looks at the sample for the first time sees annotations, not an empty set of their own;
     * and a package is opened by its member.
     */
    private static void chooseMember(Opened opened) {
        OpenProject project = opened.project();
        MemberNames members = new MemberNames();
        boolean sample = project.name().equals(SampleProject.NAME);
        Optional<String> first =
                opened.packageOf()
                        .or(
                                () ->
                                        sample
                                                ? Optional.of(SampleProject.FIRST_ANNOTATOR)
                                                : Optional.empty());
        if (members.in(project.address()).isEmpty()) {
            first.ifPresent(member -> members.keep(project.address(), member));
        }
    }

    private void openDocument(long document) {
        WorkbenchCommand.OPEN_DOCUMENT.run(
                window, Map.of(WorkbenchCommand.DOCUMENT_ID, Long.toString(document)));
    }

    private void closeDocuments() {
        window.getActivePage().closeAllEditors(true);
    }

    /** Closes what was restored from a former start and belongs to another project. */
    private void closeDocumentsBut(ProjectAddress project) {
        List<IEditorReference> others = new ArrayList<>();
        for (IEditorReference reference : window.getActivePage().getEditorReferences()) {
            if (!isOf(project, reference)) {
                others.add(reference);
            }
        }
        window.getActivePage().closeEditors(others.toArray(IEditorReference[]::new), false);
    }

    private static boolean isOf(ProjectAddress project, IEditorReference reference) {
        try {
            return reference.getEditorInput() instanceof DocumentInput input
                    && input.project().equals(project);
        } catch (PartInitException failure) {
            ILog.get().error("A document shown before is not shown again.", failure);
            return false;
        }
    }

    /** Closes the project that is open, and says how to go on. */
    public void close() {
        closeDocuments();
        window.getService(ProjectService.class).show(Optional.empty());
        new RecentProjects().lastOpen(Optional.empty());
        StartPage.show(window);
    }
}
