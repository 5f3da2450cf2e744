/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.scholion.workbench.internal.layout.BottomFolder;
import org.scholion.workbench.internal.layout.LaterViews;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;

/** A layout that an earlier version kept gets the views that have come since, once. */
class LaterViewsJourney extends Journey {

    private static final String ANNOTATE = "org.scholion.workbench.perspective.annotate";
    private static final String GIVEN = "org.scholion.viewsGiven";
    private static final String RELATIONS = "org.scholion.ui.editor.relations";
    private static final String REFERENTS = "org.scholion.ui.editor.referents";
    private static final String PROBLEMS = "org.scholion.ui.editor.problems";
    private static final String COMMENTS = "org.scholion.ui.editor.comments";
    private static final List<String> FIRST = List.of(RELATIONS, PROBLEMS);
    private static final String FEEDBACK = "org.scholion.ui.editor.feedback";
    private static final String GUIDELINES = "org.scholion.ui.editor.guidelines";
    private static final String WAITING = "org.scholion.ui.editor.waiting";
    private static final List<String> TODAY =
            List.of(RELATIONS, REFERENTS, PROBLEMS, COMMENTS, FEEDBACK, GUIDELINES, WAITING);

    /** One that has a place there and is not shown before it is asked for. */
    private static final String CATALOGUE = "org.scholion.ui.editor.catalogue";

    @Test
    void thatALayoutOfAnEarlierVersionGetsTheViewsThatCameSinceAndOnlyOnce() {
        workbench.menu("File", "Open sample");
        DocumentPage document = workbench.awaitAnyDocument();
        Ui.run(LaterViewsJourney::makeEarlier);
        assertThat(Ui.call(LaterViewsJourney::below)).containsExactlyElementsOf(FIRST);

        Ui.run(LaterViewsJourney::give);
        assertThat(Ui.call(LaterViewsJourney::below)).containsExactlyElementsOf(TODAY);
        document.focus();
        document.key(SWT.ALT, '8');
        Wait.until("the comments to show", () -> workbench.shows(COMMENTS));
        workbench.screenshot("later-views");

        Ui.run(() -> folder().getChildren().removeIf(view -> isOneOf(view, List.of(REFERENTS))));
        Ui.run(LaterViewsJourney::give);
        assertThat(Ui.call(LaterViewsJourney::below))
                .as("what was closed stays closed")
                .containsExactly(RELATIONS, PROBLEMS, COMMENTS, FEEDBACK, GUIDELINES, WAITING);
        workbench.menu("Window", "Reset layout");
        workbench.driver().press(0, SWT.CR);
        Wait.until("the views to be back", () -> below().equals(TODAY));
    }

    private static void makeEarlier() {
        folder().getChildren()
                .removeIf(
                        view ->
                                isOneOf(
                                        view,
                                        List.of(
                                                REFERENTS,
                                                COMMENTS,
                                                FEEDBACK,
                                                GUIDELINES,
                                                WAITING)));
        window().getService(MWindow.class).getPersistedState().remove(GIVEN);
    }

    private static void give() {
        new LaterViews(window()).give(ANNOTATE, FIRST, TODAY);
    }

    private static boolean isOneOf(MUIElement view, List<String> ids) {
        return ids.contains(String.valueOf(view.getElementId()));
    }

    private static List<String> below() {
        return folder().getChildren().stream()
                .map(MUIElement::getElementId)
                .filter(id -> !CATALOGUE.equals(id))
                .toList();
    }

    private static MElementContainer<?> folder() {
        EModelService models = window().getService(EModelService.class);
        MPerspective annotate =
                models.findElements(
                                window().getService(MWindow.class), ANNOTATE, MPerspective.class)
                        .getFirst();
        return models.findElements(annotate, BottomFolder.ID, MPartStack.class).getFirst();
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }
}
