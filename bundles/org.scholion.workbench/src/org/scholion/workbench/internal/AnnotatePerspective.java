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
import org.scholion.workbench.internal.layout.BottomFolder;

/** The perspective of an annotator: the text in the middle, all else beside it. */
public final class AnnotatePerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "org.scholion.workbench.perspective.annotate";

    @Override
    @NonNullByDefault({})
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        String editors = layout.getEditorArea();
        IFolderLayout left =
                layout.createFolder("org.scholion.left", IPageLayout.LEFT, 0.22f, editors);
        left.addView(Views.CORPUS);
        IFolderLayout right =
                layout.createFolder("org.scholion.right", IPageLayout.RIGHT, 0.73f, editors);
        right.addView(Views.PALETTE);
        IFolderLayout lower =
                layout.createFolder(
                        "org.scholion.right.lower", IPageLayout.BOTTOM, 0.5f, "org.scholion.right");
        lower.addView(Views.INSPECTOR);
        IFolderLayout bottom =
                layout.createFolder(BottomFolder.ID, IPageLayout.BOTTOM, 0.72f, editors);
        Views.BELOW.forEach(bottom::addView);
        bottom.addPlaceholder(Views.CATALOGUE);
        layout.addPerspectiveShortcut(LeadPerspective.ID);
        layout.addPerspectiveShortcut(AdjudicatePerspective.ID);
        Views.ALL.forEach(layout::addShowViewShortcut);
    }
}
