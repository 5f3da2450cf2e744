/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.ui.project.ProjectService;

/** A command that is run for a window. */
public abstract class WindowHandler extends AbstractHandler {

    @Override
    public final @Nullable Object execute(@Nullable ExecutionEvent event)
            throws ExecutionException {
        if (event != null) {
            run(HandlerUtil.getActiveWorkbenchWindowChecked(event), event);
        }
        return null;
    }

    /** Runs the command. */
    protected abstract void run(IWorkbenchWindow window, ExecutionEvent event)
            throws ExecutionException;

    /** Returns the open project and its member. */
    protected static ProjectService projects() {
        return PlatformUI.getWorkbench().getService(ProjectService.class);
    }
}
