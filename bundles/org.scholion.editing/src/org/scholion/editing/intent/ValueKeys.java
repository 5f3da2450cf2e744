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
import org.scholion.document.AnnotationId;
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
 * The keys that give a selected annotation a value: digits choose a tag of an attribute; on a
 * stance, signs choose the polarity and digits the intensity, as while it is entered. Where a type
 * has several attributes of tags, the keys go to the first of them, and {@link #next} goes on to
 * the next one, until another annotation is selected.
 */
public final class ValueKeys {

    /** The key that goes on to the next attribute. */
    public static final char NEXT = '.';

    private final Schema schema;

    /** The annotation whose keys have gone on. */
    private Optional<AnnotationId> turned = Optional.empty();

    private int turn;

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
        if (annotation instanceof Stance stance && turn(annotation) == 0) {
            return ofStance(stance);
        }
        return attribute(annotation).map(asked -> of(annotation, asked)).orElseGet(List::of);
    }

    /**
     * Returns the name of the attribute that the keys go to, where there are several; empty for
     * that of a stance itself, its polarity and intensity.
     */
    public Optional<String> asked(Annotation annotation) {
        return attribute(annotation).filter(asked -> turns(annotation) > 1).map(Attribute::name);
    }

    /** Returns whether there are several attributes that the keys can go to. */
    public boolean hasNext(Annotation annotation) {
        return turns(annotation) > 1;
    }

    /**
     * Has the keys go to the next attribute of an annotation, and after the last to the first.
     *
     * @return whether there is another one
     */
    public boolean next(Annotation annotation) {
        int all = turns(annotation);
        if (all < 2) {
            return false;
        }
        turn = (turn(annotation) + 1) % all;
        turned = Optional.of(annotation.id());
        return true;
    }

    private int turn(Annotation annotation) {
        return turned.filter(annotation.id()::equals).isPresent()
                ? turn % Math.max(1, turns(annotation))
                : 0;
    }

    private int turns(Annotation annotation) {
        return attributes(annotation).size() + (annotation instanceof Stance ? 1 : 0);
    }

    private List<Attribute> attributes(Annotation annotation) {
        return schema.type(annotation.typeId()).map(AnnotationType::attributes).stream()
                .flatMap(List::stream)
                .filter(
                        attribute ->
                                attribute.kind() == AttributeKind.TAG
                                        || attribute.kind() == AttributeKind.TAGS)
                .toList();
    }

    private Optional<Attribute> attribute(Annotation annotation) {
        int index = turn(annotation) - (annotation instanceof Stance ? 1 : 0);
        List<Attribute> all = attributes(annotation);
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    private List<Keyed> of(Annotation annotation, Attribute asked) {
        Optional<AttributeValue> value = value(annotation, asked);
        List<Tag> tags = tags(asked);
        List<Keyed> keys = new ArrayList<>();
        for (Tag tag : tags) {
            String digit = StanceEntry.digit(tags, tag);
            // there are nine digits; tags after these are chosen with the mouse
            if (digit.length() == 1) {
                boolean proposed =
                        value.isEmpty()
                                && asked.defaultValue().filter(tag.id()::equals).isPresent();
                keys.add(new Keyed(digit, tag.name(), has(value, tag), proposed));
            }
        }
        return keys;
    }

    private static Optional<AttributeValue> value(Annotation annotation, Attribute attribute) {
        return Optional.ofNullable(annotation.header().attributes().get(attribute.id()));
    }

    private static boolean has(Optional<AttributeValue> value, Tag tag) {
        return given(value).contains(tag.id());
    }

    private static List<String> given(Optional<AttributeValue> value) {
        return value.filter(AttributeValue.Tags.class::isInstance)
                .map(given -> ((AttributeValue.Tags) given).tags())
                .orElseGet(List::of);
    }

    /**
     * Returns what a key does to an annotation; empty when it has no such key or the value already.
     * Of an attribute that takes several tags, a key adds its tag, or takes it away.
     *
     * @param key the character on a US keyboard
     */
    public Optional<Operation> press(Edits edits, Annotation annotation, char key) {
        if (annotation instanceof Stance stance && turn(annotation) == 0) {
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
        Optional<Attribute> asked = attribute(annotation);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        List<Tag> tags = tags(asked.get());
        return tags.stream()
                .filter(tag -> StanceEntry.digit(tags, tag).equals(String.valueOf(key)))
                .findFirst()
                .flatMap(
                        tag ->
                                edits.setAttribute(
                                        List.of(annotation.id()),
                                        asked.get().id(),
                                        after(annotation, asked.get(), tag)));
    }

    private Optional<AttributeValue> after(Annotation annotation, Attribute asked, Tag tag) {
        if (asked.kind() == AttributeKind.TAG) {
            return Optional.of(AttributeValue.Tags.of(tag.id()));
        }
        List<String> given = given(value(annotation, asked));
        List<String> now = new ArrayList<>();
        for (Tag one : tags(asked)) {
            if (given.contains(one.id()) != one.equals(tag)) {
                now.add(one.id());
            }
        }
        given.stream()
                .filter(id -> tags(asked).stream().noneMatch(one -> one.id().equals(id)))
                .forEach(now::add);
        return now.isEmpty() ? Optional.empty() : Optional.of(new AttributeValue.Tags(now));
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
                .map(type -> StanceEntry.change(schema, type, stance));
    }

    private List<Tag> tags(Attribute attribute) {
        return attribute.tagSet().flatMap(schema::tagSet).map(TagSet::tags).orElseGet(List::of);
    }

    private static boolean isTag(Optional<AttributeValue> value, Tag tag) {
        return value.flatMap(AnnotationTexts::tagId).filter(tag.id()::equals).isPresent();
    }
}
