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
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;

/**
 * The keys that give selected annotations a value: digits choose a tag of an attribute; on a
 * stance, signs choose the polarity and digits the intensity, as while it is entered. Where a type
 * has several attributes of tags, the keys go to the first of them, and {@link #next} goes on to
 * the next one, until something else is selected. Several annotations have the keys of what they
 * have in common: a key gives all of them its value.
 */
public final class ValueKeys {

    /** The key that goes on to the next attribute. */
    public static final char NEXT = '.';

    private final Schema schema;

    /** The annotations whose keys have gone on. */
    private List<AnnotationId> turned = List.of();

    private int turn;

    /**
     * A key and what it chooses.
     *
     * @param key the key
     * @param value the name of the value
     * @param chosen whether the annotation has it; of several, whether all have
     * @param proposed whether it is what the schema proposes, and nothing is chosen
     */
    public record Keyed(String key, String value, boolean chosen, boolean proposed) {}

    /** Creates the keys of a schema. */
    public ValueKeys(Schema schema) {
        this.schema = schema;
    }

    /** Returns the keys of an annotation, in the schema's order. */
    public List<Keyed> of(Annotation annotation) {
        return of(List.of(annotation));
    }

    /** Returns the keys that several annotations have in common, in the schema's order. */
    public List<Keyed> of(List<? extends Annotation> several) {
        if (asksForStance(several)) {
            return ofStances(several);
        }
        return attribute(several).map(asked -> of(several, asked)).orElseGet(List::of);
    }

    /**
     * Returns the name of the attribute that the keys go to, where there are several; empty for
     * that of a stance itself, its polarity and intensity.
     */
    public Optional<String> asked(Annotation annotation) {
        return asked(List.of(annotation));
    }

    /** Returns the name of the attribute that the keys of several annotations go to. */
    public Optional<String> asked(List<? extends Annotation> several) {
        return attribute(several).filter(asked -> turns(several) > 1).map(Attribute::name);
    }

    /** Returns whether there are several attributes that the keys can go to. */
    public boolean hasNext(Annotation annotation) {
        return hasNext(List.of(annotation));
    }

    /** Returns whether several annotations have more than one attribute in common. */
    public boolean hasNext(List<? extends Annotation> several) {
        return turns(several) > 1;
    }

    /**
     * Has the keys go to the next attribute of an annotation, and after the last to the first.
     *
     * @return whether there is another one
     */
    public boolean next(Annotation annotation) {
        return next(List.of(annotation));
    }

    /**
     * Has the keys go to the next attribute that several annotations have in common.
     *
     * @return whether there is another one
     */
    public boolean next(List<? extends Annotation> several) {
        int all = turns(several);
        if (all < 2) {
            return false;
        }
        turn = (turn(several) + 1) % all;
        turned = ids(several);
        return true;
    }

    private static List<AnnotationId> ids(List<? extends Annotation> several) {
        return several.stream().map(Annotation::id).toList();
    }

    private int turn(List<? extends Annotation> several) {
        return turned.equals(ids(several)) ? turn % Math.max(1, turns(several)) : 0;
    }

    private int turns(List<? extends Annotation> several) {
        return attributes(several).size() + (areStances(several) ? 1 : 0);
    }

    private boolean asksForStance(List<? extends Annotation> several) {
        return areStances(several) && turn(several) == 0;
    }

    /** Whether all are stances of one type, so that they have polarity and intensity in common. */
    private static boolean areStances(List<? extends Annotation> several) {
        return several.stream().allMatch(Stance.class::isInstance)
                && several.stream().map(Annotation::typeId).distinct().count() == 1;
    }

    private List<Attribute> attributes(List<? extends Annotation> several) {
        return CommonValue.attributes(schema, several).stream()
                .filter(
                        attribute ->
                                attribute.kind() == AttributeKind.TAG
                                        || attribute.kind() == AttributeKind.TAGS)
                .toList();
    }

