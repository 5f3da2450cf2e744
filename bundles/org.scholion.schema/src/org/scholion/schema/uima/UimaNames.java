/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.uima;

import java.util.Optional;

/**
 * Turns ids into names that UIMA accepts, and back.
 *
 * <p>Any string has an escaped form, which is a letter followed by letters, digits and underscores,
 * all ASCII; no two strings share one. ASCII letters and digits stand for themselves, an underscore
 * is doubled, and every other UTF-16 unit is an underscore and its four lower-case hexadecimal
 * digits: {@code Merge-org} becomes {@code Merge_002dorg}. What does not begin with a letter is
 * preceded by {@value #MARK}, which cannot arise otherwise.
 */
public final class UimaNames {

    private static final String MARK = "x_z";
    private static final int HEX_DIGITS = 4;

    private UimaNames() {}

    /** Returns the name that stands for this id. */
    public static String escape(String id) {
        StringBuilder name = new StringBuilder(id.length() + MARK.length());
        if (id.isEmpty() || !isLetter(id.charAt(0))) {
            name.append(MARK);
        }
        for (int i = 0; i < id.length(); i++) {
            char unit = id.charAt(i);
            if (isLetter(unit) || isDigit(unit)) {
                name.append(unit);
            } else if (unit == '_') {
                name.append("__");
            } else {
                name.append('_');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    name.append(Character.forDigit(unit >> shift & 0xF, 16));
                }
            }
        }
        return name.toString();
    }

    /** Returns the id this name stands for, or empty when {@link #escape} never makes this name. */
    public static Optional<String> unescape(String name) {
        StringBuilder id = new StringBuilder(name.length());
        int i = name.startsWith(MARK) ? MARK.length() : 0;
        while (i < name.length()) {
            char unit = name.charAt(i);
            if (unit != '_') {
                id.append(unit);
                i++;
            } else if (i + 1 < name.length() && name.charAt(i + 1) == '_') {
                id.append('_');
                i += 2;
            } else {
                int end = i + 1 + HEX_DIGITS;
                if (end > name.length()) {
                    return Optional.empty();
                }
                int code = 0;
                for (int at = i + 1; at < end; at++) {
                    int digit = Character.digit(name.charAt(at), 16);
                    if (digit < 0) {
                        return Optional.empty();
                    }
                    code = code << 4 | digit;
                }
                id.append((char) code);
                i = end;
            }
        }
        String result = id.toString();
        return escape(result).equals(name) ? Optional.of(result) : Optional.empty();
    }

    private static boolean isLetter(char unit) {
        return unit >= 'A' && unit <= 'Z' || unit >= 'a' && unit <= 'z';
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
