/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.overview;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.widgets.Display;

/** Asks the window's thread a thousand times a second, and notes the longest wait for an answer. */
final class HeldThread {

    private final Display display;
    private volatile boolean watching = true;
    private volatile long longest;

    HeldThread(Display display) {
        this.display = display;
    }

    void watch() {
        Thread thread =
                new Thread(
                        () -> {
                            while (watching && !display.isDisposed()) {
                                long asked = System.nanoTime();
                                display.syncExec(() -> {});
                                longest = Math.max(longest, System.nanoTime() - asked);
                                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
                            }
                        },
                        "Watching the window's thread");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    /** Returns the longest time, and watches no more. */
    double longestMilliseconds() {
        watching = false;
        return longest / 1e6;
    }
}
