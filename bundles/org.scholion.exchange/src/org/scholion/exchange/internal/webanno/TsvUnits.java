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
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The rows of a file: tokens, and the parts of tokens that something is marked on. Numbers tell
 * apart what is marked on the same row, and join what is marked over several.
 */
final class TsvUnits {

    /** A row. */
    static final class Unit {

        final String name;
        final int begin;
        final int end;
        final List<Unit> parts = new ArrayList<>();
        private final Map<String, List<TsvMark>> marks = new HashMap<>();

        Unit(String name, int begin, int end) {
            this.name = name;
            this.begin = begin;
            this.end = end;
        }

        /** What is marked on it of a layer, in the order in which it is written. */
        List<TsvMark> marks(TsvLayer layer) {
            return marks.getOrDefault(layer.kind() + layer.type(), List.of());
        }

        private Unit part(int from, int to) {
            for (Unit part : parts) {
                if (part.begin == from && part.end == to) {
                    return part;
                }
            }
            Unit part = new Unit(name + "." + (parts.size() + 1), from, to);
            parts.add(part);
            return part;
        }
    }

    private final TreeMap<Integer, Unit> tokens = new TreeMap<>();
    private final Map<TsvMark, Unit> first = new IdentityHashMap<>();
    private final Map<TsvMark, Integer> numbers = new IdentityHashMap<>();
    private final Map<TsvMark, int[]> places = new IdentityHashMap<>();

    TsvUnits(TsvSentences sentences) {
        for (int s = 0; s < sentences.sentences().size(); s++) {
            int t = 0;
            for (var token : sentences.sentences().get(s).tokens()) {
                t++;
                tokens.put(token.begin(), new Unit((s + 1) + "-" + t, token.begin(), token.end()));
            }
        }
    }

    /** Whether there is anything to mark. */
    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Returns the row of the token that begins there. */
    Unit token(int begin) {
        @Nullable Unit unit = tokens.get(begin);
        if (unit == null) {
            throw new IllegalArgumentException("no token begins at " + begin);
        }
        return unit;
    }

    /** Says that something is the token of its place itself, and of no layer. */
    void isToken(TsvMark mark) {
        first.put(mark, token(mark.begin));
    }

    /** Puts relations where they lead to, links and spans where they are. */
    void place(List<TsvLayer> layers, Map<TsvLayer, List<TsvMark>> marks) {
        for (TsvLayer.Kind kind :
                List.of(TsvLayer.Kind.RELATION, TsvLayer.Kind.CHAIN, TsvLayer.Kind.SPAN)) {
            for (TsvLayer layer : layers) {
                if (layer.kind() == kind) {
                    List<TsvMark> all = new ArrayList<>(marks.getOrDefault(layer, List.of()));
                    all.sort(TsvMark.IN_TEXT);
                    all.forEach(mark -> place(layer, mark));
                }
            }
        }
        for (TsvLayer layer : layers) {
            for (TsvLayer.Column column : layer.slots()) {
                if (column.target().equals(CAS.TYPE_NAME_ANNOTATION)) {
                    tokens.values().forEach(t -> numberTargets(layer, column, t));
                }
            }
        }
    }

    /** Slots that lead to things of several types need a number to say which. */
    private void numberTargets(TsvLayer layer, TsvLayer.Column column, Unit unit) {
        for (TsvMark host : unit.marks(layer)) {
            host.slots.getOrDefault(column.feature(), List.of()).forEach(s -> number(s.target()));
        }
        unit.parts.forEach(part -> numberTargets(layer, column, part));
    }

    private void place(TsvLayer layer, TsvMark mark) {
        boolean numbered = layer.kind() == TsvLayer.Kind.SPAN;
        TsvMark where = mark.to.orElse(mark);
        Unit begin = beginToken(where);
        if (where.begin == where.end || where.end <= begin.begin || where.begin >= begin.end) {
            int at = Math.min(Math.max(where.begin, begin.begin), begin.end);
            put(layer, mark, begin.part(at, at), numbered);
            return;
        }
        Unit end = tokens.lowerEntry(where.end).getValue();
        int from = Math.max(where.begin, begin.begin);
        if (begin == end) {
            int to = Math.min(where.end, end.end);
            boolean whole = from == begin.begin && to == end.end;
            put(layer, mark, whole ? begin : begin.part(from, to), numbered);
            return;
        }
        put(layer, mark, from == begin.begin ? begin : begin.part(from, begin.end), numbered);
        if (layer.kind() == TsvLayer.Kind.RELATION) {
            return;
        }
        int to = Math.min(where.end, end.end);
        put(layer, mark, to == end.end ? end : end.part(end.begin, to), numbered);
        tokens.subMap(begin.begin, false, end.begin, false)
                .values()
                .forEach(token -> put(layer, mark, token, numbered));
        if (numbered) {
            number(mark);
        }
    }

    /** The token a mark begins in; behind a token that of the next, if it reaches it. */
    private Unit beginToken(TsvMark mark) {
        var before = tokens.floorEntry(mark.begin);
        var after = tokens.higherEntry(mark.begin);
        if (before == null) {
            return tokens.firstEntry().getValue();
        }
        return before.getValue().end <= mark.begin && after != null && after.getKey() < mark.end
                ? after.getValue()
                : before.getValue();
    }

    private void put(TsvLayer layer, TsvMark mark, Unit unit, boolean numbered) {
        first.putIfAbsent(mark, unit);
        int[] place = places.computeIfAbsent(mark, m -> new int[] {unit.begin, unit.end});
        place[0] = Math.min(place[0], unit.begin);
        place[1] = Math.max(place[1], unit.end);
        List<TsvMark> there =
                unit.marks.computeIfAbsent(layer.kind() + layer.type(), t -> new ArrayList<>());
        if (numbered && !there.isEmpty()) {
            there.forEach(this::number);
            number(mark);
        }
        there.add(mark);
    }

    private void number(TsvMark mark) {
        numbers.putIfAbsent(mark, numbers.size() + 1);
    }

    /** Returns the number of a mark, 0 if it needs none. */
    int numberOf(TsvMark mark) {
        return numbers.getOrDefault(mark, 0);
    }

    /** Returns the name of the row where a mark begins. */
    String nameOf(TsvMark mark) {
        @Nullable Unit unit = first.get(mark);
        if (unit == null) {
            throw new IllegalStateException("a " + mark.type + " was not put anywhere");
        }
        return unit.name;
    }

    /** Whether a mark comes back from where it was put. */
    boolean isExact(TsvMark mark) {
        int @Nullable [] place = places.get(mark);
        return mark.to.isPresent()
                || place == null
                || place[0] == mark.begin && place[1] == mark.end;
    }
}
