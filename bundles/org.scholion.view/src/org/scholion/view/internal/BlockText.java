/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import java.util.ArrayList;
import java.util.List;
import org.scholion.text.BidiParagraph;
import org.scholion.text.BidiRun;
import org.scholion.text.TextDirection;
import org.scholion.view.Advances;
import org.scholion.view.LineMetrics;
import org.scholion.view.TextMeasurer;
import org.scholion.view.TextPiece;

/**
 * The lines of a block and where their characters stand from left to right; depends on text, fonts
 * and width alone, so it outlives every change of marks.
 */
final class BlockText {

    /** A line before its height is known. */
    record Line(
            int begin,
            int textEnd,
            int end,
            boolean hard,
            TextDirection direction,
            List<TextPiece> pieces,
            int start,
            LineMetrics metrics) {

        int left() {
            return pieces.isEmpty() ? start : pieces.get(0).x();
        }

        int right() {
            return pieces.isEmpty() ? start : pieces.get(pieces.size() - 1).right();
        }

        /** Where an offset of this line is drawn, as the character behind it is. */
        int xOf(int offset) {
            TextPiece before = null;
            for (TextPiece piece : pieces) {
                if (offset >= piece.begin() && offset < piece.end()) {
                    return piece.xOf(offset);
                }
                if (offset == piece.end()) {
                    before = piece;
                }
            }
            if (before != null) {
                return before.xOf(offset);
            }
            return direction == TextDirection.LEFT_TO_RIGHT ? right() : left();
        }
    }

    private final List<Line> lines;

    private BlockText(List<Line> lines) {
        this.lines = lines;
    }

    static BlockText of(
            Blocks blocks, int block, BidiParagraph bidi, TextMeasurer measurer, Column column) {
        String text = blocks.text();
        TextDirection direction = blocks.paragraph(block).direction();
        List<LineBreaker.Broken> broken =
                LineBreaker.lines(
                        text, blocks.begin(block), blocks.end(block), measurer, column.width());
        List<Line> lines = new ArrayList<>(broken.size());
        for (int i = 0; i < broken.size(); i++) {
            LineBreaker.Broken line = broken.get(i);
            boolean hard = i == broken.size() - 1;
            lines.add(
                    new Line(
                            line.begin(),
                            line.textEnd(),
                            hard ? blocks.next(block) : line.end(),
                            hard,
                            direction,
                            pieces(text, line, direction, bidi, measurer, column),
                            direction == TextDirection.LEFT_TO_RIGHT
                                    ? column.left()
                                    : column.right(),
                            measurer.metrics(text, line.begin(), line.textEnd())));
        }
        return new BlockText(lines);
    }

    private static List<TextPiece> pieces(
            String text,
            LineBreaker.Broken line,
            TextDirection direction,
            BidiParagraph bidi,
            TextMeasurer measurer,
            Column column) {
        List<BidiRun> runs = bidi.line(line.begin(), line.textEnd());
        List<Advances> advances = new ArrayList<>(runs.size());
        int total = 0;
        for (BidiRun run : runs) {
            Advances measured = measurer.measure(text, run.begin(), run.end(), run.direction());
            advances.add(measured);
            total += measured.total();
        }
        int x = direction == TextDirection.LEFT_TO_RIGHT ? column.left() : column.right() - total;
        List<TextPiece> pieces = new ArrayList<>(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            BidiRun run = runs.get(i);
            pieces.add(new TextPiece(run.begin(), run.end(), run.level(), x, advances.get(i)));
            x += advances.get(i).total();
        }
        return List.copyOf(pieces);
    }

    List<Line> lines() {
        return lines;
    }

    /** The index of the line that an offset is in; at a break the later one. */
    int lineOf(int offset) {
        for (int i = 0; i < lines.size() - 1; i++) {
            if (offset < lines.get(i).end()) {
                return i;
            }
        }
        return lines.size() - 1;
    }
}
