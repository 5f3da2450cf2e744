/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.jobs;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.project.Progress;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** Tells a use case's progress to a monitor of the platform. */
public final class MonitorProgress implements Progress {

    private final IProgressMonitor monitor;
    private SubMonitor steps;
    private boolean known;

    /** Creates it for a monitor. */
    public MonitorProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
        this.steps = SubMonitor.convert(monitor);
    }

    @Override
    public void begin(Message task, long total) {
        known = total > 0;
        steps =
                SubMonitor.convert(
                        monitor, UiWords.say(task), (int) Math.min(total, Integer.MAX_VALUE));
    }

    @Override
    public void worked(long amount, String current) {
        if (!known) {
            steps.setWorkRemaining(1000);
        }
        steps.worked((int) amount);
        steps.subTask(current);
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
