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
import java.util.function.Predicate;
import org.scholion.document.AnnotationKind;
import org.scholion.exchange.Losses;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.words.Message;

/**
 * What a format that is particular about names calls the elements of a schema: by their display
 * names where it takes them and they are unique, else by their ids, else by something like the id.
 * {@link SchemaNames} finds the elements again by the first two.
 */
public final class SchemaTokens {

    private static final Message REPLACED = Message.of("exchange.lost.name");

    private final Schema schema;
    private final Predicate<String> allowed;
    private final Losses.Recorder losses;

    /**
     * Creates tokens for a schema.
     *
     * @param allowed what the format takes as a name
     */
    public SchemaTokens(Schema schema, Predicate<String> allowed, Losses.Recorder losses) {
        this.schema = schema;
        this.allowed = allowed;
        this.losses = losses;
    }

    /** Returns the schema. */
    public Schema schema() {
        return schema;
    }

    /** Returns the token of a type. */
    public String type(AnnotationKind kind, String typeId) {
        Optional<AnnotationType> type = new SchemaNames(schema).type(kind, typeId);
        return type.isPresent() ? type(type.get()) : token(typeId, typeId);
    }

    /** Returns the token of a type. */
    public String type(AnnotationType type) {
        boolean unique =
                schema.types().stream()
                        .filter(t -> t.getClass() == type.getClass() && t != type)
                        .noneMatch(t -> t.name().equals(type.name()) || t.id().equals(type.name()));
        return token(unique ? type.name() : type.id(), type.id());
    }

    /** Returns the token of a relation's role. */
    public String role(String typeId, String roleId) {
        Optional<Role> role = schema.type(typeId, RelationType.class).flatMap(t -> t.role(roleId));
        return role.isPresent()
                ? role(schema.type(typeId, RelationType.class).orElseThrow(), role.get())
                : token(roleId, roleId);
    }

    /** Returns the token of a role. */
    public String role(RelationType type, Role role) {
        boolean unique =
                type.roles().stream()
                        .filter(r -> r != role)
                        .noneMatch(r -> r.name().equals(role.name()) || r.id().equals(role.name()));
        return token(unique ? role.name() : role.id(), role.id());
    }

    /** Returns the attribute of a type. */
    public Optional<Attribute> attribute(String typeId, String attributeId) {
        return schema.type(typeId).flatMap(t -> t.attribute(attributeId));
    }

    /** Returns the token of a type's attribute. */
    public String attributeToken(String typeId, String attributeId) {
        Optional<Attribute> attribute = attribute(typeId, attributeId);
        boolean unique =
                attribute.isPresent()
                        && schema.type(typeId).stream()
                                .flatMap(t -> t.attributes().stream())
                                .filter(a -> !a.id().equals(attributeId))
                                .noneMatch(
                                        a ->
                                                a.name().equals(attribute.get().name())
                                                        || a.id().equals(attribute.get().name()));
        return token(unique ? attribute.orElseThrow().name() : attributeId, attributeId);
    }

    /** Returns the token of a tag; a value that is no tag of the set stays as it is. */
    public String tag(Optional<String> tagSetId, String tagId) {
        Optional<TagSet> tagSet = tagSetId.flatMap(schema::tagSet);
        Optional<Tag> tag = tagSet.flatMap(s -> s.tag(tagId));
        return tag.isPresent() ? tag(tagSet.orElseThrow(), tag.get()) : tagId;
    }

    /** Returns the token of a tag. */
    public String tag(TagSet tagSet, Tag tag) {
        boolean unique =
                tagSet.tags().stream()
                        .filter(t -> t != tag)
                        .noneMatch(t -> t.name().equals(tag.name()) || t.id().equals(tag.name()));
        return token(unique ? tag.name() : tag.id(), tag.id());
    }

    private String token(String preferred, String id) {
        if (allowed.test(preferred)) {
            return preferred;
        }
        if (allowed.test(id)) {
            return id;
        }
        StringBuilder changed = new StringBuilder();
        id.codePoints()
                .forEach(
                        c -> {
                            String one = Character.toString(c);
                            boolean good = allowed.test("x" + one + "x");
                            changed.append(good ? one : "_");
                        });
        String token = allowed.test(changed.toString()) ? changed.toString() : "x" + changed;
        losses.add(
                REPLACED, () -> Message.of("exchange.place.renamed", "before", id, "after", token));
        return token;
    }
}
