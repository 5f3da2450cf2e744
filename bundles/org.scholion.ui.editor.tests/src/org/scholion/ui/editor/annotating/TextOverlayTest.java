/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.scholion.ui.canvas.CanvasTheme;

/** What is typed into an overlay is never lost. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class TextOverlayTest {

    private final List<String> written = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private Shell shell;
    private TextOverlay overlay;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setSize(600, 400);
        shell.open();
        overlay =
                new TextOverlay(
                        shell,
                        CanvasTheme.LIGHT,
                        "Note",
                        "before",
                        written::add,
                        left::add,
                        () -> {});
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private Text area() {
        for (Control child : overlay.getChildren()) {
            if (child instanceof Text text) {
                return text;
            }
        }
        throw new AssertionError("nothing to write in");
    }

    private void escape() {
        Event escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        area().notifyListeners(SWT.Traverse, escape);
    }

    @Test
    void thatEscKeepsWhatWasTyped() {
        area().setText("a long note");
        escape();
        assertThat(overlay.isDisposed()).isTrue();
        assertThat(written).isEmpty();
        assertThat(left).containsExactly("a long note");
    }

    @Test
    void thatNothingIsLeftWhereNothingWasTyped() {
        escape();
        assertThat(left).isEmpty();
    }

    @Test
    void thatEnterHandsItOn() {
        area().setText("a long note");
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        area().notifyListeners(SWT.KeyDown, enter);
        assertThat(written).containsExactly("a long note");
        assertThat(left).isEmpty();
    }
}
