/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.agreement.study.SetLabels;
import org.scholion.document.AttributeValue;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.DistinctNames;
import org.scholion.schema.Schema;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;

/**
 * Values as labels, and the level on which they are measured: numbers by their differences, tags of
 * a scale by their order, several tags as sets, all else by being the same or not. A scale on which
 * not every tag has its place (such as one with <i>mixed</i>) has no order.
 */
final class ValueLabels {
    private static final String ALPHA = "krippendorff-alpha-";

    /** How the absence of a value is called among values. */
    static final String ABSENT = "∅";

    /** The levels of measurement, by the distance that fits them. */
    enum Level {
        NOMINAL("nominal"),
        ORDINAL("ordinal"),
        INTERVAL("interval"),
        SETS("masi");

        private final String distance;

        Level(String distance) {
            this.distance = distance;
        }
    }

    private final Level level;
    private final Map<String, String> names;
    private final List<String> scale;

    private ValueLabels(Level level, Map<String, String> names, List<String> scale) {
        this.level = level;
        this.names = names;
        this.scale = scale;
    }

    /** The values of an attribute. */
    static ValueLabels of(Attribute attribute, Schema schema) {
        return switch (attribute.kind()) {
            case INTEGER, DECIMAL -> new ValueLabels(Level.INTERVAL, Map.of(), List.of());
            case TAG, TAGS ->
                    tags(
                            attribute.tagSet().flatMap(schema::tagSet),
                            attribute.kind() == AttributeKind.TAGS);
            default -> plain();
        };
    }

    /** Values that are the same or not. */
    static ValueLabels plain() {
        return new ValueLabels(Level.NOMINAL, Map.of(), List.of());
    }

    /** The tags of a set, one each or several. */
    static ValueLabels tags(Optional<TagSet> set, boolean several) {
        if (set.isEmpty()) {
            return new ValueLabels(several ? Level.SETS : Level.NOMINAL, Map.of(), List.of());
        }
        Map<String, String> names = DistinctNames.tags(set.get());
        List<String> scale =
                set.get().tags().stream().map(t -> names.getOrDefault(t.id(), t.id())).toList();
        if (several) {
            return new ValueLabels(Level.SETS, names, List.of());
        }
        return new ValueLabels(
                set.get().ordered() && onScale(set.get()) ? Level.ORDINAL : Level.NOMINAL,
                names,
                scale);
    }

    /** Whether all tags have a place on the scale, or none says which, so that the order tells. */
    private static boolean onScale(TagSet set) {
        long placed = set.tags().stream().map(Tag::value).filter(v -> v.isPresent()).count();
        return placed == 0 || placed == set.tags().size();
    }

    /** The values of the same attribute of several types: on their level if they have one. */
    static ValueLabels common(List<ValueLabels> all) {
        ValueLabels first = all.get(0);
        for (ValueLabels other : all) {
            if (other.level != first.level || !other.scale.equals(first.scale)) {
                Map<String, String> names = new HashMap<>();
                all.forEach(values -> values.names.forEach(names::putIfAbsent));
                boolean sets = all.stream().anyMatch(values -> values.level == Level.SETS);
                return new ValueLabels(sets ? Level.SETS : Level.NOMINAL, names, List.of());
            }
        }
        return first;
    }

    /** The measure that fits the level. */
    String measure() {
        return ALPHA + level.distance;
    }

    /** Numbers for the labels of these values. */
    LabelCodes codes() {
        return new LabelCodes(scale, level == Level.ORDINAL);
    }

    /** What was said, as it is compared. */
    Said say(Optional<AttributeValue> value) {
        if (value.isEmpty()) {
            return Said.Nothing.NOT_YET;
        }
        return switch (value.get()) {
            case AttributeValue.Skipped skipped -> Said.Nothing.SKIPPED;
            case AttributeValue.Absent absent ->
                    level == Level.ORDINAL || level == Level.INTERVAL
                            ? Said.Nothing.ABSENT
                            : new Said.Label(ABSENT);
            case AttributeValue.Tags tags -> tags(tags.tags());
            case AttributeValue.Flag flag -> new Said.Label(String.valueOf(flag.value()));
            case AttributeValue.Number number ->
                    new Said.Label(number.value().stripTrailingZeros().toPlainString());
            case AttributeValue.Text text -> new Said.Label(text.value());
        };
    }

    private Said tags(List<String> tags) {
        Set<String> named = new HashSet<>();
        for (String tag : tags) {
            String name = names.getOrDefault(tag, tag);
            named.add(name.indexOf('|') < 0 ? name : name.replace('|', '/'));
        }
        if (level == Level.SETS) {
            return new Said.Label(SetLabels.format(named));
        }
        if (tags.size() != 1) {
            return tags.isEmpty() ? Said.Nothing.NOT_YET : new Said.Label(SetLabels.format(named));
        }
        String one = names.getOrDefault(tags.get(0), tags.get(0));
        return level == Level.ORDINAL && !scale.contains(one)
                ? Said.Nothing.OFF_SCALE
                : new Said.Label(one);
    }
}
