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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.text.TextDirection;
import org.scholion.view.LabelBox;
import org.scholion.view.Rect;
import org.scholion.view.TextMeasurer;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.StanceMark;

/**
 * Places the labels of one line in their rows, each where its span starts in the reading direction.
 * A label that would reach the next one says the short name, then is a dot, then is left out.
 */
final class LabelPlacer {

    /** Space between labels. */
    private static final int GAP = 7;

    static final int DOT = 6;

    /** A label to be placed: where it starts and how much is before its text. */
    private record Wish(Mark mark, int start, int badge) {}

    private final TextMeasurer measurer;
    private final TextDirection direction;
    private final int limit;
    private final Map<MarkId, LabelBox> placed = new HashMap<>();
    private final Map<MarkId, Rect> badges = new HashMap<>();

    /**
     * Prepares for one line.
     *
     * @param limit how far labels may reach: a right edge, or right to left a left edge
     */
    LabelPlacer(TextMeasurer measurer, TextDirection direction, int limit) {
        this.measurer = measurer;
        this.direction = direction;
        this.limit = limit;
    }

    /** Places the labels of one row whose top is at y. */
    void row(List<SpanRows.Group> groups, BlockText.Line line, int y) {
        List<List<Wish>> wishes = new ArrayList<>();
        for (SpanRows.Group group : groups) {
            List<Wish> together = new ArrayList<>();
            for (MarkPart part : group.parts()) {
                if (part.opening()) {
                    together.add(new Wish(part.mark(), startOf(part, line), badge(part.mark())));
                }
            }
            if (!together.isEmpty()) {
                wishes.add(together);
            }
        }
        wishes.sort(Comparator.comparingInt(group -> forward(group.get(0).start())));
        for (int i = 0; i < wishes.size(); i++) {
            int start = forward(wishes.get(i).get(0).start());
            int end =
                    i + 1 < wishes.size()
                            ? forward(wishes.get(i + 1).get(0).start()) - GAP
                            : forward(limit);
            place(wishes.get(i), start, end - start, y);
        }
    }

    private void place(List<Wish> wishes, int start, int room, int y) {
        int chosen = 0;
        while (chosen < 2 && width(wishes, chosen) > room) {
            chosen++;
        }
        int at = start;
        for (Wish wish : wishes) {
            int badge = chosen == 2 ? 0 : wish.badge();
            String text = text(wish.mark(), chosen);
            int width = chosen == 2 ? DOT : measurer.labelWidth(text);
            if (at + badge + width - start > room) {
                break;
            }
            if (badge > 0) {
                badges.put(wish.mark().id(), rect(at, badge - 2, y));
            }
            Rect place = rect(at + badge, width, y);
            placed.put(
                    wish.mark().id(),
                    new LabelBox(wish.mark().id(), text, place, wish.mark().header().color()));
            at += badge + width + GAP;
        }
    }

    private int width(List<Wish> wishes, int form) {
        int width = -GAP;
        for (Wish wish : wishes) {
            width +=
                    GAP
                            + (form == 2
                                    ? DOT
                                    : wish.badge() + measurer.labelWidth(text(wish.mark(), form)));
        }
        return width;
    }

    private static String text(Mark mark, int form) {
        String doubt = mark.header().state().unsure() ? "?" : "";
        return switch (form) {
            case 0 -> mark.header().label() + doubt;
            case 1 -> mark.header().shortLabel() + doubt;
            default -> "";
        };
    }

    private int badge(Mark mark) {
        if (mark instanceof StanceMark stance) {
            return measurer.labelHeight() + stance.intensities() * 5 + 6;
        }
        return 0;
    }

    private int startOf(MarkPart part, BlockText.Line line) {
        int x = line.xOf(part.begin());
        // In a run against the paragraph's direction the span's other edge is where reading meets
        // it.
        int other = edgeOf(part, line);
        return direction == TextDirection.LEFT_TO_RIGHT ? Math.min(x, other) : Math.max(x, other);
    }

    private static int edgeOf(MarkPart part, BlockText.Line line) {
        for (var piece : line.pieces()) {
            if (part.begin() >= piece.begin() && part.begin() < piece.end()) {
                return piece.xOf(Math.min(part.end(), piece.end()));
            }
        }
        return line.xOf(part.begin());
    }

    /** A coordinate that grows in the reading direction. */
    private int forward(int x) {
        return direction == TextDirection.LEFT_TO_RIGHT ? x : -x;
    }

    private Rect rect(int forward, int width, int y) {
        int left = direction == TextDirection.LEFT_TO_RIGHT ? forward : -forward - width;
        return new Rect(left, y, width, measurer.labelHeight());
    }

    Optional<LabelBox> label(MarkId id) {
        return Optional.ofNullable(placed.get(id));
    }

    Optional<Rect> badge(MarkId id) {
        return Optional.ofNullable(badges.get(id));
    }
}
