/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.webanno;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.uima.cas.CAS;
import org.scholion.exchange.internal.webanno.TsvLayer.Column;
import org.scholion.exchange.internal.webanno.TsvLayer.Holds;
import org.scholion.exchange.internal.webanno.TsvLayer.Kind;

/**
 * The layers of a document to be written: those that its file had, in their order and with their
 * columns, and behind them what is marked of others.
 */
final class TsvLayers {

    private final Map<String, TsvLayer> before = new LinkedHashMap<>();
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, List<TsvMark>> marks = new LinkedHashMap<>();

    /**
     * Creates them.
     *
     * @param header the lines of the file's header, empty without one
     */
    TsvLayers(String header) {
        for (String line : header.split("\n")) {
            TsvLayer.of(line).ifPresent(layer -> before.putIfAbsent(layer.type(), layer));
        }
    }

    /** Returns what kind of layer a type had in the document's file. */
    Optional<Kind> kind(String type) {
        return Optional.ofNullable(before.get(type)).map(TsvLayer::kind);
    }

    /** Returns what relations of a type led to in the document's file. */
    Optional<String> base(String type) {
        return Optional.ofNullable(before.get(type)).stream()
                .flatMap(l -> l.columns().stream())
                .filter(c -> c.holds() == Holds.BASE)
                .map(Column::target)
                .findFirst();
    }

    void add(Kind kind, TsvMark mark) {
        kinds.putIfAbsent(mark.type, kind);
        marks.computeIfAbsent(mark.type, t -> new ArrayList<>()).add(mark);
    }

    /** Whether a mark of this type can be one of a layer of this kind. */
    boolean takes(Kind kind, String type) {
        return Optional.ofNullable(kinds.get(type)).or(() -> kind(type)).orElse(kind) == kind;
    }

    /**
     * Returns all layers with what is marked.
     *
     * @param renamed hears of each mark of which something got another name
     */
    Map<TsvLayer, List<TsvMark>> all(Consumer<TsvMark> renamed) {
        Map<TsvLayer, List<TsvMark>> all = new LinkedHashMap<>();
        marks.forEach(
                (type, ofType) -> {
                    List<Column> columns =
                            Optional.ofNullable(before.get(type))
                                    .map(TsvLayer::columns)
                                    .orElse(List.of());
                    Kind kind =
                            kind(type)
                                    .or(() -> Optional.ofNullable(kinds.get(type)))
                                    .orElse(Kind.SPAN);
                    new TsvFeatures(kind, columns, ofType, renamed).part();
                });
        before.forEach(
                (type, layer) ->
                        all.put(
                                completed(layer, marks.getOrDefault(type, List.of())),
                                marks.getOrDefault(type, List.of())));
        List<String> further = new ArrayList<>(marks.keySet());
        further.removeAll(before.keySet());
        further.sort(
                Comparator.comparing((String type) -> kinds.getOrDefault(type, Kind.SPAN))
                        .thenComparing(Comparator.naturalOrder()));
        for (String type : further) {
            List<TsvMark> ofType = marks.getOrDefault(type, List.of());
            all.put(made(type, kinds.getOrDefault(type, Kind.SPAN), ofType), ofType);
        }
        return all;
    }

    private static TsvLayer made(String type, Kind kind, List<TsvMark> marks) {
        List<Column> first = new ArrayList<>();
        switch (kind) {
            case CHAIN -> {
                first.add(Column.value("referenceRelation"));
                first.add(Column.value("referenceType"));
            }
            case RELATION -> first.add(Column.base(base(marks)));
            case SPAN -> {
                // its columns are what its marks have
            }
        }
        TsvLayer layer = completed(new TsvLayer(kind, type, first), marks);
        return layer.columns().isEmpty() ? layer.with(List.of(Column.nothing())) : layer;
    }

    private static String base(List<TsvMark> marks) {
        SortedSet<String> types = new TreeSet<>();
        marks.forEach(m -> m.to.ifPresent(to -> types.add(to.type)));
        marks.forEach(m -> m.from.ifPresent(from -> types.add(from.type)));
        return types.size() == 1 ? types.first() : CAS.TYPE_NAME_ANNOTATION;
    }

    private static TsvLayer completed(TsvLayer layer, List<TsvMark> marks) {
        SortedSet<String> features = new TreeSet<>();
        SortedSet<String> slots = new TreeSet<>();
        for (TsvMark mark : marks) {
            features.addAll(mark.values.keySet());
            slots.addAll(mark.slots.keySet());
        }
        features.removeAll(layer.features());
        layer.slots().forEach(s -> slots.remove(s.feature()));
        List<Column> more = new ArrayList<>();
        for (String feature : slots) {
            more.addAll(
                    Column.slots(
                            feature,
                            layer.type() + capital(feature) + "Link",
                            target(feature, marks).orElse(CAS.TYPE_NAME_ANNOTATION)));
        }
        features.forEach(f -> more.add(Column.value(f)));
        TsvLayer completed = more.isEmpty() ? layer : layer.with(more);
        List<Column> columns = new ArrayList<>();
        for (Column column : completed.columns()) {
            boolean fits =
                    column.target().equals(CAS.TYPE_NAME_ANNOTATION)
                            || column.link().isEmpty()
                            || marks.stream()
                                    .flatMap(
                                            m ->
                                                    m
                                                            .slots
                                                            .getOrDefault(
                                                                    column.feature(), List.of())
                                                            .stream())
                                    .allMatch(s -> s.target().type.equals(column.target()));
            columns.add(
                    fits
                            ? column
                            : new Column(
                                    column.holds(),
                                    column.feature(),
                                    column.link(),
                                    CAS.TYPE_NAME_ANNOTATION));
        }
        return new TsvLayer(completed.kind(), completed.type(), columns);
    }

    private static Optional<String> target(String feature, List<TsvMark> marks) {
        SortedSet<String> types = new TreeSet<>();
        for (TsvMark mark : marks) {
            mark.slots
                    .getOrDefault(feature, List.of())
                    .forEach(slot -> types.add(slot.target().type));
        }
        return types.size() == 1 ? Optional.of(types.first()) : Optional.empty();
    }

    private static String capital(String feature) {
        return Character.toUpperCase(feature.charAt(0)) + feature.substring(1);
    }
}
