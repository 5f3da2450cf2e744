/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.scholion.words.Message;

/**
 * The types of which there can be an annotation that fills a role: entity types that are not
 * abstract, stances, and relations each of whose needed roles can be filled in turn.
 */
final class FillableTypes {

    private final Schema schema;
    private final Set<String> fillable = new HashSet<>();

    FillableTypes(Schema schema) {
        this.schema = schema;
        boolean more = true;
        while (more) {
            more = false;
            for (AnnotationType type : schema.types()) {
                more |= isFillable(type) && fillable.add(type.id());
            }
        }
    }

    private boolean isFillable(AnnotationType type) {
        return switch (type) {
            case EntityType entity -> !entity.abstractType();
            case StanceType stance -> true;
            case RelationType relation ->
                    relation.roles().stream().allMatch(role -> role.minimum() < 1 || isOpen(role));
            case PassageType passage -> false;
            case DocumentLabelType label -> false;
        };
    }

    private boolean isOpen(Role role) {
        return role.allowedTypes().isEmpty()
                || role.allowedTypes().stream().anyMatch(this::contains);
    }

    /** Tells whether there can be an annotation of a type or of one below it. */
    boolean contains(String typeId) {
        return fillable.contains(typeId)
                || fillable.stream().anyMatch(each -> schema.isA(each, typeId));
    }

    /** Tells of each role that no type can fill. */
    void check(Consumer<SchemaProblem> problems) {
        for (RelationType relation : schema.types(RelationType.class)) {
            for (Role role : relation.roles()) {
                if (!isOpen(role)) {
                    problems.accept(
                            SchemaProblem.of(
                                    SchemaPlace.of(relation)
                                            .child(SchemaPlace.Kind.ROLE, role.id()),
                                    Message.of("schema.problem.unfillable")));
                }
            }
        }
    }
}
