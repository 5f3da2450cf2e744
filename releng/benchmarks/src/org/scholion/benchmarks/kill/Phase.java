/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.kill;

import java.util.Locale;
import java.util.Random;

/** What a process is at when it is killed. */
enum Phase {
    /** Files are imported with their annotations. */
    IMPORT(40, 30),
    /** Annotations are made and undone, one after another. */
    EDITS(60, 5),
    /** Projects of earlier formats are brought up to date, edited and closed. */
    UPGRADE(4, 120),
    /** A project is opened, edited and closed, again and again. */
    CLOSING(6, 12),
    /** Work is handed out, done elsewhere, and brought home again. */
    MERGE(4, 60),
    /** Documents are settled by a rule. */
    ADJUDICATE(3, 60);

    private final int lines;
    private final int milliseconds;

    /**
     * Creates it.
     *
     * @param lines how many lines a process says at most before it is killed
     * @param milliseconds how much longer it lives at most after the last of them
     */
    Phase(int lines, int milliseconds) {
        this.lines = lines;
        this.milliseconds = milliseconds;
    }

    /** Returns after how many lines a process is killed. */
    int lines(Random random) {
        return random.nextInt(lines);
    }

    /** Returns how long after that, in nanoseconds. */
    long delay(Random random) {
        return random.nextLong(milliseconds * 1_000_000L);
    }

    /** Tells whether a line is one of those that are counted. */
    boolean counts(String line) {
        return switch (this) {
            case IMPORT, EDITS -> true;
            // What is of interest begins there.
            case UPGRADE, CLOSING, MERGE, ADJUDICATE -> line.startsWith(Acknowledged.BEGUN);
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
