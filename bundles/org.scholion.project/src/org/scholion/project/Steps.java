/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.concurrent.CancellationException;

/** Shares of the work, told by several threads, as steps of progress. */
final class Steps {
    private final Progress progress;
    private final int all;
    private double done;
    private long told;

    /**
     * Tells nothing yet.
     *
     * @param all in how many steps all is told
     */
    Steps(Progress progress, int all) {
        this.progress = progress;
        this.all = all;
    }

    synchronized void made(double share) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        done += share;
        tell(Math.min(all, (long) (done * all)));
    }

    /** Tells that so many steps are done in all. */
    synchronized void tell(long steps) {
        if (steps > told) {
            progress.worked(steps - told, "");
            told = steps;
        }
    }
}
