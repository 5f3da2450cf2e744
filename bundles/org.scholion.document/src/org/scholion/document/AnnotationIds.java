/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * Hands out new annotation ids: ULIDs of 48 bits of time (milliseconds since 1970) and 80 random
 * bits. Each id is greater than the one before, also within a millisecond and when the clock steps
 * back. Safe for use by several threads.
 */
public final class AnnotationIds {

    private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final long LOW_40 = 0xFF_FFFF_FFFFL;
    private static final long LAST_MILLIS = 0xFFFF_FFFF_FFFFL;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long millis = -1;
    private long high;
    private long low;

    /**
     * Creates a source of ids.
     *
     * @param clock tells the time
     * @param random gives the random bits
     */
    public AnnotationIds(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** Returns a source of ids with the system's clock and strong random bits. */
    public static AnnotationIds system() {
        return new AnnotationIds(Clock.systemUTC(), new SecureRandom());
    }

    /**
     * Returns the next id.
     *
     * @throws IllegalStateException when the clock shows a time that 48 bits cannot hold
     */
    public synchronized AnnotationId next() {
        long now = clock.millis();
        if (now < 0 || now > LAST_MILLIS) {
            throw new IllegalStateException("no ULID can be made at " + clock.instant());
        }
        if (now > millis) {
            millis = now;
            high = random.nextLong() & LOW_40;
            low = random.nextLong() & LOW_40;
        } else {
            low = (low + 1) & LOW_40;
            if (low == 0) {
                high = (high + 1) & LOW_40;
                if (high == 0) {
                    // 80 bits are used up: borrow the next millisecond
                    millis++;
                }
            }
        }
        char[] digits = new char[26];
        write(millis, digits, 0, 10);
        write(high, digits, 10, 8);
        write(low, digits, 18, 8);
        return new AnnotationId(new String(digits));
    }

    private static void write(long value, char[] digits, int from, int count) {
        for (int i = 0; i < count; i++) {
            digits[from + i] = DIGITS[(int) (value >>> 5 * (count - 1 - i)) & 31];
        }
    }
}
