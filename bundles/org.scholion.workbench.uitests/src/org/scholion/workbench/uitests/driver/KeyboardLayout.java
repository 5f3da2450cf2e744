/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;

/** A layout of the keyboard other than the usual one, while it is open. */
public final class KeyboardLayout implements AutoCloseable {

    private static final String COMMAND = "setxkbmap";
    private static final String USUAL = "us";

    private final XServer server = new XServer();
    private final int[] keys = new int[26];

    private KeyboardLayout(String name) throws IOException, InterruptedException {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            keys[letter - 'a'] = server.keycode(letter);
        }
        set(name);
    }

    /** Tells whether this system's layout can be changed from here. */
    public static boolean canChange() {
        String path = System.getenv("PATH");
        return "gtk".equals(SWT.getPlatform())
                && path != null
                && Stream.of(path.split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, COMMAND)));
    }

    /** Changes to a layout, such as "ara" or "in(hin)". */
    public static KeyboardLayout change(String name) throws IOException, InterruptedException {
        return new KeyboardLayout(name);
    }

    private static void set(String name) throws IOException, InterruptedException {
        int code = new ProcessBuilder(COMMAND, name).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException(COMMAND + " " + name + " ended with " + code);
        }
        Wait.untilIdle();
    }

    /** Presses the key that has a letter on a US keyboard, whatever it types now. */
    public void pressKeyOf(char letter) {
        int key = keyOf(letter);
        Arrival.await(SWT.KeyDown, () -> key(key, 1));
        Arrival.await(SWT.KeyUp, () -> key(key, 0));
        Wait.untilIdle();
    }

    /**
     * Presses it while Ctrl is held. The window is waited for when it hears of the key let go: a
     * key pressed that runs a command is taken from all who listen later.
     */
    public void pressWithControl(char letter) {
        int control = server.keycode(XServer.CONTROL_LEFT);
        int key = keyOf(letter);
        try {
            Arrival.await(SWT.KeyDown, () -> key(control, 1));
            key(key, 1);
            Arrival.await(SWT.KeyUp, () -> key(key, 0));
        } finally {
            Arrival.await(SWT.KeyUp, () -> key(control, 0));
        }
        Wait.untilIdle();
    }

    private int keyOf(char letter) {
        return keys[Character.toString(letter).toLowerCase(Locale.ROOT).charAt(0) - 'a'];
    }

    private void key(int key, int pressed) {
        server.test().XTestFakeKeyEvent(server.connection(), key, pressed, XServer.AT_ONCE);
        server.sync();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        set(USUAL);
    }
}
