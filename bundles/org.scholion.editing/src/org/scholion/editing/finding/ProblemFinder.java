/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AttributeValue;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.editing.finding.DocumentProblem.Severity;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.editing.intent.RelationOptions;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.TagSet;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

/** Finds what is incomplete or odd among the annotations of one document. */
public final class ProblemFinder {

    private record SamePlace(String typeId, Span span) {}

    private final AnnotationLookup annotations;
    private final Schema schema;
    private final TextBoundaries boundaries;
    private final AnnotationTexts texts;
    private final List<DocumentProblem> found = new ArrayList<>();

    private ProblemFinder(AnnotationLookup annotations, Schema schema, TextBoundaries boundaries) {
        this.annotations = annotations;
        this.schema = schema;
        this.boundaries = boundaries;
        this.texts = new AnnotationTexts(annotations, schema, boundaries.text());
    }

    /**
     * Returns all problems in text order, those without a place last.
     *
     * @param boundaries of the document's text
     */
    public static List<DocumentProblem> find(
            AnnotationLookup annotations, Schema schema, TextBoundaries boundaries) {
        ProblemFinder finder = new ProblemFinder(annotations, schema, boundaries);
        finder.run();
        return finder.found.stream()
                .sorted(
                        Comparator.comparingInt(
                                problem ->
                                        problem.place()
                                                .map(TextRange::begin)
                                                .orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private void run() {
        Map<SamePlace, AnnotationId> places = new HashMap<>();
        for (Annotation annotation : annotations.all()) {
            spans(annotation);
            attributes(annotation);
            switch (annotation) {
                case Mention mention -> twice(mention, places);
                case Relation relation -> relation(relation);
                case Stance stance -> stance(stance);
                case Referent referent -> referent(referent);
                default -> {
                    // passages and document labels have nothing of their own to check
                }
            }
        }
    }

    private void spans(Annotation annotation) {
        for (Span span : annotation.spans()) {
            for (Fragment fragment : span.fragments()) {
                if (!boundaries.isGrapheme(fragment.begin())
                        || !boundaries.isGrapheme(fragment.end())) {
                    notice(
                            annotation,
                            "It begins or ends inside a character.",
                            "Move its border, or keep it if it was meant so.");
                    return;
                }
                if (fragment.length() == 0) {
                    notice(annotation, "It covers no text.", "Widen it or delete it.");
                    return;
                }
            }
        }
    }

    private void attributes(Annotation annotation) {
        Optional<AnnotationType> type = schema.type(annotation.typeId());
        if (type.isEmpty()) {
            if (!annotation.typeId().isEmpty()) {
                warning(
                        annotation,
                        "The schema has no type " + annotation.typeId() + ".",
                        "Give it another type.");
            }
            return;
        }
        if (annotation instanceof Referent) {
            return;
        }
        Map<String, AttributeValue> values = annotation.header().attributes();
        for (Attribute attribute : type.get().attributes()) {
            Optional<AttributeValue> value = Optional.ofNullable(values.get(attribute.id()));
            if (attribute.required() && value.isEmpty()) {
                warning(
                        annotation,
                        attribute.name() + " is not annotated.",
                        "Choose a value in the inspector, or say that it is absent or skipped.");
            }
            value.ifPresent(v -> tags(annotation, attribute, v));
        }
        values.keySet().stream()
                .filter(id -> type.get().attribute(id).isEmpty())
                .forEach(
                        id ->
                                warning(
                                        annotation,
                                        "Its type has no attribute " + id + ".",
                                        "Clear it in the inspector."));
    }

    private void tags(Annotation annotation, Attribute attribute, AttributeValue value) {
        if (value instanceof AttributeValue.Tags tags
                && (attribute.kind() == AttributeKind.TAG
                        || attribute.kind() == AttributeKind.TAGS)) {
            attribute
                    .tagSet()
                    .flatMap(schema::tagSet)
                    .ifPresent(set -> tags(annotation, attribute.name(), set, tags));
        }
    }

    private void tags(Annotation annotation, String name, TagSet set, AttributeValue.Tags tags) {
        if (set.open()) {
            return;
        }
        tags.tags().stream()
                .filter(tag -> set.tag(tag).isEmpty())
                .forEach(
                        tag ->
                                warning(
                                        annotation,
                                        name + " has no tag " + tag + ".",
                                        "Choose one that the schema knows."));
    }

    private void twice(Mention mention, Map<SamePlace, AnnotationId> places) {
        SamePlace place = new SamePlace(mention.typeId(), mention.span());
        if (places.putIfAbsent(place, mention.id()) != null) {
            notice(
                    mention,
                    "The same words are marked twice as " + texts.typeName(mention.typeId()) + ".",
                    "Delete one of the two.");
        }
    }

    private void relation(Relation relation) {
        Optional<RelationType> type = schema.type(relation.typeId(), RelationType.class);
        if (type.isEmpty()) {
            return;
        }
        for (Role role : type.get().roles()) {
            List<AnnotationId> fillers = relation.fillers(role.id());
            if (fillers.size() < role.minimum()) {
                warning(
                        relation,
                        fillers.isEmpty()
                                ? role.name() + " is missing."
                                : role.name() + " needs at least " + role.minimum() + ".",
                        "Add it in the inspector.");
            }
            if (role.maximum() != Role.UNBOUNDED && fillers.size() > role.maximum()) {
                warning(
                        relation,
                        role.name() + " has more than " + role.maximum() + ".",
                        "Remove one in the inspector.");
            }
            for (AnnotationId filler : fillers) {
                annotations
                        .find(filler)
                        .filter(a -> !RelationOptions.allows(role, a.typeId()))
                        .ifPresent(
                                a ->
                                        warning(
                                                relation,
                                                texts.typeName(a.typeId())
                                                        + " “"
                                                        + texts.label(a)
                                                        + "” cannot be "
                                                        + role.name()
                                                        + ".",
                                                "Give one of the two another type."));
            }
        }
        relation.roles().keySet().stream()
                .filter(id -> type.get().role(id).isEmpty())
                .forEach(
                        id ->
                                warning(
                                        relation,
                                        "Its type has no role " + id + ".",
                                        "Give it another type, or make it anew."));
    }

    private void stance(Stance stance) {
        if (stance.cues().isEmpty() && stance.evidence().isEmpty()) {
            notice(
                    stance,
                    "It has no place in the text.",
                    "Add a cue or evidence, unless it is about the whole document.");
        }
        if (stance.polarity().isEmpty()) {
            warning(stance, "Its polarity is not annotated.", "Choose it in the inspector.");
        }
        if (stance.holders().isEmpty()) {
            warning(stance, "It has no holder.", "Add one; it may be the author or implicit.");
        }
        if (stance.targets().isEmpty()) {
            warning(stance, "It has no target.", "Add one; it may be implicit.");
        }
        Optional<StanceType> type = schema.type(stance.typeId(), StanceType.class);
        if (type.isPresent()) {
            ends(stance, "holder", stance.holders(), type.get().holderTypes());
            ends(stance, "target", stance.targets(), type.get().targetTypes());
        }
    }

    private void ends(Stance stance, String side, List<StanceEnd> ends, List<String> allowed) {
        if (allowed.isEmpty()) {
            return;
        }
        for (StanceEnd end : ends) {
            if (end instanceof StanceEnd.Annotated annotated) {
                annotations
                        .find(annotated.id())
                        .filter(a -> !allowed.contains(a.typeId()))
                        .ifPresent(
                                a ->
                                        warning(
                                                stance,
                                                texts.typeName(a.typeId())
                                                        + " “"
                                                        + texts.label(a)
                                                        + "” cannot be the "
                                                        + side
                                                        + ".",
                                                "Choose another " + side + "."));
            }
        }
    }

    private void referent(Referent referent) {
        if (annotations.referringTo(referent.id()).isEmpty()) {
            notice(referent, "No mention means it.", "Link a mention to it, or delete it.");
        }
    }

    private void warning(Annotation annotation, String what, String remedy) {
        add(Severity.WARNING, annotation, what, remedy);
    }

    private void notice(Annotation annotation, String what, String remedy) {
        add(Severity.NOTICE, annotation, what, remedy);
    }

    private void add(Severity severity, Annotation annotation, String what, String remedy) {
        String type =
                annotation instanceof Referent ? "Referent" : texts.typeName(annotation.typeId());
        found.add(
                new DocumentProblem(
                        severity,
                        annotation.id(),
                        type + ": " + texts.label(annotation),
                        place(annotation, 0),
                        what,
                        remedy));
    }

    private Optional<TextRange> place(Annotation annotation, int depth) {
        Optional<Span> own = annotation.spans().stream().findFirst();
        if (own.isPresent()) {
            Fragment first = own.get().fragments().get(0);
            return Optional.of(new TextRange(first.begin(), first.end()));
        }
        if (depth > 3) {
            return Optional.empty();
        }
        return annotation.references().stream()
                .flatMap(id -> annotations.find(id).stream())
                .flatMap(end -> place(end, depth + 1).stream())
                .min(Comparator.comparingInt(TextRange::begin));
    }
}
