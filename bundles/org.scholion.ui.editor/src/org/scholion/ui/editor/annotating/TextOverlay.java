/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.ui.canvas.CanvasTheme;
import org.scholion.ui.words.UiWords;

/**
 * A few words to be written: Enter keeps them, Shift+Enter begins a line. When it is left by Esc or
 * otherwise, what was written by then is handed on to be there the next time.
 */
final class TextOverlay extends Overlay {

    private static final int WIDTH = 460;

    /** Whether the words were kept. */
    private boolean kept;

    TextOverlay(
            Composite stage,
            CanvasTheme theme,
            String title,
            String text,
            Consumer<String> whenWritten,
            Consumer<String> whenLeft,
            Runnable whenClosed) {
        super(stage, theme, title, whenClosed);
        Text area = new Text(this, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = area.getLineHeight() * 4;
        area.setLayoutData(data);
        area.setText(text);
        area.selectAll();
        Label keys = new Label(this, SWT.NONE);
        keys.setText(UiWords.say("editor.text.keys"));
        paint(keys, theme.quiet(), theme.panel());
        area.addListener(
                SWT.KeyDown,
                e -> {
                    boolean enter = e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR;
                    if (enter && (e.stateMask & SWT.SHIFT) == 0) {
                        e.doit = false;
                        String written = area.getText();
                        kept = true;
                        close();
                        whenWritten.accept(written);
                    }
                });
        area.addListener(
                SWT.Dispose,
                e -> {
                    if (!kept && !area.getText().equals(text)) {
                        whenLeft.accept(area.getText());
                    }
                });
        closeWithout(area);
        open(WIDTH, 10_000);
        area.setFocus();
    }
}
