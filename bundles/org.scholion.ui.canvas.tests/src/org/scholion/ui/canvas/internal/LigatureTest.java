/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.text.TextDirection;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasSettings;
import org.scholion.view.Advances;

/** A border between letters that a font draws as one has a place of its own within them. */
@NonNullByDefault
class LigatureTest {

    /** Words, and the offset between lam and alef. */
    @ParameterizedTest
    @CsvSource({"\u0627\u0644\u0623\u0645\u0645,2", "\u0644\u0627,1", "\u0628\u0644\u0627\u062f,2"})
    void thatItLiesInsideTheGlyphWhereTheFontOrAnEqualSharePutsIt(String word, int between) {
        SwtTextMeasurer measurer =
                new SwtTextMeasurer(Display.getDefault(), CanvasSettings.STANDARD.fontSize(), "");
        Advances advances = measurer.measure(word, 0, word.length(), TextDirection.RIGHT_TO_LEFT);
        int lam = advances.at(between) - advances.at(between - 1);
        int alef = advances.at(between + 1) - advances.at(between);
        // A font that says nothing has it in the middle; one that does, never at an edge.
        assertThat(lam).isPositive();
        assertThat(alef).isPositive();
        assertThat(Math.min(lam, alef) * 4).isGreaterThanOrEqualTo(Math.max(lam, alef));
        measurer.dispose();
    }

    @Test
    void thatAMarkThatCutsALigatureEndsWhereACaretStandsAndBreaksNoGlyph() {
        String text =
                "\u0642\u0627\u0644\u062a \u0627\u0644\u0623\u0645\u0645 \u0627\u0644\u0645\u062a\u062d\u062f\u0629";
        AnnotationCanvas canvas = CanvasMarks.open(text, 600, 200);
        TextRange word = new TextRange(5, 10);
        Rectangle before = canvas.getTextBounds(word).get(0);
        CanvasMarks marks = new CanvasMarks();
        marks.mention(5, 7, "Article");
        marks.mention(7, 10, "Stem");
        canvas.updateMarks(marks.document());
        Rectangle article = canvas.getTextBounds(new TextRange(5, 7)).get(0);
        Rectangle stem = canvas.getTextBounds(new TextRange(7, 10)).get(0);
        assertThat(canvas.getTextBounds(word)).containsExactly(before);
        assertThat(article.x).isEqualTo(stem.x + stem.width);
        assertThat(article.width + stem.width).isEqualTo(before.width);
        for (int away = -1; away <= 1; away++) {
            click(canvas, article.x + away, article.y + article.height / 2);
            assertThat(canvas.getCanvasSelection().caret()).isEqualTo(7);
        }
        canvas.getShell().dispose();
    }

    private static void click(AnnotationCanvas canvas, int x, int y) {
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = 1;
            event.count = 1;
            event.x = x;
            event.y = y;
            canvas.notifyListeners(type, event);
        }
    }
}
