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

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasContent;
import org.scholion.ui.canvas.CanvasListener;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.view.mark.DocumentMarks;

/** Dragging selects words and pieces of words; more clicks take more text. */
@NonNullByDefault
class SnappingTest {

    private static final String TEXT =
            "وصلت سلمى والهند اليوم. غادرت.\n"
                    + "The Harbour Council met Dr. Dana Whitlow again. It rained.\n"
                    + "Third";

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final AnnotationCanvas canvas = new AnnotationCanvas(shell);
    private int time;

    @BeforeEach
    void open() {
        shell.setLayout(new FillLayout());
        shell.setSize(900, 400);
        shell.open();
        canvas.setContent(new CanvasContent(TEXT, "ar", DocumentMarks.empty(), false));
        while (display.readAndDispatch()) {
            // until the window is shown
        }
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static int at(String words) {
        return TEXT.indexOf(words);
    }

    /** Where an offset is drawn, at the side of the letter behind it. */
    private int[] point(int offset) {
        Rectangle letter = canvas.getTextBounds(new TextRange(offset, offset + 1)).get(0);
        boolean rightToLeft = TEXT.codePointAt(offset) >= 0x600;
        int x = rightToLeft ? letter.x + letter.width - 1 : letter.x + 1;
        return new int[] {x, letter.y + letter.height / 2};
    }

    private void mouse(int type, int offset, int count, int modifiers) {
        int[] point = point(offset);
        Event event = new Event();
        event.button = 1;
        event.count = count;
        event.x = point[0];
        event.y = point[1];
        event.stateMask = modifiers;
        event.time = ++time;
        canvas.notifyListeners(type, event);
    }

    private void drag(int from, int to, int modifiers) {
        mouse(SWT.MouseDown, from, 1, modifiers);
        mouse(SWT.MouseMove, to, 0, modifiers);
        mouse(SWT.MouseUp, to, 1, modifiers);
    }

    private String selected() {
        return canvas.getCanvasSelection().range().of(TEXT);
    }

    @Test
    void thatADragTakesWholeWords() {
        drag(at("arbour"), at("cil met"), 0);
        assertThat(selected()).isEqualTo("Harbour Council");
        drag(at("cil met"), at("arbour"), 0);
        assertThat(selected()).isEqualTo("Harbour Council");
        assertThat(canvas.getCanvasSelection().caret()).isEqualTo(at("Harbour"));
    }

    @Test
    void thatADragOverAnArabicWordLeavesItsConjunction() {
        drag(at("الهند"), at(" اليوم"), 0);
        assertThat(selected()).isEqualTo("الهند");
        drag(at("والهند"), at(" اليوم"), 0);
        assertThat(selected()).isEqualTo("والهند");
    }

    @Test
    void thatADragWithControlTakesLetters() {
        drag(at("arbour"), at("cil met"), SWT.CTRL);
        assertThat(selected()).isEqualTo("arbour Coun");
    }

    @Test
    void thatADragTakesLettersWhereSnappingIsOff() {
        canvas.setSnapping(false);
        drag(at("arbour"), at("cil met"), 0);
        assertThat(selected()).isEqualTo("arbour Coun");
        canvas.setSnapping(true);
        drag(at("arbour"), at("cil met"), 0);
        assertThat(selected()).isEqualTo("Harbour Council");
    }

    @Test
    void thatWhatADragWillTakeShowsMeanwhile() {
        List<String> shown = new ArrayList<>();
        canvas.addCanvasListener(
                new CanvasListener() {
                    @Override
                    public void selectionChanged(CanvasSelection selection) {
                        shown.add(selection.range().of(TEXT));
                    }
                });
        mouse(SWT.MouseDown, at("arbour"), 1, 0);
        mouse(SWT.MouseMove, at("our Council"), 0, 0);
        mouse(SWT.MouseMove, at("ur Council"), 0, 0);
        mouse(SWT.MouseMove, at("uncil met"), 0, 0);
        mouse(SWT.MouseMove, at("ncil met"), 0, SWT.CTRL);
        mouse(SWT.MouseMove, at("cil met"), 0, 0);
        mouse(SWT.MouseUp, at("cil met"), 1, 0);
        assertThat(shown).containsExactly("", "Harbour", "arbour Cou", "Harbour Council");
    }

    @Test
    void thatAShiftedPressExtendsTheSelectionToTheLetter() {
        canvas.selectText(new TextRange(at("Harbour"), at("Harbour")));
        mouse(SWT.MouseDown, at("ncil met"), 1, SWT.SHIFT);
        mouse(SWT.MouseUp, at("ncil met"), 1, SWT.SHIFT);
        assertThat(selected()).isEqualTo("Harbour Cou");
    }

    @Test
    void thatMoreClicksTakeTheWordTheSentenceAndTheParagraph() {
        int place = at("itlow");
        List<String> taken = new ArrayList<>();
        for (int count : new int[] {1, 2, 3, 1}) {
            mouse(SWT.MouseDown, place, count, 0);
            mouse(SWT.MouseUp, place, count, 0);
            taken.add(selected());
        }
        assertThat(taken)
                .containsExactly(
                        "",
                        "Whitlow",
                        "The Harbour Council met Dr. Dana Whitlow again.",
                        "The Harbour Council met Dr. Dana Whitlow again. It rained.");
        time += 100_000;
        mouse(SWT.MouseDown, place, 1, 0);
        mouse(SWT.MouseUp, place, 1, 0);
        assertThat(selected()).isEmpty();
    }

    @Test
    void thatOnlyAQuickClickAtTheSamePlaceIsCountedOn() {
        ClickCount count = new ClickCount(400);
        assertThat(count.of(3, 10, 10, 1_000)).isEqualTo(3);
        assertThat(count.of(1, 12, 10, 1_200)).isEqualTo(4);
        assertThat(count.of(1, 12, 10, 1_700)).isEqualTo(1);
        assertThat(count.of(3, 12, 10, 1_800)).isEqualTo(3);
        assertThat(count.of(1, 40, 10, 1_900)).isEqualTo(1);
        assertThat(count.of(1, 40, 10, 1_950)).isEqualTo(1);
        assertThat(count.of(4, 40, 10, 1_960)).isEqualTo(4);
    }
}
