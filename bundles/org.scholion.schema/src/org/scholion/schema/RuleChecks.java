/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.Optional;
import java.util.function.Consumer;
import org.scholion.words.Message;

/** Checks rules: whether what they name is there, and whether anything can satisfy them. */
final class RuleChecks {

    private final Schema schema;
    private final Consumer<SchemaProblem> problems;

    RuleChecks(Schema schema, Consumer<SchemaProblem> problems) {
        this.schema = schema;
        this.problems = problems;
    }

    void check(SchemaPlace where, SchemaRule rule) {
        if (rule.message().isEmpty()) {
            problem(where, "schema.problem.no-message");
        }
        needless(where, rule);
        Optional<AnnotationType> type = schema.type(rule.type());
        if (type.isEmpty()) {
            problem(where, "schema.problem.type-unknown", "id", rule.type());
            return;
        }
        switch (rule.kind()) {
            case DIFFERENT -> different(where, rule, type.get());
            case IDENTITY -> identity(where, type.get());
            case AT_MOST -> {
                if (rule.limit() < 1) {
                    problem(where, "schema.problem.limit");
                }
            }
            case NOT_INSIDE -> notInside(where, rule, type.get());
        }
    }

    private void needless(SchemaPlace where, SchemaRule rule) {
        boolean different = rule.kind() == SchemaRule.Kind.DIFFERENT;
        if (!different && (rule.role().isPresent() || rule.otherRole().isPresent())
                || rule.kind() != SchemaRule.Kind.NOT_INSIDE && rule.within().isPresent()
                || rule.kind() != SchemaRule.Kind.AT_MOST && rule.limit() != 1) {
            problem(where, "schema.problem.needless-part");
        }
    }

    private void different(SchemaPlace where, SchemaRule rule, AnnotationType type) {
        if (!(type instanceof RelationType relation)) {
            problem(where, "schema.problem.rule-relation", "type", rule.type());
            return;
        }
        if (rule.role().isEmpty()) {
            problem(where, "schema.problem.rule-role");
        }
        for (String role : rule.role().stream().toList()) {
            role(where, relation, role);
        }
        for (String role : rule.otherRole().stream().toList()) {
            role(where, relation, role);
            if (rule.role().equals(rule.otherRole())) {
                problem(where, "schema.problem.rule-same-role");
            }
        }
    }

    private void role(SchemaPlace where, RelationType relation, String role) {
        if (relation.role(role).isEmpty()) {
            problem(where, "schema.problem.role-unknown", "id", role);
        }
    }

    private void identity(SchemaPlace where, AnnotationType type) {
        if (!(type instanceof EntityType entity)) {
            problem(where, "schema.problem.rule-entity", "type", type.id());
        } else if (!entity.referents().allowed()) {
            problem(where, "schema.problem.rule-no-referent", "type", type.id());
        }
    }

    private void notInside(SchemaPlace where, SchemaRule rule, AnnotationType type) {
        Optional<AnnotationType> within = rule.within().flatMap(schema::type);
        if (!hasPlace(type)) {
            problem(where, "schema.problem.rule-place", "type", type.id());
        }
        if (within.isEmpty()) {
            problem(where, "schema.problem.type-unknown", "id", rule.within().orElse(""));
        } else if (!hasPlace(within.get())) {
            problem(where, "schema.problem.rule-place", "type", within.get().id());
        }
    }

    private static boolean hasPlace(AnnotationType type) {
        return type instanceof EntityType || type instanceof PassageType;
    }

    private void problem(SchemaPlace where, String code, Object... namesAndValues) {
        problems.accept(SchemaProblem.of(where, Message.of(code, namesAndValues)));
    }
}
