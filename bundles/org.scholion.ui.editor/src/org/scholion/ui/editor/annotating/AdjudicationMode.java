/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;

/** Has an editor read its document again when adjudication begins or ends in its window. */
@NonNullByDefault({})
final class AdjudicationMode extends PerspectiveAdapter {

    private final AnnotationEditor editor;

    AdjudicationMode(AnnotationEditor editor) {
        this.editor = editor;
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        boolean on = Adjudicating.PERSPECTIVE.equals(perspective.getId());
        if (page == editor.getSite().getPage() && on != editor.adjudicating().isOn()) {
            // gold is what is adjudicated, whosever set was looked at before
            editor.others()
                    .forget(
                            !on && editor.getEditorInput() instanceof DocumentInput input
                                    ? Optional.of(input)
                                    : Optional.empty());
            editor.load();
        }
    }
}
