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

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasCommand;
import org.scholion.ui.canvas.CanvasSettings;
import org.scholion.view.mark.MentionMark;

/** Lines of the real fonts are as high with marks as without, and stay where they are. */
@NonNullByDefault
class LineHeightTest {

    private static final String SENTENCE =
            "India and the Shanghai Cooperation Organisation opposed terrorism in Astana. ";

    private final CanvasMarks marks = new CanvasMarks();
    private final AnnotationCanvas canvas = CanvasMarks.open(SENTENCE.repeat(40), 800, 400);

    @AfterEach
    void close() {
        canvas.getShell().dispose();
    }

    private Rectangle place(int begin, int end) {
        List<Rectangle> bounds = canvas.getTextBounds(new TextRange(begin, end));
        assertThat(bounds).isNotEmpty();
        return bounds.get(0);
    }

    /** The first character of each line that shows. */
    private List<Integer> tops() {
        return canvas.getTextBounds(new TextRange(0, SENTENCE.length() * 40)).stream()
                .map(rectangle -> rectangle.y)
                .distinct()
                .toList();
    }

    @Test
    void thatLinesOfLatinLettersAreAboutOnePointSevenOfTheirSizeHigh() {
        List<Integer> tops = tops();
        assertThat(tops).hasSizeGreaterThan(5);
        double size = CanvasSettings.STANDARD.fontSize() * canvas.getDisplay().getDPI().y / 72.0;
        for (int i = 1; i < tops.size(); i++) {
            assertThat((tops.get(i) - tops.get(i - 1)) / size).isBetween(1.65, 1.76);
        }
    }

    @Test
    void thatTheFirstMarksMoveNoLetter() {
        List<Integer> before = tops();
        for (int i = 0; i < 12; i++) {
            int begin = i * SENTENCE.length();
            marks.mention(begin, begin + 5, "State");
            marks.mention(begin + 14, begin + 47, "Organisation");
            marks.stanceOfAuthor(begin + 48, begin + 55);
        }
        canvas.updateMarks(marks.document());
        assertThat(tops()).isEqualTo(before);
    }

    @Test
    void thatThereIsAirAboveTheFirstLineInWindowsAndSizesOfAllKinds() {
        int air = place(0, 1).y - place(0, 1).height;
        assertThat(air).isPositive();
        canvas.getShell().setSize(600, 300);
        canvas.getShell().setSize(800, 400);
        assertThat(place(0, 1).y - place(0, 1).height).isEqualTo(air);
        canvas.setSettings(new CanvasSettings(20, 1.7, 80, ""));
        assertThat(place(0, 1).y).isGreaterThan(place(0, 1).height);
        canvas.setSettings(CanvasSettings.STANDARD);
        assertThat(place(0, 1).y - place(0, 1).height).isEqualTo(air);
    }

    @Test
    void thatTheLineAtTheTopStaysThereInAWindowOfAnotherWidth() {
        canvas.perform(CanvasCommand.PAGE_DOWN, false);
        int begin = firstOffset();
        int y = place(begin, begin + 1).y;
        canvas.getShell().setSize(900, 400);
        assertThat(place(begin, begin + 1).y).isEqualTo(y);
    }

    private int firstOffset() {
        int offset = 0;
        while (canvas.getTextBounds(new TextRange(offset, offset + 1)).isEmpty()) {
            offset++;
        }
        return offset;
    }

    @Test
    void thatTheLineOfTheCaretStaysWhereItIsWhenItGetsAnArc() {
        int begin = 5 * SENTENCE.length();
        canvas.selectText(new TextRange(begin, begin + 5));
        Rectangle before = place(begin, begin + 5);
        MentionMark india = marks.mention(begin, begin + 5, "State");
        MentionMark organisation = marks.mention(begin + 14, begin + 47, "Organisation");
        marks.relation(india, organisation);
        // An arc above moves the lines above, not this one.
        marks.relation(marks.mention(0, 5, "State"), marks.mention(14, 22, "Place"));
        marks.relation(
                marks.mention(3 * SENTENCE.length(), 3 * SENTENCE.length() + 5, "State"), india);
        canvas.updateMarks(marks.document());
        assertThat(place(begin, begin + 5)).isEqualTo(before);
    }

    @Test
    void thatTheLineUnderThePointerStaysWhereItIsWhenARelationIsDraggedToIt() {
        int begin = 6 * SENTENCE.length();
        MentionMark first = marks.mention(0, 5, "State");
        MentionMark second = marks.mention(begin, begin + 5, "State");
        canvas.updateMarks(marks.document());
        Rectangle before = place(begin, begin + 5);
        Rectangle from = canvas.getMarkBounds(first.id()).orElseThrow();
        Rectangle to = canvas.getMarkBounds(second.id()).orElseThrow();
        mouse(SWT.MouseDown, from);
        mouse(SWT.MouseMove, to);
        mouse(SWT.MouseUp, to);
        marks.relation(first, second);
        marks.relation(first, marks.mention(2 * SENTENCE.length(), 2 * SENTENCE.length() + 5, "T"));
        canvas.updateMarks(marks.document());
        assertThat(place(begin, begin + 5)).isEqualTo(before);
    }

    private void mouse(int type, Rectangle at) {
        Event event = new Event();
        event.button = 1;
        event.count = 1;
        event.x = at.x + 2;
        event.y = at.y + 2;
        canvas.notifyListeners(type, event);
    }

    @Test
    void thatTheCaretStandsWhereItIsPutWhenAMarkIsSelected() {
        MentionMark organisation = marks.mention(14, 47, "Organisation");
        canvas.updateMarks(marks.document());
        canvas.selectMark(organisation.id(), 47);
        assertThat(canvas.getCanvasSelection().mark()).contains(organisation.id());
        assertThat(canvas.getCanvasSelection().caret()).isEqualTo(47);
        canvas.selectMark(organisation.id(), 1_000_000);
        assertThat(canvas.getCanvasSelection().caret()).isEqualTo(40 * SENTENCE.length());
        canvas.selectMark(organisation.id());
        assertThat(canvas.getCanvasSelection().caret()).isEqualTo(14);
    }
}
