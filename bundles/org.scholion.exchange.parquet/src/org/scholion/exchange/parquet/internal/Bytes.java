/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.parquet.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes that grow, without the locks of the platform's. */
final class Bytes {

    private byte[] bytes = new byte[256];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    void put(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    void put(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    void put(Bytes more) {
        room(more.size);
        System.arraycopy(more.bytes, 0, bytes, size, more.size);
        size += more.size;
    }

    /** A number of four bytes, the lowest first. */
    void putInt(int value) {
        room(Integer.BYTES);
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[size++] = (byte) (value >> (8 * i));
        }
    }

    /** A number of eight bytes, the lowest first. */
    void putLong(long value) {
        room(Long.BYTES);
        for (int i = 0; i < Long.BYTES; i++) {
            bytes[size++] = (byte) (value >>> (8 * i));
        }
    }

    /** A number without a sign in groups of seven bits, the lowest first. */
    void putVariable(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            put((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        put((int) rest);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }
}
