/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.migration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.migration.MigrationEffect.Kind;
import org.scholion.document.rules.ValueRules;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.Schema;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.migration.MigrationStep;

/**
 * What becomes of values: of their tags by the plan, and of them all where their kind is another.
 */
final class ValueConversion {

    private record TagOf(String tagSet, String tag) {}

    private final Schema old;
    private final Schema now;
    private final EffectCount effects;
    private final Map<TagOf, Optional<String>> tags = new HashMap<>();
    private final Set<String> tagSets = new LinkedHashSet<>();

    ValueConversion(Schema old, Schema now, List<MigrationStep> steps, EffectCount effects) {
        this.old = old;
        this.now = now;
        this.effects = effects;
        for (MigrationStep step : steps) {
            if (step instanceof MigrationStep.MergeTag merge) {
                put(merge.tagSet(), merge.tag(), Optional.of(merge.into()));
            } else if (step instanceof MigrationStep.DropTag drop) {
                put(drop.tagSet(), drop.tag(), Optional.empty());
            }
        }
    }

    private void put(String tagSet, String tag, Optional<String> into) {
        tagSets.add(tagSet);
        tags.put(new TagOf(tagSet, tag), into);
    }

    /**
     * Returns a value with its tags as the plan has them, empty when none is left.
     *
     * @param type the id of the annotation's type, for what is counted
     */
    Optional<AttributeValue> tagged(String type, String tagSet, AttributeValue value) {
        if (!tagSets.contains(tagSet) || !(value instanceof AttributeValue.Tags before)) {
            return Optional.of(value);
        }
        Set<String> after = new LinkedHashSet<>();
        for (String tag : before.tags()) {
            Optional<String> known = Optional.of(tag);
            Optional<String> into = tags.getOrDefault(new TagOf(tagSet, tag), known);
            if (into.isEmpty()) {
                effects.add(Kind.TAG_LOST, type, tag, "");
            } else if (!into.equals(known)) {
                effects.add(Kind.TAG_CHANGED, type, tag, into.get());
            }
            into.ifPresent(after::add);
        }
        return after.isEmpty() && !before.tags().isEmpty()
                ? Optional.empty()
                : Optional.of(new AttributeValue.Tags(List.copyOf(after)));
    }

    /**
     * Where a value goes.
     *
     * @param from the tag set it is of, if of one, in the old version
     * @param kind what is taken there
     * @param to the tag set there, if one, in the new version
     */
    record Way(Optional<String> from, AttributeKind kind, Optional<String> to) {}

    /**
     * Returns what a value is where another kind of value, or another tag set, is taken; empty when
     * it cannot be said there. A number is not rounded and a text is not cut.
     *
     * @param type the id of the annotation's type, and where the value was: for what is counted
     */
    Optional<AttributeValue> converted(String type, String part, AttributeValue value, Way way) {
        if (way.kind() == AttributeKind.TAG || way.kind() == AttributeKind.TAGS) {
            return toTags(type, part, value, way);
        }
        if (ValueRules.fits(way.kind(), value)
                && !(way.kind() == AttributeKind.LINK
                        && value instanceof AttributeValue.Text text
                        && AnnotationId.parse(text.value()).isEmpty())) {
            return Optional.of(value);
        }
        return switch (way.kind()) {
            case TEXT -> text(value, way).map(AttributeValue.Text::new);
            case DATE, IDENTIFIER ->
                    value instanceof AttributeValue.Tags tags && tags.tags().size() == 1
                            ? text(value, way).map(AttributeValue.Text::new)
                            : Optional.empty();
            case FLAG ->
                    text(value, way)
                            .map(word -> word.toLowerCase(Locale.ROOT))
                            .filter(word -> word.equals("true") || word.equals("false"))
                            .map(word -> new AttributeValue.Flag(Boolean.parseBoolean(word)));
            case INTEGER, DECIMAL ->
                    text(value, way)
                            .flatMap(ValueConversion::number)
                            .map(AttributeValue.Number::new)
                            .filter(number -> ValueRules.fits(way.kind(), number))
                            .map(AttributeValue.class::cast);
            case LINK, TAG, TAGS -> Optional.empty();
        };
    }

    private Optional<AttributeValue> toTags(
            String type, String part, AttributeValue value, Way way) {
        if (value instanceof AttributeValue.Absent || value instanceof AttributeValue.Skipped) {
            return Optional.of(value);
        }
        Optional<TagSet> to = way.to().flatMap(now::tagSet);
        boolean same = way.from().isPresent() && way.from().equals(way.to());
        Set<String> found = new LinkedHashSet<>();
        int lost = 0;
        for (String word : words(value)) {
            String name =
                    way.from()
                            .flatMap(old::tagSet)
                            .flatMap(set -> set.tag(word))
                            .map(Tag::name)
                            .orElse(word);
            Optional<String> tag =
                    same ? Optional.of(word) : to.flatMap(set -> tag(set, word, name));
            if (tag.isPresent() && (way.kind() == AttributeKind.TAGS || found.isEmpty())) {
                found.add(tag.get());
            } else if (tag.isEmpty() || !found.contains(tag.get())) {
                lost++;
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        effects.add(Kind.TAG_LOST, type, part, "", lost);
        return Optional.of(new AttributeValue.Tags(List.copyOf(found)));
    }

    private static Optional<String> tag(TagSet set, String word, String name) {
        List<String> wanted = List.of(word, name);
        for (String each : wanted) {
            if (set.tag(each).isPresent()) {
                return Optional.of(each);
            }
        }
        for (Tag tag : set.tags()) {
            if (tag.name().strip().equalsIgnoreCase(name.strip())) {
                return Optional.of(tag.id());
            }
        }
        return set.open() ? Optional.of(word) : Optional.empty();
    }

    private static List<String> words(AttributeValue value) {
        List<String> words = new ArrayList<>();
        switch (value) {
            case AttributeValue.Tags tags -> words.addAll(tags.tags());
            case AttributeValue.Text text -> words.add(text.value());
            case AttributeValue.Flag flag -> words.add(Boolean.toString(flag.value()));
            case AttributeValue.Number number -> words.add(number.value().toPlainString());
            case AttributeValue.Absent absent -> {
                // no words
            }
            case AttributeValue.Skipped skipped -> {
                // no words
            }
        }
        return words;
    }

    private Optional<String> text(AttributeValue value, Way way) {
        if (value instanceof AttributeValue.Absent || value instanceof AttributeValue.Skipped) {
            return Optional.empty();
        }
        boolean names = way.kind() == AttributeKind.TEXT;
        Optional<TagSet> from = names ? way.from().flatMap(old::tagSet) : Optional.empty();
        return Optional.of(
                words(value).stream()
                        .map(
                                word ->
                                        value instanceof AttributeValue.Tags
                                                ? from.flatMap(set -> set.tag(word))
                                                        .map(Tag::name)
                                                        .orElse(word)
                                                : word)
                        .collect(Collectors.joining("; ")));
    }

    private static Optional<BigDecimal> number(String word) {
        try {
            return Optional.of(new BigDecimal(word.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
