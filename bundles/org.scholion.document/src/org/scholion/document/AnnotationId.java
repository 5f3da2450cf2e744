/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.Optional;

/**
 * The stable id of an annotation: a ULID, 26 characters of Crockford's base 32, ordered by time.
 *
 * @param value the 26 characters, upper case
 */
public record AnnotationId(String value) implements Comparable<AnnotationId> {

    public AnnotationId {
        if (!isUlid(value)) {
            throw new IllegalArgumentException("not a ULID: " + value);
        }
    }

    /** Returns the id that a text is, if it is one. */
    public static Optional<AnnotationId> parse(String text) {
        return isUlid(text) ? Optional.of(new AnnotationId(text)) : Optional.empty();
    }

    // by hand, since ids are made by the hundred thousand when documents are read
    private static boolean isUlid(String value) {
        if (value.length() != 26 || value.charAt(0) > '7') {
            return false;
        }
        for (int i = 0; i < 26; i++) {
            char c = value.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z' && c != 'I' && c != 'L' && c != 'O' && c != 'U';
            if (!letter && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(AnnotationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
