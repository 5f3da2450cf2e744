/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.start;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.scholion.ui.canvas.AnnotationCanvas;

/** Writes a file once a canvas that holds a document has been painted for the first time. */
final class PaintedSignal implements Listener {
    private final Display display;
    private final Path file;
    private final Runnable afterwards;

    private PaintedSignal(Display display, Path file, Runnable afterwards) {
        this.display = display;
        this.file = file;
        this.afterwards = afterwards;
    }

    /** Begins to wait; to be called on the UI thread. */
    static void await(Display display, Path file, Runnable afterwards) {
        PaintedSignal signal = new PaintedSignal(display, file, afterwards);
        display.addFilter(SWT.Paint, signal);
        // One that was painted before this was asked is painted again.
        for (Shell shell : display.getShells()) {
            canvasIn(shell).ifPresent(AnnotationCanvas::redraw);
        }
    }

    @Override
    @NonNullByDefault({})
    public void handleEvent(Event event) {
        if (event.widget instanceof AnnotationCanvas canvas && canvas.getContent().isPresent()) {
            display.removeFilter(SWT.Paint, this);
            // The canvas' own listener paints after this filter, within the same event.
            display.asyncExec(
                    () -> {
                        UsableSignal.write(file);
                        afterwards.run();
                    });
        }
    }

    private static Optional<AnnotationCanvas> canvasIn(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof AnnotationCanvas canvas && canvas.getContent().isPresent()) {
                return Optional.of(canvas);
            }
            if (child instanceof Composite composite) {
                Optional<AnnotationCanvas> found = canvasIn(composite);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
