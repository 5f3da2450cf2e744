/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

/** Which characters XML 1.0 can carry, and what stands for those that it cannot. */
final class XmlCharacters {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int REPLACEMENT = 0xFFFD;

    private XmlCharacters() {}

    /** Whether a file can hold a code point. */
    static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || codePoint >= ' ' && codePoint < Character.MIN_SURROGATE
                || codePoint > Character.MAX_SURROGATE && codePoint < 0xFFFE
                || codePoint > 0xFFFF;
    }

    /** The code point itself, or a sign that can be seen instead of it. */
    static int shown(int codePoint) {
        if (isAllowed(codePoint)) {
            return codePoint;
        }
        return codePoint < ' ' ? CONTROL_PICTURES + codePoint : REPLACEMENT;
    }

    /** How many code points of a text cannot be carried. */
    static int countReplaced(String text) {
        return (int) text.codePoints().filter(c -> !isAllowed(c)).count();
    }
}
