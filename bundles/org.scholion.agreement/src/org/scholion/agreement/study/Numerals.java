/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Numbers as people write them in tables: in the digits of any script. */
public final class Numerals {
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|[+-]?Infinity|NaN");
    private static final Pattern WHOLE = Pattern.compile("([+-]?\\d+)(\\.0*)?");

    private Numerals() {}

    /**
     * The text with the digits of all scripts as those of ASCII, minus signs as a hyphen and the
     * Arabic decimal separator as a point.
     */
    public static String ascii(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder ascii = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            int digit = Character.digit(c, 10);
                            if (digit >= 0) {
                                ascii.append((char) ('0' + digit));
                            } else if (c == 0x2212 || c == 0xFE63 || c == 0xFF0D) {
                                ascii.append('-');
                            } else if (c == 0x066B) {
                                ascii.append('.');
                            } else {
                                ascii.appendCodePoint(c);
                            }
                        });
        return ascii.toString();
    }

    /** The whole number that a text is, or empty; what writes 3 as 3.0 is understood. */
    public static OptionalLong whole(String text) {
        var match = WHOLE.matcher(ascii(text));
        if (!match.matches()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(match.group(1)));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** The number that a text is, infinite if it says so or is that large, or empty. */
    public static OptionalDouble decimal(String text) {
        String ascii = ascii(text);
        return DECIMAL.matcher(ascii).matches()
                ? OptionalDouble.of(Double.parseDouble(ascii))
                : OptionalDouble.empty();
    }
}
