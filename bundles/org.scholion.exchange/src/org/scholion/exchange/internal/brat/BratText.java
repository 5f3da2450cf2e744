/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

/** How a {@code .ann} file quotes text: on one line. */
final class BratText {

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

    /** Returns whether two quotes are of the same text, however they write line breaks. */
    static boolean same(String a, String b) {
        return quoted(a).equals(quoted(b));
    }

    private static boolean breaksLine(char c) {
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
