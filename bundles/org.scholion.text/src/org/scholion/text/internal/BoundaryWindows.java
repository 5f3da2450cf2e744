/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.internal;

import com.ibm.icu.text.BreakIterator;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.text.TextRange;

/**
 * Finds the pieces between the boundaries of one text by running ICU over a window around the
 * offset asked for. ICU alone could be asked about any offset too, but going backwards it takes
 * quadratic time in a long piece: minutes for a text of a million characters without an end of
 * sentence.
 *
 * <p>Safe for any number of threads: windows are immutable, and each is made with an iterator that
 * no one else is using.
 */
public final class BoundaryWindows {

    /** How much larger the next window is if a piece does not fit the last. */
    private static final int GROWTH = 8;

    /**
     * The boundaries from one place to another.
     *
     * @param offsets the boundaries found, ascending, the window's ends included
     * @param from below this they are not to be trusted
     * @param to above this they are not to be trusted
     */
    private record Window(int[] offsets, int from, int to) {

        /** The index of the last boundary at or before an offset; negative if it is outside. */
        int indexOf(int offset) {
            if (offset < from || offset >= to) {
                return -1;
            }
            int found = Arrays.binarySearch(offsets, offset);
            int index = found >= 0 ? found : -found - 2;
            boolean trusted = offsets[index] >= from && offsets[index + 1] <= to;
            return trusted ? index : -1;
        }

        /** Whether an offset is about where it ends. */
        boolean isFollowedBy(int offset, int reach) {
            return offset >= from && offset - to < reach && to - offset < reach;
        }
    }

    private final String text;
    private final BoundaryKind kind;
    private final BreakIterator prototype;
    private final AtomicReference<@Nullable BreakIterator> spare = new AtomicReference<>();
    private final AtomicReference<Window> last =
            new AtomicReference<>(new Window(new int[0], 0, 0));

    /** Takes the iterator over; no one else may use it. */
    public BoundaryWindows(String text, BoundaryKind kind, BreakIterator iterator) {
        this.text = text;
        this.kind = kind;
        this.prototype = iterator;
    }

    /** The piece that covers an offset inside the text. */
    public TextRange piece(int offset) {
        Window window = last.get();
        int index = window.indexOf(offset);
        if (index < 0 && window.isFollowedBy(offset, kind.reach())) {
            // whoever reads on has no use for what is behind
            window = window(offset, 0, 2L * kind.reach());
            last.set(window);
            index = window.indexOf(offset);
        }
        for (long reach = kind.reach(); index < 0; reach *= GROWTH) {
            window = window(offset, reach, reach);
            last.set(window);
            index = window.indexOf(offset);
        }
        return new TextRange(window.offsets()[index], window.offsets()[index + 1]);
    }

    private Window window(int offset, long back, long ahead) {
        int length = text.length();
        int end = (int) Math.min(length, offset + ahead);
        if (end < length && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        int begin = begin((int) Math.max(0, offset - back));
        boolean sureBegin = begin == 0 || kind.isSure(text, begin);
        int from = sureBegin ? begin : begin + kind.unsureAtStart();
        int to = end == length ? end : end - kind.unsureAtEnd();
        return new Window(boundaries(begin, end), from, to);
    }

    /** A sure place at or before an offset, else a possible one, else the beginning of the text. */
    private int begin(int offset) {
        int least = (int) Math.max(0, (long) offset - kind.search());
        int possible = -1;
        for (int at = offset; at > least; at--) {
            if (kind.isSure(text, at)) {
                return at;
            }
            if (possible < 0 && BoundaryKind.isPossible(text, at)) {
                possible = at;
            }
        }
        return least == 0 ? 0 : Math.max(possible, 0);
    }

    private int[] boundaries(int begin, int end) {
        BreakIterator taken = spare.getAndSet(null);
        BreakIterator iterator = taken == null ? copy() : taken;
        iterator.setText(text.substring(begin, end));
        int[] found = new int[64];
        int count = 0;
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = begin + at;
        }
        spare.set(iterator);
        return Arrays.copyOf(found, count);
    }

    private BreakIterator copy() {
        synchronized (prototype) {
            return prototype.clone();
        }
    }
}
