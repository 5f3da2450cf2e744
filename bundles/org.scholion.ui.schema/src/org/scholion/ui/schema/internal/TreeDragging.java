/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.scholion.ui.schema.internal.model.Arranging;

/** Elements are dragged to another place among their like, or into what can have them. */
final class TreeDragging extends ViewerDropAdapter {

    private static final Transfer[] WHAT = {LocalSelectionTransfer.getTransfer()};

    private final SchemaTree tree;
    private final Arranging arranging;

    private TreeDragging(SchemaTree tree, TreeViewer viewer, Arranging arranging) {
        super(viewer);
        this.tree = tree;
        this.arranging = arranging;
        setScrollExpandEnabled(true);
    }

    static void attach(SchemaTree tree, Arranging arranging) {
        TreeViewer viewer = tree.viewer();
        viewer.addDragSupport(
                DND.DROP_MOVE,
                WHAT,
                new DragSourceAdapter() {
                    @Override
                    @NonNullByDefault({})
                    public void dragStart(DragSourceEvent event) {
                        List<EObject> all = tree.allSelected();
                        event.doit = !all.isEmpty() && all.stream().allMatch(arranging::isPart);
                        LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
                    }

                    @Override
                    @NonNullByDefault({})
                    public void dragFinished(DragSourceEvent event) {
                        LocalSelectionTransfer.getTransfer().setSelection(null);
                    }
                });
        viewer.addDropSupport(DND.DROP_MOVE, WHAT, new TreeDragging(tree, viewer, arranging));
    }

    @Override
    @NonNullByDefault({})
    public boolean validateDrop(
            @Nullable Object target, int operation, @Nullable TransferData kind) {
        return LocalSelectionTransfer.getTransfer().isSupportedType(kind)
                && target instanceof EObject element
                && arranging.canPlace(tree.allSelected(), element);
    }

    @Override
    @NonNullByDefault({})
    public boolean performDrop(@Nullable Object data) {
        if (!(getCurrentTarget() instanceof EObject target)) {
            return false;
        }
        List<EObject> moved = tree.allSelected();
        arranging.place(moved, target, getCurrentLocation() != LOCATION_BEFORE);
        moved.stream().findFirst().ifPresent(tree::select);
        return true;
    }
}
