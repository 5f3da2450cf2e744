/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.scholion.text.TextDirection;
import org.scholion.view.Point;
import org.scholion.view.look.Corners;

/** Draws on a picture in memory, two points for each pixel of a figure. */
final class PngDrawing implements Drawing {

    /** Points for a pixel. */
    static final int SCALE = 2;

    private final BufferedImage image;
    private final Graphics2D graphics;

    /** Begins a picture with the room of a figure, all ground. */
    PngDrawing(Box room) {
        image =
                new BufferedImage(
                        points(room.width()), points(room.height()), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(new Color(Look.GROUND));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        graphics.translate(-room.x(), -room.y());
    }

    /** How many points so many pixels are. */
    static int points(double pixels) {
        return (int) Math.ceil(pixels * SCALE);
    }

    /** Ends drawing and returns the picture. */
    BufferedImage finish() {
        graphics.dispose();
        return image;
    }

    @Override
    public void layer(Layer layer) {
        // what comes later lies above anyway
    }

    @Override
    public void open(String title) {
        // nobody can point at a part of a picture
    }

    @Override
    public void close() {
        // nobody can point at a part of a picture
    }

    @Override
    public void blank(String text, double x, double baseline) {
        // there is nothing to be seen
    }

    @Override
    public void text(TextRun run, int rgb) {
        graphics.setColor(new Color(rgb));
        shaped(run.shaped(), run.start(), run.baseline());
    }

    private void shaped(ShapedText text, double start, double baseline) {
        double at = start;
        for (GlyphRun run : text.runs()) {
            boolean ltr = text.direction() == TextDirection.LEFT_TO_RIGHT;
            double left = ltr ? at : at - run.width();
            graphics.drawGlyphVector(run.glyphs(), (float) left, (float) baseline);
            at += ltr ? run.width() : -run.width();
        }
    }

    @Override
    public void label(Label label, double x, double baseline, int rgb) {
        graphics.setColor(new Color(rgb));
        double left = x;
        for (Label.Piece piece : label.pieces()) {
            TextRun run = new TextRun(piece.shaped(), left, baseline);
            shaped(run.shaped(), run.start(), baseline);
            left += run.shaped().width();
        }
    }

    @Override
    public void fill(Box place, double radius, int rgb, double alpha) {
        graphics.setColor(
                new Color(
                        rgb >> 16 & 0xFF,
                        rgb >> 8 & 0xFF,
                        rgb & 0xFF,
                        (int) Math.round(alpha * 255)));
        graphics.fill(rounded(place, radius));
    }

    @Override
    public void frame(Box place, double radius, Pen pen) {
        use(pen);
        graphics.draw(rounded(place, radius));
    }

    private static RoundRectangle2D rounded(Box place, double radius) {
        return new RoundRectangle2D.Double(
                place.x(), place.y(), place.width(), place.height(), 2 * radius, 2 * radius);
    }

    @Override
    public void disc(double centreX, double centreY, double radius, int rgb) {
        graphics.setColor(new Color(rgb));
        graphics.fill(
                new Ellipse2D.Double(centreX - radius, centreY - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void polygon(List<Point> corners, int rgb) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners.getFirst().x(), corners.getFirst().y());
        corners.forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        graphics.setColor(new Color(rgb));
        graphics.fill(path);
    }

    @Override
    public void path(List<Point> corners, double radius, Pen pen) {
        Path2D path = new Path2D.Double();
        Corners.walk(
                corners,
                radius,
                new Corners.Pen() {
                    @Override
                    public void move(double x, double y) {
                        path.moveTo(x, y);
                    }

                    @Override
                    public void line(double x, double y) {
                        path.lineTo(x, y);
                    }

                    @Override
                    public void curve(double cornerX, double cornerY, double x, double y) {
                        path.quadTo(cornerX, cornerY, x, y);
                    }
                });
        use(pen);
        graphics.draw(path);
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Pen pen) {
        use(pen);
        graphics.draw(new Line2D.Double(fromX, fromY, toX, toY));
    }

    private void use(Pen pen) {
        graphics.setColor(new Color(pen.rgb()));
        float width = (float) pen.width();
        if (pen.dashes().isEmpty()) {
            graphics.setStroke(
                    new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            return;
        }
        float[] dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        graphics.setStroke(
                new BasicStroke(
                        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
    }
}
