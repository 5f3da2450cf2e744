/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;

/**
 * Interned names: each distinct text gets the next number from 0. Texts are compared in full (two
 * texts with equal hashes stay two names) and kept as UTF-8 in one array, so a million short names
 * take little memory.
 */
final class NamePool extends AbstractList<String> {
    private byte[] bytes = new byte[256];
    private int[] ends = new int[16];
    private int[] table = new int[32];
    private int size;

    /** The number of a text, new or known. */
    int intern(String text) {
        byte[] key = text.getBytes(StandardCharsets.UTF_8);
        int slot = find(key);
        if (table[slot] != 0) {
            return table[slot] - 1;
        }
        int begin = size == 0 ? 0 : ends[size - 1];
        int end = Math.addExact(begin, key.length);
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + (bytes.length >> 1)));
        }
        System.arraycopy(key, 0, bytes, begin, key.length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + (size >> 1));
        }
        ends[size++] = end;
        table[slot] = size;
        if (size * 3L > table.length * 2L) {
            grow();
        }
        return size - 1;
    }

    private int find(byte[] key) {
        int mask = table.length - 1;
        int slot = mix(hash(key, 0, key.length)) & mask;
        while (table[slot] != 0) {
            int id = table[slot] - 1;
            int begin = id == 0 ? 0 : ends[id - 1];
            if (Arrays.equals(bytes, begin, ends[id], key, 0, key.length)) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        table = new int[table.length * 2];
        int mask = table.length - 1;
        for (int id = 0, begin = 0; id < size; begin = ends[id++]) {
            int slot = mix(hash(bytes, begin, ends[id])) & mask;
            while (table[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = id + 1;
        }
    }

    private static int hash(byte[] b, int from, int to) {
        int h = 1;
        for (int i = from; i < to; i++) {
            h = 31 * h + b[i];
        }
        return h;
    }

    private static int mix(int h) {
        int x = h * 0x9E3779B9;
        return x ^ (x >>> 15);
    }

    /** Gives up the memory kept for growth; nothing may be interned afterwards. */
    void seal() {
        bytes = Arrays.copyOf(bytes, size == 0 ? 0 : ends[size - 1]);
        ends = Arrays.copyOf(ends, size);
        table = new int[0];
    }

    @Override
    public String get(int id) {
        int begin = id == 0 ? 0 : ends[id - 1];
        return new String(bytes, begin, ends[id] - begin, StandardCharsets.UTF_8);
    }

    @Override
    public int size() {
        return size;
    }
}
