/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.Optional;
import org.scholion.words.Message;
import org.scholion.words.Worded;

/**
 * An element of a schema as messages name it, such as {@code relation membership, role member}.
 *
 * @param kind what it is
 * @param id its id, or its name if it has none; empty if it has neither, and for the schema
 * @param within the element it belongs to; empty for what belongs to the schema itself
 */
public record SchemaPlace(Kind kind, String id, Optional<SchemaPlace> within) implements Worded {

    /** What an element is. */
    public enum Kind {
        SCHEMA,
        TAGSET,
        TAG,
        ENTITY,
        RELATION,
        STANCE,
        PASSAGE,
        LABEL,
        ATTRIBUTE,
        ROLE,
        RULE
    }

    /** Returns the place of the schema as a whole. */
    public static SchemaPlace ofSchema() {
        return of(Kind.SCHEMA, "");
    }

    /** Returns the place of an element that belongs to the schema itself. */
    public static SchemaPlace of(Kind kind, String id) {
        return new SchemaPlace(kind, id, Optional.empty());
    }

    /** Returns the place of a type. */
    public static SchemaPlace of(AnnotationType type) {
        Kind kind =
                switch (type) {
                    case EntityType entity -> Kind.ENTITY;
                    case RelationType relation -> Kind.RELATION;
                    case StanceType stance -> Kind.STANCE;
                    case PassageType passage -> Kind.PASSAGE;
                    case DocumentLabelType label -> Kind.LABEL;
                };
        return of(kind, type.id());
    }

    /** Returns the place of a rule. */
    public static SchemaPlace of(SchemaRule rule) {
        return of(Kind.RULE, rule.id());
    }

    /** Returns the place of a tag set. */
    public static SchemaPlace of(TagSet tagSet) {
        return of(Kind.TAGSET, tagSet.id());
    }

    /** Returns the place of an element that belongs to this one. */
    public SchemaPlace child(Kind kindOfChild, String idOfChild) {
        return new SchemaPlace(kindOfChild, idOfChild, Optional.of(this));
    }

    @Override
    public Message said() {
        return called(id, within.map(SchemaPlace::said));
    }

    /** Returns the place with what is said in place of its id, and of what it belongs to. */
    Message called(String name, Optional<Message> outer) {
        Message own =
                Message.of("schema.place.of", "kind", kind, "named", !name.isEmpty(), "id", name);
        return outer.map(o -> Message.of("schema.place.within", "outer", o, "inner", own))
                .orElse(own);
    }

    /** The place in English, for logs. */
    @Override
    public String toString() {
        return said().toString();
    }
}
