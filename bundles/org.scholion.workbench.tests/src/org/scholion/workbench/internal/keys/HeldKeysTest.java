/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class HeldKeysTest {

    private Display display;
    private Shell shell;
    private Canvas canvas;
    private Text field;
    private int heard;

    @BeforeEach
    void open() {
        display = new Display();
        HeldKeys.serve(display);
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        canvas = new Canvas(shell, SWT.NONE);
        field = new Text(shell, SWT.SINGLE);
        shell.open();
        canvas.addListener(SWT.KeyDown, e -> heard++);
        field.addListener(SWT.KeyDown, e -> heard++);
        settle();
    }

    @AfterEach
    void close() {
        display.dispose();
    }

    private void settle() {
        while (display.readAndDispatch()) {
            // until there is no more
        }
    }

    private int heardOf(Control control, int modifiers, int key, int repeats) {
        control.forceFocus();
        settle();
        heard = 0;
        for (int i = 0; i < repeats; i++) {
            tell(control, SWT.KeyDown, modifiers, key);
        }
        tell(control, SWT.KeyUp, modifiers, key);
        return heard;
    }

    private static void tell(Control control, int type, int modifiers, int key) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        control.notifyListeners(type, event);
    }

    @Test
    void thatWhatAKeyDoesToTheTextIsDoneOnceHoweverLongItIsHeld() {
        assertThat(heardOf(canvas, 0, 'p', 9)).isEqualTo(1);
        assertThat(heardOf(canvas, SWT.SHIFT, 'f', 9)).isEqualTo(1);
        assertThat(heardOf(canvas, 0, '2', 9)).isEqualTo(1);
        assertThat(heardOf(canvas, SWT.CTRL, SWT.CR, 9)).isEqualTo(1);
        assertThat(heardOf(canvas, 0, SWT.DEL, 9)).isEqualTo(1);
    }

    @Test
    void thatAKeyPressedAgainIsHeardAgain() {
        assertThat(heardOf(canvas, 0, 'p', 3)).isEqualTo(1);
        assertThat(heardOf(canvas, 0, 'p', 3)).isEqualTo(1);
    }

    @Test
    void thatWhatMovesAndUndoesRepeats() {
        assertThat(heardOf(canvas, 0, SWT.ARROW_LEFT, 9)).isEqualTo(9);
        assertThat(heardOf(canvas, 0, SWT.TAB, 9)).isEqualTo(9);
        assertThat(heardOf(canvas, SWT.CTRL, 'z', 9)).isEqualTo(9);
        assertThat(heardOf(canvas, 0, ']', 9)).isEqualTo(9);
    }

    @Test
    void thatLettersRepeatWhereTextIsWritten() {
        assertThat(heardOf(field, 0, 'p', 9)).isEqualTo(9);
    }
}
