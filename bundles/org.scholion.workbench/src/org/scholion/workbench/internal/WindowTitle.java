/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.start.StartPage;

/** Keeps the window's title: document — project — Scholion. */
@NonNullByDefault({})
final class WindowTitle implements IPartListener2, ProjectListener {

    private final IWorkbenchWindowConfigurer configurer;
    private final IPropertyListener renamed = (source, property) -> refresh();

    WindowTitle(IWorkbenchWindowConfigurer configurer) {
        this.configurer = configurer;
    }

    /** Begins. */
    void keep() {
        configurer.getWindow().getPartService().addPartListener(this);
        ProjectService projects = configurer.getWindow().getService(ProjectService.class);
        projects.addListener(this);
        configurer.getWindow().getShell().addDisposeListener(gone -> projects.removeListener(this));
        refresh();
    }

    @Override
    public void projectChanged() {
        refresh();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        refresh();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        refresh();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        refresh();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        refresh();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        refresh();
    }

    private void refresh() {
        List<String> pieces = new ArrayList<>();
        IWorkbenchPage page = configurer.getWindow().getActivePage();
        @Nullable IEditorPart editor = page == null ? null : page.getActiveEditor();
        if (editor != null && !(editor instanceof StartPage)) {
            // an editor that is given another document is neither opened nor activated
            editor.addPropertyListener(renamed);
            pieces.add(editor.getTitle());
        }
        configurer
                .getWindow()
                .getService(ProjectService.class)
                .project()
                .ifPresent(project -> pieces.add(project.name()));
        pieces.add(UiWords.say("workbench.product"));
        String title = String.join(" — ", pieces);
        if (!title.equals(configurer.getTitle())) {
            configurer.setTitle(title);
        }
    }
}
