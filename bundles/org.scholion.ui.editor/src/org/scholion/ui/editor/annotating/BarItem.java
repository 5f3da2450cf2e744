/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

/**
 * One piece of the editor's bar.
 *
 * @param key the key that does it, drawn as a key cap; empty for mere text
 * @param text what it says; may be empty
 * @param look how it is drawn
 * @param action what a click on it does
 */
record BarItem(String key, String text, Look look, Runnable action) {

    /** How an item is drawn. */
    enum Look {
        PLAIN,
        /** Quieter than the rest. */
        QUIET,
        /** A heading. */
        STRONG,
        /** What is chosen now. */
        CHOSEN,
        WARNING
    }

    private static final Runnable NOTHING = () -> {};

    static BarItem text(String text, Look look) {
        return new BarItem("", text, look, NOTHING);
    }

    static BarItem key(String key, String text) {
        return key(key, text, Look.PLAIN);
    }

    static BarItem key(String key, String text, Look look) {
        return new BarItem(key, text, look, NOTHING);
    }
}
