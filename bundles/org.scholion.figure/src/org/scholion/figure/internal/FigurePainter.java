/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.util.Comparator;
import java.util.List;
import org.scholion.view.LineBox;
import org.scholion.view.PassageBar;
import org.scholion.view.Rect;
import org.scholion.view.TextPiece;

/** Draws all of a figure, layer by layer. */
final class FigurePainter {

    /** How much of the ground lies over excluded text. */
    private static final double VEIL = 0.59;

    private final FigureContent content;
    private final SpanFigures spans;
    private final ArcFigures arcs;
    private final StanceFigures stances;
    private final LegendFigure legend;

    FigurePainter(FigureContent content, Legend legend) {
        this.content = content;
        spans = new SpanFigures(content);
        arcs = new ArcFigures(content);
        stances = new StanceFigures(content);
        this.legend = new LegendFigure(content, legend);
    }

    void paint(Drawing drawing) {
        drawing.layer(Layer.TINTS);
        spans.tints(drawing);
        drawing.layer(Layer.UNDERLINES);
        spans.underlines(drawing);
        drawing.layer(Layer.TEXT);
        content.window().lines().forEach(line -> text(drawing, line));
        drawing.layer(Layer.VEILS);
        content.window().passages().forEach(passage -> veil(drawing, passage));
        drawing.layer(Layer.ARCS);
        arcs.draw(drawing);
        drawing.layer(Layer.LABELS);
        spans.labels(drawing);
        drawing.layer(Layer.STANCES);
        stances.draw(drawing);
        drawing.layer(Layer.LEGEND);
        legend.draw(drawing);
    }

    private void text(Drawing drawing, LineBox line) {
        List<TextPiece> read =
                line.pieces().stream().sorted(Comparator.comparingInt(TextPiece::begin)).toList();
        int at = line.begin();
        double end = line.start();
        for (TextPiece piece : read) {
            ShapedText shaped =
                    content.measurer()
                            .shape(content.text(), piece.begin(), piece.end(), piece.direction());
            drawing.text(new Drawing.TextRun(shaped, piece.x(), line.baseline()), Look.TEXT);
            at = piece.end();
            end = piece.xOf(piece.end());
        }
        if (at < line.end()) {
            drawing.blank(content.text().substring(at, line.end()), end, line.baseline());
        }
    }

    private static void veil(Drawing drawing, PassageBar passage) {
        if (passage.excluded()) {
            for (Rect rect : passage.text()) {
                drawing.fill(Box.of(rect), 0, Look.GROUND, VEIL);
            }
        }
    }
}
