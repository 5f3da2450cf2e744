/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;
import org.scholion.workbench.internal.exchange.ExchangeDialog;

/** Makes a release of the project. */
public final class MakeReleaseHandler extends WindowHandler {

    private static final int WIDTH = 780;
    private static final int HEIGHT = 500;

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        projects()
                .project()
                .ifPresent(project -> open(window.getShell(), project, projects().member()));
    }

    static void open(Shell shell, OpenProject project, String member) {
        new ExchangeDialog(
                        shell,
                        new ReleaseWizard(project, member),
                        UiWords.say("workbench.release.button"))
                .sized(WIDTH, HEIGHT)
                .open();
    }
}
