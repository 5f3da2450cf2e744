/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.document.Stance;
import org.scholion.document.edit.Edits;
import org.scholion.document.operation.Operation;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;

/**
 * The keys that give a selected annotation a value: digits choose a tag of its type's first
 * attribute of tags; on a stance, signs choose the polarity and digits the intensity, as while it
 * is entered.
 */
public final class ValueKeys {

    private final Schema schema;

    /**
     * A key and what it chooses.
     *
     * @param key the key
     * @param value the name of the value
     * @param chosen whether the annotation has it
     * @param proposed whether it is what the schema proposes, and nothing is chosen
     */
    public record Keyed(String key, String value, boolean chosen, boolean proposed) {}

    /** Creates the keys of a schema. */
    public ValueKeys(Schema schema) {
        this.schema = schema;
    }

    /** Returns the keys of an annotation, in the schema's order. */
    public List<Keyed> of(Annotation annotation) {
        if (annotation instanceof Stance stance) {
            return ofStance(stance);
        }
        List<Keyed> keys = new ArrayList<>();
        Optional<Attribute> first = first(annotation);
        if (first.isPresent()) {
            Optional<AttributeValue> value =
                    Optional.ofNullable(annotation.header().attributes().get(first.get().id()));
            List<Tag> tags = tags(first.get());
            for (Tag tag : tags) {
                boolean proposed =
                        value.isEmpty()
                                && first.get().defaultValue().filter(tag.id()::equals).isPresent();
                keys.add(
                        new Keyed(
                                StanceEntry.digit(tags, tag),
                                tag.name(),
                                isTag(value, tag),
                                proposed));
            }
        }
        return keys;
    }

    /**
     * Returns what a key does to an annotation; empty when it has no such key or the value already.
     *
     * @param key the character on a US keyboard
     */
    public Optional<Operation> press(Edits edits, Annotation annotation, char key) {
        if (annotation instanceof Stance stance) {
            return entry(stance)
                    .filter(entry -> !Character.isLetter(key))
                    .filter(entry -> entry.key(key, false) instanceof StanceReply.Changed)
                    .flatMap(
                            entry ->
                                    Edits.replace(
                                            NamedStep.SET_ATTRIBUTE.word(),
                                            stance,
                                            stance.withPolarity(entry.draft().polarity())
                                                    .withIntensity(entry.draft().intensity())));
        }
        Optional<Attribute> first = first(annotation);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<Tag> tags = tags(first.get());
        return tags.stream()
                .filter(tag -> StanceEntry.digit(tags, tag).equals(String.valueOf(key)))
                .findFirst()
                .flatMap(
                        tag ->
                                edits.setAttribute(
                                        List.of(annotation.id()),
                                        first.get().id(),
                                        Optional.of(AttributeValue.Tags.of(tag.id()))));
    }

    private List<Keyed> ofStance(Stance stance) {
        List<Keyed> keys = new ArrayList<>();
        Optional<StanceEntry> entry = entry(stance);
        if (entry.isPresent()) {
            List<Tag> polarities = entry.get().polarities();
            for (Tag tag : polarities) {
                keys.add(
                        new Keyed(
                                StanceEntry.polarityKey(polarities, tag),
                                tag.name(),
                                isTag(stance.polarity(), tag),
                                false));
            }
            List<Tag> intensities = entry.get().intensities();
            for (Tag tag : stance.polarity().isEmpty() ? List.<Tag>of() : intensities) {
                keys.add(
                        new Keyed(
                                StanceEntry.digit(intensities, tag),
                                tag.name(),
                                isTag(stance.intensity(), tag),
                                false));
            }
        }
        return keys;
    }

    private Optional<StanceEntry> entry(Stance stance) {
        return schema.type(stance.typeId(), StanceType.class)
                .map(type -> StanceEntry.of(schema, type, stance));
    }

    private Optional<Attribute> first(Annotation annotation) {
        return schema.type(annotation.typeId()).map(AnnotationType::attributes).stream()
                .flatMap(List::stream)
                .filter(attribute -> attribute.kind() == AttributeKind.TAG)
                .findFirst();
    }

    private List<Tag> tags(Attribute attribute) {
        return attribute.tagSet().flatMap(schema::tagSet).map(TagSet::tags).orElseGet(List::of);
    }

    private static boolean isTag(Optional<AttributeValue> value, Tag tag) {
        return value.flatMap(AnnotationTexts::tagId).filter(tag.id()::equals).isPresent();
    }
}
