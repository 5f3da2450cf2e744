/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Spans as CoNLL-2012 writes names: {@code (PERSON*}, {@code *}, {@code *)}, {@code (GPE)}. */
final class Stars {

    private static final String STAR = "*";

    private Stars() {}

    /** Returns the spans of a sentence; what is not closed is left out. */
    static List<Bio.Chunk> read(List<String> values) {
        List<Bio.Chunk> chunks = new ArrayList<>();
        Deque<Bio.Chunk> open = new ArrayDeque<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            int at = 0;
            while (at < value.length()) {
                char c = value.charAt(at);
                if (c == '(') {
                    int end = at + 1;
                    while (end < value.length() && "()*".indexOf(value.charAt(end)) < 0) {
                        end++;
                    }
                    open.push(new Bio.Chunk(i, i, value.substring(at + 1, end)));
                    at = end;
                } else {
                    if (c == ')' && !open.isEmpty()) {
                        Bio.Chunk begun = open.pop();
                        chunks.add(new Bio.Chunk(begun.first(), i, begun.type()));
                    }
                    at++;
                }
            }
        }
        return chunks;
    }

    /** Returns the values of a sentence; the spans overlap nowhere. */
    static String[] write(List<Bio.Chunk> chunks, int length) {
        String[] values = new String[length];
        Arrays.fill(values, STAR);
        for (Bio.Chunk chunk : chunks) {
            if (chunk.first() == chunk.last()) {
                values[chunk.first()] = "(" + chunk.type() + ")";
            } else {
                values[chunk.first()] = "(" + chunk.type() + STAR;
                values[chunk.last()] = STAR + ")";
            }
        }
        return values;
    }
}
