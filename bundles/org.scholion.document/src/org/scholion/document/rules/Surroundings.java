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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Span;
import org.scholion.document.internal.FragmentIndex;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.EntityType;
import org.scholion.schema.MentionShape;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaRule;
import org.scholion.schema.StanceType;

/**
 * What only a look at the other annotations of a document can tell: who lies where, who links to
 * whom, how many there are. Kept current; nothing is kept that no rule of the schema asks for.
 */
final class Surroundings {

    private final Schema schema;
    private final AnnotationLookup annotations;
    private final DeclaredRules declared;
    private final boolean places;
    private final boolean links;
    private final boolean catalogued;
    private final FragmentIndex index = new FragmentIndex();
    private final Map<AnnotationId, SortedSet<AnnotationId>> linking = new HashMap<>();
    private final Map<String, SortedSet<AnnotationId>> counted = new HashMap<>();

    Surroundings(Schema schema, AnnotationLookup annotations) {
        this.schema = schema;
        this.annotations = annotations;
        declared = new DeclaredRules(schema, annotations);
        places =
                schema.rules().stream().anyMatch(r -> r.kind() == SchemaRule.Kind.NOT_INSIDE)
                        || schema.types(EntityType.class).stream()
                                .anyMatch(type -> type.shape().looksAround());
        links =
                schema.types().stream()
                        .flatMap(type -> type.attributes().stream())
                        .anyMatch(attribute -> attribute.kind() == AttributeKind.LINK);
        catalogued =
                schema.types(StanceType.class).stream().anyMatch(type -> type.terms().catalogued());
    }

    /** Notes or forgets an annotation. */
    void note(Annotation annotation, boolean there) {
        if (places && lies(annotation)) {
            if (there) {
                index.add(annotation);
            } else {
                index.remove(annotation);
            }
        }
        if (links) {
            for (AnnotationId to : linked(annotation)) {
                note(linking.computeIfAbsent(to, id -> new TreeSet<>()), annotation, there);
            }
        }
        for (SchemaRule rule : schema.rules()) {
            if (counts(rule, annotation)) {
                note(counted.computeIfAbsent(rule.id(), r -> new TreeSet<>()), annotation, there);
            }
        }
    }

    /** Adds those for which it may make a difference that an annotation is there or not. */
    void touch(Annotation annotation, Set<AnnotationId> touched) {
        if (places && lies(annotation)) {
            touched.addAll(around(annotation));
        }
        touched.addAll(linking.getOrDefault(annotation.id(), new TreeSet<>()));
        for (SchemaRule rule : schema.rules()) {
            if (counts(rule, annotation)) {
                // those made before it are counted without it
                touched.addAll(
                        counted.getOrDefault(rule.id(), new TreeSet<>()).tailSet(annotation.id()));
            }
        }
        if (catalogued && annotation instanceof Referent) {
            for (Annotation mention : annotations.referringTo(annotation.id())) {
                annotations.referringTo(mention.id()).forEach(each -> touched.add(each.id()));
            }
        }
    }

    private boolean counts(SchemaRule rule, Annotation annotation) {
        // whom mentions mean is not one more of them
        return rule.kind() == SchemaRule.Kind.AT_MOST
                && !(annotation instanceof Referent)
                && schema.isA(annotation.typeId(), rule.type());
    }

    private static void note(SortedSet<AnnotationId> ids, Annotation annotation, boolean there) {
        if (there) {
            ids.add(annotation.id());
        } else {
            ids.remove(annotation.id());
        }
    }

    private static boolean lies(Annotation annotation) {
        return annotation instanceof Mention || annotation instanceof Passage;
    }

    private Set<AnnotationId> around(Annotation annotation) {
        Set<AnnotationId> ids = new TreeSet<>();
        for (Span span : annotation.spans()) {
            // what lies in a gap of it is around it, too
            ids.addAll(index.overlapping(span.begin(), span.end()));
        }
        return ids;
    }

    private List<AnnotationId> linked(Annotation annotation) {
        List<AnnotationId> ids = new ArrayList<>();
        for (Map.Entry<String, AttributeValue> each : annotation.header().attributes().entrySet()) {
            if (each.getValue() instanceof AttributeValue.Text(String written)
                    && schema.type(annotation.typeId())
                            .flatMap(type -> type.attribute(each.getKey()))
                            .map(Attribute::kind)
                            .filter(kind -> kind == AttributeKind.LINK)
                            .isPresent()) {
                AnnotationId.parse(written).ifPresent(ids::add);
            }
        }
        return ids;
    }

