/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The perspective of someone who adjudicates: documents open with the marks of all who finished
 * them, and what is decided becomes gold.
 */
public final class AdjudicatePerspective implements IPerspectiveFactory {

    /** The perspective's id; the editor knows it, too. */
    public static final String ID = "org.scholion.workbench.perspective.adjudicate";

    @Override
    @NonNullByDefault({})
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        String editors = layout.getEditorArea();
        IFolderLayout left =
                layout.createFolder("org.scholion.left", IPageLayout.LEFT, 0.2f, editors);
        left.addView(Views.CORPUS);
        IFolderLayout bottom =
                layout.createFolder(
                        "org.scholion.adjudicate.bottom", IPageLayout.BOTTOM, 0.72f, editors);
        bottom.addView(Views.PLACES);
        layout.addPerspectiveShortcut(AnnotatePerspective.ID);
        layout.addPerspectiveShortcut(LeadPerspective.ID);
        Views.ALL.forEach(layout::addShowViewShortcut);
    }
}
