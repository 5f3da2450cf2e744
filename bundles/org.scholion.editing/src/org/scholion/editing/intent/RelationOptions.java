/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;

/** Finds the relation types and roles that fit annotations of given types. */
public final class RelationOptions {

    private final Schema schema;

    /** Creates options from a schema. */
    public RelationOptions(Schema schema) {
        this.schema = schema;
    }

    /**
     * Returns the ways in which an annotation of a type can start a relation: in each role it may
     * fill, paired with the role to be filled next. Those in which it fills the first role of a
     * type come first.
     */
    public List<RelationOption> from(String typeId) {
        List<RelationOption> options = new ArrayList<>();
        for (RelationType type : schema.types(RelationType.class)) {
            for (Role role : type.roles()) {
                if (allows(role, typeId) && !isMirror(type, role)) {
                    next(type, List.of(role.id()))
                            .ifPresent(o -> options.add(new RelationOption(type, role, o)));
                }
            }
        }
        options.sort(Comparator.comparingInt(RelationOptions::position));
        return List.copyOf(options);
    }

    /**
     * Returns the ways in which two annotations can be related, the first named being the start.
     * Those that fill roles in the order of the schema come first.
     */
    public List<RelationOption> between(String fromTypeId, String toTypeId) {
        List<RelationOption> options = new ArrayList<>();
        for (RelationType type : schema.types(RelationType.class)) {
            for (Role first : type.roles()) {
                for (Role second : type.roles()) {
                    if (!first.id().equals(second.id())
                            && allows(first, fromTypeId)
                            && allows(second, toTypeId)
                            && !isMirror(type, first)) {
                        options.add(new RelationOption(type, first, second));
                    }
                }
            }
        }
        options.sort(
                Comparator.comparing(
                                (RelationOption option) ->
                                        option.first().minimum() == 0
                                                || option.second().minimum() == 0)
                        .thenComparing(RelationOptions::isBackwards));
        return List.copyOf(options);
    }

    /** Returns the role to be filled next: the first required one that is free, else any free. */
    public Optional<Role> next(RelationType type, Collection<String> filled) {
        List<Role> free =
                type.roles().stream().filter(role -> !filled.contains(role.id())).toList();
        return free.stream()
                .filter(role -> role.minimum() > 0)
                .findFirst()
                .or(() -> free.stream().findFirst());
    }

    /** Returns the roles that a relation with these roles filled still requires. */
    public List<Role> required(RelationType type, Collection<String> filled) {
        return type.roles().stream()
                .filter(role -> role.minimum() > 0 && !filled.contains(role.id()))
                .toList();
    }

    /** Tells whether an annotation of a type may fill a role. */
    public boolean allows(Role role, String typeId) {
        return schema.allows(role.allowedTypes(), typeId);
    }

    /** Tells whether a role of a symmetric type says nothing that its first role does not. */
    private static boolean isMirror(RelationType type, Role role) {
        return type.symmetric() && !type.roles().get(0).id().equals(role.id());
    }

    private static int position(RelationOption option) {
        int index = option.type().roles().indexOf(option.first());
        return option.first().minimum() == 0 ? index + 100 : index;
    }

    private static boolean isBackwards(RelationOption option) {
        return option.type().roles().indexOf(option.first())
                > option.type().roles().indexOf(option.second());
    }
}
