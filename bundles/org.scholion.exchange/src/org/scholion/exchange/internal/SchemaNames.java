/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import java.util.Optional;
import org.scholion.document.AnnotationKind;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.uima.UimaNames;

/**
 * Finds elements of a schema by what a format calls them: by id, else by display name, else by the
 * id that the name of UIMA stands for.
 */
public final class SchemaNames {

    private final Schema schema;

    /** Creates a finder in a schema. */
    public SchemaNames(Schema schema) {
        this.schema = schema;
    }

    /** Returns the type of this kind; referents use entity types. */
    public Optional<AnnotationType> type(AnnotationKind kind, String name) {
        Class<? extends AnnotationType> wanted = kindOf(kind);
        Optional<AnnotationType> byId = schema.type(name).filter(wanted::isInstance);
        return byId.or(
                        () ->
                                schema.types().stream()
                                        .filter(wanted::isInstance)
                                        .filter(t -> t.name().equals(name))
                                        .findFirst())
                .or(
                        () ->
                                UimaNames.unescape(name)
                                        .flatMap(schema::type)
                                        .filter(wanted::isInstance));
    }

    /** Returns the attribute of a type. */
    public Optional<Attribute> attribute(AnnotationType type, String name) {
        Optional<Attribute> byId = type.attribute(name);
        return byId.or(
                        () ->
                                type.attributes().stream()
                                        .filter(a -> a.name().equals(name))
                                        .findFirst())
                .or(() -> UimaNames.unescape(name).flatMap(type::attribute));
    }

    /** Returns the role of a relation type. */
    public Optional<Role> role(RelationType type, String name) {
        Optional<Role> byId = type.role(name);
        return byId.or(() -> type.roles().stream().filter(r -> r.name().equals(name)).findFirst())
                .or(() -> UimaNames.unescape(name).flatMap(type::role));
    }

    /** Returns the tag set an attribute draws from. */
    public Optional<TagSet> tagSet(Attribute attribute) {
        return attribute.tagSet().flatMap(schema::tagSet);
    }

    /** Returns the tag of a tag set. */
    public Optional<Tag> tag(TagSet tagSet, String name) {
        Optional<Tag> byId = tagSet.tag(name);
        return byId.isPresent()
                ? byId
                : tagSet.tags().stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** Returns the tag set of this id. */
    public Optional<TagSet> tagSet(String id) {
        return schema.tagSet(id);
    }

    private static Class<? extends AnnotationType> kindOf(AnnotationKind kind) {
        return switch (kind) {
            case ENTITY, REFERENT -> EntityType.class;
            case RELATION -> RelationType.class;
            case STANCE -> StanceType.class;
            case PASSAGE -> PassageType.class;
            case DOCUMENT_LABEL -> DocumentLabelType.class;
        };
    }
}
