/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.exchange.SchemaNeeds.AttributeNeed;
import org.scholion.exchange.SchemaNeeds.RoleNeed;
import org.scholion.exchange.SchemaNeeds.TypeNeed;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.TagSet;

/** Puts the ids of a schema in the place of the names a format uses. */
public final class Binder {

    private final SchemaNames names;

    /** Creates a binder to a schema. */
    public Binder(Schema schema) {
        names = new SchemaNames(schema);
    }

    /** Returns the annotation with ids of the schema where it has them. */
    public Annotation bind(Annotation annotation) {
        Optional<AnnotationType> found = names.type(annotation.kind(), annotation.typeId());
        if (found.isEmpty()) {
            return annotation;
        }
        AnnotationType type = found.get();
        Annotation named = annotation.withHeader(header(annotation.header(), type));
        if (named instanceof Relation relation && type instanceof RelationType relationType) {
            return roles(relation, relationType);
        }
        if (named instanceof Stance stance && type instanceof StanceType stanceType) {
            Optional<TagSet> scale = names.tagSet(stanceType.polarity());
            Optional<TagSet> strength = stanceType.intensity().flatMap(names::tagSet);
            return stance.withPolarity(stance.polarity().map(v -> tags(v, scale)))
                    .withIntensity(stance.intensity().map(v -> tags(v, strength)));
        }
        if (named instanceof DocumentLabel label && type instanceof DocumentLabelType labelType) {
            return new DocumentLabel(
                    label.header(), tags(label.value(), names.tagSet(labelType.tagSet())));
        }
        return named;
    }

    private AnnotationHeader header(AnnotationHeader header, AnnotationType type) {
        SortedMap<String, AttributeValue> values = new TreeMap<>();
        header.attributes()
                .forEach(
                        (name, value) -> {
                            Optional<Attribute> attribute = names.attribute(type, name);
                            values.put(
                                    attribute.map(Attribute::id).orElse(name),
                                    attribute.map(a -> value(value, a)).orElse(value));
                        });
        return header.withType(type.id()).withAttributes(values);
    }

    private Relation roles(Relation relation, RelationType type) {
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        relation.roles()
                .forEach(
                        (name, fillers) ->
                                roles.put(
                                        names.role(type, name).map(r -> r.id()).orElse(name),
                                        fillers));
        return new Relation(relation.header(), roles, relation.anchor());
    }

    private AttributeValue value(AttributeValue value, Attribute attribute) {
        return AttributeValues.as(attribute.kind(), tags(value, names.tagSet(attribute)));
    }

    /** Tag names become tag ids where the tag set has them. */
    private AttributeValue tags(AttributeValue value, Optional<TagSet> tagSet) {
        if (tagSet.isEmpty()) {
            return value;
        }
        TagSet set = tagSet.get();
        return switch (value) {
            case AttributeValue.Tags tags ->
                    new AttributeValue.Tags(
                            tags.tags().stream()
                                    .map(t -> names.tag(set, t).map(tag -> tag.id()).orElse(t))
                                    .toList());
            case AttributeValue.Text text ->
                    AttributeValue.Tags.of(
                            names.tag(set, text.value()).map(tag -> tag.id()).orElse(text.value()));
            case AttributeValue.Number number ->
                    names.tag(set, number.value().toPlainString())
                            .<AttributeValue>map(tag -> AttributeValue.Tags.of(tag.id()))
                            .orElse(value);
            default -> value;
        };
    }

    /** Returns what the schema lacks of a needed type; empty if it lacks nothing. */
    public Optional<TypeNeed> lacking(TypeNeed need) {
        Optional<AnnotationType> found = names.type(need.key().kind(), need.key().name());
        if (found.isEmpty()) {
            return Optional.of(need);
        }
        AnnotationType type = found.get();
        SortedMap<String, AttributeNeed> attributes = new TreeMap<>();
        need.attributes()
                .forEach(
                        (name, attribute) ->
                                lacking(type, attribute).ifPresent(a -> attributes.put(name, a)));
        SortedMap<String, RoleNeed> roles = new TreeMap<>();
        boolean anchor = false;
        if (type instanceof RelationType relation) {
            need.roles()
                    .forEach(
                            (name, role) -> {
                                if (names.role(relation, name).isEmpty()) {
                                    roles.put(name, role);
                                }
                            });
            anchor = need.anchored() && !relation.anchored();
        }
        SortedSet<String> polarities = new TreeSet<>();
        SortedSet<String> intensities = new TreeSet<>();
        if (type instanceof StanceType stance) {
            polarities.addAll(lacking(names.tagSet(stance.polarity()), need.polarities()));
            intensities.addAll(
                    lacking(stance.intensity().flatMap(names::tagSet), need.intensities()));
        }
        SortedSet<String> values = new TreeSet<>();
        if (type instanceof DocumentLabelType label) {
            values.addAll(lacking(names.tagSet(label.tagSet()), need.values()));
        }
        boolean nothing =
                attributes.isEmpty()
                        && roles.isEmpty()
                        && !anchor
                        && polarities.isEmpty()
                        && intensities.isEmpty()
                        && values.isEmpty();
        return nothing
                ? Optional.empty()
                : Optional.of(
                        new TypeNeed(
                                need.key(),
                                attributes,
                                roles,
                                anchor,
                                false,
                                polarities,
                                intensities,
                                values));
    }

    private Optional<AttributeNeed> lacking(AnnotationType type, AttributeNeed need) {
        Optional<Attribute> found = names.attribute(type, need.name());
        if (found.isEmpty()) {
            return Optional.of(need);
        }
        Optional<TagSet> tagSet = names.tagSet(found.get());
        SortedSet<String> tags = tagSet.isEmpty() ? new TreeSet<>() : lacking(tagSet, need.tags());
        return tags.isEmpty()
                ? Optional.empty()
                : Optional.of(new AttributeNeed(need.name(), need.kind(), tags));
    }

    private SortedSet<String> lacking(Optional<TagSet> tagSet, SortedSet<String> tags) {
        SortedSet<String> lacking = new TreeSet<>(tags);
        tagSet.ifPresent(set -> lacking.removeIf(t -> set.open() || names.tag(set, t).isPresent()));
        return lacking;
    }
}
