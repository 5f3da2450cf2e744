/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.concurrent.TimeUnit;
import org.scholion.project.Progress;
import org.scholion.words.Message;

/**
 * Says on the terminal how far work is, every few seconds, and nothing of work that is soon done.
 */
final class SlowProgress implements Progress {
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final Output output;
    private final String code;
    private long total = 1;
    private long done;
    private long last = System.nanoTime();

    /**
     * Creates progress.
     *
     * @param code what is said, with a number of percent called {@code percent}
     */
    SlowProgress(Output output, String code) {
        this.output = output;
        this.code = code;
    }

    @Override
    public void begin(Message task, long steps) {
        total = Math.max(1, steps);
    }

    @Override
    public void worked(long amount, String current) {
        done += amount;
        long now = System.nanoTime();
        if (now - last >= PAUSE) {
            last = now;
            output.say(code, "percent", 100 * done / total);
        }
    }

    @Override
    public boolean cancelled() {
        // whoever waits at a terminal ends the whole program
        return false;
    }
}
