/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.keys;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/**
 * Has a key that is held down act once. The system repeats it, and what a letter, Space, Enter or
 * Delete does is a step of work each: a finger that rests on a letter would mark the same words a
 * hundred times, one on Ctrl+Enter would close document after document. Keys that move, undo or
 * write text repeat as ever.
 */
public final class HeldKeys {

    private final Set<Integer> held = new HashSet<>();

    private HeldKeys() {}

    /** Looks at all keys from now on; to be called before anyone else listens to them. */
    public static void serve(Display display) {
        HeldKeys keys = new HeldKeys();
        display.addFilter(SWT.KeyDown, event -> keys.pressed(event, display.getFocusControl()));
        display.addFilter(SWT.KeyUp, event -> keys.held.remove(event.keyCode));
        // the release of a key that is held while another window is chosen goes to that one
        display.addFilter(SWT.Deactivate, event -> keys.held.clear());
    }

    private void pressed(Event event, @Nullable Control focus) {
        if (event.keyCode == 0 || held.add(event.keyCode)) {
            return;
        }
        if (actsOnce(event) && !writes(focus)) {
            event.doit = false;
            event.type = SWT.None;
        }
    }

    private static boolean actsOnce(Event event) {
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        boolean character =
                (event.keyCode & SWT.KEYCODE_BIT) == 0 && Character.isLetterOrDigit(event.keyCode);
        return switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, SWT.DEL -> true;
            // Space adds a mark to those selected, and would take it out again
            case SWT.SPACE -> plain;
            default -> plain && character;
        };
    }

    private static boolean writes(@Nullable Control focus) {
        return focus instanceof Text || focus instanceof Combo || focus instanceof Spinner;
    }
}
