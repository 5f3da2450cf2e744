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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Fragment;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.TagSet;
import org.scholion.text.TextBoundaries;

/**
 * The rules of {@linkplain RuleClass#CONSTRAINT completeness and constraints} that one annotation
 * and those around it can break. What breaks the structure (an unknown type, say) is passed over.
 */
final class ConstraintRules {

    private final Schema schema;
    private final TextBoundaries boundaries;

    ConstraintRules(Schema schema, TextBoundaries boundaries) {
        this.schema = schema;
        this.boundaries = boundaries;
    }

    List<Finding> breaches(Annotation annotation, AnnotationLookup annotations) {
        List<Finding> found = new ArrayList<>();
        spans(annotation, found);
        if (annotation instanceof Referent referent) {
            if (annotations.referringTo(referent.id()).isEmpty()) {
                found.add(Finding.of(Rule.REFERENT_UNUSED, referent, Map.of()));
            }
            return found;
        }
        schema.type(annotation.typeId(), StructureRules.typeClass(annotation.kind()))
                .ifPresent(type -> attributes(annotation, type, found));
        switch (annotation) {
            case Relation relation ->
                    schema.type(relation.typeId(), RelationType.class)
                            .ifPresent(type -> roles(relation, type, annotations, found));
            case Stance stance -> stance(stance, annotations, found);
            case DocumentLabel label ->
                    schema.type(label.typeId(), DocumentLabelType.class)
                            .ifPresent(
                                    type ->
                                            tags(
                                                    label,
                                                    label.value(),
                                                    Optional.of(type.tagSet()),
                                                    Map.of(Argument.WHAT, "label"),
                                                    found));
            default -> {
                // mentions and passages have spans and attributes alone
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
                if (fragment.length() == 0) {
                    found.add(at(Rule.SPAN_EMPTY, annotation, fragment));
                }
            }
        }
    }

    private static Finding at(Rule rule, Annotation annotation, Fragment fragment) {
        return Finding.at(
                rule,
                annotation,
                Optional.of(fragment),
                Map.of(Argument.BEGIN, fragment.begin(), Argument.FRAGMENT_END, fragment.end()));
    }

    private void attributes(Annotation annotation, AnnotationType type, List<Finding> found) {
        Map<String, AttributeValue> values = annotation.header().attributes();
        for (Attribute attribute : type.attributes()) {
            Map<String, Object> what =
                    Map.of(
                            Argument.WHAT,
                            "attribute",
                            Argument.ATTRIBUTE,
                            attribute.id(),
                            Argument.NAME,
                            attribute.name());
            Optional<AttributeValue> value = Optional.ofNullable(values.get(attribute.id()));
            if (attribute.required() && value.isEmpty()) {
                found.add(Finding.of(Rule.ATTRIBUTE_REQUIRED, annotation, what));
            }
            value.ifPresent(v -> tags(annotation, v, attribute.tagSet(), what, found));
        }
    }

    private void tags(
            Annotation annotation,
            AttributeValue value,
            Optional<String> tagSetId,
            Map<String, Object> what,
            List<Finding> found) {
        Optional<TagSet> tagSet = tagSetId.flatMap(schema::tagSet);
        if (tagSet.isEmpty()) {
            return;
        }
        for (String tag : ValueRules.unknownTags(tagSet.get(), value)) {
            Map<String, Object> arguments = new TreeMap<>(what);
            arguments.put(Argument.TAG, tag);
            arguments.put(Argument.TAG_SET, tagSet.get().id());
            found.add(Finding.of(Rule.TAG_UNKNOWN, annotation, arguments));
        }
    }

    private void roles(
            Relation relation,
            RelationType type,
            AnnotationLookup annotations,
            List<Finding> found) {
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
                            .filter(a -> !role.allowedTypes().contains(a.typeId()))
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

    private void stance(Stance stance, AnnotationLookup annotations, List<Finding> found) {
        if (stance.cues().isEmpty() && stance.evidence().isEmpty()) {
            found.add(Finding.of(Rule.STANCE_WITHOUT_PLACE, stance, Map.of()));
        }
        if (stance.polarity().isEmpty()) {
            found.add(Finding.of(Rule.POLARITY_MISSING, stance, Map.of()));
        }
        if (stance.holders().isEmpty()) {
            found.add(Finding.of(Rule.HOLDER_MISSING, stance, Map.of()));
        }
        if (stance.targets().isEmpty()) {
            found.add(Finding.of(Rule.TARGET_MISSING, stance, Map.of()));
        }
        Optional<StanceType> type = schema.type(stance.typeId(), StanceType.class);
        if (type.isEmpty()) {
            return;
        }
        ends(stance, "holder", stance.holders(), type.get().holderTypes(), annotations, found);
        ends(stance, "target", stance.targets(), type.get().targetTypes(), annotations, found);
        stance.polarity()
                .ifPresent(
                        value ->
                                tags(
                                        stance,
                                        value,
                                        Optional.of(type.get().polarity()),
                                        Map.of(Argument.WHAT, "polarity"),
                                        found));
        stance.intensity()
                .ifPresent(
                        value ->
                                tags(
                                        stance,
                                        value,
                                        type.get().intensity(),
                                        Map.of(Argument.WHAT, "intensity"),
                                        found));
    }

    private void ends(
            Stance stance,
            String as,
            List<StanceEnd> ends,
            List<String> allowed,
            AnnotationLookup annotations,
            List<Finding> found) {
        if (allowed.isEmpty()) {
            return;
        }
        for (StanceEnd end : ends) {
            if (end.plain() instanceof StanceEnd.Annotated annotated) {
                annotations
                        .find(annotated.id())
                        .filter(a -> !allowed.contains(a.typeId()))
                        .ifPresent(
                                a ->
                                        found.add(
                                                Finding.of(
                                                        Rule.STANCE_END_NOT_ALLOWED,
                                                        stance,
                                                        Map.of(
                                                                Argument.AS,
                                                                as,
                                                                Argument.END,
                                                                a.id().value(),
                                                                Argument.END_KIND,
                                                                Finding.word(a.kind()),
                                                                Argument.END_TYPE,
                                                                typeName(a)))));
            }
        }
    }

    private String typeName(Annotation annotation) {
        return schema.type(annotation.typeId())
                .map(AnnotationType::name)
                .orElse(annotation.typeId());
    }
}
