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
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** The folder below the text; folded when a window is opened for the first time. */
final class BottomFolder {

    private static final String NODE = "org.scholion.ui";
    private static final String FOLDED = "bottomFoldedOnce";

    private final IWorkbenchWindow window;

    BottomFolder(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Folds it, unless that was done before; from then on it is as the user leaves it. */
    void foldOnce() {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        if (node.getBoolean(FOLDED, false)) {
            return;
        }
        MWindow model = window.getService(MWindow.class);
        EModelService models = window.getService(EModelService.class);
        List<MPartStack> found =
                models.findElements(model, Views.BOTTOM_FOLDER, MPartStack.class);
        for (MPartStack stack : found) {
            stack.getTags().add(IPresentationEngine.MINIMIZED);
        }
        node.putBoolean(FOLDED, !found.isEmpty());
        if (model instanceof MTrimmedWindow trimmed) {
            window.getShell().getDisplay().asyncExec(() -> toBottom(models, trimmed));
        }
    }

    /** The platform puts what is folded at a side; below the text it is looked for at the bottom. */
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
