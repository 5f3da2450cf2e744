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

    /** Whether the canvas is given the time to lay out what lies beside the window before each. */
    default boolean rests() {
        return false;
    }
}
