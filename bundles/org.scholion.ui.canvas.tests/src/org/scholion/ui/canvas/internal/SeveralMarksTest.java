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
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasCommand;
import org.scholion.ui.canvas.CanvasListener;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.view.mark.MarkId;

/** Several marks are selected with Ctrl and clicks, by Space, and from outside. */
@NonNullByDefault
class SeveralMarksTest {

    private static final String TEXT = "Minister Lavrov met Merkel in Moscow on Monday.";

    private final AnnotationCanvas canvas = CanvasMarks.open(TEXT, 900, 300);
    private final CanvasMarks marks = new CanvasMarks();
    private final MarkId phrase = mark("Minister Lavrov");
    private final MarkId lavrov = mark("Lavrov");
    private final MarkId merkel = mark("Merkel");
    private final MarkId moscow = mark("Moscow");
    private final List<CanvasSelection> told = new ArrayList<>();
    private int time;

    private MarkId mark(String words) {
        int begin = TEXT.indexOf(words);
        return marks.mention(begin, begin + words.length(), "Person").id();
    }

    @BeforeEach
    void show() {
        canvas.updateMarks(marks.document());
        canvas.addCanvasListener(
                new CanvasListener() {
                    @Override
                    public void selectionChanged(CanvasSelection selection) {
                        told.add(selection);
                    }
                });
    }

    @AfterEach
    void close() {
        canvas.getShell().dispose();
    }

    private void mouse(int type, String at, int modifiers) {
        int offset = TEXT.indexOf(at);
        Rectangle letter = canvas.getTextBounds(new TextRange(offset, offset + 1)).get(0);
        Event event = new Event();
        event.button = 1;
        event.count = 1;
        event.x = letter.x + 1;
        event.y = letter.y + letter.height / 2;
        event.stateMask = modifiers;
        event.time = ++time;
        canvas.notifyListeners(type, event);
    }

    private void click(String at, int modifiers) {
        mouse(SWT.MouseDown, at, modifiers);
        mouse(SWT.MouseUp, at, modifiers);
    }

