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
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.scholion.corpus.DocumentRecord;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.editing.layer.LayeredMarks;
import org.scholion.editing.layer.Layers;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasContent;
import org.scholion.view.mark.ChipLabels;
import org.scholion.view.mark.DocumentMarks;

/**
 * A window with nothing but a canvas, in which gestures are timed until they are painted: until the
 * paint listeners have returned after {@link org.eclipse.swt.widgets.Control#update}.
 */
final class CanvasWindow implements AutoCloseable {

    /** In pixels; the text has all of it. */
    static final int WIDTH = 1280;

    static final int HEIGHT = 800;

    /** After so long the neighbours of what shows are laid out. */
    static final int PREFETCHED_MILLISECONDS = 90;

    private static final long AT_MOST = TimeUnit.SECONDS.toNanos(60);

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display, SWT.SHELL_TRIM);
    private final AnnotationCanvas canvas;
    private boolean painted;

    /** Opens it empty. */
    CanvasWindow() {
        shell.setLayout(new FillLayout());
        canvas = new AnnotationCanvas(shell);
        shell.setSize(WIDTH, HEIGHT);
        shell.open();
        canvas.setFocus();
        canvas.addListener(SWT.Paint, e -> painted = true);
        rest();
    }

    AnnotationCanvas canvas() {
        return canvas;
    }

    /** What the canvas is given to show of a document, made from its annotations. */
    static CanvasContent content(LongDocument document) {
        AnnotatedDocument annotations = document.session().annotations();
        DocumentRecord entry = document.session().document();
        DocumentMarks marks = marks(document).all(Layers.ALL);
        return new CanvasContent(annotations.text(), entry.language().orElse(""), marks, false);
    }

    /** What makes marks of a document's annotations. */
    static LayeredMarks marks(LongDocument document) {
        return new LayeredMarks(
                document.member(),
                document.schema(),
                document.session().annotations(),
                false,
                new ChipLabels("author", "implicit"));
    }

    /**
     * Does something and waits until it is painted.
     *
     * @return how long that took, in milliseconds
     * @throws IllegalStateException if nothing is painted within a minute
     */
    double millisecondsToPaint(Runnable action) {
        painted = false;
        long begin = System.nanoTime();
        action.run();
        canvas.update();
        while (!painted || canvas.isStale()) {
            if (System.nanoTime() - begin > AT_MOST) {
                throw new IllegalStateException("nothing was painted");
            }
            if (!display.readAndDispatch()) {
                canvas.update();
            }
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Does all that waits to be done. */
    void settle() {
        while (display.readAndDispatch()) {
            // until nothing waits
        }
    }

    /** Gives the canvas the time in which it lays out what lies beside the window. */
    void rest() {
        rest(PREFETCHED_MILLISECONDS);
    }

    /** Lets the window do what it does while nobody asks it for anything. */
    void rest(int milliseconds) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
            }
        }
        settle();
    }

    /** Has the canvas hear a key. */
    void key(int keyCode, char character, int state) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        event.stateMask = state;
        canvas.notifyListeners(SWT.KeyDown, event);
    }

    /** Has the canvas hear the mouse. */
    void mouse(int type, int x, int y, boolean held) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        event.count = 1;
        event.stateMask = held ? SWT.BUTTON1 : 0;
        canvas.notifyListeners(type, event);
    }

    @Override
    public void close() {
        shell.dispose();
        settle();
    }
}
