/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import org.scholion.document.AnnotationId;

/**
 * The lasting name of a document, a set, a comment or a decision, the same in every copy of a
 * project, which row numbers are not: a ULID, 26 characters of Crockford's base 32, ordered by
 * time.
 *
 * @param value the 26 characters, upper case
 */
public record Ulid(String value) implements Comparable<Ulid> {

    public Ulid {
        if (AnnotationId.parse(value).isEmpty()) {
            throw new IllegalArgumentException("not a ULID: " + value);
        }
    }

    @Override
    public int compareTo(Ulid other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
