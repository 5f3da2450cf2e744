/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;

/**
 * What parts of types, or tags, of two versions of a schema are called: by name, and by id too
 * where different ones of either version share a name.
 */
final class PartNames {

    /**
     * A part.
     *
     * @param within the id of the type or the tag set it is a part of
     */
    private record Part(String within, String id, String name) {}

    private final List<Part> parts;
    private final Map<String, Set<String>> idsByName = new HashMap<>();

    /** The first versions' parts go before those of the others. */
    private PartNames(Stream<Part> parts) {
        this.parts = parts.toList();
        for (Part part : this.parts) {
            idsByName.computeIfAbsent(part.name(), name -> new TreeSet<>()).add(part.id());
        }
    }

    static PartNames attributes(Schema old, Schema now) {
        return new PartNames(
                types(old, now)
                        .flatMap(
                                type ->
                                        type.attributes().stream()
                                                .map(a -> new Part(type.id(), a.id(), a.name()))));
    }

    static PartNames roles(Schema old, Schema now) {
        return new PartNames(
                types(old, now)
                        .filter(RelationType.class::isInstance)
                        .map(RelationType.class::cast)
                        .flatMap(
                                type ->
                                        type.roles().stream()
                                                .map(r -> new Part(type.id(), r.id(), r.name()))));
    }

    static PartNames tags(Schema old, Schema now) {
        return new PartNames(
                Stream.of(old, now)
                        .flatMap(schema -> schema.tagSets().stream())
                        .flatMap(
                                set ->
                                        set.tags().stream()
                                                .map(t -> new Part(set.id(), t.id(), t.name()))));
    }

    private static Stream<AnnotationType> types(Schema old, Schema now) {
        return Stream.of(old, now).flatMap(schema -> schema.types().stream());
    }

    /**
     * Returns what a part is called, its id where there is none.
     *
     * @param within the id of the type or tag set it is a part of, where that is known
     */
    String of(String within, String id) {
        Optional<String> there = find(id, within);
        return there.or(() -> find(id, "")).map(name -> told(name, id)).orElse(id);
    }

    /** Returns whether a type or tag set has such a part itself. */
    boolean has(String within, String id) {
        return find(id, within).isPresent();
    }

    private Optional<String> find(String id, String within) {
        return parts.stream()
                .filter(part -> part.id().equals(id))
                .filter(part -> within.isEmpty() || part.within().equals(within))
                .map(Part::name)
                .findFirst();
    }

    private String told(String name, String id) {
        return idsByName.getOrDefault(name, Set.of()).size() > 1 ? name + " (" + id + ")" : name;
    }
}
