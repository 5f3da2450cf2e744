/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;
import org.scholion.words.Message;

/**
 * What the offsets of a {@code .ann} file count. brat counts code points of the text as it is
 * stored; programs that write its format also count UTF-16 units or bytes of UTF-8, or read the
 * text with each CRLF turned into one character, or count a byte order mark.
 */
final class OffsetConvention {

    private static final String MARK = "\ufeff";

    private final OffsetUnit unit;
    private final boolean joined;
    private final int shift;
    private final OffsetMap offsets;

    /** Of each CRLF, where its second half is in the text with all of them joined. */
    private final int[] ends;

    private OffsetConvention(OffsetUnit unit, Joined text, boolean marked) {
        this.unit = unit;
        joined = text.joined();
        ends = text.ends();
        offsets = text.offsets();
        shift = marked ? OffsetMap.of(MARK).length(unit) : 0;
    }

    /** A text, with its CRLFs joined or not. */
    private record Joined(boolean joined, OffsetMap offsets, int[] ends) {

        static Joined of(String text, boolean joined) {
            if (!joined) {
                return new Joined(false, OffsetMap.of(text), new int[0]);
            }
            List<Integer> found = new ArrayList<>();
            for (int i = text.indexOf("\r\n"); i >= 0; i = text.indexOf("\r\n", i + 2)) {
                found.add(i - found.size());
            }
            return new Joined(
                    true,
                    OffsetMap.of(text.replace("\r\n", "\n")),
                    found.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    /** Returns brat's own. */
    static OffsetConvention usual(String text) {
        return new OffsetConvention(OffsetUnit.CODE_POINT, Joined.of(text, false), false);
    }

    /**
     * Returns all that come to something different for this text, the usual one first.
     *
     * @param byteOrderMark whether the text's file began with one
     * @param given the unit that someone named, if any
     */
    static List<OffsetConvention> all(
            String text, boolean byteOrderMark, Optional<OffsetUnit> given) {
        List<Joined> texts = new ArrayList<>(List.of(Joined.of(text, false)));
        if (text.contains("\r\n")) {
            texts.add(Joined.of(text, true));
        }
        OffsetMap offsets = texts.get(0).offsets();
        List<OffsetUnit> units = new ArrayList<>();
        if (given.isPresent()) {
            units.add(given.get());
        } else {
            for (OffsetUnit unit :
                    List.of(OffsetUnit.CODE_POINT, OffsetUnit.UTF16, OffsetUnit.UTF8)) {
                boolean same =
                        unit != OffsetUnit.CODE_POINT
                                && offsets.length(unit) == offsets.length(OffsetUnit.CODE_POINT);
                if (!same || byteOrderMark && unit == OffsetUnit.UTF8) {
                    units.add(unit);
                }
            }
        }
        List<OffsetConvention> all = new ArrayList<>();
        for (OffsetUnit unit : units) {
            for (Joined each : texts) {
                all.add(new OffsetConvention(unit, each, false));
                if (byteOrderMark) {
                    all.add(new OffsetConvention(unit, each, true));
                }
            }
        }
        return all;
    }

    /**
     * Returns the place in the text in UTF-16 units; empty if it is outside or cuts a character.
     */
    OptionalInt utf16(int offset) {
        OptionalInt found = offsets.checkedToUtf16(unit, offset - shift);
        if (found.isEmpty() || ends.length == 0) {
            return found;
        }
        int before = Arrays.binarySearch(ends, found.getAsInt());
        return OptionalInt.of(found.getAsInt() + (before >= 0 ? before : -before - 1));
    }

    /** Whether it is what brat itself counts; brat counts a byte order mark as well. */
    boolean isUsual() {
        return unit == OffsetUnit.CODE_POINT && !joined;
    }

    /** Returns how long the text is. */
    int length() {
        return offsets.length(unit) + shift;
    }

    /** Says what is counted. */
    Message described() {
        return Message.of(
                "exchange.brat.convention", "unit", unit, "joined", joined, "marked", shift > 0);
    }
}
