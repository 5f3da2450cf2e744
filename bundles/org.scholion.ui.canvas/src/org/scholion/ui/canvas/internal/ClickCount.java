/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

/** Counts clicks at one place beyond three, where some platforms begin anew. */
final class ClickCount {

    /** How far the pointer may move between two clicks, in pixels. */
    private static final int NEAR = 5;

    /** What a platform counts to at least. */
    private static final int COUNTED = 3;

    private final int longest;
    private int count;
    private int x;
    private int y;
    private int time;

    /**
     * Creates a count.
     *
     * @param longest the longest time between two clicks that belong together, in milliseconds
     */
    ClickCount(int longest) {
        this.longest = longest;
    }

    /**
     * Counts a click.
     *
     * @param told what the platform counted
     * @param atTime when, in milliseconds of the platform's clock, which may run over
     */
    int of(int told, int atX, int atY, int atTime) {
        boolean follows =
                count >= COUNTED
                        && told == 1
                        && Math.abs(atX - x) <= NEAR
                        && Math.abs(atY - y) <= NEAR
                        && atTime - time >= 0
                        && atTime - time <= longest;
        count = follows ? count + 1 : told;
        x = atX;
        y = atY;
        time = atTime;
        return count;
    }
}
