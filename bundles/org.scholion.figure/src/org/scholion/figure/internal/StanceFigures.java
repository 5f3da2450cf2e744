/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.util.List;
import org.scholion.document.StanceSide;
import org.scholion.view.Chip;
import org.scholion.view.Point;
import org.scholion.view.Rect;
import org.scholion.view.StanceBadge;
import org.scholion.view.StanceBracket;
import org.scholion.view.mark.StanceSign;

/** Draws the signs of stances, the brackets around their ends, and ends without a place. */
final class StanceFigures {

    private static final int HOLDER_ARM = 4;
    private static final int ARM = 3;

    private final FigureContent content;

    StanceFigures(FigureContent content) {
        this.content = content;
    }

    void draw(Drawing drawing) {
        for (StanceBracket bracket : content.window().brackets()) {
            drawing.open(content.title(bracket.mark()));
            bracket(drawing, bracket);
            drawing.close();
        }
        for (StanceBadge badge : content.window().badges()) {
            drawing.open(content.title(badge.mark()));
            badge(drawing, badge);
            drawing.close();
        }
        for (Chip chip : content.window().chips()) {
            drawing.open(chip.fullText());
            chip(drawing, chip);
            drawing.close();
        }
    }

    private static int colour(StanceSign sign) {
        return Look.SHADES.of(sign.color());
    }

    private static void badge(Drawing drawing, StanceBadge badge) {
        Rect place = badge.place();
        int size = place.height() + 1;
        int rgb = colour(badge.sign());
        sign(drawing, badge.sign(), place.x(), place.y() - 1, size);
        for (int i = 0; i < badge.intensities(); i++) {
            boolean filled = i < badge.intensity();
            if (badge.isStacked()) {
                double step = Math.clamp((double) place.height() / badge.intensities(), 2, 4);
                double y = place.bottom() - (i + 0.5) * step;
                dot(drawing, place.x() + size + 2.5, y, Math.min(3, step), filled, rgb);
            } else {
                double x = place.x() + size + 4 + i * StanceBadge.DOT;
                dot(drawing, x, place.y() + place.height() / 2.0, 4, filled, rgb);
            }
        }
    }

    private static void dot(
            Drawing drawing, double x, double y, double size, boolean filled, int rgb) {
        drawing.disc(x, y, filled ? size / 2 : size / 4, rgb);
    }

    /** A filled disc with the sign in the ground's colour, so that it is seen at a glance. */
    static void sign(Drawing drawing, StanceSign sign, double x, double y, double size) {
        double middleX = x + size / 2;
        double middleY = y + size / 2;
        drawing.disc(middleX, middleY, size / 2, colour(sign));
        double arm = size * 0.28;
        double thick = Math.max(1, size / 7);
        switch (sign) {
            case SUPPORT -> {
                bar(drawing, middleX, middleY, arm, thick);
                bar(drawing, middleX, middleY, thick / 2, 2 * arm);
            }
            case OPPOSE -> bar(drawing, middleX, middleY, arm, thick);
            case MIXED -> {
                double above = middleY - size / 8;
                bar(drawing, middleX, above, arm * 0.8, thick);
                bar(drawing, middleX, above, thick / 2, 1.6 * arm);
                bar(drawing, middleX, middleY + size * 0.28, arm * 0.8, thick);
            }
            case NEUTRAL -> drawing.disc(middleX, middleY, Math.max(1, size / 2 - 3), Look.GROUND);
            case OPEN -> question(drawing, middleX, middleY, size);
        }
    }

    /** A bar around a point. */
    private static void bar(Drawing drawing, double x, double y, double half, double thick) {
        drawing.fill(new Box(x - half, y - thick / 2, 2 * half, thick), 0, Look.GROUND, 1);
    }

    /** A question mark without a font, so that it stands in the middle whatever fonts there are. */
    private static void question(Drawing drawing, double x, double y, double size) {
        double unit = size / 12;
        Pen pen = Pen.whole(Look.GROUND, 1.5 * unit);
        drawing.line(x - 2 * unit, y - 2 * unit, x - 1 * unit, y - 3 * unit, pen);
        drawing.line(x - 1 * unit, y - 3 * unit, x + 1 * unit, y - 3 * unit, pen);
        drawing.line(x + 1 * unit, y - 3 * unit, x + 2 * unit, y - 2 * unit, pen);
        drawing.line(x + 2 * unit, y - 2 * unit, x, y, pen);
        drawing.line(x, y, x, y + 1.2 * unit, pen);
        drawing.disc(x, y + 3 * unit, 0.9 * unit, Look.GROUND);
    }

    private static void bracket(Drawing drawing, StanceBracket bracket) {
        Rect place = bracket.place();
        int rgb = colour(bracket.sign());
        int top = place.y() + 1;
        int height = place.height() - 2;
        if (bracket.left()) {
            side(drawing, bracket.side(), place.x() - 2, 1, top, height, rgb);
        }
        if (bracket.right()) {
            side(drawing, bracket.side(), place.right() + 2, -1, top, height, rgb);
        }
    }

    /**
     * A holder is held by square arms above and below, a source by one above, a target by a nock in
     * the middle.
     *
     * @param way 1 for the left side, -1 for the right one
     */
    private static void side(
            Drawing drawing, StanceSide side, int x, int way, int top, int height, int rgb) {
        drawing.fill(new Box(way > 0 ? x : x - 1, top, 1, height), 0, rgb, 1);
        int arm = side == StanceSide.HOLDER ? HOLDER_ARM : ARM;
        int left = way > 0 ? x : x - arm;
        switch (side) {
            case HOLDER -> {
                drawing.fill(new Box(left, top, arm, 1), 0, rgb, 1);
                drawing.fill(new Box(left, top + height - 1, arm, 1), 0, rgb, 1);
            }
            case TARGET -> {
                int middle = top + height / 2;
                drawing.polygon(
                        List.of(
                                new Point(x, middle - arm),
                                new Point(x - way * arm, middle),
                                new Point(x, middle + arm)),
                        rgb);
            }
            case SOURCE -> drawing.fill(new Box(left, top, arm, 1), 0, rgb, 1);
        }
    }

    private void chip(Drawing drawing, Chip chip) {
        Rect place = chip.place();
        int rgb = colour(chip.sign());
        Box box = new Box(place.x() + 0.5, place.y() + 0.5, place.width() - 1, place.height() - 1);
        drawing.fill(box, 3, Look.GROUND, 1);
        drawing.frame(box, 3, Pen.whole(rgb, 1));
        if (chip.side() == StanceSide.HOLDER) {
            drawing.fill(new Box(place.x() + 2, place.y() + 3, 2, place.height() - 6), 0, rgb, 1);
        }
        content.label(drawing, chip.text(), place.x() + 6, place.y() + 2, Look.TEXT);
    }
}
