/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.layout;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.scholion.workbench.internal.command.WindowHandler;

/**
 * Shows a view below the text and gives it the keyboard; where it has that already, folds it and
 * gives the keyboard back to the text.
 */
public final class FoldedViewHandler extends WindowHandler {

    /** The parameter that names the view by its id. */
    private static final String VIEW = "view";

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        IWorkbenchPage page = window.getActivePage();
        String id = event.getParameter(VIEW);
        if (page == null || id == null) {
            return;
        }
        BottomFolder folder = new BottomFolder(window);
        IViewPart view = page.findView(id);
        if (view != null && page.getActivePart() == view && folder.holds(view)) {
            IEditorPart editor = page.getActiveEditor();
            if (editor != null) {
                page.activate(editor);
            }
            folder.fold();
            return;
        }
        // before it is shown, as a folded view would be laid over others
        folder.unfold();
        try {
            page.showView(id);
        } catch (PartInitException failure) {
            ILog.get().error("The view " + id + " was not shown.", failure);
        }
    }
}
