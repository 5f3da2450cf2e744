/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.jsonl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.scholion.text.OffsetUnit;

/**
 * Holds every offset of a row against the text it claims to cover, cutting the text in the offsets'
 * own unit and not by the table they were made with.
 */
final class OffsetCheck {

    private final OffsetUnit unit;
    private final String text;
    private final int[] codePoints;
    private final byte[] bytes;

    OffsetCheck(String text, OffsetUnit unit) {
        this.text = text;
        this.unit = unit;
        codePoints = unit == OffsetUnit.CODE_POINT ? text.codePoints().toArray() : new int[0];
        bytes = unit == OffsetUnit.UTF8 ? text.getBytes(StandardCharsets.UTF_8) : new byte[0];
    }

    /** Begins a span. */
    Cover cover() {
        return new Cover();
    }

    /** The pieces of a span as they were written. */
    final class Cover {

        private final List<String> pieces = new ArrayList<>(1);

        /** Adds a piece by its offsets, in the unit of the row. */
        void add(int begin, int end) {
            pieces.add(cut(begin, end));
        }

        /**
         * Holds the pieces against what was written of them.
         *
         * @throws IllegalStateException when they differ: the writer is wrong
         */
        void is(String covered) {
            boolean same =
                    pieces.size() == 1
                            ? pieces.get(0).equals(covered)
                            : String.join(" ", pieces).equals(covered);
            if (!same) {
                throw new IllegalStateException(
                        "the offsets cover " + pieces + " and not " + covered);
            }
        }
    }

    private String cut(int begin, int end) {
        return switch (unit) {
            case UTF16 -> text.substring(begin, end);
            case CODE_POINT -> new String(codePoints, begin, end - begin);
            case UTF8 -> new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
        };
    }
}
