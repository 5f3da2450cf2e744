/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;

/**
 * One annotation of every type of a schema, with a value for every attribute. Its free texts are
 * the schema's own names, so that what is evil in one gets everywhere.
 */
final class SchemaAnnotations {

    private final Schema schema;
    private final String text;
    private final AnnotationIds ids;
    private final Instant at;
    private final List<Annotation> made = new ArrayList<>();
    private final List<AnnotationId> mentions = new ArrayList<>();

    SchemaAnnotations(Schema schema, String text, AnnotationIds ids, Instant at) {
        this.schema = schema;
        this.text = text;
        this.ids = ids;
        this.at = at;
    }

    /** Makes them. */
    List<Annotation> make() {
        schema.types().stream().filter(EntityType.class::isInstance).forEach(this::mention);
        for (AnnotationType type : schema.types()) {
            switch (type) {
                case EntityType entity -> {
                    // made before, as others point to it
                }
                case RelationType relation -> relation(relation);
                case StanceType stance -> stance(stance);
                case PassageType passage ->
                        made.add(
                                new Passage(
                                        header(passage),
                                        all(),
                                        mentions.stream().findFirst(),
                                        Optional.of(passage.name()),
                                        Optional.of("2026-01"),
                                        false));
                case DocumentLabelType label ->
                        made.add(new DocumentLabel(header(label), tags(label.tagSet())));
            }
        }
        return List.copyOf(made);
    }

    private Span all() {
        return Span.of(0, text.length());
    }

    private void mention(AnnotationType type) {
        AnnotationHeader referent = header(type);
        made.add(
                new Referent(
                        AnnotationHeader.of(referent.id(), type.id(), "me", at, 1),
                        type.name(),
                        Optional.of(type.id()),
                        List.of()));
        Mention mention = new Mention(header(type), all(), Optional.of(referent.id()));
        made.add(mention);
        mentions.add(mention.id());
    }

    private void relation(RelationType type) {
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        type.roles().forEach(role -> roles.put(role.id(), mentions));
        made.add(
                new Relation(
                        header(type),
                        roles,
                        type.anchored() ? Optional.of(all()) : Optional.empty()));
    }

    private void stance(StanceType type) {
        List<StanceEnd> ends = new ArrayList<>();
        mentions.forEach(id -> ends.add(new StanceEnd.Annotated(id)));
        ends.add(new StanceEnd.Author());
        made.add(
                new Stance(
                        header(type),
                        ends,
                        ends,
                        ends,
                        Optional.of(tags(type.polarity())),
                        type.intensity().map(this::tags),
                        List.of(all()),
                        List.of(all())));
    }

    private AttributeValue tags(String tagSet) {
        return schema.tagSet(tagSet)
                .map(TagSet::tags)
                .filter(tags -> !tags.isEmpty())
                .map(tags -> (AttributeValue) AttributeValue.Tags.of(tags.get(0).id()))
                .orElseGet(() -> AttributeValue.Tags.of(tagSet));
    }

    private AnnotationHeader header(AnnotationType type) {
        SortedMap<String, AttributeValue> values = new TreeMap<>();
        type.attributes().forEach(a -> values.put(a.id(), value(a)));
        return new AnnotationHeader(
                ids.next(),
                type.id(),
                "me",
                at,
                1,
                Optional.of(type.description().description() + "\n" + type.name()),
                OptionalDouble.of(0.5),
                true,
                values);
    }

    private AttributeValue value(Attribute attribute) {
        return switch (attribute.kind()) {
            case TAG -> tags(attribute.tagSet().orElseThrow());
            case TAGS ->
                    new AttributeValue.Tags(
                            schema.tagSet(attribute.tagSet().orElseThrow()).stream()
                                    .flatMap(set -> set.tags().stream())
                                    .map(Tag::id)
                                    .toList());
            case FLAG -> new AttributeValue.Flag(true);
            case INTEGER -> new AttributeValue.Number(new BigDecimal("12345678901234567890"));
            case DECIMAL -> new AttributeValue.Number(new BigDecimal("-0.10"));
            case TEXT, DATE, IDENTIFIER, LINK -> new AttributeValue.Text(attribute.name());
        };
    }
}
