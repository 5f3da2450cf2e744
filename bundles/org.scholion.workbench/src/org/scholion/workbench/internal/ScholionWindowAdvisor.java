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
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.scholion.ui.editor.reading.ReadingFollower;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.layout.BottomFolder;
import org.scholion.workbench.internal.layout.LaterViews;

/** What each window is told: its size, its title and which bars it shows. */
final class ScholionWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final int LARGEST_WIDTH = 1680;
    private static final int LARGEST_HEIGHT = 1020;

    ScholionWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    @NonNullByDefault({})
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ScholionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(
                new Point(
                        Math.min(LARGEST_WIDTH, screen.width),
                        Math.min(LARGEST_HEIGHT, screen.height)));
        configurer.setTitle(UiWords.say("workbench.product"));
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowPerspectiveBar(true);
        configurer.setShowProgressIndicator(true);
    }

    @Override
    public void postWindowCreate() {
        new WindowTitle(getWindowConfigurer()).keep();
    }

    @Override
    public void postWindowOpen() {
        new LaterViews(getWindowConfigurer().getWindow())
                .give(AnnotatePerspective.ID, Views.FIRST_BELOW, Views.BELOW);
        BottomFolder bottom = new BottomFolder(getWindowConfigurer().getWindow());
        bottom.foldOnce();
        bottom.keep();
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        ReadingFollower.follow(window.getWorkbench(), window.getActivePage());
        new ThemedIcons(getWindowConfigurer().getWindow()).keep();
    }
}
