/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.scholion.project.chart.Picture;
import org.scholion.project.chart.Shape;
import org.scholion.ui.words.UiWords;

/** Paints pictures. */
final class PicturePainter {
    private final GC gc;
    private final Color ground;
    private final Font plain;
    private final Font strong;

    PicturePainter(GC gc, Color ground, Font plain, Font strong) {
        this.gc = gc;
        this.ground = ground;
        this.plain = plain;
        this.strong = strong;
    }

    void paint(Picture<?> picture) {
        gc.setAntialias(SWT.ON);
        picture.shapes().forEach(this::paint);
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Shape.Line line -> {
                gc.setForeground(InkColor.of(line.ink()));
                gc.setLineWidth(round(line.width()));
                gc.drawLine(round(line.x1()), round(line.y1()), round(line.x2()), round(line.y2()));
                gc.setLineWidth(1);
            }
            case Shape.Box box -> {
                gc.setBackground(InkColor.of(box.ink(), box.strength(), ground));
                gc.fillRectangle(
                        round(box.x()), round(box.y()), round(box.width()), round(box.height()));
            }
            case Shape.Dot dot -> {
                gc.setBackground(InkColor.of(dot.ink()));
                gc.fillOval(
                        round(dot.x() - dot.radius()),
                        round(dot.y() - dot.radius()),
                        round(2 * dot.radius()),
                        round(2 * dot.radius()));
            }
            case Shape.Words words -> words(words);
        }
    }

    private void words(Shape.Words words) {
        gc.setFont(words.strong() ? strong : plain);
        gc.setForeground(InkColor.of(words.ink()));
        String text = fitted(UiWords.name(words.text()), words.width());
        int width = gc.textExtent(text).x;
        double x =
                switch (words.side()) {
                    case BEGIN -> words.x();
                    case MIDDLE -> words.x() - width / 2.0;
                    case END -> words.x() - width;
                };
        gc.drawText(text, Math.max(0, round(x)), round(words.y()), true);
    }

    private String fitted(String text, double width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && gc.textExtent(text.substring(0, end) + "…").x > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }

    private static int round(double length) {
        return (int) Math.round(length);
    }
}
