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
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scholion.view.Point;

/** Finds out how much room a figure takes, and in which fonts. */
final class Extent implements Drawing {

    private Box around = new Box(0, 0, 0, 0);
    private boolean empty = true;
    private final SortedSet<String> fonts = new TreeSet<>();

    /** The smallest rectangle around all that was drawn. */
    Box box() {
        return around;
    }

    /** The families of all that was drawn, sorted. */
    SortedSet<String> fonts() {
        return new TreeSet<>(fonts);
    }

    private void add(Box box) {
        around = empty ? box : around.union(box);
        empty = false;
    }

    private void add(ShapedText shaped) {
        for (GlyphRun run : shaped.runs()) {
            fonts.add(run.font().getFamily(Locale.ROOT));
        }
    }

    @Override
    public void layer(Layer layer) {
        // takes no room
    }

    @Override
    public void open(String title) {
        // takes no room
    }

    @Override
    public void close() {
        // takes no room
    }

    @Override
    public void blank(String text, double x, double baseline) {
        add(new Box(x, baseline, 0, 0));
    }

    @Override
    public void text(TextRun run, int rgb) {
        add(run.shaped());
        double size = HeadlessMeasurer.TEXT_SIZE;
        add(new Box(run.left(), run.baseline() - size, run.shaped().width(), size * 1.4));
    }

    @Override
    public void label(Label label, double x, double baseline, int rgb) {
        label.pieces().forEach(piece -> add(piece.shaped()));
        double size = HeadlessMeasurer.LABEL_SIZE;
        add(new Box(x, baseline - size, label.width(), size * 1.3));
    }

    @Override
    public void fill(Box place, double radius, int rgb, double alpha) {
        add(place);
    }

    @Override
    public void frame(Box place, double radius, Pen pen) {
        add(place);
    }

    @Override
    public void disc(double centreX, double centreY, double radius, int rgb) {
        add(new Box(centreX - radius, centreY - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void polygon(List<Point> corners, int rgb) {
        corners.forEach(corner -> add(new Box(corner.x(), corner.y(), 0, 0)));
    }

    @Override
    public void path(List<Point> corners, double radius, Pen pen) {
        corners.forEach(corner -> add(new Box(corner.x(), corner.y(), 1, 1)));
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Pen pen) {
        add(new Box(fromX, fromY, 0, 0));
        add(new Box(toX, toY, 0, 0));
    }
}
