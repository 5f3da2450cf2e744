/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;

/** Writes documents and annotations to files. */
public final class ExportHandler extends WindowHandler {

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        projects()
                .project()
                .ifPresent(
                        project ->
                                new ExchangeDialog(
                                                window.getShell(),
                                                new ExportWizard(project, projects()),
                                                UiWords.say("workbench.export.button"))
                                        .sized(900, 520)
                                        .open());
    }
}
