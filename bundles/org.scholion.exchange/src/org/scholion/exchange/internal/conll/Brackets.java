/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.BaseLayer;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.exchange.internal.conll.EntityMention.Piece;

/**
 * Mentions in brackets over tokens: {@code (e1-person-1}, {@code e1)}, {@code (e2-place-1)}, one
 * behind the other. Those of discontinuous mentions count their pieces: {@code (e1[2/3]}.
 */
final class Brackets {

    /** What a token opens or closes. */
    enum Kind {
        OPEN,
        CLOSE,
        BOTH
    }

    /** A bracket. */
    record Bracket(Kind kind, String said) {

        String written() {
            return switch (kind) {
                case OPEN -> "(" + said;
                case CLOSE -> said + ")";
                case BOTH -> "(" + said + ")";
            };
        }
    }

    /** A piece whose end was not yet met. */
    private record Open(int first, String said) {}

    /** A mention some of whose pieces were not yet met. */
    private record Partial(List<Piece> pieces, int of) {}

    private final BaseLayer layer;
    private final EntityFields fields;
    private final Map<String, List<Open>> open = new HashMap<>();
    private final Map<String, List<Partial>> partial = new LinkedHashMap<>();
    private final List<EntityMention> mentions = new ArrayList<>();
    private final List<Integer> broken = new ArrayList<>();

    Brackets(BaseLayer layer, EntityFields fields) {
        this.layer = layer;
        this.fields = fields;
    }

    /** Takes a value apart; empty when it is none. */
    static Optional<List<Bracket>> parse(String value) {
        List<Bracket> brackets = new ArrayList<>();
        int at = 0;
        while (at < value.length()) {
            boolean opens = value.charAt(at) == '(';
            int from = opens ? at + 1 : at;
            int to = from;
            while (to < value.length() && value.charAt(to) != '(' && value.charAt(to) != ')') {
                to++;
            }
            boolean closes = to < value.length() && value.charAt(to) == ')';
            if (to == from || !opens && !closes) {
                return Optional.empty();
            }
            Kind kind = opens ? closes ? Kind.BOTH : Kind.OPEN : Kind.CLOSE;
            brackets.add(new Bracket(kind, value.substring(from, to)));
            at = closes ? to + 1 : to;
        }
        return brackets.isEmpty() ? Optional.empty() : Optional.of(brackets);
    }

    /** Takes the value of a token. */
    void add(int token, String value) {
        Optional<List<Bracket>> brackets = parse(value);
        if (brackets.isEmpty()) {
            broken.add(token);
            return;
        }
        for (Bracket bracket : brackets.get()) {
            EntityFields.Id id = fields.id(bracket.said());
            switch (bracket.kind()) {
                case OPEN ->
                        open.computeIfAbsent(id.written(), i -> new ArrayList<>())
                                .add(new Open(token, bracket.said()));
                case CLOSE -> {
                    List<Open> begun = open.getOrDefault(id.written(), List.of());
                    if (begun.isEmpty()) {
                        broken.add(token);
                    } else {
                        Open last = begun.remove(begun.size() - 1);
                        piece(id, new Piece(last.first(), token, last.said()));
                    }
                }
                case BOTH -> piece(id, new Piece(token, token, bracket.said()));
            }
        }
    }

    private void piece(EntityFields.Id id, Piece piece) {
        if (id.of() == 1) {
            mention(id.entity(), List.of(piece));
            return;
        }
        List<Partial> begun = partial.computeIfAbsent(id.entity(), i -> new ArrayList<>());
        for (Partial mention : begun) {
            if (mention.of() == id.of() && mention.pieces().size() + 1 == id.part()) {
                mention.pieces().add(piece);
                if (id.part() == id.of()) {
                    begun.remove(mention);
                    mention(id.entity(), mention.pieces());
                }
                return;
            }
        }
        if (id.part() == 1) {
            begun.add(new Partial(new ArrayList<>(List.of(piece)), id.of()));
        } else {
            broken.add(piece.first());
        }
    }

    private void mention(String entity, List<Piece> pieces) {
        String said = pieces.get(0).said();
        SortedMap<String, String> attributes = new TreeMap<>(fields.attributes(said));
        mentions.add(
                new EntityMention(
                        entity, fields.type(said), attributes, pieces, span(layer, pieces)));
    }

    /** Returns where words are; the words of a multi-word token may stand on one place. */
    static Span span(BaseLayer layer, List<Piece> pieces) {
        List<Fragment> fragments = new ArrayList<>();
        for (Piece piece : pieces) {
            int begin = -1;
            int end = -1;
            for (int i = piece.first(); i <= piece.last(); i++) {
                BaseLayer.Token token = layer.tokens().get(i);
                if (token.end() > token.begin()) {
                    begin = begin < 0 ? token.begin() : Math.min(begin, token.begin());
                    end = Math.max(end, token.end());
                }
            }
            int place = layer.tokens().get(piece.first()).begin();
            fragments.add(begin < 0 ? new Fragment(place, place) : new Fragment(begin, end));
        }
        fragments.sort(Comparator.naturalOrder());
        List<Fragment> apart = new ArrayList<>();
        for (Fragment fragment : fragments) {
            int last = apart.size() - 1;
            if (last >= 0 && fragment.begin() < apart.get(last).end()) {
                int end = Math.max(apart.get(last).end(), fragment.end());
                apart.set(last, new Fragment(apart.get(last).begin(), end));
            } else if (last < 0 || !fragment.equals(apart.get(last))) {
                apart.add(fragment);
            }
        }
        return new Span(apart);
    }

    /** Returns the mentions, in the order of their first words, longer ones first. */
    List<EntityMention> mentions() {
        mentions.sort(
                Comparator.comparingInt((EntityMention m) -> m.pieces().get(0).first())
                        .thenComparing(
                                m -> m.pieces().get(m.pieces().size() - 1).last(),
                                Comparator.reverseOrder()));
        return mentions;
    }

    /** Returns the tokens with brackets that belong to no mention. */
    List<Integer> broken() {
        List<Integer> all = new ArrayList<>(broken);
        open.values().forEach(begun -> begun.forEach(o -> all.add(o.first())));
        partial.values().forEach(begun -> begun.forEach(p -> all.add(p.pieces().get(0).first())));
        return all;
    }
}
