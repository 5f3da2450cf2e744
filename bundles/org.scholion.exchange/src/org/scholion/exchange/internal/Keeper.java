/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.exchange.Losses;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.TagSet;

/** Leaves out what a schema has no place for. Works on annotations that are already bound. */
public final class Keeper {

    private final Schema schema;
    private final SchemaNames names;
    private final String document;
    private final Losses.Recorder losses;

    /** Creates a keeper that reports to the recorder. */
    public Keeper(Schema schema, String document, Losses.Recorder losses) {
        this.schema = schema;
        this.names = new SchemaNames(schema);
        this.document = document;
        this.losses = losses;
    }

    /** Returns what has a place, closed under references. */
    public List<Annotation> keep(List<Annotation> bound) {
        List<Annotation> kept = new ArrayList<>();
        for (Annotation annotation : bound) {
            known(annotation).ifPresent(kept::add);
        }
        boolean changed = true;
        while (changed) {
            Set<AnnotationId> ids = new HashSet<>();
            kept.forEach(a -> ids.add(a.id()));
            List<Annotation> next = new ArrayList<>();
            for (Annotation annotation : kept) {
                if (ids.containsAll(annotation.references())) {
                    next.add(annotation);
                } else {
                    without(annotation, ids).ifPresent(next::add);
                }
            }
            changed = next.size() < kept.size();
            kept = next;
        }
        return kept.stream().sorted(Comparator.comparing(Annotation::id)).toList();
    }

    private Optional<Annotation> known(Annotation annotation) {
        if (annotation instanceof Referent referent) {
            boolean typed = names.type(AnnotationKind.REFERENT, referent.typeId()).isPresent();
            return Optional.of(
                    typed ? referent : referent.withHeader(referent.header().withType("")));
        }
        Optional<AnnotationType> type = names.type(annotation.kind(), annotation.typeId());
        if (type.isEmpty()) {
            lose(
                    "the schema has no %s type %s"
                            .formatted(annotation.kind().word(), annotation.typeId()),
                    annotation);
            return Optional.empty();
        }
        Annotation kept = annotation.withHeader(header(annotation, type.get()));
        if (kept instanceof Relation relation && type.get() instanceof RelationType known) {
            kept = roles(relation, known);
        }
        return Optional.of(kept);
    }

    private AnnotationHeader header(Annotation annotation, AnnotationType type) {
        SortedMap<String, AttributeValue> values = new TreeMap<>();
        annotation
                .header()
                .attributes()
                .forEach(
                        (name, value) -> {
                            Optional<Attribute> attribute = type.attribute(name);
                            if (attribute.isEmpty()) {
                                lose(
                                        "type %s has no attribute %s".formatted(type.name(), name),
                                        annotation);
                            } else if (!takes(attribute.get(), value)) {
                                lose(
                                        "attribute %s of type %s does not take the value"
                                                .formatted(name, type.name()),
                                        annotation);
                            } else {
                                values.put(name, value);
                            }
                        });
        return annotation.header().withAttributes(values);
    }

    private boolean takes(Attribute attribute, AttributeValue value) {
        if (!AttributeValues.fits(attribute.kind(), value)) {
            return false;
        }
        Optional<TagSet> tagSet = attribute.tagSet().flatMap(schema::tagSet);
        return !(value instanceof AttributeValue.Tags tags)
                || tagSet.isEmpty()
                || tagSet.get().open()
                || tags.tags().stream().allMatch(t -> tagSet.get().tag(t).isPresent());
    }

    private Relation roles(Relation relation, RelationType type) {
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>(relation.roles());
        for (String role : relation.roles().keySet()) {
            if (type.role(role).isEmpty()) {
                roles.remove(role);
                lose("type %s has no role %s".formatted(type.name(), role), relation);
            }
        }
        return new Relation(relation.header(), roles, relation.anchor());
    }

    /** What is left of an annotation when some of what it refers to is gone. */
    private Optional<Annotation> without(Annotation annotation, Set<AnnotationId> ids) {
        return switch (annotation) {
            case Mention mention -> Optional.of(mention.withReferent(Optional.empty()));
            case Referent referent ->
                    Optional.of(
                            new Referent(
                                    referent.header(),
                                    referent.name(),
                                    referent.identifier(),
                                    referent.members().stream().filter(ids::contains).toList()));
            case Relation relation -> {
                lose("a relation refers to something that was left out", relation);
                yield Optional.empty();
            }
            case Stance stance -> Optional.of(ends(stance, ids));
            case Passage passage ->
                    Optional.of(
                            new Passage(
                                    passage.header(),
                                    passage.span(),
                                    Optional.empty(),
                                    passage.authorName(),
                                    passage.date(),
                                    passage.excluded()));
            case DocumentLabel label -> Optional.of(label);
        };
    }

    private Stance ends(Stance stance, Set<AnnotationId> ids) {
        Stance kept = stance;
        for (StanceSide side : StanceSide.values()) {
            List<StanceEnd> ends =
                    stance.ends(side).stream()
                            .filter(e -> e.reference().map(ids::contains).orElse(true))
                            .toList();
            if (ends.size() < stance.ends(side).size()) {
                lose("an end of a stance was left out", stance);
            }
            kept = kept.withEnds(side, ends);
        }
        return kept;
    }

    private void lose(String reason, Annotation annotation) {
        losses.add(reason, document + annotation.begin().map(b -> " at " + b).orElse(""));
    }
}
