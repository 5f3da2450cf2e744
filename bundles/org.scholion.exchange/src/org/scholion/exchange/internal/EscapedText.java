/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import java.util.ArrayList;
import java.util.List;

/** Texts in which a backslash takes its meaning from the character after it. */
public final class EscapedText {

    private static final char BACKSLASH = '\\';

    private EscapedText() {}

    /** Returns the parts between those occurrences of a character that no backslash precedes. */
    public static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == BACKSLASH) {
                i++;
            } else if (c == separator) {
                parts.add(text.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }

    /** Returns the text with a backslash before each of these characters and each backslash. */
    public static String escape(String text, String characters) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == BACKSLASH || characters.indexOf(c) >= 0) {
                escaped.append(BACKSLASH);
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Returns the text with each character after a backslash as it is. */
    public static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escape = c == BACKSLASH && i + 1 < text.length();
            plain.append(escape ? text.charAt(++i) : c);
        }
        return plain.toString();
    }
}