    private void key(int code) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code == SWT.SPACE ? ' ' : 0;
        canvas.notifyListeners(SWT.KeyDown, event);
    }

    private Set<MarkId> several() {
        return canvas.getCanvasSelection().several();
    }

    @Test
    void thatAClickWithControlAddsAMarkAndAnotherTakesItOut() {
        click("avrov", 0);
        click("erkel", SWT.MOD1);
        assertThat(several()).containsExactlyInAnyOrder(lavrov, merkel);
        assertThat(canvas.getCanvasSelection().mark()).contains(merkel);
        click("oscow", SWT.MOD1);
        click("erkel", SWT.MOD1);
        assertThat(several()).containsExactlyInAnyOrder(lavrov, moscow);
        click("oscow", SWT.MOD1);
        assertThat(several()).isEmpty();
        assertThat(canvas.getCanvasSelection().mark()).contains(lavrov);
    }

    @Test
    void thatAnotherClickWithControlAddsTheMarkAroundInstead() {
        click("erkel", 0);
        click("avrov", SWT.MOD1);
        click("avrov", SWT.MOD1);
        assertThat(several()).containsExactlyInAnyOrder(merkel, phrase);
        click("avrov", SWT.MOD1);
        assertThat(several()).isEmpty();
        assertThat(canvas.getCanvasSelection().mark()).contains(merkel);
    }

    @Test
    void thatAClickWithControlBesideAllMarksChangesNothing() {
        click("avrov", 0);
        click("erkel", SWT.MOD1);
        click("met", SWT.MOD1);
        assertThat(several()).containsExactlyInAnyOrder(lavrov, merkel);
        click("met", 0);
        assertThat(several()).isEmpty();
        assertThat(canvas.getCanvasSelection().mark()).isEmpty();
    }

    @Test
    void thatADragWithControlTakesLettersAlsoFromASelectedMarkOn() {
        click("avrov", 0);
        click("erkel", SWT.MOD1);
        mouse(SWT.MouseDown, "erkel", SWT.MOD1);
        mouse(SWT.MouseMove, "scow", SWT.MOD1);
        mouse(SWT.MouseUp, "scow", SWT.MOD1);
        assertThat(canvas.getCanvasSelection().range().of(TEXT)).isEqualTo("erkel in Mo");
        assertThat(several()).isEmpty();
    }

    @Test
    void thatSpaceKeepsMarksWhileTabWalksOn() {
        key(SWT.TAB);
        key(SWT.TAB);
        assertThat(canvas.getCanvasSelection().mark()).contains(lavrov);
        key(SWT.SPACE);
        assertThat(several()).as("one mark is no several").isEmpty();
        key(SWT.TAB);
        assertThat(canvas.getCanvasSelection().mark()).contains(merkel);
        assertThat(several()).containsExactly(lavrov);
        key(SWT.TAB);
        key(SWT.SPACE);
        assertThat(several()).containsExactlyInAnyOrder(lavrov, moscow);
        key(SWT.SPACE);
        assertThat(several()).containsExactly(lavrov);
    }

    @Test
    void thatSpaceTakesTheShortestMarkAtTheCaretWhereverItWasMoved() {
        key(SWT.TAB);
        key(SWT.SPACE);
        canvas.perform(CanvasCommand.WORD_RIGHT, false);
        assertThat(canvas.getCanvasSelection().mark()).isEmpty();
        assertThat(several()).containsExactly(phrase);
        key(SWT.SPACE);
        assertThat(several()).containsExactlyInAnyOrder(phrase, lavrov);
    }

    @Test
    void thatEscapeLeavesOneMarkAndThenNone() {
        click("avrov", 0);
        click("erkel", SWT.MOD1);
        key(SWT.ESC);
        assertThat(several()).isEmpty();
        assertThat(canvas.getCanvasSelection().mark()).contains(merkel);
        key(SWT.ESC);
        assertThat(canvas.getCanvasSelection().mark()).isEmpty();
    }

    @Test
    void thatSelectingTextOrOneMarkFromOutsideEndsSeveral() {
        canvas.selectMarks(List.of(lavrov, merkel));
        canvas.selectText(new TextRange(0, 8));
        assertThat(several()).isEmpty();
        canvas.selectMarks(List.of(lavrov, merkel));
        canvas.selectMark(moscow);
        assertThat(several()).isEmpty();
        assertThat(canvas.getCanvasSelection().mark()).contains(moscow);
    }

    @Test
    void thatMarksSelectedFromOutsideKeepTheCaretAtOneOfThem() {
        canvas.selectMark(merkel);
        int caret = canvas.getCanvasSelection().caret();
        canvas.selectMarks(List.of(lavrov, merkel, moscow));
        assertThat(several()).containsExactlyInAnyOrder(lavrov, merkel, moscow);
        assertThat(canvas.getCanvasSelection().caret()).isEqualTo(caret);
        canvas.selectMarks(List.of(lavrov, moscow));
        assertThat(canvas.getCanvasSelection().mark())
                .as("the nearest, where the former is not among them")
                .contains(moscow);
        told.clear();
        canvas.selectMarks(List.of(lavrov, moscow));
        assertThat(told).isEmpty();
    }

    @Test
    void thatMarksThatAreGoneAreNoLongerSelected() {
        canvas.selectMarks(List.of(lavrov, merkel, moscow));
        canvas.updateMarks(marks.document().with(List.of(), List.of(merkel)));
        assertThat(several()).containsExactlyInAnyOrder(lavrov, moscow);
        canvas.updateMarks(marks.document().with(List.of(), List.of(merkel, moscow)));
        assertThat(canvas.getCanvasSelection().several()).hasSizeLessThan(2);
        assertThat(told).isNotEmpty();
    }
}
