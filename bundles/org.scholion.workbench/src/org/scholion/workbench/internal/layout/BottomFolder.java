/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.layout;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * The folder below the text. It is folded when a window is opened for the first time. Unfolded it
 * is a part of the layout, and takes its height from the text: the platform would lay a folded view
 * over its neighbours.
 */
public final class BottomFolder {

    /** The folder's id in the layout. */
    public static final String ID = "org.scholion.bottom";

    private static final String FOLDED = "org.scholion.bottomFolded";

    private final IWorkbenchWindow window;

    /** Creates it for a window. */
    public BottomFolder(IWorkbenchWindow window) {
        this.window = window;
    }

    /**
     * Keeps it as it should be from now on: folded when the layout is reset, and unfolded when one
     * of its views is shown, whoever shows it.
     */
    public void keep() {
        window.addPerspectiveListener(
                new PerspectiveAdapter() {
                    @Override
                    @NonNullByDefault({})
                    public void perspectiveChanged(
                            IWorkbenchPage page,
                            IPerspectiveDescriptor perspective,
                            String change) {
                        if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
                            fold();
                        }
                    }
                });
        window.getPartService().addPartListener(new Unfolding());
    }

    /** Folds it, unless that was done before; from then on it is as the user leaves it. */
    public void foldOnce() {
        if (!model().getPersistedState().containsKey(FOLDED)) {
            fold();
        }
    }

    /** Folds it to its icons at the lower edge of the window. */
    public void fold() {
        List<MPartStack> found = stacks();
        for (MPartStack stack : found) {
            if (!stack.getTags().contains(IPresentationEngine.MINIMIZED)) {
                stack.getTags().add(IPresentationEngine.MINIMIZED);
            }
        }
        if (!found.isEmpty()) {
            model().getPersistedState().put(FOLDED, Boolean.TRUE.toString());
        }
        window.getShell().getDisplay().asyncExec(this::toBottom);
    }

    /** Gives it its place below the text, where it has not got it. */
    public void unfold() {
        // the platform restores what loses this tag, and takes an overlay of it away
        stacks().forEach(stack -> stack.getTags().remove(IPresentationEngine.MINIMIZED));
    }

    /** Tells whether a view stands in it, and not where the user dragged it to. */
    public boolean holds(IViewPart view) {
        MPart part = view.getSite().getService(MPart.class);
        if (part == null) {
            return false;
        }
        MPlaceholder place = part.getCurSharedRef();
        MUIElement folder = place == null ? part.getParent() : place.getParent();
        return folder != null && ID.equals(folder.getElementId());
    }

    private boolean isFolded() {
        return stacks().stream()
                .anyMatch(stack -> stack.getTags().contains(IPresentationEngine.MINIMIZED));
    }

    private MWindow model() {
        return window.getService(MWindow.class);
    }

    private List<MPartStack> stacks() {
        return window.getService(EModelService.class).findElements(model(), ID, MPartStack.class);
    }

    /**
     * The platform puts what is folded at a side; below the text it is looked for at the bottom.
     */
    private void toBottom() {
        if (window.getShell() == null || !(model() instanceof MTrimmedWindow model)) {
            return;
        }
        EModelService models = window.getService(EModelService.class);
        MTrimBar bottom = models.getTrim(model, SideValue.BOTTOM);
        for (MToolControl folded : models.findElements(model, null, MToolControl.class)) {
            if (String.valueOf(folded.getElementId()).startsWith(ID)
                    && !bottom.equals((Object) folded.getParent())) {
                folded.setToBeRendered(false);
                folded.getParent().getChildren().remove(folded);
                bottom.getChildren().addFirst(folded);
                bottom.setVisible(true);
                folded.setToBeRendered(true);
            }
        }
    }

    @NonNullByDefault({})
    private final class Unfolding implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference part) {
            unfoldFor(part);
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            unfoldFor(part);
        }

        /** Later, as the platform is still about to lay the view over others. */
        private void unfoldFor(IWorkbenchPartReference part) {
            if (isFolded() && part.getPart(false) instanceof IViewPart view && holds(view)) {
                window.getShell().getDisplay().asyncExec(BottomFolder.this::unfold);
            }
        }
    }
}
