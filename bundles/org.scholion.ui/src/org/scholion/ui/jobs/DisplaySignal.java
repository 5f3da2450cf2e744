/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.jobs;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Display;

/**
 * Carries the news that something has changed from any thread to the UI thread: told soon, and once
 * for many calls.
 */
public final class DisplaySignal {

    private final UiThread ui;
    private final Runnable told;
    private final AtomicBoolean under = new AtomicBoolean();

    /**
     * Creates it; to be done on the UI thread.
     *
     * @param told called on the UI thread
     */
    public DisplaySignal(Display display, Runnable told) {
        this.ui = UiThread.of(display);
        this.told = told;
    }

    /** Has the listener called soon; does nothing once the display is gone. */
    public void raise() {
        if (!under.getAndSet(true)) {
            ui.run(
                    () -> {
                        under.set(false);
                        told.run();
                    });
        }
    }
}
