/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scholion.text.TextDirection;
import org.scholion.view.Advances;
import org.scholion.view.look.ControlCharacters;
import org.scholion.view.look.ScriptRuns;

/** Shapes text in the fonts of a set, and tells where its characters stand. */
final class Shaper {

    /** Fractions of pixels count: a figure is enlarged. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final FontSet fonts;
    private final BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);

    Shaper(FontSet fonts) {
        this.fonts = fonts;
    }

    FontSet fonts() {
        return fonts;
    }

    /** Shapes a text all of whose characters run in one direction. */
    ShapedText shape(String text, TextDirection direction) {
        String shown = ControlCharacters.shown(text);
        List<GlyphRun> runs = new ArrayList<>();
        int[] begins = new int[text.length()];
        int count = 0;
        graphemes.setText(shown);
        int begin = 0;
        Font font = fonts.of(FontSet.usualScript());
        int script = FontSet.usualScript();
        int scriptEnd = 0;
        int at = graphemes.first();
        for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
            begins[count++] = at;
            if (at >= scriptEnd) {
                script = ScriptRuns.scriptAt(shown, at);
                scriptEnd = ScriptRuns.endOfRun(shown, at);
            }
            Font own = fonts.of(script, shown.substring(at, end));
            if (at > begin && !own.equals(font)) {
                runs.add(run(shown, begin, at, font, direction));
                begin = at;
            }
            font = own;
            at = end;
        }
        if (begin < shown.length()) {
            runs.add(run(shown, begin, shown.length(), font, direction));
        }
        return new ShapedText(
                text,
                direction,
                runs,
                advances(text, runs, Arrays.copyOf(begins, count), direction));
    }

    private GlyphRun run(String shown, int begin, int end, Font font, TextDirection direction) {
        char[] letters = shown.substring(begin, end).toCharArray();
        GlyphVector glyphs =
                font.layoutGlyphVector(
                        CONTEXT,
                        letters,
                        0,
                        letters.length,
                        direction == TextDirection.LEFT_TO_RIGHT
                                ? Font.LAYOUT_LEFT_TO_RIGHT
                                : Font.LAYOUT_RIGHT_TO_LEFT);
        int script = ScriptRuns.scriptAt(shown, begin, end);
        return new GlyphRun(
                begin, end, font, fonts.families(script, font), fonts.generic(), glyphs);
    }

    private static Advances advances(
            String text, List<GlyphRun> runs, int[] begins, TextDirection direction) {
        double[] edges = new double[text.length() + 1];
        Arrays.fill(edges, -1);
        double before = 0;
        for (GlyphRun run : runs) {
            edges(run, direction, before, edges);
            before += run.width();
        }
        int total = (int) Math.round(before);
        int[] distances = new int[begins.length];
        int last = 0;
        for (int i = 0; i < begins.length; i++) {
            double edge = edges[begins[i]];
            // Letters without glyphs of their own begin where those before them end.
            int distance = edge < 0 ? next(edges, begins[i], total) : (int) Math.round(edge);
            last = Math.clamp(distance, last, Math.max(last, total));
            distances[i] = last;
        }
        return Advances.ofGraphemes(text, begins, distances, Math.max(last, total));
    }

    private static int next(double[] edges, int from, int total) {
        for (int i = from; i < edges.length; i++) {
            if (edges[i] >= 0) {
                return (int) Math.round(edges[i]);
            }
        }
        return total;
    }

    /**
     * Where the letters of a run begin that have room of their own: marks have none, and may stand
     * beside the letter they belong to.
     */
    private static void edges(
            GlyphRun run, TextDirection direction, double before, double[] edges) {
        GlyphVector glyphs = run.glyphs();
        double right = run.width();
        // From right to left, so that of several glyphs of one letter the leftmost counts last.
        for (int i = glyphs.getNumGlyphs() - 1; i >= 0; i--) {
            if (glyphs.getGlyphMetrics(i).getAdvance() <= 0) {
                continue;
            }
            int at = run.begin() + glyphs.getGlyphCharIndex(i);
            double left = glyphs.getGlyphPosition(i).getX();
            if (direction == TextDirection.LEFT_TO_RIGHT) {
                edges[at] = before + left;
            } else if (edges[at] < 0) {
                edges[at] = before + run.width() - right;
            }
            right = left;
        }
    }
}
