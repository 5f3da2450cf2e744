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

/** A connection to the X server, whose test extension moves pointer and keys as if by hand. */
final class XServer {

    /** The part of Xlib that is used. */
    interface X11 extends Library {
        Pointer XOpenDisplay(Pointer nameFromTheEnvironment);

        int XSync(Pointer server, int discard);

        byte XKeysymToKeycode(Pointer server, NativeLong symbol);
    }

    /** The part of the test extension's library that is used. */
    interface XTest extends Library {
        int XTestFakeMotionEvent(Pointer server, int screen, int x, int y, NativeLong delay);

        int XTestFakeButtonEvent(Pointer server, int button, int pressed, NativeLong delay);

        int XTestFakeKeyEvent(Pointer server, int keycode, int pressed, NativeLong delay);
    }

    static final NativeLong AT_ONCE = new NativeLong(0);

    /** X11's symbols of keys. */
    static final int SHIFT_LEFT = 0xFFE1;

    static final int CONTROL_LEFT = 0xFFE3;
    static final int ALT_LEFT = 0xFFE9;

    private final X11 x11 = load("X11", "libX11.so.6", "libx11-6", X11.class);
    private final XTest test = load("Xtst", "libXtst.so.6", "libxtst6", XTest.class);
    private final Pointer connection = x11.XOpenDisplay(Pointer.NULL);

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

    XTest test() {
        return test;
    }

    Pointer connection() {
        return connection;
    }

    /** Waits until the server has done what it was asked. */
    void sync() {
        x11.XSync(connection, 0);
    }

    /** Returns the key that has a symbol now: a Latin letter, or the number of another symbol. */
    int keycode(int symbol) {
        return x11.XKeysymToKeycode(connection, new NativeLong(symbol)) & 0xFF;
    }
}
