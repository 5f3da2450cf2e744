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
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.widgets.Canvas;
import org.scholion.text.OffsetUnit;
import org.scholion.text.TextRange;
import org.scholion.ui.words.UiWords;

/**
 * Tells assistive technology the text, the caret, the selection, and the marks at the caret or any
 * other place.
 */
final class CanvasAccessibility {

    private final CanvasModel model;
    private final Accessible accessible;
    private final SpokenMarks marks;
    private final SpokenOffsets offsets;
    private String description = "";

    /** Whether anyone ever asked: until then nobody listens, and nothing has to be worked out. */
    private boolean asked;

    CanvasAccessibility(CanvasSurface surface, Canvas control) {
        model = surface.model();
        marks = new SpokenMarks(model, surface::suggestionsIn);
        offsets =
                new SpokenOffsets(
                        SWT.getPlatform().equals("gtk") ? OffsetUnit.CODE_POINT : OffsetUnit.UTF16);
        accessible = control.getAccessible();
        accessible.addAccessibleListener(
                AccessibleListener.getNameAdapter(
                        e -> {
                            asked = true;
                            e.result = UiWords.say("canvas.name");
                        }));
        accessible.addAccessibleListener(
                AccessibleListener.getDescriptionAdapter(e -> e.result = marks.atCaret()));
        accessible.addAccessibleControlListener(new ControlAnswers(control, model));
        accessible.addAccessibleTextListener(
                new TextAnswers(surface, control, offsets, () -> asked = true));
        accessible.addAccessibleAttributeListener(new MarkAnswers(model, marks, offsets));
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
            event.detail = ACC.STATE_READONLY | ACC.STATE_FOCUSABLE | ACC.STATE_MULTILINE;
            if (control.isFocusControl()) {
                event.detail |= ACC.STATE_FOCUSED;
            }
        }

        @Override
        public void getValue(AccessibleControlEvent event) {
            event.result = model.text();
        }
    }

    /** What is marked where. */
    @NonNullByDefault({})
    private static final class MarkAnswers extends AccessibleAttributeAdapter {
        private final CanvasModel model;
        private final SpokenMarks marks;
        private final SpokenOffsets offsets;

        MarkAnswers(CanvasModel model, SpokenMarks marks, SpokenOffsets offsets) {
            this.model = model;
            this.marks = marks;
            this.offsets = offsets;
        }

        @Override
        public void getTextAttributes(AccessibleTextAttributeEvent event) {
            String text = model.text();
            int offset = offsets.asked(text, event.offset);
            TextRange stretch = marks.stretch(offset);
            event.start = offsets.told(text, stretch.begin());
            event.end = offsets.told(text, stretch.end());
            String said = marks.saidAt(offset);
            if (!said.isEmpty()) {
                event.attributes = new String[] {UiWords.say("canvas.spoken.marks"), said};
            }
        }
    }

    void selectionChanged() {
        if (!asked) {
            return;
        }
        accessible.textCaretMoved(offsets.told(model.text(), model.caret()));
        accessible.textSelectionChanged();
        String now = marks.atCaret();
        if (!now.equals(description)) {
            description = now;
            // a screen reader says the description of what has the keyboard when it changes
            accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
        }
    }

    void textChanged() {
        if (asked) {
            accessible.textChanged(ACC.TEXT_INSERT, 0, offsets.length(model.text()));
        }
    }
}
