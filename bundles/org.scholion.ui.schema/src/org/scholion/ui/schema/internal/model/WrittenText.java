/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal.model;

/** What people type or paste, as a schema can hold it. */
final class WrittenText {

    private WrittenText() {}

    /** Leaves out the characters that no XML can hold; line ends are those of XML. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .codePoints()
                .map(c -> c == '\r' ? '\n' : c)
                .filter(WrittenText::isXml)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The production Char of XML 1.0, section 2.2. */
    private static boolean isXml(int c) {
        return c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF
                || c == '\t'
                || c == '\n';
    }
}
