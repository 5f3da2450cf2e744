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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Fragment;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.internal.Overlay;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;

/**
 * The rules of {@linkplain RuleClass#STRUCTURE structure} for the documents of one length under one
 * schema. Safe for use by several threads.
 *
 * @param schema of the annotation set
 * @param textLength in UTF-16 units
 */
public record StructureRules(Schema schema, int textLength) {

    /** Returns every breach by an annotation among these others, which need not contain it. */
    public List<Finding> breaches(Annotation annotation, AnnotationLookup annotations) {
        List<Finding> own = own(annotation);
        List<Finding> ends = ReferenceRules.breaches(annotation, annotations);
        if (own.isEmpty()) {
            return ends;
        }
        List<Finding> found = new ArrayList<>(own);
        found.addAll(ends);
        return List.copyOf(found);
    }

    /**
     * Returns the breaches that changes add: those there are after them and not before. A change
     * that takes a breach away or leaves it as it was adds none, so that what is broken can be
     * mended step by step. A deleted annotation may add a breach to those that point to it.
     *
     * @param changes at most one for each annotation
     * @param before the annotations as they are without the changes; only what is needed is asked
     */
    public List<Finding> added(List<AnnotationChange> changes, AnnotationLookup before) {
        Overlay after = new Overlay(before);
        after.apply(changes);
        Set<Finding> added = new LinkedHashSet<>();
        for (AnnotationChange change : changes) {
            change.after()
                    .ifPresent(now -> added.addAll(added(change.before(), now, before, after)));
            if (isGoneOrOther(change)) {
                for (Annotation referring : after.referringTo(change.id())) {
                    List<Finding> now = ReferenceRules.breaches(referring, after);
                    before.find(referring.id())
                            .ifPresentOrElse(
                                    was ->
                                            added.addAll(
                                                    ReferenceRules.minus(
                                                            now,
                                                            ReferenceRules.breaches(was, before))),
                                    () -> added.addAll(now));
                }
            }
        }
        return List.copyOf(added);
    }

    private List<Finding> added(
            Optional<Annotation> was,
            Annotation now,
            AnnotationLookup before,
            AnnotationLookup after) {
        List<Finding> found = own(now);
        if (was.isEmpty()) {
            found.addAll(ReferenceRules.breaches(now, after));
            return found;
        }
        List<Finding> added =
                new ArrayList<>(
                        found.isEmpty() ? found : ReferenceRules.minus(found, own(was.get())));
        if (!ReferenceRules.sameEnds(was.get(), now)) {
            List<Finding> references = ReferenceRules.breaches(now, after);
            if (!references.isEmpty()) {
                added.addAll(
                        ReferenceRules.minus(
                                references, ReferenceRules.breaches(was.get(), before)));
            }
        }
        return added;
    }

    private static boolean isGoneOrOther(AnnotationChange change) {
        return change.before().isPresent()
                && !change.before()
                        .map(Annotation::kind)
                        .equals(change.after().map(Annotation::kind));
    }

    /** What an annotation breaks by itself, whatever it points to. */
    private List<Finding> own(Annotation annotation) {
        List<Finding> found = new ArrayList<>();
        for (Span span : annotation.spans()) {
            for (Fragment fragment : span.fragments()) {
                if (fragment.end() > textLength) {
                    found.add(beyond(annotation, fragment));
                }
            }
        }
        boolean referent = annotation.kind() == AnnotationKind.REFERENT;
        if (referent && annotation.typeId().isEmpty()) {
            return found;
        }
        Optional<? extends AnnotationType> type =
                schema.type(annotation.typeId(), typeClass(annotation.kind()));
        if (type.isEmpty()) {
            found.add(
                    Finding.of(
                            Rule.TYPE_UNKNOWN,
                            annotation,
                            Map.of(Argument.TYPE, annotation.typeId())));
        } else if (!referent) {
            // what attributes a referent has is declared nowhere
            attributes(annotation, type.get(), found);
            parts(annotation, type.get(), found);
        }
        return found;
    }

    /** Returns the class of the schema's types for a kind of annotation. */
    public static Class<? extends AnnotationType> typeClass(AnnotationKind kind) {
        return switch (kind) {
            case ENTITY, REFERENT -> EntityType.class;
            case RELATION -> RelationType.class;
            case STANCE -> StanceType.class;
            case PASSAGE -> PassageType.class;
            case DOCUMENT_LABEL -> DocumentLabelType.class;
        };
    }

    private Finding beyond(Annotation annotation, Fragment fragment) {
        return Finding.at(
                Rule.SPAN_BEYOND_TEXT,
                annotation,
                Optional.of(fragment),
                Map.of(
                        Argument.BEGIN,
                        fragment.begin(),
                        Argument.FRAGMENT_END,
                        fragment.end(),
                        Argument.LENGTH,
                        textLength));
    }

    private static void attributes(
            Annotation annotation, AnnotationType type, List<Finding> found) {
        annotation
                .header()
                .attributes()
                .forEach(
                        (id, value) -> {
                            Optional<Attribute> attribute = type.attribute(id);
                            if (attribute.isEmpty()) {
                                found.add(
                                        Finding.of(
                                                Rule.ATTRIBUTE_UNKNOWN,
                                                annotation,
                                                Map.of(Argument.ATTRIBUTE, id)));
                            } else {
                                value(
                                        annotation,
                                        attribute.get().kind(),
                                        value,
                                        () -> described(attribute.get()),
                                        found);
                            }
                        });
    }

    private static void parts(Annotation annotation, AnnotationType type, List<Finding> found) {
        switch (annotation) {
            case Relation relation when type instanceof RelationType known -> {
                for (String role : relation.roles().keySet()) {
                    if (known.role(role).isEmpty()) {
                        found.add(
                                Finding.of(
                                        Rule.ROLE_UNKNOWN, relation, Map.of(Argument.ROLE, role)));
                    }
                }
            }
            case Stance stance when type instanceof StanceType known -> {
                stance.polarity().ifPresent(v -> scale(stance, "polarity", false, v, found));
                if (stance.intensity().isPresent() && known.intensity().isEmpty()) {
                    found.add(Finding.of(Rule.INTENSITY_UNKNOWN, stance, Map.of()));
                } else {
                    stance.intensity().ifPresent(v -> scale(stance, "intensity", false, v, found));
                }
            }
            case DocumentLabel label when type instanceof DocumentLabelType known ->
                    scale(label, "label", known.multiple(), label.value(), found);
            default -> {
                // mentions and passages have attributes alone
            }
        }
    }

    private static void scale(
            Annotation annotation,
            String what,
            boolean multiple,
            AttributeValue value,
            List<Finding> found) {
        AttributeKind kind = multiple ? AttributeKind.TAGS : AttributeKind.TAG;
        value(
                annotation,
                kind,
                value,
                () -> Map.of(Argument.WHAT, what, Argument.KIND, word(kind)),
                found);
    }

    private static Map<String, Object> described(Attribute attribute) {
        return Map.of(
                Argument.WHAT,
                "attribute",
                Argument.ATTRIBUTE,
                attribute.id(),
                Argument.NAME,
                attribute.name(),
                Argument.KIND,
                word(attribute.kind()));
    }

    private static void value(
            Annotation annotation,
            AttributeKind kind,
            AttributeValue value,
            Supplier<Map<String, Object>> arguments,
            List<Finding> found) {
        if (!ValueRules.fits(kind, value)) {
            found.add(Finding.of(Rule.VALUE_KIND, annotation, arguments.get()));
        }
    }

    private static String word(AttributeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
