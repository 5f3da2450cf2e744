/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How a {@code .ann} file quotes text: on one line. */
final class BratText {

    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}\\x1c-\\x1f\\x85]+");

    private BratText() {}

    /** Returns the text with each line break turned into a space. */
    static String quoted(String covered) {
        StringBuilder quoted = new StringBuilder(covered);
        for (int i = 0; i < quoted.length(); i++) {
            if (breaksLine(quoted.charAt(i))) {
                quoted.setCharAt(i, ' ');
            }
        }
        return quoted.toString();
    }

    /** Returns whether a quote is of this text, however it writes line breaks. */
    static boolean same(String covered, String quote) {
        String once = quoted(quote);
        return quoted(covered).equals(once)
                || covered.contains("\r\n") && quoted(covered.replace("\r\n", "\n")).equals(once);
    }

    /** Returns whether two texts differ in white space or Unicode form at most. */
    static boolean alike(String a, String b) {
        return plain(a).equals(plain(b));
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return WHITE.matcher(composed).replaceAll(" ").strip();
    }

    /** Whether a character ends a line to brat, which goes by Python's idea of lines. */
    static boolean breaksLine(char c) {
        return switch (c) {
            case '\n',
                    '\r',
                    '\u000b',
                    '\u000c',
                    '\u001c',
                    '\u001d',
                    '\u001e',
                    '\u0085',
                    '\u2028',
                    '\u2029' ->
                    true;
            default -> false;
        };
    }
}
