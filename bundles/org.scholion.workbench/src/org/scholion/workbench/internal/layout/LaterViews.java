/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.internal.layout;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Gives a layout that an earlier version kept the views that have come since, in the folder below
 * the text. Each is given once: one that the user closes stays closed.
 */
public final class LaterViews {

    /** Which views a layout was ever given, by their ids with a comma between. */
    private static final String GIVEN = "org.scholion.viewsGiven";

    private final IWorkbenchWindow window;
    private final EModelService models;

    /** Creates it for a window whose layout is made or restored. */
    public LaterViews(IWorkbenchWindow window) {
        this.window = window;
        this.models = window.getService(EModelService.class);
    }

    /**
     * Puts what the layout of a perspective was never given into its folder below the text.
     *
     * @param perspective the perspective's id; where it is not open, nothing is done
     * @param before the ids of the views that the first version which kept no list gave
     * @param views the ids of the views that the folder has today, in their order
     */
    public void give(String perspective, List<String> before, List<String> views) {
        MWindow model = window.getService(MWindow.class);
        String kept = model.getPersistedState().get(GIVEN);
        Set<String> given = new LinkedHashSet<>(before);
        if (kept != null) {
            given.addAll(Arrays.asList(kept.split(",")));
        }
        for (MPerspective open : models.findElements(model, perspective, MPerspective.class)) {
            for (MPartStack folder : models.findElements(open, BottomFolder.ID, MPartStack.class)) {
                views.stream()
                        .filter(view -> !given.contains(view))
                        .filter(
                                view ->
                                        models.findElements(open, view, MPlaceholder.class)
                                                .isEmpty())
                        .forEach(view -> put(folder, view, views));
            }
            given.addAll(views);
        }
        model.getPersistedState().put(GIVEN, String.join(",", given));
    }

    private void put(MPartStack folder, String view, List<String> views) {
        MPlaceholder place = window.getService(EPartService.class).createSharedPart(view, false);
        place.setToBeRendered(true);
        int before = 0;
        for (MUIElement sibling : folder.getChildren()) {
            int order = views.indexOf(String.valueOf(sibling.getElementId()));
            if (order >= 0 && order < views.indexOf(view)) {
                before = folder.getChildren().indexOf(sibling) + 1;
            }
        }
        folder.getChildren().add(before, place);
    }
}