    private Optional<Attribute> attribute(List<? extends Annotation> several) {
        int index = turn(several) - (areStances(several) ? 1 : 0);
        List<Attribute> all = attributes(several);
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    private List<Keyed> of(List<? extends Annotation> several, Attribute asked) {
        List<Tag> tags = tags(asked);
        boolean open = several.stream().allMatch(one -> value(one, asked).isEmpty());
        List<Keyed> keys = new ArrayList<>();
        for (Tag tag : tags) {
            String digit = StanceEntry.digit(tags, tag);
            // there are nine digits; tags after these are chosen with the mouse
            if (digit.length() == 1) {
                boolean proposed =
                        open && asked.defaultValue().filter(tag.id()::equals).isPresent();
                keys.add(new Keyed(digit, tag.name(), allHave(several, asked, tag), proposed));
            }
        }
        return keys;
    }

    private static Optional<AttributeValue> value(Annotation annotation, Attribute attribute) {
        return Optional.ofNullable(annotation.header().attributes().get(attribute.id()));
    }

    private static boolean allHave(
            List<? extends Annotation> several, Attribute attribute, Tag tag) {
        return several.stream().allMatch(one -> given(value(one, attribute)).contains(tag.id()));
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
        return press(edits, List.of(annotation), key);
    }

    /**
     * Returns the one step by which a key gives several annotations its value; empty when they have
     * no such key in common, or all have the value. Of an attribute that takes several tags, a key
     * adds its tag to those without it, or takes it from all when all have it.
     *
     * @param key the character on a US keyboard
     */
    public Optional<Operation> press(Edits edits, List<? extends Annotation> several, char key) {
        if (asksForStance(several)) {
            return Character.isLetter(key)
                    ? Optional.empty()
                    : edits.changing(
                            NamedStep.SET_ATTRIBUTE.word(), ids(several), one -> keyed(one, key));
        }
        Optional<Attribute> asked = attribute(several);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        List<Tag> tags = tags(asked.get());
        return tags.stream()
                .filter(tag -> StanceEntry.digit(tags, tag).equals(String.valueOf(key)))
                .findFirst()
                .flatMap(tag -> choose(edits, several, asked.get(), tag));
    }

    private Annotation keyed(Annotation annotation, char key) {
        if (!(annotation instanceof Stance stance)) {
            return annotation;
        }
        return entry(stance)
                .filter(entry -> entry.key(key, false) instanceof StanceReply.Changed)
                .map(
                        entry ->
                                stance.withPolarity(entry.draft().polarity())
                                        .withIntensity(entry.draft().intensity()))
                .orElse(stance);
    }

    /**
     * Returns the one step that gives several annotations a tag; empty when all have it. Of an
     * attribute that takes several tags, it is added to those without it, or taken from all when
     * all have it.
     *
     * @param asked an attribute of tags that they have in common
     */
    public Optional<Operation> choose(
            Edits edits, List<? extends Annotation> several, Attribute asked, Tag tag) {
        if (asked.kind() == AttributeKind.TAG) {
            return edits.setAttribute(
                    ids(several), asked.id(), Optional.of(AttributeValue.Tags.of(tag.id())));
        }
        boolean add = !allHave(several, asked, tag);
        return edits.changing(
                NamedStep.SET_ATTRIBUTE.word(),
                ids(several),
                one ->
                        one.withHeader(
                                one.header()
                                        .withAttribute(asked.id(), with(one, asked, tag, add))));
    }

    private Optional<AttributeValue> with(
            Annotation annotation, Attribute asked, Tag tag, boolean add) {
        List<String> given = given(value(annotation, asked));
        if (given.contains(tag.id()) == add) {
            return value(annotation, asked);
        }
        List<String> now = new ArrayList<>();
        for (Tag one : tags(asked)) {
            if (one.equals(tag) ? add : given.contains(one.id())) {
                now.add(one.id());
            }
        }
        given.stream()
                .filter(id -> tags(asked).stream().noneMatch(one -> one.id().equals(id)))
                .forEach(now::add);
        return now.isEmpty() ? Optional.empty() : Optional.of(new AttributeValue.Tags(now));
    }

    private List<Keyed> ofStances(List<? extends Annotation> several) {
        List<Stance> stances =
                several.stream()
                        .filter(Stance.class::isInstance)
                        .<Stance>map(Stance.class::cast)
                        .toList();
        List<Keyed> keys = new ArrayList<>();
        Optional<StanceEntry> entry = stances.stream().findFirst().flatMap(this::entry);
        if (entry.isPresent()) {
            List<Tag> polarities = entry.get().polarities();
            for (Tag tag : polarities) {
                keys.add(
                        new Keyed(
                                StanceEntry.polarityKey(polarities, tag),
                                tag.name(),
                                stances.stream().allMatch(one -> isTag(one.polarity(), tag)),
                                false));
            }
            List<Tag> intensities = entry.get().intensities();
            boolean open = stances.stream().anyMatch(stance -> stance.polarity().isEmpty());
            for (Tag tag : open ? List.<Tag>of() : intensities) {
                keys.add(
                        new Keyed(
                                StanceEntry.digit(intensities, tag),
                                tag.name(),
                                stances.stream().allMatch(one -> isTag(one.intensity(), tag)),
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
