/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.AttributeValue;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;

/** What the schema says of relations and stances that matters when two are compared. */
final class LinkScales {
    private final Set<String> symmetric = new HashSet<>();
    private final Map<String, Double> polarity = new HashMap<>();
    private final Map<String, Double> intensity = new HashMap<>();
    private final ValueLabels polarities;
    private final ValueLabels intensities;

    LinkScales(Schema schema) {
        for (RelationType type : schema.types(RelationType.class)) {
            if (type.symmetric()) {
                symmetric.add(type.id());
            }
        }
        List<ValueLabels> ofPolarity = new ArrayList<>();
        List<ValueLabels> ofIntensity = new ArrayList<>();
        for (StanceType type : schema.types(StanceType.class)) {
            Optional<TagSet> scale = schema.tagSet(type.polarity());
            Optional<TagSet> strength = type.intensity().flatMap(schema::tagSet);
            scale.ifPresent(set -> places(set, polarity));
            strength.ifPresent(set -> places(set, intensity));
            ofPolarity.add(ValueLabels.tags(scale, false));
            ofIntensity.add(ValueLabels.tags(strength, false));
        }
        polarities = ofPolarity.isEmpty() ? ValueLabels.plain() : ValueLabels.common(ofPolarity);
        intensities = ofIntensity.isEmpty() ? ValueLabels.plain() : ValueLabels.common(ofIntensity);
    }

    /** Where the tags of a scale lie, from 0 to 1: by their values, else by their order. */
    private static void places(TagSet set, Map<String, Double> places) {
        Map<String, Double> values = new HashMap<>();
        for (Tag tag : set.tags()) {
            tag.value().ifPresent(v -> values.put(tag.id(), v));
        }
        if (values.isEmpty() && set.ordered()) {
            set.tags().forEach(tag -> values.put(tag.id(), (double) values.size()));
        }
        double low = values.values().stream().mapToDouble(v -> v).min().orElse(0);
        double high = values.values().stream().mapToDouble(v -> v).max().orElse(0);
        values.forEach((id, v) -> places.put(id, high > low ? (v - low) / (high - low) : 0));
    }

    /** Whether the roles of a relation's type mean the same. */
    boolean symmetric(String type) {
        return symmetric.contains(type);
    }

    /** How near two polarities are on their scale, from 0 to 1. */
    double polarity(Optional<AttributeValue> one, Optional<AttributeValue> other) {
        return near(one, other, polarity);
    }

    /** How near two intensities are on their scale, from 0 to 1. */
    double intensity(Optional<AttributeValue> one, Optional<AttributeValue> other) {
        return near(one, other, intensity);
    }

    /** The same is 1; what is not on the scale is near to nothing else. */
    private static double near(
            Optional<AttributeValue> one,
            Optional<AttributeValue> other,
            Map<String, Double> places) {
        if (one.equals(other)) {
            return 1;
        }
        Optional<Double> a = one.flatMap(v -> place(v, places));
        Optional<Double> b = other.flatMap(v -> place(v, places));
        return a.isPresent() && b.isPresent() ? 1 - Math.abs(a.get() - b.get()) : 0;
    }

    private static Optional<Double> place(AttributeValue value, Map<String, Double> places) {
        return value instanceof AttributeValue.Tags tags && tags.tags().size() == 1
                ? Optional.ofNullable(places.get(tags.tags().get(0)))
                : Optional.empty();
    }

    /** Polarities as labels. */
    ValueLabels polarities() {
        return polarities;
    }

    /** Intensities as labels. */
    ValueLabels intensities() {
        return intensities;
    }
}
