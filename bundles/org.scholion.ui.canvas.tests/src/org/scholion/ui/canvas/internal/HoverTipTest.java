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
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasContent;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.MentionMark;

/** A tool tip says what lies under the pointer and is gone with the next thing that happens. */
@NonNullByDefault
class HoverTipTest {

    private static final String TEXT = "Norhaven opposes the quarry.";

    private final CanvasMarks marks = new CanvasMarks();
    private final AnnotationCanvas canvas = CanvasMarks.open(TEXT, 700, 300);
    private final Shell other = new Shell(Display.getDefault());
    private final Text field = new Text(other, SWT.SINGLE);
    private final MentionMark mention = marks.mention(0, 8, "Organisation");

    @BeforeEach
    void hover() {
        canvas.updateMarks(marks.document());
        move();
        assertThat(canvas.getToolTipText()).isEqualTo("Organisation");
    }

    private void move() {
        Rectangle label = canvas.getMarkBounds(mention.id()).orElseThrow();
        Event event = new Event();
        event.x = label.x + 2;
        event.y = label.y + 2;
        canvas.notifyListeners(SWT.MouseMove, event);
    }

    @AfterEach
    void close() {
        canvas.getShell().dispose();
        other.dispose();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                SWT.KeyDown,
                SWT.MouseDown,
                SWT.FocusIn,
                SWT.FocusOut,
                SWT.Deactivate,
                SWT.Show,
                SWT.Hide
            })
    void thatWhateverHappensInAnyWindowEndsIt(int type) {
        field.notifyListeners(type, new Event());
        assertThat(canvas.getToolTipText()).isNull();
        move();
        assertThat(canvas.getToolTipText()).isEqualTo("Organisation");
    }

    @Test
    void thatItEndsWhenThePointerLeaves() {
        canvas.notifyListeners(SWT.MouseExit, new Event());
        assertThat(canvas.getToolTipText()).isNull();
    }

    @Test
    void thatItEndsWithItsDocumentAndWithItsMark() {
        canvas.updateMarks(DocumentMarks.empty());
        assertThat(canvas.getToolTipText()).isNull();
        canvas.updateMarks(marks.document());
        move();
        canvas.setContent(new CanvasContent("Other", "en", DocumentMarks.empty(), false));
        assertThat(canvas.getToolTipText()).isNull();
    }
}
