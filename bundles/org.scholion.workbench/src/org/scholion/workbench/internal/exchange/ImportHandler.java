/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;

/** Brings texts and annotated documents into the project. */
public final class ImportHandler extends WindowHandler {

    private static final String PATHS = "paths";

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        String named = event.getParameter(PATHS);
        List<Path> paths =
                named == null
                        ? List.of()
                        : named.lines().filter(line -> !line.isBlank()).map(Path::of).toList();
        projects()
                .project()
                .ifPresent(
                        project ->
                                new ExchangeDialog(
                                                window.getShell(),
                                                new ImportWizard(project, projects(), paths),
                                                UiWords.say("workbench.import.button"))
                                        .sized(640, 430)
                                        .open());
    }
}
