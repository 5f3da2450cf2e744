/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.canvas;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.scholion.ui.canvas.AnnotationCanvas;

/** A canvas in a window, and how long something takes until it is painted. */
final class PaintedCanvas implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /** So long does the window rest between one thing and the next, as it would in use. */
    private static final long REST_MILLISECONDS = 90;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display, SWT.SHELL_TRIM);
    private final AnnotationCanvas canvas;
    private int painted;

    PaintedCanvas() {
        shell.setLayout(new FillLayout());
        canvas = new AnnotationCanvas(shell);
        // told after the canvas has painted
        canvas.addListener(SWT.Paint, event -> painted++);
        shell.setSize(WIDTH, HEIGHT);
        shell.open();
        canvas.setFocus();
        rest();
    }

    AnnotationCanvas canvas() {
        return canvas;
    }

    /** Returns the milliseconds until what something changed is painted. */
    double time(Runnable change) {
        int before = painted;
        long begin = System.nanoTime();
        change.run();
        canvas.update();
        while (painted == before) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
            if (System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(60)) {
                throw new IllegalStateException("nothing was painted");
            }
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Lets the window do what it does while nobody asks it for anything. */
    void rest() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(REST_MILLISECONDS);
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        }
    }

    @Override
    public void close() {
        shell.dispose();
    }
}
