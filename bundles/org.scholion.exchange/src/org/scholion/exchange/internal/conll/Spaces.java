/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

/**
 * White space in MISC as UDPipe writes it: {@code \s} a blank, {@code \t \r \n}, {@code \p} a bar,
 * {@code \\} a backslash. Described in UDPipe's manual under "Preserving white space".
 */
final class Spaces {

    static final String AFTER = "SpacesAfter";
    static final String BEFORE = "SpacesBefore";
    static final String INSIDE = "SpacesInToken";
    static final String NONE_AFTER = "SpaceAfter";
    static final String NO = "No";

    private Spaces() {}

    static String read(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\\' || i + 1 == written.length()) {
                text.append(c);
                continue;
            }
            i++;
            switch (written.charAt(i)) {
                case 's' -> text.append(' ');
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                case 'n' -> text.append('\n');
                case 'p' -> text.append('|');
                case '\\' -> text.append('\\');
                default -> text.append(c).append(written.charAt(i));
            }
        }
        return text.toString();
    }

    static String write(String text) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case ' ' -> written.append("\\s");
                case '\t' -> written.append("\\t");
                case '\r' -> written.append("\\r");
                case '\n' -> written.append("\\n");
                case '|' -> written.append("\\p");
                case '\\' -> written.append("\\\\");
                default -> written.append(c);
            }
        }
        return written.toString();
    }

    /** Returns the white space of a text as single blanks, none at its ends. */
    static String collapsed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
