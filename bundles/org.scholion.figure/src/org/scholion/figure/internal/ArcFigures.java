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
import org.scholion.view.ArcPath;
import org.scholion.view.LabelBox;
import org.scholion.view.Pill;
import org.scholion.view.Point;
import org.scholion.view.Rect;

/** Draws relations, and the thin lines from the cues of stances to their ends. */
final class ArcFigures {

    private static final double RADIUS = 5;
    private static final int ARROW = 3;

    /** How much of its colour the line of a stance has. */
    private static final double STANCE = 0.6;

    private final FigureContent content;

    ArcFigures(FigureContent content) {
        this.content = content;
    }

    void draw(Drawing drawing) {
        List<ArcPath> arcs = content.window().arcs();
        arcs.stream().filter(ArcPath::stance).forEach(arc -> line(drawing, arc));
        arcs.stream().filter(arc -> !arc.stance()).forEach(arc -> line(drawing, arc));
        // Labels last, so that no line runs through one.
        for (ArcPath arc : arcs) {
            arc.label().ifPresent(label -> label(drawing, arc, label));
            arc.pill().ifPresent(pill -> pill(drawing, arc, pill));
        }
    }

    private void line(Drawing drawing, ArcPath arc) {
        drawing.open(content.title(arc.mark()));
        int rgb = arc.stance() ? Look.SHADES.faint(Look.SHADES.of(arc.color()), STANCE) : Look.LINE;
        drawing.path(arc.points(), RADIUS, pen(arc, rgb));
        // The brackets of stances say which end is which, and their lines have no room of their
        // own.
        if (arc.arrow() && !arc.stance()) {
            Point tip = arc.points().getLast();
            int top = tip.y() - ARROW - 2;
            drawing.polygon(
                    List.of(
                            new Point(tip.x() - ARROW, top),
                            new Point(tip.x() + ARROW + 1, top),
                            new Point(tip.x(), tip.y() + 1)),
                    rgb);
        }
        if (arc.open()) {
            Point end = arc.arrow() ? arc.points().getFirst() : arc.points().getLast();
            drawing.disc(end.x() + 0.5, end.y() + 0.5, 3.5, rgb);
            drawing.disc(end.x() + 0.5, end.y() + 0.5, 2.5, Look.GROUND);
        }
        drawing.close();
    }

    private static Pen pen(ArcPath arc, int rgb) {
        if (arc.stance()) {
            return Pen.dashed(rgb, 1, 1.5, 2.5);
        }
        return arc.state().suggested() || arc.open() ? Pen.dashed(rgb, 1, 4, 3) : Pen.whole(rgb, 1);
    }

    private void label(Drawing drawing, ArcPath arc, LabelBox label) {
        if (label.text().isEmpty()) {
            return;
        }
        Rect place = label.place();
        drawing.open(content.title(arc.mark()));
        Box behind = new Box(place.x() - 3, place.y(), place.width() + 6, place.height());
        drawing.fill(behind, 0, Look.GROUND, 1);
        content.label(drawing, label.text(), place.x(), place.y(), Look.QUIET);
        drawing.close();
    }

    private void pill(Drawing drawing, ArcPath arc, Pill pill) {
        Rect place = pill.place();
        Box box = new Box(place.x() + 0.5, place.y() + 0.5, place.width() - 1, place.height() - 1);
        drawing.open(content.title(arc.mark()));
        drawing.fill(box, box.height() / 2, Look.PANEL, 1);
        drawing.frame(box, box.height() / 2, Pen.whole(Look.LINE, 1));
        int middle = place.y() + place.height() / 2;
        int x = place.x() + 9;
        int d = pill.up() ? 3 : -3;
        drawing.polygon(
                List.of(
                        new Point(x - 4, middle + d),
                        new Point(x + 4, middle + d),
                        new Point(x, middle - d)),
                Look.QUIET);
        content.label(drawing, pill.text(), place.x() + 17, place.y() + 1, Look.QUIET);
        drawing.close();
    }
}
