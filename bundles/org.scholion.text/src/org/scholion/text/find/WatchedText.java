/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.find;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * A text that can be taken away from a regular expression that reads it. Java's matcher tries what
 * it can try, for ages if need be, but it reads a character before each try.
 */
final class WatchedText implements CharSequence {

    /** The matcher has read for too long. */
    static final class OutOfTimeException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final int READS_BETWEEN_LOOKS = 1 << 14;

    private final String text;
    private final BooleanSupplier cancelled;
    private final long deadline;
    private int reads;

    WatchedText(String text, BooleanSupplier cancelled, Duration patience) {
        this.text = text;
        this.cancelled = cancelled;
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    @Override
    public char charAt(int index) {
        if (++reads % READS_BETWEEN_LOOKS == 0) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (System.nanoTime() - deadline > 0) {
                throw new OutOfTimeException();
            }
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
