/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.draw;

import java.util.SplittableRandom;

/**
 * Streams of random numbers by seed and numbers, such as that of a resample. Streams of
 * neighbouring seeds or numbers have nothing in common: each is passed through the finaliser of
 * SplitMix64 (Steele, Lea and Flood, <i>Fast splittable pseudorandom number generators</i>, OOPSLA
 * 2014, in Stafford's variant 13), since the generator merely counts on from its seed.
 */
public final class RandomStreams {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private RandomStreams() {}

    /** The stream of a seed and numbers; the same on every machine. */
    public static SplittableRandom of(long seed, long... numbers) {
        long mixed = mix(seed + STEP);
        for (long number : numbers) {
            mixed = mix(mixed ^ mix(number + STEP) + STEP);
        }
        return new SplittableRandom(mixed);
    }

    /** Each bit of the result depends on each bit of the number; no two numbers give the same. */
    static long mix(long number) {
        long z = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
