/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/** The folder below the text; folded when a window is opened for the first time. */
final class BottomFolder {

    private static final String FOLDED = "org.scholion.bottomFolded";

    private final IWorkbenchWindow window;

    BottomFolder(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Folds it whenever the perspective's layout is reset. */
    void foldAtReset() {
        window.addPerspectiveListener(
                new PerspectiveAdapter() {
                    @Override
                    @NonNullByDefault({})
                    public void perspectiveChanged(
                            IWorkbenchPage page,
                            IPerspectiveDescriptor perspective,
                            String change) {
                        if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
                            fold(window.getService(MWindow.class));
                        }
                    }
                });
    }

    /** Folds it, unless that was done before; from then on it is as the user leaves it. */
    void foldOnce() {
        MWindow model = window.getService(MWindow.class);
        if (model.getPersistedState().containsKey(FOLDED)) {
            return;
        }
        fold(model);
    }

    private void fold(MWindow model) {
        EModelService models = window.getService(EModelService.class);
        List<MPartStack> found = models.findElements(model, Views.BOTTOM_FOLDER, MPartStack.class);
        for (MPartStack stack : found) {
            stack.getTags().add(IPresentationEngine.MINIMIZED);
        }
        if (!found.isEmpty()) {
            model.getPersistedState().put(FOLDED, Boolean.TRUE.toString());
        }
        if (model instanceof MTrimmedWindow trimmed) {
            window.getShell().getDisplay().asyncExec(() -> toBottom(models, trimmed));
        }
    }

    /**
     * The platform puts what is folded at a side; below the text it is looked for at the bottom.
     */
    private static void toBottom(EModelService models, MTrimmedWindow model) {
        MTrimBar bottom = models.getTrim(model, SideValue.BOTTOM);
        for (MToolControl folded : models.findElements(model, null, MToolControl.class)) {
            if (String.valueOf(folded.getElementId()).startsWith(Views.BOTTOM_FOLDER)
                    && !bottom.equals((Object) folded.getParent())) {
                folded.setToBeRendered(false);
                folded.getParent().getChildren().remove(folded);
                bottom.getChildren().addFirst(folded);
                bottom.setVisible(true);
                folded.setToBeRendered(true);
            }
        }
    }
}
