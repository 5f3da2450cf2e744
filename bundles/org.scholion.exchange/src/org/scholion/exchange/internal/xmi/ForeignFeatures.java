/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.AttributeValue;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.words.Message;

/** Turns features of a foreign type system into attribute values. */
final class ForeignFeatures {

    private static final Set<String> PLACE = Set.of("begin", "end", "sofa");

    private final String file;
    private final Losses.Recorder losses;
    private final Map<List<String>, Message> reasons = new HashMap<>();

    ForeignFeatures(String file, Losses.Recorder losses) {
        this.file = file;
        this.losses = losses;
    }

    /** Whether a feature leads to another structure that is no array or list. */
    boolean isReference(Feature feature) {
        Type range = feature.getRange();
        return !PLACE.contains(feature.getShortName())
                && !range.isPrimitive()
                && !range.isArray()
                && !range.getName().endsWith("List");
    }

    /** The values of all features that can be attributes; the others are reported. */
    SortedMap<String, AttributeValue> values(FeatureStructure fs) {
        SortedMap<String, AttributeValue> values = new TreeMap<>();
        for (Feature feature : fs.getType().getFeatures()) {
            if (PLACE.contains(feature.getShortName()) || isReference(feature)) {
                continue;
            }
            Optional<AttributeValue> value = value(fs, feature);
            if (value.isPresent()) {
                values.put(feature.getShortName(), value.get());
            }
        }
        return values;
    }

    /** The values of all primitive features as text, nulls left out. */
    SortedMap<String, String> texts(FeatureStructure fs) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Feature feature : fs.getType().getFeatures()) {
            if (!PLACE.contains(feature.getShortName()) && feature.getRange().isPrimitive()) {
                @Nullable String text = fs.getFeatureValueAsString(feature);
                if (text != null && !text.equals("x-unspecified")) {
                    texts.put(feature.getShortName(), text);
                }
            }
        }
        return texts;
    }

    private Optional<AttributeValue> value(FeatureStructure fs, Feature feature) {
        Type range = feature.getRange();
        if (range.isPrimitive()) {
            @Nullable String text = fs.getFeatureValueAsString(feature);
            if (text == null) {
                return Optional.empty();
            }
            return switch (range.getName()) {
                case CAS.TYPE_NAME_BOOLEAN ->
                        Optional.of(new AttributeValue.Flag(Boolean.parseBoolean(text)));
                case CAS.TYPE_NAME_BYTE,
                        CAS.TYPE_NAME_SHORT,
                        CAS.TYPE_NAME_INTEGER,
                        CAS.TYPE_NAME_LONG ->
                        Optional.of(new AttributeValue.Number(new BigDecimal(text)));
                case CAS.TYPE_NAME_FLOAT, CAS.TYPE_NAME_DOUBLE -> decimal(text, feature);
                case CAS.TYPE_NAME_STRING -> Optional.of(new AttributeValue.Text(text));
                // a string type of its own lists its values
                default -> Optional.of(AttributeValue.Tags.of(text));
            };
        }
        @Nullable FeatureStructure array = fs.getFeatureValue(feature);
        if (array instanceof StringArrayFS strings) {
            return Optional.of(new AttributeValue.Tags(List.of(strings.toArray())));
        }
        if (array != null) {
            losses.add(lost("exchange.lost.feature", feature), () -> PlaceMessages.in(file));
        }
        return Optional.empty();
    }

    /** Returns the reason of this code about a feature, the same for every case. */
    Message lost(String code, Feature feature) {
        return reasons.computeIfAbsent(
                List.of(code, feature.getName()),
                key -> Message.of(code, "feature", feature.getName()));
    }

    private Optional<AttributeValue> decimal(String text, Feature feature) {
        try {
            return Optional.of(new AttributeValue.Number(new BigDecimal(text)));
        } catch (NumberFormatException e) {
            losses.add(lost("exchange.lost.not-finite", feature), () -> PlaceMessages.in(file));
            return Optional.empty();
        }
    }
}
