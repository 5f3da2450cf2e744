/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.tei;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Names as words: TEI's names of features and relations hold no blanks and controls. */
final class TeiWords {

    private TeiWords() {}

    /** Returns a name with codes in the place of what a word cannot hold. */
    static String word(String name) {
        StringBuilder word = new StringBuilder();
        name.codePoints()
                .forEach(
                        c -> {
                            if (isOfWords(c)) {
                                word.appendCodePoint(c);
                                return;
                            }
                            for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                                word.append(String.format("%%%02X", b & 0xff));
                            }
                        });
        return word.toString();
    }

    private static boolean isOfWords(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> c != '%';
        };
    }

    /** Returns the name that a word stands for; one of others stands for itself. */
    static String name(String word) {
        if (word.indexOf('%') < 0) {
            return word;
        }
        try {
            return URLDecoder.decode(word.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a percent sign of someone else's
            return word;
        }
    }
}
