/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
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
    private final Predicate<String> values;
    private final UnaryOperator<String> changed;
    private final Losses.Recorder losses;
    private final SortedMap<String, String> originals;
    private final Map<List<String>, String> known = new HashMap<>();

    /**
     * Creates tokens for a schema in which what a format does not take becomes {@code _}.
     *
     * @param allowed what the format takes as a name
     */
    public SchemaTokens(Schema schema, Predicate<String> allowed, Losses.Recorder losses) {
        this(schema, allowed, allowed, name -> underlined(name, allowed), new TreeMap<>(), losses);
    }

    private static String underlined(String name, Predicate<String> allowed) {
        StringBuilder changed = new StringBuilder();
        name.codePoints()
                .forEach(
                        c -> {
                            String one = Character.toString(c);
                            changed.append(allowed.test("x" + one + "x") ? one : "_");
                        });
        return allowed.test(changed.toString()) ? changed.toString() : "x" + changed;
    }

    /**
     * Creates tokens for a schema.
     *
     * @param allowed what the format takes as a name
     * @param values what it takes as a value
     * @param changed makes of any name one that is allowed
     * @param originals takes the names that had to be changed, by what they became; names that
     *     others changed before are in it
     */
    public SchemaTokens(
            Schema schema,
            Predicate<String> allowed,
            Predicate<String> values,
            UnaryOperator<String> changed,
            SortedMap<String, String> originals,
            Losses.Recorder losses) {
        this.schema = schema;
        this.allowed = allowed;
        this.values = values;
        this.changed = changed;
        this.originals = originals;
        this.losses = losses;
    }

    /** Returns the schema. */
    public Schema schema() {
        return schema;
    }

    /** Returns the token of a type. */
    public String type(AnnotationKind kind, String typeId) {
        return known(
                List.of(kind.name(), typeId),
                () -> {
                    Optional<AnnotationType> type = new SchemaNames(schema).type(kind, typeId);
                    return type.isPresent() ? type(type.get()) : token(typeId, typeId);
                });
    }

    /** There may be very many annotations of a type; that its name was changed is said of each. */
    private String known(List<String> key, Supplier<String> finding) {
        @Nullable String before = known.get(key);
        if (before == null) {
            String found = finding.get();
            known.put(key, found);
            return found;
        }
        @Nullable String original = originals.get(before);
        if (original != null) {
            changed(original, before);
        }
        return before;
    }

    private void changed(String before, String after) {
        losses.add(
                REPLACED,
                () -> Message.of("exchange.place.renamed", "before", before, "after", after));
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
        return known(
                List.of("role", typeId, roleId),
                () -> {
                    Optional<RelationType> type = schema.type(typeId, RelationType.class);
                    Optional<Role> role = type.flatMap(t -> t.role(roleId));
                    return role.isPresent()
                            ? role(type.orElseThrow(), role.get())
                            : token(roleId, roleId);
                });
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
        return known(
                List.of("attribute", typeId, attributeId),
                () -> findAttribute(typeId, attributeId));
    }

    private String findAttribute(String typeId, String attributeId) {
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
        String preferred = unique ? tag.name() : tag.id();
        return values.test(preferred) ? preferred : tag.id();
    }

    private String token(String preferred, String id) {
        if (allowed.test(preferred)) {
            return preferred;
        }
        if (allowed.test(id)) {
            return id;
        }
        String base = changed.apply(preferred);
        String token = base;
        for (int i = 2; isTaken(token, preferred); i++) {
            token = base + "-" + i;
        }
        originals.put(token, preferred);
        changed(preferred, token);
        return token;
    }

    private boolean isTaken(String token, String name) {
        return !name.equals(originals.getOrDefault(token, name))
                || schema.types().stream()
                        .anyMatch(t -> t.name().equals(token) || t.id().equals(token));
    }
}
