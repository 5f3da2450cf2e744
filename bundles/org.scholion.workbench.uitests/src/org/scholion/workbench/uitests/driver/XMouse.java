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

/**
 * The mouse of an X server. On GTK, SWT's own way to post events leaves out where on the screen a
 * button is pressed, and knows no double click.
 */
final class XMouse implements Mouse {

    private static final int LEFT_BUTTON = 1;
    private static final int PERCENT = 100;
    private static final int ANY_SCREEN = -1;

    private final XServer server = new XServer();

    @Override
    public void moveTo(Point place) {
        // the server counts pixels, of which a point has more where all is shown larger
        int zoom = Ui.call(() -> Ui.display().getPrimaryMonitor().getZoom());
        server.test()
                .XTestFakeMotionEvent(
                        server.connection(),
                        ANY_SCREEN,
                        place.x * zoom / PERCENT,
                        place.y * zoom / PERCENT,
                        XServer.AT_ONCE);
        server.sync();
    }

    @Override
    public void press() {
        button(1);
    }

    @Override
    public void release() {
        button(0);
    }

    /** By the server, as keys that SWT posts are unknown to it: what is clicked would be plain. */
    @Override
    public void modifier(int modifier, boolean pressed) {
        int symbol =
                switch (modifier) {
                    case SWT.CTRL -> XServer.CONTROL_LEFT;
                    case SWT.ALT -> XServer.ALT_LEFT;
                    case SWT.SHIFT -> XServer.SHIFT_LEFT;
                    default -> throw new IllegalArgumentException("no modifier: " + modifier);
                };
        server.test()
                .XTestFakeKeyEvent(
                        server.connection(),
                        server.keycode(symbol),
                        pressed ? 1 : 0,
                        XServer.AT_ONCE);
        server.sync();
    }

    private void button(int pressed) {
        server.test()
                .XTestFakeButtonEvent(server.connection(), LEFT_BUTTON, pressed, XServer.AT_ONCE);
        server.sync();
    }
}
