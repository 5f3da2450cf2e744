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
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.scholion.words.Message;

/** Checks where an entity type stands among the others. */
final class EntityChecks {

    private final Schema schema;
    private final Consumer<SchemaProblem> problems;

    EntityChecks(Schema schema, Consumer<SchemaProblem> problems) {
        this.schema = schema;
        this.problems = problems;
    }

    void check(SchemaPlace where, EntityType type) {
        type.parent().ifPresent(parent -> parent(where, type, parent));
        if (!type.referents().allowed() && type.referents().identified()) {
            problem(where, "schema.problem.no-referents");
        }
        for (Attribute attribute : type.description().attributes()) {
            for (String above : schema.line(type.id())) {
                Optional<Attribute> inherited =
                        schema.type(above, EntityType.class)
                                .filter(other -> !above.equals(type.id()))
                                .flatMap(other -> own(other, attribute.id()));
                if (inherited.isPresent() && inherited.get().kind() != attribute.kind()) {
                    problem(
                            where.child(SchemaPlace.Kind.ATTRIBUTE, attribute.id()),
                            "schema.problem.declared-above",
                            "type",
                            above);
                }
            }
        }
    }

    private void parent(SchemaPlace where, EntityType type, String parent) {
        Optional<AnnotationType> above = schema.type(parent);
        if (above.isEmpty()) {
            problem(where, "schema.problem.type-unknown", "id", parent);
        } else if (!(above.get() instanceof EntityType)) {
            problem(where, "schema.problem.parent-no-entity", "type", parent);
        } else if (isInCircle(type)) {
            problem(where, "schema.problem.circle", "id", parent);
        }
    }

    private boolean isInCircle(EntityType type) {
        Set<String> seen = new HashSet<>();
        Optional<EntityType> at = parentOf(type);
        while (at.isPresent() && seen.add(at.get().id())) {
            if (at.get().id().equals(type.id())) {
                return true;
            }
            at = parentOf(at.get());
        }
        return false;
    }

    private Optional<EntityType> parentOf(EntityType type) {
        return type.parent().flatMap(parent -> schema.type(parent, EntityType.class));
    }

    private static Optional<Attribute> own(EntityType type, String attributeId) {
        return type.description().attributes().stream()
                .filter(attribute -> attribute.id().equals(attributeId))
                .findFirst();
    }

    private void problem(SchemaPlace where, String code, Object... namesAndValues) {
        problems.accept(SchemaProblem.of(where, Message.of(code, namesAndValues)));
    }
}
