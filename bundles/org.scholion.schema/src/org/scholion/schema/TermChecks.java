/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.scholion.words.Message;

/** Checks the terms of attributes. */
final class TermChecks {

    /** No bound anyone means has more digits behind or zeros before the point. */
    private static final int MAXIMUM_SCALE = 100;

    private final Schema schema;
    private final Consumer<SchemaProblem> problems;

    TermChecks(Schema schema, Consumer<SchemaProblem> problems) {
        this.schema = schema;
        this.problems = problems;
    }

    void check(SchemaPlace where, AnnotationType type, Attribute attribute) {
        AttributeTerms terms = attribute.terms();
        bounds(where, attribute, terms);
        for (String only : terms.onlyTypes()) {
            if (schema.type(only).isEmpty()) {
                problem(where, "schema.problem.type-unknown", "id", only);
            } else if (!schema.isA(only, type.id())) {
                problem(where, "schema.problem.only-elsewhere", "type", only);
            }
        }
        if (!terms.allowedTypes().isEmpty() && attribute.kind() != AttributeKind.LINK) {
            problem(where, "schema.problem.needless-allowed");
        }
        for (String allowed : terms.allowedTypes()) {
            if (schema.type(allowed).isEmpty()) {
                problem(where, "schema.problem.type-unknown", "id", allowed);
            }
        }
        terms.condition().ifPresent(condition -> condition(where, type, attribute, condition));
    }

    private void bounds(SchemaPlace where, Attribute attribute, AttributeTerms terms) {
        Optional<BigDecimal> least = terms.minimum();
        Optional<BigDecimal> most = terms.maximum();
        boolean number =
                attribute.kind() == AttributeKind.INTEGER
                        || attribute.kind() == AttributeKind.DECIMAL;
        if (!number && (least.isPresent() || most.isPresent())) {
            problem(where, "schema.problem.needless-bounds");
        } else if (least.filter(TermChecks::isFar).isPresent()
                || most.filter(TermChecks::isFar).isPresent()) {
            problem(where, "schema.problem.far-bounds");
        } else if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            problem(
                    where,
                    "schema.problem.bounds",
                    "least",
                    least.get().toPlainString(),
                    "most",
                    most.get().toPlainString());
        }
    }

    private static boolean isFar(BigDecimal bound) {
        return Math.abs((long) bound.scale()) > MAXIMUM_SCALE;
    }

    private void condition(
            SchemaPlace where,
            AnnotationType type,
            Attribute attribute,
            AttributeTerms.Condition condition) {
        Optional<Attribute> other = type.attribute(condition.attribute());
        if (other.isEmpty()) {
            problem(where, "schema.problem.attribute-unknown", "id", condition.attribute());
            return;
        }
        if (isInCircle(type, attribute)) {
            problem(where, "schema.problem.circle", "id", condition.attribute());
        }
        if (condition.values().isEmpty()) {
            problem(where, "schema.problem.no-condition");
        }
        for (String value : condition.values()) {
            if (!canBe(other.get(), value)) {
                problem(
                        where,
                        "schema.problem.never",
                        "attribute",
                        condition.attribute(),
                        "value",
                        value);
            }
        }
    }

    private boolean canBe(Attribute attribute, String value) {
        return switch (attribute.kind()) {
            case FLAG -> List.of("true", "false").contains(value);
            case TAG, TAGS ->
                    attribute
                            .tagSet()
                            .flatMap(schema::tagSet)
                            .map(set -> set.open() || set.tag(value).isPresent())
                            .orElse(true);
            default -> false;
        };
    }

    private static boolean isInCircle(AnnotationType type, Attribute attribute) {
        Set<String> seen = new HashSet<>();
        Optional<String> at = asked(attribute);
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(attribute.id())) {
                return true;
            }
            at = type.attribute(at.get()).flatMap(TermChecks::asked);
        }
        return false;
    }

    private static Optional<String> asked(Attribute attribute) {
        return attribute.terms().condition().map(AttributeTerms.Condition::attribute);
    }

    private void problem(SchemaPlace where, String code, Object... namesAndValues) {
        problems.accept(SchemaProblem.of(where, Message.of(code, namesAndValues)));
    }
}
