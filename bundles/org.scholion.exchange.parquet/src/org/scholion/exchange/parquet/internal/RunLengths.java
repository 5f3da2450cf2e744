/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.parquet.internal;

/** Writes small numbers as runs of equal ones and as groups of eight packed into bits. */
final class RunLengths {

    private static final int GROUP = 8;

    private RunLengths() {}

    /** Returns how many bits the numbers up to this one need. */
    static int width(int most) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(most);
    }

    static void write(int[] values, int count, int width, Bytes out) {
        int at = 0;
        while (at < count) {
            int run = run(values, at, count);
            if (run >= GROUP) {
                out.putVariable((long) run << 1);
                for (int bits = 0; bits < width; bits += 8) {
                    out.put(values[at] >>> bits);
                }
                at += run;
                continue;
            }
            int end = at;
            do {
                end += GROUP;
            } while (end < count && run(values, end, Math.min(count, end + GROUP)) < GROUP);
            int groups = (end - at) / GROUP;
            out.putVariable(((long) groups << 1) | 1);
            pack(values, at, Math.min(end, count), groups * GROUP, width, out);
            at = Math.min(end, count);
        }
    }

    private static int run(int[] values, int from, int to) {
        int at = from;
        while (at < to && values[at] == values[from]) {
            at++;
        }
        return at - from;
    }

    /** The first value stands in the lowest bits; what lacks to the last group is zero. */
    private static void pack(int[] values, int from, int to, int padded, int width, Bytes out) {
        long bits = 0;
        int filled = 0;
        for (int i = 0; i < padded; i++) {
            long value = from + i < to ? values[from + i] : 0;
            bits |= value << filled;
            filled += width;
            while (filled >= 8) {
                out.put((int) bits);
                bits >>>= 8;
                filled -= 8;
            }
        }
    }
}
