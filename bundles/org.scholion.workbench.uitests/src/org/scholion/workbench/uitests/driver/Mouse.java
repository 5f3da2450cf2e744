/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.driver;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** The pointer and its first button. */
interface Mouse {

    /** The mouse of this window system. */
    static Mouse ofThisSystem() {
        return "gtk".equals(SWT.getPlatform()) ? new XMouse() : new PostedMouse();
    }

    /** Moves the pointer to a place on the screen. */
    void moveTo(Point place);

    /** Presses the button. */
    void press();

    /** Lets it go. */
    void release();

    /**
     * Presses a key that changes what the mouse does, such as {@link SWT#CTRL}, or lets it go.
     *
     * @param pressed whether it is pressed
     */
    void modifier(int modifier, boolean pressed);

    /** Posts events by SWT, which works where the window system takes them in. */
    final class PostedMouse implements Mouse {

        private Point place = new Point(0, 0);

        @Override
        public void moveTo(Point newPlace) {
            place = newPlace;
            post(SWT.MouseMove, 0);
        }

        @Override
        public void press() {
            post(SWT.MouseDown, 1);
        }

        @Override
        public void release() {
            post(SWT.MouseUp, 1);
        }

        @Override
        public void modifier(int modifier, boolean pressed) {
            Event event = new Event();
            event.type = pressed ? SWT.KeyDown : SWT.KeyUp;
            event.keyCode = modifier;
            post(event);
        }

        private void post(int type, int button) {
            Event event = new Event();
            event.type = type;
            event.button = button;
            event.x = place.x;
            event.y = place.y;
            post(event);
        }

        private static void post(Event event) {
            if (!Ui.call(() -> Ui.display().post(event))) {
                throw new AssertionError("The window system took no event of type " + event.type);
            }
        }
    }
}
