/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.parquet.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes structures in Thrift's compact protocol.
 *
 * <p>Source: Apache Thrift, <a
 * href="https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md">Compact
 * protocol</a>.
 */
final class Thrift {

    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int SHORT_LIST = 15;

    private final Bytes out;
    private final Deque<Integer> fields = new ArrayDeque<>();
    private int last;

    Thrift(Bytes out) {
        this.out = out;
    }

    private void field(int id, int type) {
        int delta = id - last;
        if (delta > 0 && delta <= 15) {
            out.put((delta << 4) | type);
        } else {
            out.put(type);
            out.putVariable(zigzag(id));
        }
        last = id;
    }

    private static long zigzag(long value) {
        return (value << 1) ^ (value >> 63);
    }

    Thrift number(int id, int value) {
        field(id, I32);
        out.putVariable(zigzag(value));
        return this;
    }

    Thrift wide(int id, long value) {
        field(id, I64);
        out.putVariable(zigzag(value));
        return this;
    }

    Thrift text(int id, String value) {
        field(id, BINARY);
        string(value);
        return this;
    }

    private void string(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.putVariable(bytes.length);
        out.put(bytes);
    }

    /** Begins a structure in a field. */
    Thrift begin(int id) {
        field(id, STRUCT);
        return begin();
    }

    /** Begins a structure as an element of a list, or as the first of all. */
    Thrift begin() {
        fields.push(last);
        last = 0;
        return this;
    }

    Thrift end() {
        out.put(0);
        last = fields.pop();
        return this;
    }

    /** A structure without fields. */
    Thrift empty(int id) {
        return begin(id).end();
    }

    private void list(int id, int type, int size) {
        field(id, LIST);
        if (size < SHORT_LIST) {
            out.put((size << 4) | type);
        } else {
            out.put((SHORT_LIST << 4) | type);
            out.putVariable(size);
        }
    }

    /** Begins a list of structures; each is begun and ended. */
    Thrift structs(int id, int size) {
        list(id, STRUCT, size);
        return this;
    }

    Thrift numbers(int id, int... values) {
        list(id, I32, values.length);
        for (int value : values) {
            out.putVariable(zigzag(value));
        }
        return this;
    }

    Thrift texts(int id, Iterable<String> values, int size) {
        list(id, BINARY, size);
        values.forEach(this::string);
        return this;
    }
}
