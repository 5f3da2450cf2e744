/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.scholion.text.BidiParagraph;
import org.scholion.text.BidiRun;
import org.scholion.text.Paragraph;
import org.scholion.text.Paragraphs;
import org.scholion.text.TextDirection;
import org.scholion.view.Advances;
import org.scholion.view.LineMetrics;
import org.scholion.view.TextMeasurer;
import org.scholion.view.look.ScriptRuns;

/**
 * Measures with the very glyphs that a picture is drawn with. A point of {@code view} is a pixel of
 * a screen of 96 dpi.
 */
final class HeadlessMeasurer implements TextMeasurer {

    /** 12 points of print. */
    static final int TEXT_SIZE = 16;

    /** 8 points of print. */
    static final float LABEL_SIZE = 10.5f;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Letters as high and as low as those of labels get. */
    private static final String LABEL_LETTERS = "Hlg";

    /** How far the tails of labels may hang into what is below, where few letters are as high. */
    private static final int TAILS = 2;

    private static final int REMEMBERED = 30_000;

    private final Shaper text = new Shaper(FontSet.ofText(TEXT_SIZE));
    private final Shaper labels = new Shaper(FontSet.ofLabels(LABEL_SIZE));
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Label> known = new HashMap<>();
    private final Map<Integer, LineMetrics> metrics = new HashMap<>();
    private final LineMetrics label;
    private final double averageAdvance;

    HeadlessMeasurer() {
        label = reach(labels.fonts().of(FontSet.usualScript()), LABEL_LETTERS);
        String sample = FontSet.sample();
        averageAdvance = (double) width(sample, 0, sample.length()) / sample.length();
    }

    /** Graphemes of the document that no installed font can draw, of what was measured so far. */
    SortedSet<String> missing() {
        return text.fonts().missing();
    }

    /** Shapes a stretch of a text as it is drawn. */
    ShapedText shape(String whole, int begin, int end, TextDirection direction) {
        return text.shape(whole.substring(begin, end), direction);
    }

    /** A label as it is drawn. */
    Label label(String said) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(said, this::shaped);
    }

    private Label shaped(String said) {
        Paragraph paragraph = Paragraphs.of(said).getFirst();
        String line = said.substring(0, paragraph.end());
        List<Label.Piece> pieces = new ArrayList<>();
        for (BidiRun run : BidiParagraph.of(said, paragraph).line(0, line.length())) {
            pieces.add(
                    new Label.Piece(
                            run.begin(),
                            labels.shape(line.substring(run.begin(), run.end()), run.direction())));
        }
        return new Label(line, paragraph.direction(), pieces);
    }

    /** How far the baseline of a label lies below its top. */
    int labelRise() {
        return label.ascent();
    }

    @Override
    public Advances measure(String whole, int begin, int end, TextDirection direction) {
        return shape(whole, begin, end, direction).advances();
    }

    @Override
    public int width(String whole, int begin, int end) {
        if (begin == end) {
            return 0;
        }
        if (words.size() > REMEMBERED) {
            words.clear();
        }
        return words.computeIfAbsent(
                whole.substring(begin, end),
                word -> text.shape(word, TextDirection.LEFT_TO_RIGHT).width());
    }

    @Override
    public LineMetrics metrics(String whole, int begin, int end) {
        LineMetrics result = metrics(ScriptRuns.scriptAt(whole, begin, end));
        for (int at = begin; at < end; at = ScriptRuns.endOfRun(whole, at, end)) {
            result = result.max(metrics(ScriptRuns.scriptAt(whole, at, end)));
        }
        return result;
    }

    private LineMetrics metrics(int script) {
        return metrics.computeIfAbsent(
                script,
                s -> {
                    Font font = text.fonts().of(s);
                    String letters = text.fonts().letters(s);
                    if (!letters.isEmpty()) {
                        return reach(font, letters);
                    }
                    var line = font.getLineMetrics(" ", CONTEXT);
                    return new LineMetrics(
                            (int) Math.ceil(line.getAscent()), (int) Math.ceil(line.getDescent()));
                });
    }

    /** The room that some letters take, without the air that a font keeps around them. */
    private static LineMetrics reach(Font font, String letters) {
        char[] all = letters.toCharArray();
        Rectangle2D bounds =
                font.layoutGlyphVector(CONTEXT, all, 0, all.length, Font.LAYOUT_LEFT_TO_RIGHT)
                        .getVisualBounds();
        return new LineMetrics(
                (int) Math.ceil(Math.max(0, -bounds.getMinY())),
                (int) Math.ceil(Math.max(0, bounds.getMaxY())));
    }

    @Override
    public int fontSize() {
        return TEXT_SIZE;
    }

    @Override
    public double averageAdvance() {
        return averageAdvance;
    }

    @Override
    public int labelWidth(String said) {
        return label(said).width();
    }

    @Override
    public int labelHeight() {
        return label.ascent() + Math.max(0, label.descent() - TAILS);
    }
}
