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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.EmptyFSList;
import org.apache.uima.jcas.cas.EmptyFloatList;
import org.apache.uima.jcas.cas.EmptyIntegerList;
import org.apache.uima.jcas.cas.FSList;
import org.apache.uima.jcas.cas.StringList;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.AttributeValue;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.xmi.ForeignTypes.Form;
import org.scholion.words.Message;

/**
 * Turns features of a foreign type system into values. What cannot be one is reported: each link to
 * another structure counts, and each annotation whose feature is lost.
 */
final class ForeignFeatures {

    private static final String UNSPECIFIED = "x-unspecified";

    private final String file;
    private final ForeignTypes types;
    private final Losses.Recorder losses;
    private final Map<List<String>, Message> reasons = new HashMap<>();

    ForeignFeatures(String file, ForeignTypes types, Losses.Recorder losses) {
        this.file = file;
        this.types = types;
        this.losses = losses;
    }

    /**
     * Returns the values of all features that can be attributes; the others are reported.
     *
     * @param read what was made of already
     */
    SortedMap<String, AttributeValue> values(FeatureStructure fs, Set<Feature> read) {
        SortedMap<String, AttributeValue> values = new TreeMap<>();
        for (Feature feature : types.features(fs.getType())) {
            if (!read.contains(feature)) {
                value(fs, feature).ifPresent(v -> values.put(feature.getShortName(), v));
            }
        }
        return values;
    }

    /** Returns the values of all features as text, without those that are not set. */
    SortedMap<String, String> texts(FeatureStructure fs, Set<Feature> read) {
        SortedMap<String, String> texts = new TreeMap<>();
        values(fs, read)
                .forEach(
                        (name, value) ->
                                text(value)
                                        .filter(text -> !text.equals(UNSPECIFIED))
                                        .ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    private static Optional<String> text(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text text -> Optional.of(text.value());
            case AttributeValue.Flag flag -> Optional.of(String.valueOf(flag.value()));
            case AttributeValue.Number number -> Optional.of(number.value().toPlainString());
            case AttributeValue.Tags tags -> Optional.of(String.join("|", tags.tags()));
            case AttributeValue.Absent absent -> Optional.empty();
            case AttributeValue.Skipped skipped -> Optional.empty();
        };
    }

    private Optional<AttributeValue> value(FeatureStructure fs, Feature feature) {
        switch (types.form(feature)) {
            case PLACE -> {
                return Optional.empty();
            }
            case TEXTS -> {
                return tags(fs, feature);
            }
            case NUMBERS -> {
                if (hasElements(fs.getFeatureValue(feature))) {
                    lose("exchange.lost.feature", feature, fs);
                }
                return Optional.empty();
            }
            case LINK, LINKS -> {
                loseLinks(fs, feature);
                return Optional.empty();
            }
            default -> {
                @Nullable String text = fs.getFeatureValueAsString(feature);
                return text == null ? Optional.empty() : plain(fs, feature, text);
            }
        }
    }

    private Optional<AttributeValue> plain(FeatureStructure fs, Feature feature, String text) {
        return switch (types.form(feature)) {
            case TRUTH -> Optional.of(new AttributeValue.Flag(Boolean.parseBoolean(text)));
            case WHOLE_NUMBER -> Optional.of(new AttributeValue.Number(new BigDecimal(text)));
            case DECIMAL -> decimal(fs, feature, text);
            case TAG -> {
                if (text.isEmpty()) {
                    lose("exchange.lost.empty-value", feature, fs);
                    yield Optional.empty();
                }
                yield Optional.of(AttributeValue.Tags.of(text));
            }
            default -> Optional.of(new AttributeValue.Text(text));
        };
    }

    private Optional<AttributeValue> decimal(FeatureStructure fs, Feature feature, String text) {
        try {
            return Optional.of(new AttributeValue.Number(new BigDecimal(text)));
        } catch (NumberFormatException e) {
            lose("exchange.lost.not-finite", feature, fs);
            return Optional.empty();
        }
    }

    /** An element that says nothing can be no tag. */
    private Optional<AttributeValue> tags(FeatureStructure fs, Feature feature) {
        @Nullable FeatureStructure value = fs.getFeatureValue(feature);
        if (value == null) {
            return Optional.empty();
        }
        List<@Nullable String> elements = new ArrayList<>();
        if (value instanceof StringArrayFS array) {
            elements.addAll(Arrays.asList(array.toArray()));
        } else if (value instanceof StringList list) {
            list.forEach(elements::add);
        }
        List<String> tags = new ArrayList<>();
        for (@Nullable String element : elements) {
            if (element == null || element.isEmpty()) {
                lose("exchange.lost.empty-value", feature, fs);
            } else {
                tags.add(element);
            }
        }
        boolean nothing = tags.isEmpty() && !elements.isEmpty();
        return nothing ? Optional.empty() : Optional.of(new AttributeValue.Tags(tags));
    }

    /**
     * Reports all features of a structure that have a value.
     *
     * @param read what was made of already
     * @param at whose place is told
     */
    void lose(FeatureStructure fs, Set<Feature> read, FeatureStructure at) {
        for (Feature feature : types.features(fs.getType())) {
            boolean link = types.form(feature) == Form.LINK || types.form(feature) == Form.LINKS;
            if (read.contains(feature)) {
                continue;
            }
            if (link) {
                loseLinks(fs, feature);
            } else if (!feature.getRange().isPrimitive()
                    ? fs.getFeatureValue(feature) != null
                    : fs.getFeatureValueAsString(feature) != null) {
                lose("exchange.lost.feature", feature, at);
            }
        }
    }

    /** Reports the links of a feature, each of them. */
    void loseLinks(FeatureStructure fs, Feature feature) {
        @Nullable FeatureStructure value = fs.getFeatureValue(feature);
        for (int i = links(value); i > 0; i--) {
            lose("exchange.lost.reference-feature", feature, fs);
        }
    }

    private static int links(@Nullable FeatureStructure value) {
        if (value instanceof ArrayFS<?> array) {
            int count = 0;
            for (FeatureStructure element : array.toArray()) {
                count += element == null ? 0 : 1;
            }
            return count;
        }
        if (value instanceof FSList<?> list) {
            return (int) list.stream().count();
        }
        return value == null || value instanceof EmptyFSList ? 0 : 1;
    }

    private static boolean hasElements(@Nullable FeatureStructure value) {
        return value instanceof CommonArrayFS<?> array
                ? array.size() > 0
                : value != null
                        && !(value instanceof EmptyIntegerList)
                        && !(value instanceof EmptyFloatList);
    }

    private void lose(String code, Feature feature, FeatureStructure fs) {
        losses.add(lost(code, feature), () -> at(file, fs));
    }

    /** Says where a structure is: file, type and, if it has a place, offset. */
    static Message at(String file, FeatureStructure fs) {
        String type = fs.getType().getName();
        return fs instanceof AnnotationFS place
                ? PlaceMessages.typeAt(file, type, place.getBegin())
                : Message.of("exchange.place.part", "file", file, "part", type);
    }

    /** Returns the reason of this code about a feature, the same for every case. */
    private Message lost(String code, Feature feature) {
        return reasons.computeIfAbsent(
                List.of(code, feature.getName()),
                key -> Message.of(code, "feature", feature.getName()));
    }
}
