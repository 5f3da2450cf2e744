/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.driver;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import org.eclipse.swt.graphics.Point;

/**
 * The mouse of an X server, moved by its test extension as if by hand. On GTK, SWT's own way to
 * post events leaves out where on the screen a button is pressed, and knows no double click.
 */
final class XMouse implements Mouse {

    /** The part of Xlib that is used. */
    interface X11 extends Library {
        Pointer XOpenDisplay(Pointer nameFromTheEnvironment);

        int XSync(Pointer server, int discard);
    }

    /** The part of the test extension's library that is used. */
    interface XTest extends Library {
        int XTestFakeMotionEvent(Pointer server, int screen, int x, int y, NativeLong delay);

        int XTestFakeButtonEvent(Pointer server, int button, int pressed, NativeLong delay);
    }

    private static final int LEFT_BUTTON = 1;
    private static final int ANY_SCREEN = -1;
    private static final NativeLong AT_ONCE = new NativeLong(0);

    private final X11 x11 = load("X11", "libX11.so.6", "libx11-6", X11.class);
    private final XTest test = load("Xtst", "libXtst.so.6", "libxtst6", XTest.class);
    private final Pointer server = x11.XOpenDisplay(Pointer.NULL);

    private static <L extends Library> L load(
            String name, String file, String debianPackage, Class<L> functions) {
        try {
            return Native.load(file, functions);
        } catch (UnsatisfiedLinkError missing) {
            throw new AssertionError(
                    "The journeys need the library "
                            + name
                            + "; on Debian it is in the package "
                            + debianPackage,
                    missing);
        }
    }

    @Override
    public void moveTo(Point place) {
        test.XTestFakeMotionEvent(server, ANY_SCREEN, place.x, place.y, AT_ONCE);
        x11.XSync(server, 0);
    }

    @Override
    public void press() {
        button(1);
    }

    @Override
    public void release() {
        button(0);
    }

    /** When this returns the server has told the window of it. */
    private void button(int pressed) {
        test.XTestFakeButtonEvent(server, LEFT_BUTTON, pressed, AT_ONCE);
        x11.XSync(server, 0);
    }
}
