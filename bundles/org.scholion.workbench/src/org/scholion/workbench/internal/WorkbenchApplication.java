/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.scholion.corpus.InvalidAddressException;
import org.scholion.corpus.ProjectAddress;
import org.scholion.workbench.internal.keys.HeldKeys;

/**
 * The window's application: runs the workbench until its last window closes. Its one argument is
 * the project to open.
 */
public final class WorkbenchApplication implements IApplication {

    @Override
    @NonNullByDefault({})
    public Object start(IApplicationContext context) throws IOException {
        Location place = Platform.getInstanceLocation();
        if (place != null) {
            new InstanceArea(place).claim();
        }
        Display.setAppName("Scholion");
        Display display = PlatformUI.createDisplay();
        HeldKeys.serve(display);
        try {
            Object given = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            int code =
                    PlatformUI.createAndRunWorkbench(
                            display, new ScholionWorkbenchAdvisor(projectIn(given)));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            if (place != null) {
                place.release();
            }
            display.dispose();
        }
    }

    private static Optional<ProjectAddress> projectIn(Object arguments) {
        if (arguments instanceof String[] words) {
            String before = "";
            for (String word : words) {
                if (!word.startsWith("-") && !before.startsWith("-")) {
                    return addressed(word);
                }
                before = word;
            }
        }
        return Optional.empty();
    }

    private static Optional<ProjectAddress> addressed(String word) {
        try {
            return Optional.of(ProjectAddress.parse(word));
        } catch (InvalidAddressException wrong) {
            // There is no window yet to say so in; the start page asks for another.
            ILog.get().error(wrong.getMessage(), wrong);
            return Optional.empty();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(
                () -> {
                    if (!display.isDisposed()) {
                        workbench.close();
                    }
                });
    }
}
