/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.webanno;

import java.util.ArrayList;
import java.util.List;

/** How texts and values are escaped. */
final class TsvText {

    private static final String SPECIAL = "\\[]|_;*";

    private TsvText() {}

    /** Escapes a value of a feature. */
    static String value(String value) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                default -> {
                    if (SPECIAL.indexOf(c) >= 0 || value.startsWith("->", i)) {
                        escaped.append('\\');
                    }
                    escaped.append(c);
                }
            }
        }
        return escaped.toString();
    }

    /** Escapes a line of the text; control characters get a backslash. */
    static String line(String line) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\f' -> escaped.append("\\f");
                case '\b' -> escaped.append("\\b");
                default -> escaped.append(c < ' ' && c != '\u000b' ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }

    /** Returns what was escaped. */
    static String unescape(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\' || i + 1 == escaped.length()) {
                plain.append(c);
                continue;
            }
            i++;
            char after = escaped.charAt(i);
            plain.append(
                    switch (after) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case 'f' -> '\f';
                        case 'b' -> '\b';
                        default -> after;
                    });
        }
        return plain.toString();
    }

    /** A part of a cell, and the number in brackets behind it, 0 without one. */
    record Numbered(String text, String number) {

        /** Takes the brackets off a part of a cell. */
        static Numbered of(String part) {
            int open = part.lastIndexOf('[');
            boolean bracketed =
                    part.endsWith("]")
                            && open >= 0
                            && !isEscaped(part, open)
                            && part.substring(open + 1, part.length() - 1).matches("[0-9_]{1,20}");
            return bracketed
                    ? new Numbered(
                            part.substring(0, open), part.substring(open + 1, part.length() - 1))
                    : new Numbered(part, "0");
        }
    }

    private static boolean isEscaped(String text, int at) {
        int backslashes = 0;
        while (at - backslashes > 0 && text.charAt(at - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 != 0;
    }

    /** Returns the lines of a file, without what ends them. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int feed = text.indexOf('\n', begin);
            int end = feed < 0 ? text.length() : feed;
            boolean carriage = end > begin && text.charAt(end - 1) == '\r';
            lines.add(text.substring(begin, carriage ? end - 1 : end));
            begin = feed < 0 ? end : end + 1;
        }
        return lines;
    }
}
