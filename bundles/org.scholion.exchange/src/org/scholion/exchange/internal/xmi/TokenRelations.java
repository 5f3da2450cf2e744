/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.internal.EscapedText;
import org.scholion.exchange.internal.xmi.ForeignTypes.Part;

/**
 * Relations from token to token, such as dependencies. They are part of the base layer: columns of
 * the token they lead to, one for the number of the other token and one for each feature, named by
 * type and feature. Where several lead to a token, {@code |} stands between them and {@code *} for
 * what is not set.
 */
public final class TokenRelations {

    /** What names the token a relation comes from. */
    public static final String GOVERNOR = "Governor";

    private static final String DEPENDENT = "Dependent";
    private static final String NONE = "*";

    private final ForeignTypes types;
    private final ForeignFeatures features;
    private final Map<AnnotationFS, Integer> numbers;
    private final Set<AnnotationFS> read = new HashSet<>();
    private final Map<Integer, SortedMap<String, List<SortedMap<String, String>>>> columns =
            new HashMap<>();

    /**
     * Creates it.
     *
     * @param numbers of the tokens, from 1
     */
    TokenRelations(
            ForeignTypes types, ForeignFeatures features, Map<AnnotationFS, Integer> numbers) {
        this.types = types;
        this.features = features;
        this.numbers = numbers;
    }

    /** Takes an annotation if it is a relation of tokens. */
    void add(AnnotationFS fs) {
        if (types.part(fs.getType()) != Part.RELATION) {
            return;
        }
        List<Feature> ends = types.ends(fs.getType());
        Optional<Feature> governor = named(ends, GOVERNOR);
        Optional<Feature> dependent = named(ends, DEPENDENT);
        if (ends.size() != 2 || governor.isEmpty() || dependent.isEmpty()) {
            return;
        }
        Optional<Integer> from = number(fs, governor.get());
        Optional<Integer> to = number(fs, dependent.get());
        if (from.isPresent() && to.isPresent()) {
            read.add(fs);
            SortedMap<String, String> values = features.texts(fs, new HashSet<>(ends));
            values.put(GOVERNOR, String.valueOf(from.get()));
            columns.computeIfAbsent(to.get(), n -> new TreeMap<>())
                    .computeIfAbsent(fs.getType().getName(), t -> new ArrayList<>())
                    .add(values);
        }
    }

    private static Optional<Feature> named(List<Feature> ends, String name) {
        return ends.stream().filter(f -> f.getShortName().equals(name)).findFirst();
    }

    private Optional<Integer> number(AnnotationFS fs, Feature end) {
        return fs.getFeatureValue(end) instanceof AnnotationFS token
                ? Optional.ofNullable(numbers.get(token))
                : Optional.empty();
    }

    /** Returns what was taken. */
    Set<AnnotationFS> read() {
        return read;
    }

    /** Returns a token with the relations that lead to it. */
    BaseLayer.Token with(BaseLayer.Token token) {
        SortedMap<String, List<SortedMap<String, String>>> leading =
                columns.getOrDefault(Integer.valueOf(token.id()), new TreeMap<>());
        if (leading.isEmpty()) {
            return token;
        }
        SortedMap<String, String> all = new TreeMap<>(token.columns());
        leading.forEach(
                (type, relations) -> {
                    Set<String> names = new HashSet<>();
                    relations.forEach(r -> names.addAll(r.keySet()));
                    for (String name : names) {
                        all.put(
                                type + "." + name,
                                String.join(
                                        "|",
                                        relations.stream()
                                                .map(r -> cell(Optional.ofNullable(r.get(name))))
                                                .toList()));
                    }
                });
        return new BaseLayer.Token(token.id(), token.begin(), token.end(), all);
    }

    private static String cell(Optional<String> value) {
        return value.map(v -> EscapedText.escape(v, "|*")).orElse(NONE);
    }

    /** Returns the values of a column, one a relation. */
    public static List<Optional<String>> values(String column) {
        return EscapedText.split(column, '|').stream()
                .map(
                        part ->
                                part.equals(NONE)
                                        ? Optional.<String>empty()
                                        : Optional.of(EscapedText.unescape(part)))
                .toList();
    }
}
