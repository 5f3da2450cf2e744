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

/** The perspective of a lead: how far everyone is and how far they agree, and the texts below. */
public final class LeadPerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "org.scholion.workbench.perspective.lead";

    @Override
    @NonNullByDefault({})
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout top =
                layout.createFolder(
                        "org.scholion.lead.top", IPageLayout.TOP, 0.6f, layout.getEditorArea());
        top.addView(Views.PROGRESS);
        top.addView(Views.AGREEMENT);
        top.addView(Views.GOLD);
        top.addPlaceholder(Views.CATALOGUE);
        layout.addPerspectiveShortcut(AnnotatePerspective.ID);
        layout.addPerspectiveShortcut(AdjudicatePerspective.ID);
        Views.ALL.forEach(layout::addShowViewShortcut);
    }
}
