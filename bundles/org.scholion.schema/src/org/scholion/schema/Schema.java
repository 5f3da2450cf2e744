/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A schema in its compiled, immutable form. Everyone outside this bundle works with it; ids are
 * stable, names may change.
 */
public final class Schema {

    private final String id;
    private final String name;
    private final String description;
    private final List<AnnotationType> types;
    private final List<TagSet> tagSets;
    private final Map<String, AnnotationType> typesById = new HashMap<>();
    private final Map<String, TagSet> tagSetsById = new HashMap<>();

    /**
     * Creates a schema.
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
        this.id = id;
        this.name = name;
        this.description = description;
        this.types = List.copyOf(types);
        this.tagSets = List.copyOf(tagSets);
        for (AnnotationType type : types) {
            if (typesById.put(type.id(), type) != null) {
                throw new IllegalArgumentException("two types have the id " + type.id());
            }
        }
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
                && types.equals(that.types)
                && tagSets.equals(that.tagSets);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, description, types, tagSets);
    }

    @Override
    public String toString() {
        return "Schema[" + id + ",types=" + types.size() + "]";
    }
}
