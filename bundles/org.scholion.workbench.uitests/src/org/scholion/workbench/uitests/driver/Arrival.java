/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.driver;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;

/**
 * Does something outside the window and waits until the window heard of it. A window manager may
 * look at a click first and pass it on later, so that no other order can be relied on.
 */
public final class Arrival {

    private static final Duration SOON = Duration.ofMillis(150);

    private Arrival() {}

    /** Listens for a type of event before acting, then waits for it and for what follows. */
    public static void await(int type, Runnable action) {
        AtomicBoolean arrived = new AtomicBoolean();
        Listener listener = event -> arrived.set(true);
        Ui.run(() -> Ui.display().addFilter(type, listener));
        try {
            action.run();
            Wait.until("the window to hear of " + what(type), arrived::get);
        } finally {
            Ui.run(() -> Ui.display().removeFilter(type, listener));
        }
    }

    /**
     * Does the same and waits until the window heard of several events, or not for long where it
     * does not: keys that a window of the system takes, or after which none has the keyboard, are
     * heard of by nobody.
     */
    public static void expect(int type, int count, Runnable action) {
        AtomicInteger arrived = new AtomicInteger();
        Listener listener = event -> arrived.incrementAndGet();
        Ui.run(() -> Ui.display().addFilter(type, listener));
        try {
            action.run();
            Wait.atMost("the window to hear of " + what(type), SOON, () -> arrived.get() >= count);
        } finally {
            Ui.run(() -> Ui.display().removeFilter(type, listener));
        }
    }

    private static String what(int type) {
        return switch (type) {
            case SWT.MouseDown, SWT.KeyDown -> "a button or key that was pressed";
            case SWT.MouseUp, SWT.KeyUp -> "a button or key that was let go";
            case SWT.Show -> "a menu that opened";
            case SWT.Arm -> "an entry of a menu that is about to be chosen";
            default -> "event " + type;
        };
    }
}
