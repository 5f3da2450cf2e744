/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what is done in the background, from one change to the next. */
final class Waiting {

    private static final int SECONDS = 30;

    private final Semaphore news = new Semaphore(0);

    /** Notes that something has changed. */
    void wake() {
        news.release();
    }

    /** Waits until something holds, which changes only with news. */
    void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            if (!news.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("nothing has changed for " + SECONDS + " seconds");
            }
        }
    }

    /** Reads all documents of a project and waits until they are there. */
    static void settle(Overview overview) throws InterruptedException {
        Waiting waiting = new Waiting();
        OverviewListener listener = documents -> waiting.wake();
        overview.addListener(listener);
        overview.start();
        waiting.until(overview::settled);
        overview.removeListener(listener);
    }
}
