/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.AttributeValue;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.Schema;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.ui.words.UiWords;

/**
 * One value that can be chosen with a click: a tag, yes or no, or one of the three that are no
 * value: not yet annotated, absent, skipped.
 *
 * @param label what it says
 * @param description more about it, possibly empty
 * @param value what choosing it sets, nothing for "not annotated"
 * @param asksReason whether choosing it asks why, as skipping does
 */
public record ValueChoice(
        String label, String description, Optional<AttributeValue> value, boolean asksReason) {

    /** Returns the choices of an attribute; none for one that is written, not chosen. */
    public static List<ValueChoice> of(Attribute attribute, Schema schema) {
        return switch (attribute.kind()) {
            case TAG, TAGS ->
                    attribute
                            .tagSet()
                            .flatMap(schema::tagSet)
                            .map(ValueChoice::tags)
                            .orElseGet(List::of);
            case FLAG ->
                    List.of(
                            plain(
                                    UiWords.say("editing.value.flag", "flag", true),
                                    new AttributeValue.Flag(true)),
                            plain(
                                    UiWords.say("editing.value.flag", "flag", false),
                                    new AttributeValue.Flag(false)));
            case TEXT, INTEGER, DECIMAL, DATE, IDENTIFIER, LINK -> List.of();
        };
    }

    /** Returns a choice for each tag. */
    public static List<ValueChoice> tags(TagSet set) {
        List<ValueChoice> choices = new ArrayList<>();
        for (Tag tag : set.tags()) {
            choices.add(
                    new ValueChoice(
                            tag.name(),
                            tag.description(),
                            Optional.of(AttributeValue.Tags.of(tag.id())),
                            false));
        }
        return List.copyOf(choices);
    }

    /** Returns the choices that stand beside every value. */
    public static List<ValueChoice> nonValues() {
        return List.of(
                new ValueChoice(
                        UiWords.say("editing.not-annotated"),
                        UiWords.say("editor.value.nobody"),
                        Optional.empty(),
                        false),
                plain(UiWords.say("editing.value.absent"), new AttributeValue.Absent()),
                new ValueChoice(
                        UiWords.say("editing.value.skipped"),
                        UiWords.say("editor.value.passed-over"),
                        Optional.of(new AttributeValue.Skipped("")),
                        true));
    }

    private static ValueChoice plain(String label, AttributeValue value) {
        return new ValueChoice(label, "", Optional.of(value), false);
    }

    /** Tells whether this is what an attribute's value says. */
    public boolean isChosen(Optional<AttributeValue> now) {
        if (value.isEmpty() || now.isEmpty()) {
            return value.isEmpty() && now.isEmpty();
        }
        return switch (now.get()) {
            case AttributeValue.Tags tags ->
                    value.get() instanceof AttributeValue.Tags mine
                            && tags.tags().containsAll(mine.tags());
            case AttributeValue.Skipped skipped -> value.get() instanceof AttributeValue.Skipped;
            default -> value.get().equals(now.get());
        };
    }

    /**
     * Returns the value after this is clicked.
     *
     * @param several whether an attribute may have several tags: then a click adds or removes one
     */
    public Optional<AttributeValue> chosen(
            Optional<AttributeValue> now, List<String> order, boolean several) {
        List<String> mine = tags(value);
        if (!several || mine.isEmpty()) {
            return value;
        }
        List<String> tags = new ArrayList<>(tags(now));
        if (!tags.removeAll(mine)) {
            tags.addAll(mine);
        }
        tags.sort((a, b) -> Integer.compare(place(order, a), place(order, b)));
        return tags.isEmpty() ? Optional.empty() : Optional.of(new AttributeValue.Tags(tags));
    }

    /** Returns the tags of a value, none if it is no tags. */
    public static List<String> tags(Optional<AttributeValue> value) {
        return value.filter(AttributeValue.Tags.class::isInstance)
                .map(tags -> ((AttributeValue.Tags) tags).tags())
                .orElseGet(List::of);
    }

    private static int place(List<String> order, String tag) {
        int at = order.indexOf(tag);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** Tells whether an attribute's values are chosen with clicks. */
    public static boolean isChosen(AttributeKind kind) {
        return kind == AttributeKind.TAG
                || kind == AttributeKind.TAGS
                || kind == AttributeKind.FLAG;
    }
}
