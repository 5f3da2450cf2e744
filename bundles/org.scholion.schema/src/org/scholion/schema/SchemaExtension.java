/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Adds to a schema what a foreign file uses and the schema lacks. Nothing that is there is changed:
 * asking for a type, role, attribute or tag that exists does nothing. New elements have the foreign
 * name as id and name, colours in turn from the palette, and entity types a shortcut from their own
 * letters where one is free.
 *
 * <p>A foreign file may call a relation as the schema calls an entity type. Ids are unique over all
 * kinds, so the second gets a suffix such as {@code (relation)}; {@link #find} knows it.
 *
 * <p>An instance is used once, by one thread.
 */
public final class SchemaExtension {

    private final Schema schema;
    private final Map<String, AnnotationType> types = new LinkedHashMap<>();
    private final Map<String, TagSet> tagSets = new LinkedHashMap<>();

    private SchemaExtension(Schema schema) {
        this.schema = schema;
        schema.types().forEach(type -> types.put(type.id(), type));
        schema.tagSets().forEach(tagSet -> tagSets.put(tagSet.id(), tagSet));
    }

    /** Returns an extension of a schema that adds nothing yet. */
    public static SchemaExtension of(Schema schema) {
        return new SchemaExtension(schema);
    }

    /**
     * Returns the type of a kind that stands for a foreign name: the one with that id, else the one
     * whose id an extension made for it.
     */
    public static <T extends AnnotationType> Optional<T> find(
            Schema schema, Class<T> kind, String foreignName) {
        return schema.type(foreignName, kind)
                .or(() -> schema.type(suffixed(foreignName, kind), kind));
    }

    /** Adds an entity type. */
    public SchemaExtension entity(String name) {
        if (isNew(name, EntityType.class)) {
            TypeDescription description = describe(name, EntityType.class, freeShortcut(name));
            put(new EntityType(description));
        }
        return this;
    }

    /** Adds a relation type, or the roles that the relation type lacks. */
    public SchemaExtension relation(String name, String... roles) {
        return relation(name, false, List.of(roles));
    }

    /** Adds a relation type that marks its words, or the roles that the relation type lacks. */
    public SchemaExtension event(String name, String... roles) {
        return relation(name, true, List.of(roles));
    }

    private SchemaExtension relation(String name, boolean anchored, List<String> roleIds) {
        RelationType type =
                current(name, RelationType.class)
                        .orElseGet(
                                () ->
                                        new RelationType(
                                                describe(
                                                        name, RelationType.class, Optional.empty()),
                                                List.of(),
                                                anchored,
                                                false));
        List<Role> roles = new ArrayList<>(type.roles());
        for (String id : roleIds) {
            if (roles.stream().noneMatch(role -> role.id().equals(id))) {
                // A foreign file shows what occurs, not what must.
                roles.add(new Role(id, id, 0, Role.UNBOUNDED, List.of()));
            }
        }
        put(type.withRoles(roles));
        return this;
    }

    /**
     * Adds a stance type with a scale of its own.
     *
     * @param polarities the tags of its polarity scale, in order
     */
    public SchemaExtension stance(String name, String... polarities) {
        String scale =
                current(name, StanceType.class)
                        .map(StanceType::polarity)
                        .orElse(name + ".polarity");
        tags(scale, List.of(polarities));
        if (isNew(name, StanceType.class)) {
            put(
                    new StanceType(
                            describe(name, StanceType.class, Optional.empty()),
                            scale,
                            Optional.empty(),
                            List.of(),
                            List.of()));
        }
        return this;
    }

    /** Adds a passage type. */
    public SchemaExtension passage(String name) {
        if (isNew(name, PassageType.class)) {
            put(new PassageType(describe(name, PassageType.class, Optional.empty()), false));
        }
        return this;
    }

    /** Adds a document label, or the values that its tag set lacks. */
    public SchemaExtension documentLabel(String name, String... values) {
        String set =
                current(name, DocumentLabelType.class).map(DocumentLabelType::tagSet).orElse(name);
        tags(set, List.of(values));
        if (isNew(name, DocumentLabelType.class)) {
            put(
                    new DocumentLabelType(
                            describe(name, DocumentLabelType.class, Optional.empty()), set, true));
        }
        return this;
    }

    /**
     * Adds an attribute to a type. An attribute of this id that is there stays what it is.
     *
     * @param typeId the id of a type that is there by now
     * @param kind neither {@link AttributeKind#TAG} nor {@link AttributeKind#TAGS}, which take tags
     * @throws IllegalArgumentException when there is no such type or the kind takes tags
     */
    public SchemaExtension attribute(String typeId, String name, AttributeKind kind) {
        if (kind == AttributeKind.TAG || kind == AttributeKind.TAGS) {
            throw new IllegalArgumentException("an attribute of kind " + kind + " takes tags");
        }
        AnnotationType type = existing(typeId);
        if (type.attribute(name).isEmpty()) {
            add(type, new Attribute(name, name, "", kind, Optional.empty(), false, empty()));
        }
        return this;
    }

    /**
     * Adds an attribute that takes one tag, or the tags that its tag set lacks. Attributes of one
     * name on several types share a tag set. An attribute of this id of another kind stays what it
     * is.
     *
     * @param typeId the id of a type that is there by now
     * @throws IllegalArgumentException when there is no such type
     */
    public SchemaExtension tagAttribute(String typeId, String name, String... values) {
        return tagged(typeId, name, AttributeKind.TAG, values);
    }

    /** Adds an attribute that takes several tags; else as {@link #tagAttribute}. */
    public SchemaExtension tagsAttribute(String typeId, String name, String... values) {
        return tagged(typeId, name, AttributeKind.TAGS, values);
    }

    private SchemaExtension tagged(
            String typeId, String name, AttributeKind kind, String... values) {
        AnnotationType type = existing(typeId);
        Optional<Attribute> there = type.attribute(name);
        if (there.isEmpty()) {
            tags(name, List.of(values));
            add(type, new Attribute(name, name, "", kind, Optional.of(name), false, empty()));
        } else {
            there.get().tagSet().ifPresent(set -> tags(set, List.of(values)));
        }
        return this;
    }

    /** Returns the schema with everything added, which is an equal one if all was there. */
    public Schema build() {
        return schema.with(List.copyOf(types.values()), List.copyOf(tagSets.values()));
    }

    private void add(AnnotationType type, Attribute attribute) {
        List<Attribute> attributes = new ArrayList<>(type.description().attributes());
        Attribute added = isOtherBelow(type, attribute) ? renamed(type, attribute) : attribute;
        if (attributes.stream().anyMatch(each -> each.id().equals(added.id()))) {
            return;
        }
        attributes.add(added);
        put(type.withDescription(type.description().withAttributes(attributes)));
    }

    /** Tells whether a type below declares such an attribute with another kind of value. */
    private boolean isOtherBelow(AnnotationType type, Attribute attribute) {
        return types.values().stream()
                .filter(below -> schema.isA(below.id(), type.id()))
                .flatMap(below -> below.description().attributes().stream())
                .anyMatch(own -> own.id().equals(attribute.id()) && own.kind() != attribute.kind());
    }

    private static Attribute renamed(AnnotationType type, Attribute attribute) {
        return new Attribute(
                attribute.id() + " (" + type.id() + ")",
                attribute.name(),
                attribute.description(),
                attribute.kind(),
                attribute.tagSet(),
                attribute.required(),
                attribute.defaultValue());
    }

    private void tags(String setId, List<String> ids) {
        TagSet set = tagSets.getOrDefault(setId, new TagSet(setId, setId, false, true, List.of()));
        if (tagSets.containsKey(setId) && ids.stream().allMatch(id -> set.tag(id).isPresent())) {
            return;
        }
        List<Tag> tags = new ArrayList<>(set.tags());
        for (String id : ids) {
            if (tags.stream().noneMatch(tag -> tag.id().equals(id))) {
                tags.add(new Tag(id, id, "", OptionalDouble.empty(), empty(), Optional.empty()));
            }
        }
        tagSets.put(setId, set.withTags(tags));
    }

    private AnnotationType existing(String typeId) {
        return Optional.ofNullable(types.get(typeId))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "there is no type '" + typeId + "' to add to"));
    }

    private void put(AnnotationType type) {
        types.put(type.id(), type);
    }

    private <T extends AnnotationType> boolean isNew(String name, Class<T> kind) {
        return current(name, kind).isEmpty();
    }

    private <T extends AnnotationType> Optional<T> current(String name, Class<T> kind) {
        return Optional.ofNullable(types.get(name))
                .filter(kind::isInstance)
                .or(() -> Optional.ofNullable(types.get(suffixed(name, kind))))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private TypeDescription describe(
            String name, Class<? extends AnnotationType> kind, Optional<String> shortcut) {
        String id = types.containsKey(name) ? suffixed(name, kind) : name;
        return new TypeDescription(id, name, name, "", freeColor(), shortcut, List.of());
    }

    private static String suffixed(String name, Class<? extends AnnotationType> kind) {
        String word = kind.getSimpleName().replace("Type", "").toLowerCase(Locale.ROOT);
        return name + " (" + word + ")";
    }

    /** Returns the first colour no type has, or else the next in turn. */
    private TypeColor freeColor() {
        Set<TypeColor> taken = new HashSet<>();
        types.values().forEach(type -> taken.add(type.description().color()));
        return DefaultPalette.colors().stream()
                .filter(color -> !taken.contains(color))
                .findFirst()
                .orElseGet(() -> DefaultPalette.color(types.size()));
    }

    private Optional<String> freeShortcut(String name) {
        Set<String> taken = new HashSet<>();
        types.values().forEach(type -> type.description().shortcut().ifPresent(taken::add));
        return KeySuggestion.ofName(name, taken);
    }

    private static Optional<String> empty() {
        return Optional.empty();
    }
}
