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
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.scholion.ui.status.StatusLineItem;
import org.scholion.workbench.internal.project.ChooseMemberHandler;

/** Fills the status line, and provides the platform's actions that menus name by command. */
final class ScholionBarAdvisor extends ActionBarAdvisor {

    ScholionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    @NonNullByDefault({})
    protected void makeActions(IWorkbenchWindow window) {
        register(ActionFactory.UNDO.create(window));
        register(ActionFactory.REDO.create(window));
        register(ActionFactory.COPY.create(window));
        register(ActionFactory.DELETE.create(window));
        register(ActionFactory.SELECT_ALL.create(window));
    }

    @Override
    @NonNullByDefault({})
    protected void fillStatusLine(IStatusLineManager statusLine) {
        IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
        statusLine.add(new StatusLineItem(() -> ChooseMemberHandler.choose(window)));
    }
}
