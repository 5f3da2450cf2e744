/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A search box that narrows a list a moment after typing stops; Esc empties it. */
public final class FilterBox extends Composite {

    private static final int PAUSE_MILLISECONDS = 150;

    private final Text text;
    private final Runnable tell;

    /**
     * Creates it.
     *
     * @param message what can be typed, shown while it is empty
     * @param listener gets the text
     */
    public FilterBox(Composite parent, String message, Consumer<String> listener) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(message);
        tell =
                () -> {
                    if (!text.isDisposed()) {
                        listener.accept(text.getText());
                    }
                };
        text.addListener(SWT.Modify, event -> getDisplay().timerExec(PAUSE_MILLISECONDS, tell));
        text.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.keyCode == SWT.ESC && !text.getText().isEmpty()) {
                        text.setText("");
                        event.doit = false;
                    }
                });
    }

    /** Returns what is typed. */
    public String text() {
        return text.getText();
    }

    /** Empties it and has the whole list shown at once. */
    public void clear() {
        text.setText("");
        getDisplay().timerExec(-1, tell);
        tell.run();
    }

    /** Returns the text field, for focus and key listeners. */
    public Text control() {
        return text;
    }
}
