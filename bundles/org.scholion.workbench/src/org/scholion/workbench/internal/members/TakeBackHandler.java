/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.members;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;
import org.scholion.workbench.internal.exchange.ExchangeDialog;

/** Has the project the sets back that are handed out, without their packages. */
public final class TakeBackHandler extends WindowHandler {

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        projects()
                .project()
                .ifPresent(
                        project ->
                                new ExchangeDialog(
                                                window.getShell(),
                                                new TakeBackWizard(project, projects().member()),
                                                UiWords.say("workbench.take-back.button"))
                                        .open());
    }
}
