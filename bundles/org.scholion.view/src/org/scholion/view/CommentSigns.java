/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.text.TextDirection;

/**
 * The signs of what is said about a text. They stand where a line ends, as names of passages and
 * chips stand where it begins; a line has one sign, whatever is said in it.
 */
public final class CommentSigns {

    /** The width and height of a sign, in points. */
    public static final int SIZE = 14;

    /** From the column to the sign; the first tracks of arcs run between. */
    private static final int AWAY = 22;

    /** From a sign to the edge of a narrow window. */
    private static final int EDGE = 2;

    private CommentSigns() {}

    /** Returns the signs that show in a window, from the top. */
    public static List<CommentSign> of(ViewWindow window, List<CommentPlace> comments) {
        List<CommentSign> signs = new ArrayList<>();
        if (comments.isEmpty()) {
            return signs;
        }
        List<CommentPlace> ordered =
                comments.stream()
                        .sorted(Comparator.comparingInt(comment -> comment.range().begin()))
                        .toList();
        for (LineBox line : window.lines()) {
            List<CommentPlace> here =
                    ordered.stream().filter(comment -> begins(comment, line)).toList();
            if (!here.isEmpty()) {
                signs.add(new CommentSign(here, place(window, line)));
            }
        }
        return signs;
    }

    /** Returns the sign under a point. */
    public static Optional<CommentSign> at(
            ViewWindow window, List<CommentPlace> comments, int x, int y) {
        return of(window, comments).stream()
                .filter(sign -> sign.place().contains(x, y))
                .findFirst();
    }

    private static boolean begins(CommentPlace comment, LineBox line) {
        int begin = comment.range().begin();
        boolean behindLast = line.hard() && begin == line.end() && begin == line.textEnd();
        return begin >= line.begin() && begin < line.end() || behindLast;
    }

    private static Rect place(ViewWindow window, LineBox line) {
        int right = window.columnLeft() + window.columnWidth();
        int x =
                line.direction() == TextDirection.LEFT_TO_RIGHT
                        ? Math.min(right + AWAY, window.width() - SIZE - EDGE)
                        : Math.max(window.columnLeft() - AWAY - SIZE, EDGE);
        int y = line.textTop() + (line.textBottom() - line.textTop() - SIZE) / 2;
        return new Rect(x, y, SIZE, SIZE);
    }
}
