/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.status;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.scholion.ui.status.StatusLine;
import org.scholion.ui.words.UiWords;

/** Keeps what the status line says, for the windows that show it. */
public final class StatusModel implements StatusLine {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private String state = "";
    private String caret = "";
    private String selection = "";
    private String hint = "";
    private Saved saved = Saved.NOTHING;

    @Override
    public void documentState(String text) {
        if (!state.equals(text)) {
            state = text;
            tell();
        }
    }

    @Override
    public void caret(int utf16, int codePoint, int selected) {
        String newCaret =
                utf16 == codePoint
                        ? UiWords.say("ui.status.offset", "utf16", utf16)
                        : UiWords.say("ui.status.caret", "utf16", utf16, "codePoints", codePoint);
        String newSelection =
                selected == 0 ? "" : UiWords.say("ui.status.selected", "number", selected);
        if (!caret.equals(newCaret) || !selection.equals(newSelection)) {
            caret = newCaret;
            selection = newSelection;
            tell();
        }
    }

    @Override
    public void saved(Saved newSaved) {
        if (saved != newSaved) {
            saved = newSaved;
            tell();
        }
    }

    @Override
    public void hint(String text) {
        if (!hint.equals(text)) {
            hint = text;
            tell();
        }
    }

    @Override
    public void clear() {
        state = "";
        caret = "";
        selection = "";
        hint = "";
        saved = Saved.NOTHING;
        tell();
    }

    /** Returns how far the document is. */
    public String state() {
        return state;
    }

    /** Returns where the caret stands. */
    public String caretText() {
        return caret;
    }

    /** Returns how much is selected. */
    public String selection() {
        return selection;
    }

    /** Returns what can be done next. */
    public String hintText() {
        return hint;
    }

    /** Returns what became of the last change. */
    public Saved savedState() {
        return saved;
    }

    /** Adds a listener. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
