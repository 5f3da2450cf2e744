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
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasContent;
import org.scholion.view.mark.DocumentMarks;

/** The canvas computes from the left whatever the direction of the window around it. */
@NonNullByDefault
class RightToLeftShellTest {

    private static final String TEXT = "Norhaven opposes the quarry.\nنهرين تؤيد القانون";
    private static final List<TextRange> WORDS =
            List.of(new TextRange(0, 8), new TextRange(21, 27), new TextRange(29, 34));

    private final Display display = Display.getDefault();
    private final AnnotationCanvas leftToRight = canvas(SWT.LEFT_TO_RIGHT);
    private final AnnotationCanvas rightToLeft = canvas(SWT.RIGHT_TO_LEFT);

    private AnnotationCanvas canvas(int direction) {
        Shell shell = new Shell(display, SWT.SHELL_TRIM | direction);
        shell.setLayout(new FillLayout());
        AnnotationCanvas canvas = new AnnotationCanvas(shell);
        shell.setSize(700, 400);
        shell.open();
        canvas.setContent(new CanvasContent(TEXT, "en", DocumentMarks.empty(), false));
        while (display.readAndDispatch()) {
            // until the window is shown
        }
        return canvas;
    }

    @AfterEach
    void close() {
        leftToRight.getShell().dispose();
        rightToLeft.getShell().dispose();
    }

    @Test
    void thatTheCanvasRunsFromTheLeftInAMirroredWindow() {
        assertThat(rightToLeft.getShell().getOrientation()).isEqualTo(SWT.RIGHT_TO_LEFT);
        assertThat(rightToLeft.getOrientation()).isEqualTo(SWT.LEFT_TO_RIGHT);
        assertThat(rightToLeft.getStyle() & SWT.MIRRORED).isZero();
    }

    @Test
    void thatWordsLieWhereTheyDoInAWindowFromLeftToRight() {
        assertThat(rightToLeft.getClientArea()).isEqualTo(leftToRight.getClientArea());
        for (TextRange word : WORDS) {
            assertThat(rightToLeft.getTextBounds(word))
                    .as("%s", word)
                    .isNotEmpty()
                    .isEqualTo(leftToRight.getTextBounds(word));
        }
    }

    @Test
    void thatAClickPutsTheCaretWhereItDoesInAWindowFromLeftToRight() {
        for (TextRange word : WORDS) {
            Rectangle place = leftToRight.getTextBounds(word).get(0);
            int x = place.x + place.width / 3;
            int y = place.y + place.height / 2;
            click(leftToRight, x, y);
            click(rightToLeft, x, y);
            int caret = leftToRight.getCanvasSelection().caret();
            assertThat(caret).isBetween(word.begin(), word.end());
            assertThat(rightToLeft.getCanvasSelection().caret()).isEqualTo(caret);
        }
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
