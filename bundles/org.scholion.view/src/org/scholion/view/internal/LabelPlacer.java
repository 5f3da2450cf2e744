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
import org.scholion.view.StanceBadge;
import org.scholion.view.TextMeasurer;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.StanceMark;

/**
 * Places the labels of one line in their rows, each where its span starts in the reading direction.
 * A label that would reach the next one says the short name, then is a dot, then is left out; a
 * stance keeps its sign and intensity.
 */
final class LabelPlacer {

    /** Space between labels. */
    private static final int GAP = 7;

    static final int DOT = 6;

    /** The room of dots one above the other, behind a sign. */
    private static final int STACK = 4;

    /** How much is said, from the most to the least: a stance keeps its sign longest. */
    private enum Form {
        FULL,
        SHORT,
        SIGN,
        DOT
    }

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
        int free = Integer.MIN_VALUE;
        for (int i = 0; i < wishes.size(); i++) {
            int start = Math.max(forward(wishes.get(i).get(0).start()), free);
            int end =
                    i + 1 < wishes.size()
                            ? forward(wishes.get(i + 1).get(0).start()) - GAP
                            : forward(limit);
            // Signs are never left out: where a cue is too narrow they push on the label behind.
            int room = Math.max(end - start, signs(wishes.get(i)));
            free = place(wishes.get(i), start, room, y) + GAP;
        }
    }

    /** The room that the signs of stances need, with dots for the other marks of their words. */
    private int signs(List<Wish> wishes) {
        boolean stances = wishes.stream().anyMatch(wish -> wish.badge() > 0);
        return stances ? width(wishes, Form.SIGN) : 0;
    }

    /** Places labels side by side and returns where the last ends. */
    private int place(List<Wish> wishes, int start, int room, int y) {
        Form form = Form.FULL;
        while (form != Form.DOT && width(wishes, form) > room) {
            form = Form.values()[form.ordinal() + 1];
        }
        int at = start;
        for (Wish wish : wishes) {
            int badge = badge(wish, form);
            int label = label(wish, form);
            if (at + badge + label - start > room) {
                break;
            }
            if (badge > 0) {
                badges.put(wish.mark().id(), rect(at, badge - 2, y));
            }
            if (label > 0) {
                MarkId id = wish.mark().id();
                Rect place = rect(at + badge, label, y);
                String text = text(wish.mark(), form);
                placed.put(id, new LabelBox(id, text, place, wish.mark().header().color()));
            }
            at += badge + label + GAP;
        }
        return at - GAP;
    }

    private int width(List<Wish> wishes, Form form) {
        int width = -GAP;
        for (Wish wish : wishes) {
            width += GAP + badge(wish, form) + label(wish, form);
        }
        return width;
    }

    /** How much room the badge takes: all of it, its sign with the dots stacked, or none. */
    private int badge(Wish wish, Form form) {
        return switch (form) {
            case FULL, SHORT -> wish.badge();
            case SIGN -> Math.min(wish.badge(), measurer.labelHeight() + 2 + STACK);
            case DOT -> 0;
        };
    }

    private int label(Wish wish, Form form) {
        return switch (form) {
            case FULL, SHORT -> measurer.labelWidth(text(wish.mark(), form));
            case SIGN -> wish.badge() > 0 ? 0 : DOT;
            case DOT -> DOT;
        };
    }

    private static String text(Mark mark, Form form) {
        String doubt = mark.header().state().unsure() ? "?" : "";
        return switch (form) {
            case FULL -> mark.header().label() + doubt;
            case SHORT -> mark.header().shortLabel() + doubt;
            case SIGN, DOT -> "";
        };
    }

    private int badge(Mark mark) {
        if (mark instanceof StanceMark stance) {
            return measurer.labelHeight() + stance.intensities() * StanceBadge.DOT + 6;
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
