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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A schema in its compiled, immutable form. Everyone outside this bundle works with it; ids are
 * stable, names may change.
 */
public final class Schema {

    /** The format schemas are written in; those of every lower number are read. */
    public static final int FORMAT = 2;

    private final String id;
    private final String name;
    private final String description;
    private final String language;
    private final ElementTexts texts;
    private final List<AnnotationType> types;
    private final List<TagSet> tagSets;
    private final List<SchemaRule> rules;
    private final Map<String, AnnotationType> typesById = new HashMap<>();
    private final Map<String, TagSet> tagSetsById = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();

    /**
     * Creates a schema without rules, with words in a language that is not said.
     *
     * @param types all types, in display order
     * @param tagSets all tag sets, in display order
     * @throws IllegalArgumentException when two types or two tag sets share an id
     */
    public Schema(
            String id,
            String name,
            String description,
            List<? extends AnnotationType> types,
            List<TagSet> tagSets) {
        this(id, name, description, "", ElementTexts.NONE, types, tagSets, List.of());
    }

    /**
     * Creates a schema.
     *
     * @param language BCP 47 tag of the language its words are in, empty if not said
     * @param texts its words in other languages
     * @param types all types, in display order
     * @param tagSets all tag sets, in display order
     * @param rules all rules beyond types, in display order
     * @throws IllegalArgumentException when two types or two tag sets share an id
     */
    public Schema(
            String id,
            String name,
            String description,
            String language,
            ElementTexts texts,
            List<? extends AnnotationType> types,
            List<TagSet> tagSets,
            List<SchemaRule> rules) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.language = language;
        this.texts = texts;
        this.tagSets = List.copyOf(tagSets);
        this.rules = List.copyOf(rules);
        for (AnnotationType type : types) {
            if (typesById.put(type.id(), type) != null) {
                throw new IllegalArgumentException("two types have the id " + type.id());
            }
        }
        types.forEach(type -> lines.put(type.id(), line(type)));
        List<AnnotationType> resolved = new ArrayList<>();
        for (AnnotationType type : types) {
            resolved.add(type instanceof EntityType entity ? resolved(entity) : type);
        }
        resolved.forEach(type -> typesById.put(type.id(), type));
        this.types = List.copyOf(resolved);
        for (TagSet tagSet : tagSets) {
            if (tagSetsById.put(tagSet.id(), tagSet) != null) {
                throw new IllegalArgumentException("two tag sets have the id " + tagSet.id());
            }
        }
    }

    /** Returns a schema without any type. */
    public static Schema empty() {
        return new Schema("empty", "Empty", "", List.of(), List.of());
    }

    /** Returns this schema with other types and tag sets. */
    public Schema with(List<? extends AnnotationType> otherTypes, List<TagSet> otherTagSets) {
        return new Schema(id, name, description, language, texts, otherTypes, otherTagSets, rules);
    }

    /** The type and those above it, the nearest first; a circle is gone through once. */
    private List<String> line(AnnotationType type) {
        List<String> line = new ArrayList<>(List.of(type.id()));
        AnnotationType at = type;
        while (at instanceof EntityType entity && entity.parent().isPresent()) {
            String above = entity.parent().get();
            if (line.contains(above) || !(typesById.get(above) instanceof EntityType next)) {
                break;
            }
            line.add(above);
            at = next;
        }
        return List.copyOf(line);
    }

    /**
     * The type with the attributes of all its line that it has, those of the furthest first; what
     * is declared again is as the nearest says.
     */
    private EntityType resolved(EntityType type) {
        List<String> line = lines.getOrDefault(type.id(), List.of());
        Map<String, Attribute> all = new LinkedHashMap<>();
        for (int i = line.size() - 1; i >= 0; i--) {
            @Nullable AnnotationType above = typesById.get(line.get(i));
            if (above != null) {
                for (Attribute attribute : above.description().attributes()) {
                    List<String> only = attribute.terms().onlyTypes();
                    if (only.isEmpty() || only.stream().anyMatch(line::contains)) {
                        all.put(attribute.id(), attribute);
                    }
                }
            }
        }
        return type.withAttributes(List.copyOf(all.values()));
    }

    /**
     * Returns the ids of a type and of the entity types above it, the nearest first; empty for a
     * type that the schema does not know.
     */
    public List<String> line(String typeId) {
        return lines.getOrDefault(typeId, List.of());
    }

    /** Tells whether a type is another one or a kind of it, over however many steps. */
    public boolean isA(String typeId, String ancestorId) {
        return typeId.equals(ancestorId) || line(typeId).contains(ancestorId);
    }

    /**
     * Tells whether a type is one of some types or a kind of one.
     *
     * @param allowed ids of types; empty for any type
     */
    public boolean allows(Collection<String> allowed, String typeId) {
        return allowed.isEmpty()
                || allowed.contains(typeId)
                || line(typeId).stream().anyMatch(allowed::contains);
    }

    /**
     * Returns some types with all that are a kind of one of them, each right after it.
     *
     * @param allowed ids of types; empty for any type, which gives an empty list
     */
    public List<String> withKinds(Collection<String> allowed) {
        Set<String> all = new LinkedHashSet<>();
        for (String id : allowed) {
            all.add(id);
            types.stream().map(AnnotationType::id).filter(each -> isA(each, id)).forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** Returns the stable id. */
    public String id() {
        return id;
    }

    /** Returns the display name. */
    public String name() {
        return name;
    }

    /** Returns what the schema is for, empty if not said. */
    public String description() {
        return description;
    }

    /** Returns the BCP 47 tag of the language its words are in, empty if not said. */
    public String language() {
        return language;
    }

    /** Returns its words in other languages. */
    public ElementTexts texts() {
        return texts;
    }

    /** Returns all rules beyond types in display order. */
    public List<SchemaRule> rules() {
        return rules;
    }

    /** Returns all types in display order. */
    public List<AnnotationType> types() {
        return types;
    }

    /** Returns the types of one kind in display order. */
    public <T extends AnnotationType> List<T> types(Class<T> kind) {
        return types.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns the type with this id. */
    public Optional<AnnotationType> type(String typeId) {
        return Optional.ofNullable(typesById.get(typeId));
    }

    /** Returns the type with this id, if it is of this kind. */
    public <T extends AnnotationType> Optional<T> type(String typeId, Class<T> kind) {
        return type(typeId).filter(kind::isInstance).map(kind::cast);
    }

    /** Returns all tag sets in display order. */
    public List<TagSet> tagSets() {
        return tagSets;
    }

    /** Returns the tag set with this id. */
    public Optional<TagSet> tagSet(String tagSetId) {
        return Optional.ofNullable(tagSetsById.get(tagSetId));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Schema that
                && id.equals(that.id)
                && name.equals(that.name)
                && description.equals(that.description)
                && language.equals(that.language)
                && texts.equals(that.texts)
                && types.equals(that.types)
                && tagSets.equals(that.tagSets)
                && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, description, types, tagSets, rules);
    }

    @Override
    public String toString() {
        return "Schema[" + id + ",types=" + types.size() + "]";
    }
}
