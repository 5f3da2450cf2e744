/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.scholion.project.session.OpenProject;

/**
 * Documents that show beside each other. Each has an editor of its own, in a stack of its own: that
 * of the first is parted in the middle, as the platform does when a tab is dragged there.
 */
final class Beside {

    /** What the platform calls a stack of editors by. */
    private static final String EDITORS = "EditorStack";

    private static final float HALF = 0.5f;

    private Beside() {}

    /** Opens a document beside an editor: in the one that is there, else in a new one. */
    static void open(AnnotationEditor first, OpenProject project, long id, String name) {
        IWorkbenchPage page = first.getSite().getPage();
        DocumentInput input = new DocumentInput(project.address(), id, name);
        if (page.findEditor(input) instanceof AnnotationEditor there) {
            part(first, there);
            page.activate(there);
            return;
        }
        Optional<AnnotationEditor> other = others(first).stream().findFirst();
        if (other.isPresent()) {
            page.reuseEditor(other.get(), input);
            page.activate(other.get());
            return;
        }
        try {
            IEditorPart made = page.openEditor(input, AnnotationEditor.ID);
            if (made instanceof AnnotationEditor second) {
                part(first, second);
                page.activate(second);
            }
        } catch (PartInitException failure) {
            ILog.get().error("The document " + name + " was not opened.", failure);
        }
    }

    /** Returns the other editors of documents that show now, in the order of their opening. */
    static List<AnnotationEditor> others(AnnotationEditor editor) {
        IWorkbenchPage page = editor.getSite().getPage();
        List<AnnotationEditor> others = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof AnnotationEditor other
                    && other != editor
                    && page.isPartVisible(other)) {
                others.add(other);
            }
        }
        return others;
    }

    /** Gives an editor a stack to the right, unless it stands in another than the first already. */
    private static void part(AnnotationEditor first, AnnotationEditor second) {
        Optional<MPart> left = Optional.ofNullable(first.getSite().getService(MPart.class));
        Optional<MPart> right = Optional.ofNullable(second.getSite().getService(MPart.class));
        Optional<EModelService> models =
                Optional.ofNullable(first.getSite().getService(EModelService.class));
        if (left.isEmpty() || right.isEmpty() || models.isEmpty()) {
            return;
        }
        MElementContainer<MUIElement> stack = left.get().getParent();
        if (stack == right.get().getParent() && stack instanceof MPartSashContainerElement there) {
            MPartStack made = models.get().createModelElement(MPartStack.class);
            made.getTags().add(EDITORS);
            made.getChildren().add(right.get());
            made.setSelectedElement(right.get());
            models.get().insert(made, there, EModelService.RIGHT_OF, HALF);
            stack.setSelectedElement(left.get());
        }
    }
}
