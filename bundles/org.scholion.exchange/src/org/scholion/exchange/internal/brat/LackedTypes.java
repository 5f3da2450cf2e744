/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.TypeDescription;

/**
 * What a project lacks of a schema whose ids are the names that annotations are written with: a
 * type that the project has by that name is the project's, whatever its id.
 */
final class LackedTypes {

    private final Schema project;
    private final Map<String, String> ids = new HashMap<>();

    private LackedTypes(Schema project) {
        this.project = project;
    }

    /** Returns it, empty if the project lacks nothing. */
    static Optional<Schema> of(Schema declared, Schema project) {
        return new LackedTypes(project).lacked(declared);
    }

    private Optional<Schema> lacked(Schema declared) {
        List<AnnotationType> lacked = new ArrayList<>();
        for (AnnotationType type : declared.types()) {
            Optional<AnnotationType> known = known(type);
            if (known.isPresent()) {
                ids.put(type.id(), known.get().id());
            } else {
                lacked.add(type);
            }
        }
        List<AnnotationType> types = lacked.stream().map(this::bound).toList();
        Set<String> sets = new HashSet<>();
        for (AnnotationType type : types) {
            for (Attribute attribute : type.description().attributes()) {
                attribute.tagSet().ifPresent(sets::add);
            }
        }
        return types.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        declared.with(
                                types,
                                declared.tagSets().stream()
                                        .filter(set -> sets.contains(set.id()))
                                        .map(LackedTypes::asWritten)
                                        .toList()));
    }

    private static TagSet asWritten(TagSet set) {
        List<Tag> tags =
                set.tags().stream()
                        .map(
                                t ->
                                        new Tag(
                                                t.id(),
                                                t.id(),
                                                t.description(),
                                                t.value(),
                                                t.shortcut(),
                                                t.color()))
                        .toList();
        return new TagSet(set.id(), set.id(), set.ordered(), set.open(), tags);
    }

    private static AnnotationType asWritten(AnnotationType type) {
        TypeDescription said = type.description();
        return type.withDescription(
                new TypeDescription(
                        said.id(),
                        said.id(),
                        said.shortName(),
                        said.description(),
                        said.color(),
                        said.shortcut(),
                        said.attributes().stream().map(LackedTypes::asWritten).toList()));
    }

    private static Attribute asWritten(Attribute attribute) {
        return new Attribute(
                attribute.id(),
                attribute.id(),
                attribute.description(),
                attribute.kind(),
                attribute.tagSet(),
                attribute.required(),
                attribute.defaultValue());
    }

    private Optional<AnnotationType> known(AnnotationType type) {
        return project.type(type.id())
                .or(
                        () ->
                                project.types().stream()
                                        .filter(t -> t.getClass() == type.getClass())
                                        .filter(t -> t.name().equals(type.id()))
                                        .findFirst());
    }

    private String id(String name) {
        return ids.getOrDefault(name, name);
    }

    private AnnotationType bound(AnnotationType type) {
        return switch (asWritten(type)) {
            case EntityType entity ->
                    entity.parent().isPresent() ? entity.below(id(entity.parent().get())) : entity;
            case RelationType relation ->
                    relation.withRoles(relation.roles().stream().map(this::bound).toList());
            default -> asWritten(type);
        };
    }

    private Role bound(Role role) {
        return new Role(
                role.id(),
                role.id(),
                role.description(),
                role.minimum(),
                role.maximum(),
                role.allowedTypes().stream().map(this::id).toList(),
                role.texts());
    }
}
