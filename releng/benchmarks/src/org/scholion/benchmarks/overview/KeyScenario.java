/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.overview;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.scholion.benchmarks.Median;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.editor.annotating.EditingContext;

/**
 * Marks word after word by a key, as a quick annotator does, with all views of <i>Annotate</i>
 * open. The time runs from the moment the window system takes the key until the frame with the mark
 * in it is painted; views are updated between one key and the next, and are in its way.
 */
final class KeyScenario {

    private static final List<String> VIEWS =
            List.of("corpus", "palette", "relations", "problems", "inspector");
    private static final int KEYS = 320;
    private static final int UNCOUNTED = 80;
    private static final long KEY_MILLISECONDS = 150;
    private static final long NO_TIME = -1;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final OpenWorkbench workbench;
    private final Display display;

    /** When the frame was painted that has so many annotations, by {@link System#nanoTime}. */
    private final AtomicLong painted = new AtomicLong(NO_TIME);

    private volatile int wanted;

    KeyScenario(OpenWorkbench workbench) {
        this.workbench = workbench;
        this.display = workbench.display();
    }

    /**
     * Returns, in milliseconds, the percentiles 99 and 50 of key to painted, and the median time
     * that the window's thread computes for a key and all that follows it.
     */
    double[] run() {
        AnnotationCanvas canvas = workbench.onDisplay(this::prepared);
        EditingContext context = workbench.onDisplay(() -> OpenWorkbench.context().orElseThrow());
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
        display.syncExec(canvas::forceFocus);
        canvas.getDisplay().syncExec(() -> canvas.addListener(SWT.Paint, e -> painted(context)));
        List<TextRange> words = words(context.annotations().text());
        double[] times = new double[KEYS];
        double[] computed = new double[KEYS];
        long thread = workbench.onDisplay(() -> Thread.currentThread().threadId());
        for (int i = -UNCOUNTED; i < KEYS; i++) {
            TextRange word = words.get(i + UNCOUNTED);
            display.syncExec(() -> canvas.selectText(word));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(KEY_MILLISECONDS));
            long before = threads.getThreadCpuTime(thread);
            double time = press('p', context);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(KEY_MILLISECONDS));
            if (i >= 0) {
                times[i] = time;
                computed[i] = (threads.getThreadCpuTime(thread) - before) / 1e6;
            }
        }
        Arrays.sort(times);
        return new double[] {
            times[(int) Math.ceil(KEYS * 0.99) - 1], times[KEYS / 2], Median.of(computed)
        };
    }

    private AnnotationCanvas prepared() {
        IWorkbenchPage page = OpenWorkbench.window().getActivePage();
        try {
            for (String view : VIEWS) {
                page.showView("org.scholion.ui.editor." + view, null, IWorkbenchPage.VIEW_VISIBLE);
            }
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
        OpenWorkbench.window().getShell().forceActive();
        page.activate(page.getActiveEditor());
        return page.getActiveEditor().getAdapter(AnnotationCanvas.class);
    }

    private static List<TextRange> words(String text) {
        List<TextRange> words = new ArrayList<>();
        int begin = 0;
        for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', begin)) {
            words.add(new TextRange(begin, end));
            begin = end + 1;
        }
        return words;
    }

    private void painted(EditingContext context) {
        if (painted.get() == NO_TIME && context.annotations().all().size() >= wanted) {
            painted.set(System.nanoTime());
        }
    }

    /** Presses a key that marks, and returns how long it took to be painted, in milliseconds. */
    private double press(char key, EditingContext context) {
        workbench.onDisplay(
                () -> {
                    wanted = context.annotations().all().size() + 1;
                    painted.set(NO_TIME);
                    return wanted;
                });
        long begin = System.nanoTime();
        post(SWT.KeyDown, key);
        post(SWT.KeyUp, key);
        while (painted.get() == NO_TIME) {
            if (System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(20)) {
                throw new IllegalStateException("the key marked nothing");
            }
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(50));
        }
        return (painted.get() - begin) / 1e6;
    }

    private void post(int type, char key) {
        Event event = new Event();
        event.type = type;
        event.character = key;
        event.keyCode = key;
        display.post(event);
    }
}
