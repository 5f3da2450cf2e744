/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.invisible;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextDirection;
import org.scholion.text.TextRange;
import org.scholion.view.LineBox;
import org.scholion.view.Rect;
import org.scholion.view.TextPiece;

/** The signs of one line. */
final class LineSigns {

    /** How many heads of ticks are as high as the text. */
    private static final int HEADS = 3;

    /** The least size at which heads can be told apart, in points. */
    private static final int LEAST_HEAD = 6;

    /** A character between letters, before it is known which other heads are in its way. */
    private record Tick(TextRange range, InvisibleKind kind, TextDirection direction, int x) {}

    private final LineBox line;
    private final TextBoundaries boundaries;
    private final String text;
    private final int height;
    private final int head;
    private final List<InvisibleSign> signs = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();

    LineSigns(LineBox line, TextBoundaries boundaries) {
        this.line = line;
        this.boundaries = boundaries;
        text = boundaries.text();
        height = line.textBottom() - line.textTop();
        head = Math.max(LEAST_HEAD, height / HEADS);
    }

    /** Returns them in the order of their characters. */
    List<InvisibleSign> all() {
        for (TextPiece piece : line.pieces()) {
            inside(piece);
        }
        behindText();
        placeTicks();
        signs.sort(Comparator.comparingInt(sign -> sign.range().begin()));
        return signs;
    }

    private void inside(TextPiece piece) {
        int end;
        for (int at = piece.begin(); at < piece.end(); at = end) {
            TextRange range = characterAt(at);
            end = range.end();
            Optional<InvisibleKind> kind = InvisibleKind.of(text.codePointAt(at));
            if (kind.isPresent()) {
                inside(piece, range, kind.get());
            }
        }
    }

    private void inside(TextPiece piece, TextRange range, InvisibleKind kind) {
        int begin = Math.max(piece.begin(), boundaries.graphemeFloor(range.begin()));
        int end = Math.min(piece.end(), boundaries.graphemeAfter(begin));
        int left = Math.min(piece.xOf(begin), piece.xOf(end));
        int right = Math.max(piece.xOf(begin), piece.xOf(end));
        if (!kind.filling()) {
            ticks.add(new Tick(range, kind, piece.direction(), x(piece, range, begin, end)));
        } else if (left < right) {
            fill(range, kind, piece.direction(), left, right - left);
        } else {
            int room = room(kind);
            fill(range, kind, piece.direction(), left - room / 2, room);
        }
    }

    /**
     * Where a character without a room of its own stands in its grapheme cluster. The cluster has
     * no caret inside, so its room is shared out among the letters on both sides: a joiner stands
     * between two pictures, a non-joiner behind its consonant.
     */
    private int x(TextPiece piece, TextRange range, int begin, int end) {
        int from = piece.xOf(begin);
        int to = piece.xOf(end);
        int letters = letters(begin, end);
        int before = letters(begin, range.begin());
        return letters == 0 ? (from + to) / 2 : from + (to - from) * before / letters;
    }

    /** How many of the characters take room. */
    private int letters(int begin, int end) {
        int mark = 1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK;
        int spacing = 1 << Character.COMBINING_SPACING_MARK;
        return (int)
                text.substring(begin, end)
                        .codePoints()
                        .filter(c -> (1 << Character.getType(c) & (mark | spacing)) == 0)
                        .filter(c -> !isIgnorable(c))
                        .count();
    }

    private static boolean isIgnorable(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** White space at the end of a line has no room there; its signs hang out of the text. */
    private void behindText() {
        boolean ltr = line.direction() == TextDirection.LEFT_TO_RIGHT;
        int edge = ltr ? line.right() : line.left();
        int end;
        for (int at = line.textEnd(); at < line.end(); at = end) {
            TextRange range = characterAt(at);
            end = range.end();
            Optional<InvisibleKind> kind = InvisibleKind.of(text.codePointAt(at));
            if (kind.isPresent()) {
                int room = room(kind.get());
                fill(range, kind.get(), line.direction(), ltr ? edge : edge - room, room);
                edge += ltr ? room : -room;
            }
        }
    }

    private int room(InvisibleKind kind) {
        boolean wide =
                kind == InvisibleKind.PARAGRAPH_END
                        || kind == InvisibleKind.LINE_END
                        || kind == InvisibleKind.TAB;
        return wide ? height * 2 / 3 : height / 3;
    }

    private TextRange characterAt(int at) {
        boolean pair = text.startsWith("\r\n", at);
        return new TextRange(at, at + (pair ? 2 : Character.charCount(text.codePointAt(at))));
    }

    private void fill(
            TextRange range, InvisibleKind kind, TextDirection direction, int x, int width) {
        Rect place = new Rect(x, line.textTop(), width, height);
        signs.add(
                new InvisibleSign(
                        range,
                        text.substring(range.begin(), range.end()),
                        kind,
                        direction,
                        place,
                        x + width / 2,
                        place.bottom()));
    }

    /** Heads that would cover each other stand below each other; where all is full, beside. */
    private void placeTicks() {
        ticks.sort(Comparator.comparingInt(Tick::x));
        int[] free = new int[HEADS];
        Arrays.fill(free, Integer.MIN_VALUE);
        for (Tick tick : ticks) {
            int left = tick.x() - head / 2;
            int row = freeRow(free, left);
            int x = Math.max(free[row], left);
            free[row] = x + head;
            Rect place = new Rect(x, line.textTop() + row * head, head, head);
            signs.add(
                    new InvisibleSign(
                            tick.range(),
                            text.substring(tick.range().begin(), tick.range().end()),
                            tick.kind(),
                            tick.direction(),
                            place,
                            tick.x(),
                            Math.max(line.textBottom(), place.bottom()) + 1));
        }
    }

    /** The first row that is free from some x on, or else the one that is soonest. */
    private static int freeRow(int[] free, int x) {
        int soonest = 0;
        for (int row = 0; row < free.length; row++) {
            if (free[row] <= x) {
                return row;
            }
            soonest = free[row] < free[soonest] ? row : soonest;
        }
        return soonest;
    }
}
