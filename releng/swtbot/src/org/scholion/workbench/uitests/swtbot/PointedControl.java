/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.swtbot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBotControl;

/** A control that is told of the mouse at places of it, as SWTBot tells its own. */
final class PointedControl extends AbstractSWTBotControl<Control> {

    private static final int LEFT_BUTTON = 1;

    PointedControl(Control control) {
        super(control);
    }

    void click(Point at, int count, int modifiers) {
        setFocus();
        for (int click = 1; click <= count; click++) {
            press(at, click, modifiers);
            if (click == 2) {
                notify(
                        SWT.MouseDoubleClick,
                        createMouseEvent(at.x, at.y, LEFT_BUTTON, modifiers, click));
            }
            release(at, click, modifiers);
        }
    }

    void drag(Point from, Point to, int modifiers) {
        setFocus();
        press(from, 1, modifiers);
        int steps = 8;
        for (int step = 1; step <= steps; step++) {
            notify(
                    SWT.MouseMove,
                    createMouseEvent(
                            from.x + (to.x - from.x) * step / steps,
                            from.y + (to.y - from.y) * step / steps,
                            0,
                            modifiers | SWT.BUTTON1,
                            0));
        }
        release(to, 1, modifiers);
    }

    private void press(Point at, int count, int modifiers) {
        notify(SWT.MouseDown, createMouseEvent(at.x, at.y, LEFT_BUTTON, modifiers, count));
    }

    private void release(Point at, int count, int modifiers) {
        notify(
                SWT.MouseUp,
                createMouseEvent(at.x, at.y, LEFT_BUTTON, modifiers | SWT.BUTTON1, count));
    }
}
