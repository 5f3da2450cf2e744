/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;
import org.scholion.text.TextDirection;
import org.scholion.view.Advances;
import org.scholion.view.LineMetrics;
import org.scholion.view.TextMeasurer;
import org.scholion.view.look.ControlCharacters;
import org.scholion.view.look.ScriptRuns;

/**
 * Measures with the very layouts that are painted, so that carets and spans stand where the letters
 * do. Remembers what it shaped.
 */
final class SwtTextMeasurer implements TextMeasurer {

    private static final int SHAPED = 1_500;
    private static final int WORDS = 30_000;
    private static final int LABELS = 500;

    /** Letters as high and as low as those of labels get. */
    private static final String LABEL_LETTERS = "Hlg";

    private static final int TAILS = 2;

    private record Key(String text, TextDirection direction) {}

    /**
     * The size of a label.
     *
     * @param ascent from where it is drawn to its baseline
     */
    private record LabelSize(int width, int ascent) {}

    private final Display display;
    private final int fontSize;
    private final ScriptFonts fonts;
    private final Font labelFont;
    private final GC labelGc;
    private final int labelHeight;
    private final int labelRise;
    private final double averageAdvance;
    private final TextLayout ruler;
    private final BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    private final Map<Key, ShapedText> shaped = new LinkedHashMap<>(256, 0.75f, true);
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, LabelSize> labels = new HashMap<>();
    private final Map<String, TextLayout> labelLayouts = new LinkedHashMap<>(256, 0.75f, true);
    private final Map<Integer, LineMetrics> metrics = new HashMap<>();

    /**
     * Makes the fonts.
     *
     * @param points the size of the text in points of print, as fonts count
     */
    SwtTextMeasurer(Display display, int points, String family) {
        this.display = display;
        fontSize = Math.round(points * display.getDPI().y / 72f);
        fonts = new ScriptFonts(display, family, points);
        FontData system = display.getSystemFont().getFontData()[0];
        int labelSize = Math.max(7, Math.round(points * 0.66f));
        labelFont = new Font(display, new FontData(system.getName(), labelSize, SWT.NORMAL));
        labelGc = new GC(display);
        labelGc.setFont(labelFont);
        ruler = new TextLayout(display);
        LineMetrics label = letters(labelFont, LABEL_LETTERS);
        labelRise = label.ascent();
        // The tails may hang a little into what is below, where few letters are as high.
        labelHeight = labelRise + Math.max(0, label.descent() - TAILS);
        String sample = ScriptFonts.sample();
        averageAdvance = (double) width(sample, 0, sample.length()) / sample.length();
    }

    Font labelFont() {
        return labelFont;
    }

    /** The layout to be painted for a stretch of one direction. */
    ShapedText shape(String text, int begin, int end, TextDirection direction) {
        Key key = new Key(text.substring(begin, end), direction);
        if (shaped.containsKey(key)) {
            return shaped.get(key);
        }
        TextLayout layout = new TextLayout(display);
        fill(layout, key.text, direction);
        ShapedText made =
                new ShapedText(
                        layout,
                        advances(layout, key.text),
                        layout.getLineMetrics(0).getAscent()
                                + layout.getLineMetrics(0).getLeading());
        shaped.put(key, made);
        if (shaped.size() > SHAPED) {
            Iterator<ShapedText> oldest = shaped.values().iterator();
            oldest.next().layout().dispose();
            oldest.remove();
        }
        return made;
    }

    private void fill(TextLayout layout, String text, TextDirection direction) {
        layout.setOrientation(
                direction == TextDirection.LEFT_TO_RIGHT ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT);
        layout.setText(ControlCharacters.shown(text));
        int begin = 0;
        int script = ScriptRuns.scriptAt(text, 0);
        layout.setFont(fonts.of(script));
        while (begin < text.length()) {
            int end = ScriptRuns.endOfRun(text, begin);
            int own = ScriptRuns.scriptAt(text, begin);
            if (begin > 0 || end < text.length()) {
                layout.setStyle(new TextStyle(fonts.of(own), null, null), begin, end - 1);
            }
            begin = end;
        }
    }

