/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.project;

import java.util.List;
import org.scholion.corpus.StoreEvent;

/** Hears of the open project, always on the UI thread. */
public interface ProjectListener {

    /** Another project is open, or none. */
    default void projectChanged() {}

    /** Another member works here now. */
    default void memberChanged() {}

    /**
     * The open project's store has changed, by whomever and wherever: in this window, in a job.
     * Heard soon after, once for many changes.
     *
     * @param events what has changed, in order; at least one
     */
    default void storeChanged(List<StoreEvent> events) {}
}
