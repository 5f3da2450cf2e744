/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.List;
import java.util.Optional;

/** Comments with a key: {@code # key = value}, or {@code # key} alone. */
final class Comments {

    static final String SENTENCE_ID = "sent_id";
    static final String TEXT = "text";
    static final String DOCUMENT = "newdoc";
    static final String PARAGRAPH = "newpar";

    private static final String MARK = "# ";
    private static final String EQUALS = " = ";

    private Comments() {}

    /** Returns where the key of a comment ends, or -1 if it has another one. */
    private static int end(String comment, String key) {
        int at = 0;
        while (at < comment.length() && (comment.charAt(at) == '#' || comment.charAt(at) == ' ')) {
            at++;
        }
        int end = at + key.length();
        boolean has =
                at > 0
                        && comment.startsWith(key, at)
                        && (end == comment.length() || " =\t\r".indexOf(comment.charAt(end)) >= 0);
        return has ? end : -1;
    }

    /** Returns whether a comment has a key. */
    static boolean is(String comment, String key) {
        return end(comment, key) >= 0;
    }

    /** Returns the value of a key in a comment, without blanks around it. */
    static Optional<String> value(String comment, String key) {
        int end = end(comment, key);
        if (end < 0) {
            return Optional.empty();
        }
        String rest = comment.substring(end).strip();
        return rest.startsWith("=") ? Optional.of(rest.substring(1).strip()) : Optional.empty();
    }

    /** Returns the value of a key in the first comment that has one. */
    static Optional<String> value(List<String> comments, String key) {
        for (String comment : comments) {
            Optional<String> value = value(comment, key);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** Returns a comment. */
    static String of(String key, String value) {
        return MARK.concat(key).concat(EQUALS).concat(value);
    }
}