    private Advances advances(TextLayout layout, String text) {
        int length = text.length();
        int total = layout.getBounds().width;
        int[] begins = new int[length];
        int[] distances = new int[length];
        int count = 0;
        graphemes.setText(text);
        int lastStart = graphemes.preceding(length);
        // Some platforms count from the side where right-to-left text begins, some from the left.
        boolean mirrored =
                lastStart > 0
                        && layout.getLocation(lastStart, false).x < layout.getLocation(0, false).x;
        int last = 0;
        for (int from = graphemes.first(); from < length; from = graphemes.next()) {
            int x = from == 0 ? 0 : layout.getLocation(from, false).x;
            int distance = from == 0 || !mirrored ? x : total - x;
            last = Math.clamp(distance, last, Math.max(last, total));
            begins[count] = from;
            distances[count++] = last;
        }
        return Advances.ofGraphemes(
                text,
                Arrays.copyOf(begins, count),
                Arrays.copyOf(distances, count),
                Math.max(last, total));
    }

    @Override
    public Advances measure(String text, int begin, int end, TextDirection direction) {
        return shape(text, begin, end, direction).advances();
    }

    @Override
    public int width(String text, int begin, int end) {
        if (begin == end) {
            return 0;
        }
        String word = text.substring(begin, end);
        Integer known = words.get(word);
        if (known != null) {
            return known;
        }
        fill(ruler, word, TextDirection.LEFT_TO_RIGHT);
        int width = ruler.getBounds().width;
        if (words.size() >= WORDS) {
            words.clear();
        }
        words.put(word, width);
        return width;
    }

    @Override
    public LineMetrics metrics(String text, int begin, int end) {
        LineMetrics result = metrics(ScriptRuns.scriptAt(text, begin, end));
        for (int at = begin; at < end; at = ScriptRuns.endOfRun(text, at, end)) {
            result = result.max(metrics(ScriptRuns.scriptAt(text, at, end)));
        }
        return result;
    }

    private LineMetrics metrics(int script) {
        return metrics.computeIfAbsent(
                script,
                s -> {
                    String letters = ScriptFonts.letters(s);
                    if (!letters.isEmpty()) {
                        return letters(fonts.of(s), letters);
                    }
                    var line = lineOf(fonts.of(s), " ");
                    return new LineMetrics(line.getAscent() + line.getLeading(), line.getDescent());
                });
    }

    /**
     * The room that some letters take, without the air that a font keeps around them for accents
     * and other scripts: lines with room for labels would stand too far apart with it.
     */
    private LineMetrics letters(Font font, String letters) {
        int baseline = lineOf(font, letters).getAscent();
        Path outlines = new Path(display);
        outlines.addString(letters, 0, 0, font);
        float[] bounds = new float[4];
        outlines.getBounds(bounds);
        outlines.dispose();
        return new LineMetrics(
                (int) Math.ceil(baseline - bounds[1]),
                (int) Math.ceil(bounds[1] + bounds[3] - baseline));
    }

    private FontMetrics lineOf(Font font, String text) {
        ruler.setText(text);
        ruler.setFont(font);
        ruler.setStyle(null, 0, Math.max(0, text.length() - 1));
        return ruler.getLineMetrics(0);
    }

    @Override
    public int fontSize() {
        return fontSize;
    }

    @Override
    public double averageAdvance() {
        return averageAdvance;
    }

    @Override
    public int labelWidth(String label) {
        return label(label).width;
    }

    /** Where a label is to be drawn whose letters shall begin at some y, whatever their script. */
    int labelTop(String label, int y) {
        return y + labelRise - label(label).ascent;
    }

    /** The layout to be painted for a label; few are said often, so they are shaped once. */
    TextLayout labelLayout(String label) {
        TextLayout known = labelLayouts.get(label);
        if (known != null) {
            return known;
        }
        TextLayout layout = new TextLayout(display);
        layout.setFont(labelFont);
        layout.setText(label);
        labelLayouts.put(label, layout);
        if (labelLayouts.size() > LABELS) {
            Iterator<TextLayout> oldest = labelLayouts.values().iterator();
            oldest.next().dispose();
            oldest.remove();
        }
        return layout;
    }

    private LabelSize label(String label) {
        if (labels.size() > WORDS) {
            labels.clear();
        }
        return labels.computeIfAbsent(
                label,
                l -> {
                    int width = labelGc.textExtent(l).x;
                    return new LabelSize(width, lineOf(labelFont, l).getAscent());
                });
    }

    @Override
    public int labelHeight() {
        return labelHeight;
    }

    void dispose() {
        shaped.values().forEach(s -> s.layout().dispose());
        shaped.clear();
        labelLayouts.values().forEach(TextLayout::dispose);
        labelLayouts.clear();
        ruler.dispose();
        labelGc.dispose();
        labelFont.dispose();
        fonts.dispose();
    }
}
