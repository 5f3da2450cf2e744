/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal;

import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.scholion.corpus.ProjectAddress;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.project.ProjectClosing;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.recent.RecentProjects;
import org.scholion.workbench.internal.keys.OtherLayouts;
import org.scholion.workbench.internal.project.ProjectOpening;
import org.scholion.workbench.internal.project.ProjectReading;
import org.scholion.workbench.internal.start.StartPage;

/** What the workbench is told once: its first perspective and the project it starts on. */
final class ScholionWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Optional<ProjectAddress> asked;
    private Optional<ProjectReading> begun = Optional.empty();
    private Optional<ProjectService> closing = Optional.empty();

    ScholionWorkbenchAdvisor(Optional<ProjectAddress> asked) {
        this.asked = asked;
    }

    @Override
    @NonNullByDefault({})
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    @NonNullByDefault({})
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
            IWorkbenchWindowConfigurer configurer) {
        return new ScholionWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return AnnotatePerspective.ID;
    }

    /**
     * Begins to read the project while the window is made. Not before: what it takes of EMF is not
     * made to be loaded beside the platform's own model, which is complete by now.
     */
    @Override
    public void preStartup() {
        begun = asked.or(new RecentProjects()::lastOpen).map(ProjectReading::begin);
    }

    @Override
    public void postStartup() {
        OtherLayouts.serve(PlatformUI.getWorkbench());
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            return;
        }
        if (begun.isPresent()) {
            ProjectOpening.atStart(window, begun.get());
        } else {
            StartPage.show(window);
        }
    }

    @Override
    public boolean preShutdown() {
        ProjectService projects = PlatformUI.getWorkbench().getService(ProjectService.class);
        new RecentProjects().lastOpen(projects.project().map(OpenProject::address));
        closing = Optional.of(projects);
        return true;
    }

    @Override
    public void postShutdown() {
        closing.flatMap(ProjectService::project).ifPresent(ProjectClosing::later);
        ProjectClosing.await();
    }
}
