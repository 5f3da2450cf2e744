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
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.scholion.corpus.DocumentRecord;
import org.scholion.project.session.OpenProject;

/** Opens documents in editors. */
public final class DocumentOpener {

    private DocumentOpener() {}

    /**
     * Opens a document: goes to the editor that shows it, else shows it in the active annotation
     * editor, else, or when asked to, in a new one.
     */
    public static void open(
            IWorkbenchPage page, OpenProject project, DocumentRecord document, boolean inNewTab) {
        open(page, project, document.id(), document.name(), inNewTab);
    }

    /** Opens a document with another one's annotations, to be read. */
    public static void read(
            IWorkbenchPage page, OpenProject project, DocumentRecord document, String whose) {
        open(
                page,
                new DocumentInput(
                        project.address(), document.id(), document.name(), Optional.of(whose)),
                false);
    }

    /** Opens a document of which a list knows the id and the name. */
    public static void open(
            IWorkbenchPage page, OpenProject project, long id, String name, boolean inNewTab) {
        open(page, new DocumentInput(project.address(), id, name), inNewTab);
    }

    private static void open(IWorkbenchPage page, DocumentInput input, boolean inNewTab) {
        IEditorPart there = page.findEditor(input);
        if (there != null) {
            page.activate(there);
            return;
        }
        if (!inNewTab && page.getActiveEditor() instanceof AnnotationEditor active) {
            page.reuseEditor((IReusableEditor) active, input);
            page.activate(active);
            return;
        }
        try {
            page.openEditor(input, AnnotationEditor.ID);
        } catch (PartInitException failure) {
            ILog.get().error("The document " + input.documentName() + " was not opened.", failure);
        }
    }
}
