/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import org.scholion.project.Progress;
import org.scholion.words.Message;

/** The progress of a use case that is a part of another: it tells a fixed number of steps. */
public final class ProgressPart implements Progress {
    private final Progress whole;
    private final long steps;
    private long total;
    private long done;
    private long told;

    /**
     * Creates a part.
     *
     * @param whole hears of it; it has begun
     * @param steps how many steps of the whole this part is
     */
    public ProgressPart(Progress whole, long steps) {
        this.whole = whole;
        this.steps = steps;
    }

    @Override
    public void begin(Message task, long steps) {
        total = steps;
        done = 0;
    }

    @Override
    public void worked(long amount, String current) {
        done += amount;
        if (total > 0) {
            tell(Math.min(steps, steps * done / total), current);
        }
    }

    private void tell(long now, String current) {
        if (now > told) {
            whole.worked(now - told, current);
            told = now;
        }
    }

    /** The part is done. */
    public void end() {
        tell(steps, "");
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }
}
