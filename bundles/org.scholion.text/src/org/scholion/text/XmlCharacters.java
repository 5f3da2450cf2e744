/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds what XML 1.0 cannot hold: control characters other than tab, line feed and carriage return,
 * lone surrogates, U+FFFE and U+FFFF. (A carriage return is allowed, but a writer must escape it,
 * or readers turn it into a line feed.)
 */
public final class XmlCharacters {

    private XmlCharacters() {}

    /** The UTF-16 offset of the first character that XML 1.0 cannot hold, if there is one. */
    public static OptionalInt firstForbidden(String text) {
        int at = next(text, 0);
        return at < text.length() ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /** The UTF-16 offsets of all characters that XML 1.0 cannot hold, ascending. */
    public static List<Integer> allForbidden(String text) {
        List<Integer> offsets = new ArrayList<>();
        for (int at = next(text, 0); at < text.length(); at = next(text, at + 1)) {
            offsets.add(at);
        }
        return List.copyOf(offsets);
    }

    private static int next(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                if (c != '\t' && c != '\n' && c != '\r') {
                    return i;
                }
            } else if (c >= '\ufffe' || Character.isLowSurrogate(c)) {
                return i;
            } else if (Character.isHighSurrogate(c)) {
                if (i + 1 == length || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return length;
    }
}
