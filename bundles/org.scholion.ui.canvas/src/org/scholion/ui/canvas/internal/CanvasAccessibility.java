/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.accessibility.AccessibleTextAdapter;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.widgets.Canvas;
import org.scholion.text.TextRange;
import org.scholion.ui.words.UiWords;

/** Tells assistive technology the text, the caret, the selection and the selected mark. */
final class CanvasAccessibility {

    private final CanvasModel model;
    private final Accessible accessible;

    CanvasAccessibility(Canvas control, CanvasModel model) {
        this.model = model;
        accessible = control.getAccessible();
        accessible.addAccessibleListener(
                AccessibleListener.getNameAdapter(e -> e.result = UiWords.say("canvas.name")));
        accessible.addAccessibleListener(
                AccessibleListener.getDescriptionAdapter(e -> e.result = description()));
        accessible.addAccessibleControlListener(new ControlAnswers(control, model));
        accessible.addAccessibleTextListener(new TextAnswers(model));
    }

    /** What kind of control it is. (The library's callbacks carry no null annotations.) */
    @NonNullByDefault({})
    private static final class ControlAnswers extends AccessibleControlAdapter {
        private final Canvas control;
        private final CanvasModel model;

        ControlAnswers(Canvas control, CanvasModel model) {
            this.control = control;
            this.model = model;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_TEXT;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_READONLY | ACC.STATE_FOCUSABLE;
            if (control.isFocusControl()) {
                event.detail |= ACC.STATE_FOCUSED;
            }
        }

        @Override
        public void getValue(AccessibleControlEvent event) {
            event.result = model.text();
        }
    }

    /** Where caret and selection are. */
    @NonNullByDefault({})
    private static final class TextAnswers extends AccessibleTextAdapter {
        private final CanvasModel model;

        TextAnswers(CanvasModel model) {
            this.model = model;
        }

        @Override
        public void getCaretOffset(AccessibleTextEvent event) {
            event.offset = model.caret();
        }

        @Override
        public void getSelectionRange(AccessibleTextEvent event) {
            TextRange range = model.range();
            event.offset = range.begin();
            event.length = range.length();
        }
    }

    private String description() {
        int several = model.selection().several().size();
        if (several > 0) {
            return UiWords.say("canvas.several", "count", several);
        }
        return model.selectedMark().map(mark -> MarkNames.of(model.shown(), mark)).orElse("");
    }

    void selectionChanged() {
        accessible.textCaretMoved(model.caret());
        accessible.textSelectionChanged();
    }

    void textChanged() {
        accessible.textChanged(ACC.TEXT_INSERT, 0, model.text().length());
    }
}
