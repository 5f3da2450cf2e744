/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Writes a file once the window answers for the first time, then closes the workbench, or does so
 * once a document is painted if the property {@code scholion.benchmark.painted} asks for that; does
 * nothing unless the property {@code scholion.benchmark.usable} names the file.
 */
public final class UsableSignal implements IStartup {
    static final String PROPERTY = "scholion.benchmark.usable";
    static final String PAINTED = "scholion.benchmark.painted";

    @Override
    public void earlyStartup() {
        String file = System.getProperty(PROPERTY);
        if (file == null) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        // What the user interface had still to do comes first, its painting included.
        display.syncExec(
                () -> {
                    display.update();
                    write(Path.of(file));
                });
        Runnable close = () -> PlatformUI.getWorkbench().close();
        String painted = System.getProperty(PAINTED);
        display.asyncExec(
                () -> {
                    if (painted == null) {
                        close.run();
                    } else {
                        PaintedSignal.await(display, Path.of(painted), close);
                    }
                });
    }

    static void write(Path file) {
        try {
            Files.writeString(file, Long.toString(System.currentTimeMillis()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot say how far the start is", e);
        }
    }
}
