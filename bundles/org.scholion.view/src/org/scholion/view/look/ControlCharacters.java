/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.look;

/** What is painted in place of characters that would disturb a line, one for one. */
public final class ControlCharacters {

    private ControlCharacters() {}

    /** The text with line breaks as spaces and other controls as visible signs. */
    public static String shown(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char shown = shown(c);
            if (shown != c) {
                if (changed == null) {
                    changed = new StringBuilder(text);
                }
                changed.setCharAt(i, shown);
            }
        }
        return changed == null ? text : changed.toString();
    }

    private static char shown(char c) {
        return switch (c) {
            case '\n', '\r', '\u000b', '\f', '\u0085', '\u2028', '\u2029', '\t' -> ' ';
            case '\u007f' -> '\u2421';
            default -> c < ' ' ? (char) ('\u2400' + c) : c;
        };
    }
}