    /** Adds what an annotation breaks among the others. */
    void breaches(Annotation annotation, List<Finding> found) {
        if (annotation instanceof Mention mention) {
            schema.type(mention.typeId(), EntityType.class)
                    .filter(type -> type.shape().looksAround())
                    .ifPresent(type -> neighbours(mention, type, found));
        }
        for (SchemaRule rule : schema.rules()) {
            if (!schema.isA(annotation.typeId(), rule.type())) {
                continue;
            }
            boolean broken =
                    switch (rule.kind()) {
                        case AT_MOST -> counts(rule, annotation) && isTooMany(annotation, rule);
                        case NOT_INSIDE -> isInside(annotation, rule);
                        case DIFFERENT, IDENTITY -> declared.isBroken(annotation, rule);
                    };
            if (broken) {
                found.add(DeclaredRules.finding(annotation, rule));
            }
        }
    }

    private boolean isTooMany(Annotation annotation, SchemaRule rule) {
        if (annotation instanceof DocumentLabel label
                && label.value() instanceof AttributeValue.Tags tags
                && tags.tags().size() > rule.limit()) {
            return true;
        }
        // the first ones are right, those made later are too many
        return counted.getOrDefault(rule.id(), new TreeSet<>()).stream()
                .limit(rule.limit())
                .noneMatch(annotation.id()::equals);
    }

    private boolean isInside(Annotation annotation, SchemaRule rule) {
        if (!lies(annotation) || rule.within().isEmpty()) {
            return false;
        }
        Span span = annotation.spans().get(0);
        for (Annotation other : others(annotation)) {
            if (schema.isA(other.typeId(), rule.within().get())
                    && covers(other.spans().get(0), span)) {
                return true;
            }
        }
        return false;
    }

    private void neighbours(Mention mention, EntityType type, List<Finding> found) {
        Set<Rule> told = new HashSet<>();
        for (Annotation other : others(mention)) {
            if (!(other instanceof Mention neighbour)) {
                continue;
            }
            boolean kin =
                    schema.isA(neighbour.typeId(), type.id())
                            || schema.isA(type.id(), neighbour.typeId());
            Optional<Rule> rule = rule(mention.span(), neighbour.span(), type.shape(), kin);
            if (rule.isPresent() && told.add(rule.get())) {
                found.add(
                        Finding.of(
                                rule.get(),
                                mention,
                                Map.of(
                                        Argument.END,
                                        neighbour.id().value(),
                                        Argument.END_KIND,
                                        Finding.word(neighbour.kind()),
                                        Argument.END_TYPE,
                                        StanceRules.typeName(schema, neighbour))));
            }
        }
    }

    private static Optional<Rule> rule(Span own, Span other, MentionShape shape, boolean kin) {
        if (own.equals(other)) {
            // the same words twice are neither in each other nor do they overlap in part
            return Optional.empty();
        }
        if (covers(other, own)) {
            return forbids(shape.nesting(), kin)
                    ? Optional.of(Rule.NESTING_NOT_ALLOWED)
                    : Optional.empty();
        }
        return !covers(own, other) && shares(own, other) && forbids(shape.overlap(), kin)
                ? Optional.of(Rule.OVERLAP_NOT_ALLOWED)
                : Optional.empty();
    }

    private static boolean forbids(MentionShape.Neighbours neighbours, boolean kin) {
        return switch (neighbours) {
            case ANY -> false;
            case OTHERS -> kin;
            case NONE -> true;
        };
    }

    private List<Annotation> others(Annotation annotation) {
        List<Annotation> others = new ArrayList<>();
        for (AnnotationId id : around(annotation)) {
            if (!id.equals(annotation.id())) {
                annotations.find(id).ifPresent(others::add);
            }
        }
        return others;
    }

    /** Tells whether each fragment of one span lies in one of the other. */
    private static boolean covers(Span outer, Span inner) {
        return inner.fragments().stream()
                .allMatch(
                        in ->
                                outer.fragments().stream()
                                        .anyMatch(
                                                out ->
                                                        out.begin() <= in.begin()
                                                                && in.end() <= out.end()));
    }

    private static boolean shares(Span one, Span other) {
        for (Fragment fragment : one.fragments()) {
            if (other.overlaps(fragment.begin(), fragment.end())) {
                return true;
            }
        }
        return false;
    }
}
