/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.Comparator;

/**
 * A part of a schema that annotations can have.
 *
 * @param kind what it is
 * @param of the id of what it belongs to: the type that declares an attribute or role, the tag set
 *     of a tag; empty for a type
 * @param id its own id
 */
public record SchemaPart(Kind kind, String of, String id) implements Comparable<SchemaPart> {

    private static final Comparator<SchemaPart> ORDER =
            Comparator.comparing(SchemaPart::kind)
                    .thenComparing(SchemaPart::of)
                    .thenComparing(SchemaPart::id);

    /** What a part is. */
    public enum Kind {
        TYPE,
        ATTRIBUTE,
        ROLE,
        TAG
    }

    /** Returns a type. */
    public static SchemaPart type(String id) {
        return new SchemaPart(Kind.TYPE, "", id);
    }

    @Override
    public int compareTo(SchemaPart other) {
        return ORDER.compare(this, other);
    }
}
