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
 * The lasting name of an entry of a project's catalogue, which referents and targets in many
 * documents point to: a ULID, 26 characters of Crockford's base 32, ordered by time.
 *
 * @param value the 26 characters, upper case
 */
public record EntryId(String value) implements Comparable<EntryId> {

    public EntryId {
        if (AnnotationId.parse(value).isEmpty()) {
            throw new IllegalArgumentException("not a ULID: " + value);
        }
    }

    /** Returns the id that a text is, if it is one. */
    public static Optional<EntryId> parse(String text) {
        return AnnotationId.parse(text).map(id -> new EntryId(id.value()));
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
