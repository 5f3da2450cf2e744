/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.scholion.view.ArcPath;
import org.scholion.view.LabelBox;
import org.scholion.view.Pill;
import org.scholion.view.Point;
import org.scholion.view.Rect;
import org.scholion.view.look.Corners;

/**
 * Paints relations as thin lines with rounded corners; those that are looked at last and in colour.
 */
final class ArcPainter {

    private static final int RADIUS = 5;

    void paint(PaintContext context) {
        GC gc = context.gc();
        gc.setFont(context.measurer().labelFont());
        for (ArcPath arc : context.window().arcs()) {
            if (!isStrong(context, arc) && !arc.stance()) {
                line(context, arc, false);
            }
        }
        for (ArcPath arc : context.window().arcs()) {
            if (isStrong(context, arc)) {
                line(context, arc, true);
            }
        }
        // Labels last, so that no line runs through one.
        for (ArcPath arc : context.window().arcs()) {
            boolean strong = isStrong(context, arc);
            if (strong || !arc.stance()) {
                arc.label().ifPresent(label -> label(context, arc, label, strong));
                arc.pill().ifPresent(pill -> pill(context, arc, pill, strong));
            }
        }
    }

    private static boolean isStrong(PaintContext context, ArcPath arc) {
        Emphasis emphasis = context.emphasis();
        return emphasis.isStrong(arc.mark())
                || emphasis.isStrong(arc.from())
                || emphasis.isStrong(arc.to());
    }

    private static void line(PaintContext context, ArcPath arc, boolean strong) {
        GC gc = context.gc();
        Palette palette = context.palette();
        Color color = strong ? palette.full(arc.color()) : palette.line();
        gc.setForeground(color);
        gc.setBackground(color);
        gc.setLineWidth(strong ? 2 : 1);
        gc.setLineStyle(
                arc.stance()
                        ? SWT.LINE_DOT
                        : arc.state().suggested() || arc.open() ? SWT.LINE_DASH : SWT.LINE_SOLID);
        Path path = path(gc, arc.points());
        gc.drawPath(path);
        path.dispose();
        gc.setLineStyle(SWT.LINE_SOLID);
        if (arc.arrow()) {
            arrow(gc, arc.points(), strong);
        }
        if (arc.open()) {
            Point end = arc.arrow() ? arc.points().getFirst() : arc.points().getLast();
            gc.setBackground(palette.ground());
            gc.fillOval(end.x() - 3, end.y() - 3, 6, 6);
            gc.drawOval(end.x() - 3, end.y() - 3, 6, 6);
        }
        gc.setLineWidth(1);
    }

    private static Path path(GC gc, List<Point> points) {
        Path path = new Path(gc.getDevice());
        Corners.walk(
                points,
                RADIUS,
                new Corners.Pen() {
                    @Override
                    public void move(double x, double y) {
                        path.moveTo((float) x, (float) y);
                    }

                    @Override
                    public void line(double x, double y) {
                        path.lineTo((float) x, (float) y);
                    }

                    @Override
                    public void curve(double cornerX, double cornerY, double x, double y) {
                        path.quadTo((float) cornerX, (float) cornerY, (float) x, (float) y);
                    }
                });
        return path;
    }

    private static void arrow(GC gc, List<Point> points, boolean strong) {
        Point tip = points.get(points.size() - 1);
        int size = strong ? 4 : 3;
        gc.fillPolygon(
                new int[] {
                    tip.x() - size,
                    tip.y() - size - 2,
                    tip.x() + size + 1,
                    tip.y() - size - 2,
                    tip.x(),
                    tip.y() + 1
                });
    }

    private static void label(PaintContext context, ArcPath arc, LabelBox label, boolean strong) {
        if (label.text().isEmpty()) {
            return;
        }
        GC gc = context.gc();
        Rect place = label.place();
        gc.setBackground(context.palette().ground());
        gc.fillRectangle(place.x() - 3, place.y(), place.width() + 6, place.height());
        gc.setForeground(
                strong ? context.palette().letters(arc.color()) : context.palette().quiet());
        context.label(label.text(), place.x(), place.y());
    }

    private static void pill(PaintContext context, ArcPath arc, Pill pill, boolean strong) {
        GC gc = context.gc();
        Rect place = pill.place();
        Color color = strong ? context.palette().letters(arc.color()) : context.palette().quiet();
        gc.setBackground(context.palette().panel());
        int round = place.height();
        gc.fillRoundRectangle(place.x(), place.y(), place.width(), place.height(), round, round);
        gc.setForeground(strong ? color : context.palette().line());
        gc.drawRoundRectangle(
                place.x(), place.y(), place.width() - 1, place.height() - 1, round, round);
        gc.setBackground(color);
        int middle = place.y() + place.height() / 2;
        int x = place.x() + 9;
        int d = pill.up() ? 3 : -3;
        gc.fillPolygon(new int[] {x - 4, middle + d, x + 4, middle + d, x, middle - d});
        gc.setForeground(color);
        context.label(pill.text(), place.x() + 17, place.y() + 1);
    }
}
