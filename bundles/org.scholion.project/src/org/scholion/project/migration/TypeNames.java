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
import org.scholion.document.migration.MigrationEffect;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;

/**
 * What types of two versions of a schema, and parts of them, are called: by name, and by id too
 * where different ones of either version share a name, as when a type only has another id now.
 */
public final class TypeNames {

    private final Schema old;
    private final Schema now;
    private final Map<String, Set<String>> idsByName = new HashMap<>();
    private final PartNames attributes;
    private final PartNames roles;
    private final PartNames tags;

    /** Creates the names. */
    public TypeNames(Schema old, Schema now) {
        this.old = old;
        this.now = now;
        attributes = PartNames.attributes(old, now);
        roles = PartNames.roles(old, now);
        tags = PartNames.tags(old, now);
        for (Schema version : List.of(old, now)) {
            for (AnnotationType type : version.types()) {
                idsByName.computeIfAbsent(type.name(), name -> new TreeSet<>()).add(type.id());
            }
        }
    }

    /** Returns what a type that is to be changed is called; its id where neither version has it. */
    String from(String id) {
        return named(id, old.type(id).or(() -> now.type(id)));
    }

    /**
     * Returns what a type that something becomes is called; its id where neither version has it.
     */
    String into(String id) {
        return named(id, now.type(id).or(() -> old.type(id)));
    }

    /** Returns what an attribute of a type is called. */
    String attribute(String type, String id) {
        return attributes.of(type, id);
    }

    /** Returns what a role of a relation is called. */
    String role(String type, String id) {
        return roles.of(type, id);
    }

    /** Returns what a tag is called; the tag set may be left empty. */
    String tag(String tagSet, String id) {
        return tags.of(tagSet, id);
    }

    /** Returns what the part of a type is called that an effect is about, or that it comes to. */
    String part(MigrationEffect effect, String id) {
        return switch (effect.kind()) {
            case ROLE_CHANGED, FILLER_LOST -> role(effect.type(), id);
            case TAG_CHANGED -> tag("", id);
            case TAG_LOST ->
                    attributes.has(effect.type(), id) ? attribute(effect.type(), id) : tag("", id);
            case VALUE_MOVED, VALUE_LOST, LABEL_MADE -> attribute(effect.type(), id);
            default -> id;
        };
    }

    /** Returns what an effect comes to: a type, or a part of one. */
    String becomes(MigrationEffect effect) {
        return switch (effect.kind()) {
            case ROLE_CHANGED, TAG_CHANGED, VALUE_MOVED -> part(effect, effect.into());
            default -> into(effect.into());
        };
    }

    private String named(String id, Optional<AnnotationType> type) {
        String name = type.map(AnnotationType::name).orElse(id);
        return idsByName.getOrDefault(name, Set.of()).size() > 1 ? name + " (" + id + ")" : name;
    }
}
