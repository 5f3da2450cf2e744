/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.jobs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;

/**
 * The one place where what happens on other threads comes to the thread of the window. Everything
 * is done in the order in which it was given, whichever thread gave it; what the window's own
 * thread gives is done before the call returns.
 */
public final class UiThread {

    private static final String KEY = UiThread.class.getName();

    private final Display display;
    private final Deque<Runnable> due = new ArrayDeque<>();
    private boolean posted;

    private UiThread(Display display) {
        this.display = display;
    }

    /** Returns the thread of a display. To be called on that thread. */
    public static UiThread of(Display display) {
        if (display.getData(KEY) instanceof UiThread there) {
            return there;
        }
        UiThread made = new UiThread(display);
        display.setData(KEY, made);
        return made;
    }

    /** Does something on the window's thread; nothing is done once the display is gone. */
    public void run(Runnable action) {
        boolean here = display.getThread() == Thread.currentThread();
        boolean post;
        synchronized (due) {
            due.add(action);
            post = !here && !posted;
            posted |= post;
        }
        if (here) {
            drain();
        } else if (post && !display.isDisposed()) {
            display.asyncExec(this::drainPosted);
        }
    }

    private void drainPosted() {
        synchronized (due) {
            posted = false;
        }
        drain();
    }

    private void drain() {
        Optional<Runnable> next = next();
        while (next.isPresent()) {
            next.get().run();
            next = next();
        }
    }

    private Optional<Runnable> next() {
        synchronized (due) {
            return Optional.ofNullable(due.poll());
        }
    }
}
