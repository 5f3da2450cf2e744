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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.words.Message;

/**
 * Elements of two versions of a schema as people know them: by name, and by id too where others of
 * the kind have that name, as when an element only has another id now.
 */
final class PlaceNames {

    private final Schema old;
    private final Schema now;

    PlaceNames(Schema old, Schema now) {
        this.old = old;
        this.now = now;
    }

    /** An element as it is called. */
    private record Called(String id, String name) {}

    /** Returns an element as people know it, such as {@code relation Membership, role Member}. */
    Message said(SchemaPlace place) {
        return place.called(name(place), place.within().map(this::said));
    }

    /** Returns what a type is called that was in the old version, or is in the new one. */
    String type(String id) {
        return name(id, types(old), types(now));
    }

    /** Returns what a tag set is called that was in the old version, or is in the new one. */
    String tagSet(String id) {
        return name(id, tagSets(old), tagSets(now));
    }

    private String name(SchemaPlace place) {
        return switch (place.kind()) {
            case ENTITY, RELATION, STANCE, PASSAGE, LABEL -> type(place.id());
            case TAGSET -> tagSet(place.id());
            case TAG -> name(place.id(), tags(old, place), tags(now, place));
            case ATTRIBUTE -> name(place.id(), attributes(old, place), attributes(now, place));
            case ROLE -> name(place.id(), roles(old, place), roles(now, place));
            case SCHEMA, RULE -> place.id();
        };
    }

    private static String name(String id, List<Called> before, List<Called> after) {
        List<Called> all = new ArrayList<>(before);
        all.addAll(after);
        Optional<String> name =
                all.stream().filter(e -> e.id().equals(id)).map(Called::name).findFirst();
        if (name.isEmpty() || name.get().isBlank()) {
            return id;
        }
        Set<String> ids = new HashSet<>();
        all.stream().filter(e -> e.name().equals(name.get())).forEach(e -> ids.add(e.id()));
        return ids.size() > 1 ? name.get() + " (" + id + ")" : name.get();
    }

    private static List<Called> types(Schema schema) {
        return schema.types().stream().map(type -> new Called(type.id(), type.name())).toList();
    }

    private static List<Called> tagSets(Schema schema) {
        return schema.tagSets().stream().map(set -> new Called(set.id(), set.name())).toList();
    }

    private static List<Called> tags(Schema schema, SchemaPlace place) {
        return place.within()
                .flatMap(set -> schema.tagSet(set.id()))
                .map(set -> set.tags().stream().map(t -> new Called(t.id(), t.name())).toList())
                .orElseGet(List::of);
    }

    private static List<Called> attributes(Schema schema, SchemaPlace place) {
        return place.within()
                .flatMap(type -> schema.type(type.id()))
                .map(
                        type ->
                                type.attributes().stream()
                                        .map(a -> new Called(a.id(), a.name()))
                                        .toList())
                .orElseGet(List::of);
    }

    private static List<Called> roles(Schema schema, SchemaPlace place) {
        return place.within()
                .flatMap(type -> schema.type(type.id(), RelationType.class))
                .map(type -> type.roles().stream().map(r -> new Called(r.id(), r.name())).toList())
                .orElseGet(List::of);
    }
}
