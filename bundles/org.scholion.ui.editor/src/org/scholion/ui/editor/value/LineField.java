/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.value;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * A line to be written. What was written is handed on at Enter and when the line loses the
 * keyboard, for whatever reason; until then each step of the writing can be taken back.
 */
public final class LineField {

    private static final String KEY = LineField.class.getName();

    private final Text field;
    private final Consumer<String> whenWritten;

    /** What the line said before each step of the writing, the latest first. */
    private final Deque<String> former = new ArrayDeque<>();

    private String shown;
    private String present;
    private boolean setting;

    /**
     * Makes a line.
     *
     * @param text what it says at first
     * @param whenWritten hears other words when they were written
     */
    public LineField(Composite parent, String text, Consumer<String> whenWritten) {
        this.whenWritten = whenWritten;
        this.shown = text;
        this.present = text;
        field = new Text(parent, SWT.SINGLE | SWT.BORDER);
        field.setText(text);
        field.setData(KEY, this);
        field.addListener(SWT.DefaultSelection, e -> handOn());
        field.addListener(SWT.FocusOut, e -> handOn());
        field.addListener(SWT.Modify, e -> modified());
    }

    /** Returns the line that a control is, if it is one. */
    public static Optional<LineField> of(@Nullable Control control) {
        return control != null && control.getData(KEY) instanceof LineField line
                ? Optional.of(line)
                : Optional.empty();
    }

    /** Returns the control. */
    public Text control() {
        return field;
    }

    /** Shows another text, unless other words are being written; those stay. */
    public void show(String text) {
        boolean writing = isWriting() && !field.getText().equals(text);
        shown = text;
        if (!writing) {
            set(text);
            former.clear();
        }
    }

    /** Returns whether the line says something that was not handed on yet. */
    public boolean isWriting() {
        return !field.getText().equals(shown);
    }

    /** Hands on what was written, if anything was. */
    public void handOn() {
        if (!field.isDisposed() && isWriting()) {
            former.clear();
            whenWritten.accept(field.getText());
        }
    }

    /** Hands on what was written, and says again what it said before, as it is about another. */
    public void leave() {
        handOn();
        former.clear();
        set(shown);
    }

    /**
     * Takes the last step of the writing back.
     *
     * @return whether there was one
     */
    public boolean undo() {
        if (former.isEmpty()) {
            return false;
        }
        set(former.pop());
        field.setSelection(field.getCharCount());
        return true;
    }

    private void set(String text) {
        if (!field.getText().equals(text)) {
            setting = true;
            field.setText(text);
            setting = false;
        }
        present = text;
    }

    private void modified() {
        if (!setting) {
            former.push(present);
            present = field.getText();
        }
    }
}
