/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaRule;

/** The rules that a schema itself declares, where an annotation and what it points to tell. */
final class DeclaredRules {

    private final Schema schema;
    private final AnnotationLookup annotations;

    DeclaredRules(Schema schema, AnnotationLookup annotations) {
        this.schema = schema;
        this.annotations = annotations;
    }

    static Finding finding(Annotation annotation, SchemaRule rule) {
        return Finding.of(
                rule.blocking() ? Rule.SCHEMA_RULE : Rule.SCHEMA_ADVICE,
                annotation,
                Map.of(
                        Argument.RULE,
                        rule.id(),
                        Argument.NAME,
                        rule.name(),
                        Argument.MESSAGE,
                        rule.message()));
    }

    boolean isBroken(Annotation annotation, SchemaRule rule) {
        return switch (rule.kind()) {
            case DIFFERENT ->
                    annotation instanceof Relation relation
                            && rule.role().isPresent()
                            && hasSame(relation, rule.role().get(), rule.otherRole());
            case IDENTITY ->
                    annotation instanceof Mention
                            && schema.isA(annotation.typeId(), rule.type())
                            && !StanceRules.isIdentified(annotation, annotations);
            case AT_MOST, NOT_INSIDE ->
                    throw new IllegalArgumentException("a look around tells: " + rule.kind());
        };
    }

    private boolean hasSame(Relation relation, String role, Optional<String> otherRole) {
        List<AnnotationId> fillers = relation.fillers(role);
        Set<AnnotationId> meant = new HashSet<>();
        for (AnnotationId filler : fillers) {
            if (!meant.add(meant(filler)) && otherRole.isEmpty()) {
                return true;
            }
        }
        return otherRole.isPresent()
                && relation.fillers(otherRole.get()).stream()
                        .anyMatch(other -> meant.contains(meant(other)));
    }

    /** Whom or what an annotation means: its referent, or else itself. */
    private AnnotationId meant(AnnotationId id) {
        return annotations
                .find(id)
                .flatMap(found -> found instanceof Mention m ? m.referent() : Optional.empty())
                .orElse(id);
    }
}
