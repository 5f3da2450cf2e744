/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What a key does in a {@link LongTable}; the native table would know only the rows in sight. */
final class LongTableKeys {

    private final Event event;

    LongTableKeys(Event event) {
        this.event = event;
    }

    /** Does what the key means, and has the native table do nothing then. */
    void pressed(LongTable<?> table) {
        if ((event.stateMask & (SWT.ALT | SWT.COMMAND & ~SWT.MOD1)) != 0) {
            return;
        }
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            table.open(event);
        } else if (control && event.keyCode == 'a') {
            table.chooseAll();
        } else if (event.keyCode == ' ' && table.focusIndex() >= 0) {
            table.choose(
                    table.focusIndex(),
                    control ? RowSelection.Gesture.TOGGLE : RowSelection.Gesture.ONLY);
        } else {
            int target = target(table);
            if (target < 0 || table.size() == 0) {
                return;
            }
            table.choose(Math.min(target, table.size() - 1), gesture(control));
        }
        event.doit = false;
    }

    private RowSelection.Gesture gesture(boolean control) {
        if ((event.stateMask & SWT.SHIFT) != 0) {
            return RowSelection.Gesture.RANGE;
        }
        return control ? RowSelection.Gesture.FOCUS : RowSelection.Gesture.ONLY;
    }

    /** Returns where the key leads, perhaps beyond the end, -1 when it leads nowhere. */
    private int target(LongTable<?> table) {
        int from = table.focusIndex();
        int page = Math.max(1, table.height() - 1);
        return switch (event.keyCode) {
            case SWT.ARROW_DOWN -> from + 1;
            case SWT.ARROW_UP -> Math.max(0, from - 1);
            case SWT.PAGE_DOWN -> from + page;
            case SWT.PAGE_UP -> Math.max(0, from - page);
            case SWT.HOME -> 0;
            case SWT.END -> Integer.MAX_VALUE;
            default -> -1;
        };
    }
}
