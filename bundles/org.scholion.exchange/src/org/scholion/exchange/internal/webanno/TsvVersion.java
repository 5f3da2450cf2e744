/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.webanno;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of WebAnno TSV 3 and how its files differ. What the versions before 3.3 do is known
 * from WebAnno's own reader of them: 3.0 writes the text as it is; 3.1 escapes it as Java does,
 * {@code \\u0007} included; 3.2 puts a backslash before control characters, as 3.3 does. All three
 * say a slot's target of any type as a unit and the number of its layer in the header ({@code
 * 1-4-2}), and mean tokens where relations are of parts of speech.
 *
 * @see <a href="https://webanno.github.io/webanno/releases/3.6.11/docs/user-guide.html">WebAnno's
 *     user guide</a>, and {@code WebannoTsv3Reader} in its sources
 */
enum TsvVersion {
    V3_0("3", "3.0"),
    V3_1("3.1"),
    V3_2("3.2"),
    V3_3("3.3");

    private static final Pattern FIRST_LINE =
            Pattern.compile("#FORMAT=WebAnno\\sTSV\\s([0-9.]{1,9})\\s*");

    private static final int HEXADECIMAL = 16;
    private static final int DIGITS = 4;

    private final String[] names;

    TsvVersion(String... names) {
        this.names = names;
    }

    /** Returns the version that a file's first line names, if it is known. */
    static Optional<TsvVersion> of(String firstLine) {
        Matcher line = FIRST_LINE.matcher(firstLine);
        return line.matches()
                ? Arrays.stream(values())
                        .filter(v -> List.of(v.names).contains(line.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    /** Returns whether slots name the layers of their targets, and tokens their parts of speech. */
    boolean isOld() {
        return this != V3_3;
    }

    /** Returns the text or the form of a token that was escaped. */
    String text(String escaped) {
        return this == V3_0 ? escaped : value(escaped);
    }

    /** Returns the value of a feature that was escaped. */
    String value(String escaped) {
        boolean java = this == V3_0 || this == V3_1;
        return TsvText.unescape(java ? withoutCodes(escaped) : escaped);
    }

    /** Puts characters in the place of their codes, behind an odd number of backslashes. */
    private static String withoutCodes(String escaped) {
        if (!escaped.contains("\\u")) {
            return escaped;
        }
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < escaped.length()) {
            char c = escaped.charAt(i);
            if (c != '\\' || i + 1 == escaped.length()) {
                plain.append(c);
                i++;
                continue;
            }
            int code = code(escaped, i + 1);
            if (code < 0) {
                plain.append(c).append(escaped.charAt(i + 1));
                i += 2;
            } else {
                // what the code stands for is no sign of the format
                plain.append(code == '\\' ? "\\" : "").append((char) code);
                i += 2 + DIGITS;
            }
        }
        return plain.toString();
    }

    private static int code(String text, int at) {
        int begin = at + 1;
        boolean written =
                text.charAt(at) == 'u'
                        && begin + DIGITS <= text.length()
                        && text.substring(begin, begin + DIGITS).matches("[0-9A-Fa-f]{4}");
        return written ? Integer.parseInt(text.substring(begin, begin + DIGITS), HEXADECIMAL) : -1;
    }
}
