/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.canvas;

/** What a user does again and again. */
interface Gesture {

    /** Goes where it is to be done; not timed. */
    default void prepare(int time) {}

    /** Does it; timed until it is painted. */
    void perform(int time);

    /** How long nothing is asked before: a frame that follows another one waits for its turn. */
    default int restMilliseconds() {
        return 40;
    }
}
