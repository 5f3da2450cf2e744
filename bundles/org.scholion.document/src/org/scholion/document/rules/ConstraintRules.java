/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.text.TextBoundaries;

/**
 * The rules of {@linkplain RuleClass#CONSTRAINT completeness and constraints} that one annotation
 * and those around it can break. What breaks the structure (an unknown type, say) is passed over.
 */
final class ConstraintRules {

    private final Schema schema;
    private final TextBoundaries boundaries;
    private final ConstrainedValues values;
    private final StanceRules stances;
    private final MentionRules mentions;

    ConstraintRules(Schema schema, TextBoundaries boundaries) {
        this.schema = schema;
        this.boundaries = boundaries;
        values = new ConstrainedValues(schema);
        stances = new StanceRules(schema, values);
        mentions = new MentionRules(schema, boundaries);
    }

    List<Finding> breaches(Annotation annotation, AnnotationLookup annotations) {
        List<Finding> found = new ArrayList<>();
        spans(annotation, found);
        if (annotation instanceof Referent referent) {
            if (annotations.referringTo(referent.id()).isEmpty()) {
                found.add(Finding.of(Rule.REFERENT_UNUSED, referent, Map.of()));
            }
            mentions.referent(referent, found);
            return found;
        }
        schema.type(annotation.typeId(), StructureRules.typeClass(annotation.kind()))
                .ifPresent(type -> values.attributes(annotation, type, annotations, found));
        switch (annotation) {
            case Relation relation ->
                    schema.type(relation.typeId(), RelationType.class)
                            .ifPresent(type -> roles(relation, type, annotations, found));
            case Stance stance -> stances.breaches(stance, annotations, found);
            case Mention mention -> mentions.breaches(mention, annotations, found);
            case DocumentLabel label ->
                    schema.type(label.typeId(), DocumentLabelType.class)
                            .ifPresent(
                                    type ->
                                            values.tags(
                                                    label,
                                                    label.value(),
                                                    Optional.of(type.tagSet()),
                                                    Map.of(Argument.WHAT, "label"),
                                                    found));
            default -> {
                // passages have spans and attributes alone
            }
        }
        return found;
    }

    private void spans(Annotation annotation, List<Finding> found) {
        for (Span span : annotation.spans()) {
            for (Fragment fragment : span.fragments()) {
                if (fragment.end() > boundaries.text().length()) {
                    continue; // that breaks the structure
                }
                if (!boundaries.isGrapheme(fragment.begin())
                        || !boundaries.isGrapheme(fragment.end())) {
                    found.add(at(Rule.GRAPHEME_CUT, annotation, fragment));
                }
                if (fragment.length() == 0 && !mayBeEmpty(annotation)) {
                    found.add(at(Rule.SPAN_EMPTY, annotation, fragment));
                }
            }
        }
    }

    private boolean mayBeEmpty(Annotation annotation) {
        return annotation instanceof Mention mention
                && schema.type(mention.typeId(), EntityType.class)
                        .filter(type -> type.shape().zeroWidth())
                        .isPresent();
    }

    private static Finding at(Rule rule, Annotation annotation, Fragment fragment) {
        return Finding.at(
                rule,
                annotation,
                Optional.of(fragment),
                Map.of(Argument.BEGIN, fragment.begin(), Argument.FRAGMENT_END, fragment.end()));
    }

    private void roles(
            Relation relation,
            RelationType type,
            AnnotationLookup annotations,
            List<Finding> found) {
        if (type.sameSentence()) {
            sentence(relation, annotations, found);
        }
        for (Role role : type.roles()) {
            List<AnnotationId> fillers = relation.fillers(role.id());
            if (fillers.size() < role.minimum()) {
                found.add(count(Rule.ROLE_TOO_FEW, relation, role, role.minimum()));
            }
            if (role.maximum() != Role.UNBOUNDED && fillers.size() > role.maximum()) {
                found.add(count(Rule.ROLE_TOO_MANY, relation, role, role.maximum()));
            }
            if (!role.allowedTypes().isEmpty()) {
                for (AnnotationId filler : fillers) {
                    annotations
                            .find(filler)
                            .filter(a -> !schema.allows(role.allowedTypes(), a.typeId()))
                            .ifPresent(
                                    a ->
                                            found.add(
                                                    Finding.of(
                                                            Rule.FILLER_NOT_ALLOWED,
                                                            relation,
                                                            filler(role, a))));
                }
            }
        }
    }

    private void sentence(Relation relation, AnnotationLookup annotations, List<Finding> found) {
        Set<Integer> sentences = new HashSet<>();
        relation.begin().ifPresent(begin -> sentences.add(sentence(begin)));
        for (AnnotationId id : relation.references()) {
            annotations
                    .find(id)
                    .flatMap(Annotation::begin)
                    .ifPresent(begin -> sentences.add(sentence(begin)));
        }
        if (sentences.size() > 1) {
            found.add(Finding.of(Rule.SENTENCE_LEFT, relation, Map.of()));
        }
    }

    private int sentence(int offset) {
        return boundaries.sentenceAt(Math.min(offset, boundaries.text().length())).begin();
    }

    private static Finding count(Rule rule, Relation relation, Role role, int limit) {
        return Finding.of(
                rule,
                relation,
                Map.of(
                        Argument.ROLE,
                        role.id(),
                        Argument.NAME,
                        role.name(),
                        Argument.LIMIT,
                        limit,
                        Argument.COUNT,
                        relation.fillers(role.id()).size()));
    }

    private Map<String, Object> filler(Role role, Annotation filler) {
        return Map.of(
                Argument.ROLE,
                role.id(),
                Argument.NAME,
                role.name(),
                Argument.END,
                filler.id().value(),
                Argument.END_KIND,
                Finding.word(filler.kind()),
                Argument.END_TYPE,
                typeName(filler));
    }

    private String typeName(Annotation annotation) {
        return StanceRules.typeName(schema, annotation);
    }
}
