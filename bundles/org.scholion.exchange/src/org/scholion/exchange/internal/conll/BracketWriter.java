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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.BaseLayer;
import org.scholion.document.Referent;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.internal.conll.Brackets.Bracket;
import org.scholion.exchange.internal.conll.EntityMention.Piece;
import org.scholion.exchange.internal.conll.MentionPlaces.Placed;
import org.scholion.words.Message;

/**
 * Writes mentions as brackets. What stands at a token stays as it is unless the brackets there are
 * other ones.
 */
final class BracketWriter {

    private static final Message CROSSING = Message.of("exchange.lost.crossing");

    private final BaseLayer layer;
    private final List<Placed> placed;
    private final EntityIds ids;
    private final EntityFields before;
    private final EntityFields fields;
    private final Map<Integer, List<Piecewise>> atToken = new HashMap<>();
    private final Map<Integer, List<Piecewise>> hadAtToken = new HashMap<>();
    private int referents;

    /** A piece of a mention, as it is written. */
    private record Piecewise(Piece piece, String opening, String closing) {}

    /**
     * Creates a writer.
     *
     * @param had the mentions of the file
     * @param before what brackets of the file say
     */
    BracketWriter(
            BaseLayer layer,
            List<Placed> placed,
            EntityIds ids,
            List<EntityMention> had,
            EntityFields before,
            ConllLosses losses) {
        this.layer = layer;
        this.ids = ids;
        this.before = before;
        boolean other =
                placed.stream()
                        .anyMatch(p -> p.same().isEmpty() && before.needOther(p.attributes()));
        fields = other ? before.withOther() : before;
        this.placed = withoutCrossings(placed, ids, losses);
        this.placed.forEach(this::spread);
        for (EntityMention mention : had) {
            for (Piece piece : mention.pieces()) {
                put(hadAtToken, new Piecewise(piece, piece.said(), piece.said()));
            }
        }
    }

    /**
     * Two mentions of one entity that overlap without one holding the other look like others, and
     * so do two of several pieces if one begins before the other has ended.
     */
    private static List<Placed> withoutCrossings(
            List<Placed> all, EntityIds ids, ConllLosses losses) {
        Map<String, List<Placed>> kept = new HashMap<>();
        List<Placed> result = new ArrayList<>();
        List<Placed> inOrder = new ArrayList<>(all);
        inOrder.sort(
                Comparator.comparingInt(Placed::first)
                        .thenComparing(Placed::last, Comparator.reverseOrder()));
        for (Placed mention : inOrder) {
            List<Placed> others = kept.computeIfAbsent(ids.of(mention), i -> new ArrayList<>());
            boolean crosses =
                    mention.same().isEmpty() && others.stream().anyMatch(o -> cross(o, mention));
            if (crosses) {
                losses.lose(CROSSING, mention.mention());
            } else {
                others.add(mention);
                result.add(mention);
                losses.written(mention);
            }
        }
        return result;
    }

    private static boolean cross(Placed one, Placed other) {
        if (one.pieces().size() > 1 && other.pieces().size() > 1) {
            return one.first() <= other.last() && other.first() <= one.last();
        }
        return one.pieces().stream()
                .anyMatch(o -> other.pieces().stream().anyMatch(p -> cross(o, p)));
    }

    private static boolean cross(Piece one, Piece other) {
        return one.first() < other.first()
                        && other.first() <= one.last()
                        && one.last() < other.last()
                || other.first() < one.first()
                        && one.first() <= other.last()
                        && other.last() < one.last();
    }

    private void spread(Placed mention) {
        String entity = ids.of(mention);
        List<Piece> pieces = mention.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            EntityFields.Id id = new EntityFields.Id(entity, i + 1, pieces.size());
            boolean as = mention.same().filter(s -> s.entity().equals(entity)).isPresent();
            String opening =
                    as
                            ? piece.said()
                            : fields.written(
                                    id, mention.type(), mention.attributes(), head(pieces));
            Piecewise one = new Piecewise(piece, opening, closing(id, opening));
            put(atToken, one);
        }
    }

    private static void put(Map<Integer, List<Piecewise>> atToken, Piecewise one) {
        atToken.computeIfAbsent(one.piece().first(), t -> new ArrayList<>()).add(one);
        if (one.piece().last() != one.piece().first()) {
            atToken.computeIfAbsent(one.piece().last(), t -> new ArrayList<>()).add(one);
        }
    }

    /** Where the type is said before the id, closing brackets say it, too. */
    private String closing(EntityFields.Id id, String opening) {
        int at = opening.indexOf(id.written());
        return at <= 0 ? id.written() : opening.substring(0, at) + id.written();
    }

    /** Returns which word of a mention depends on none of the others, from 1. */
    private int head(List<Piece> pieces) {
        if (!fields.hasHead()) {
            return 1;
        }
        Set<String> words = new HashSet<>();
        List<BaseLayer.Token> tokens = new ArrayList<>();
        for (Piece piece : pieces) {
            for (int i = piece.first(); i <= piece.last(); i++) {
                BaseLayer.Token token = layer.tokens().get(i);
                if (!ConlluRow.isRange(token.id())) {
                    tokens.add(token);
                    words.add(token.id());
                }
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            String head = ConlluRow.value(tokens.get(i), ConlluRow.HEAD);
            if (!head.equals(ConlluRow.NOTHING) && !words.contains(head)) {
                return i + 1;
            }
        }
        return 1;
    }

    /** Returns the mentions that are written. */
    List<Placed> mentions() {
        return placed;
    }

    /** Returns how many mentions are written, and referents once their groups are known. */
    int written() {
        return placed.size() + referents;
    }

    /** Returns the comment that has to declare what the brackets say, if there are any. */
    Optional<EntityFields> declared() {
        return placed.isEmpty() ? Optional.empty() : Optional.of(fields);
    }

    /**
     * Returns the value of a token, if it has brackets.
     *
     * @param value what the file has there
     */
    Optional<String> value(int token, Optional<String> value) {
        return value(token, value, "");
    }

    /**
     * Returns the value of a token, if it has brackets.
     *
     * @param value what the file has there
     * @param between what stands between two brackets
     */
    Optional<String> value(int token, Optional<String> value, String between) {
        List<Bracket> brackets = brackets(atToken, token);
        if (alike(brackets(hadAtToken, token), brackets)) {
            return value;
        }
        if (brackets.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(String.join(between, brackets.stream().map(Bracket::written).toList()));
    }

    private boolean alike(List<Bracket> some, List<Bracket> others) {
        if (some.size() != others.size()) {
            return false;
        }
        return some.stream()
                .map(this::key)
                .sorted()
                .toList()
                .equals(others.stream().map(this::key).sorted().toList());
    }

    /** What an opening bracket says is compared, of a closing one only the id. */
    private String key(Bracket bracket) {
        return bracket.kind()
                + " "
                + (bracket.kind() == Brackets.Kind.CLOSE
                        ? before.id(bracket.said()).written()
                        : bracket.said());
    }

    private static List<Bracket> brackets(Map<Integer, List<Piecewise>> atToken, int token) {
        List<Piecewise> here = atToken.getOrDefault(token, List.of());
        if (here.isEmpty()) {
            return List.of();
        }
        List<Bracket> closing = new ArrayList<>();
        List<Bracket> opening = new ArrayList<>();
        List<Bracket> both = new ArrayList<>();
        here.stream()
                .filter(p -> p.piece().first() < token)
                .sorted(Comparator.comparing(p -> p.piece().first(), Comparator.reverseOrder()))
                .forEach(p -> closing.add(new Bracket(Brackets.Kind.CLOSE, p.closing())));
        here.stream()
                .filter(p -> p.piece().last() > token)
                .sorted(Comparator.comparing(p -> p.piece().last(), Comparator.reverseOrder()))
                .forEach(p -> opening.add(new Bracket(Brackets.Kind.OPEN, p.opening())));
        here.stream()
                .filter(p -> p.piece().first() == p.piece().last())
                .forEach(p -> both.add(new Bracket(Brackets.Kind.BOTH, p.opening())));
        List<Bracket> all = new ArrayList<>();
        // what begins here and goes on crosses what ends here
        all.addAll(opening.isEmpty() ? both : closing);
        all.addAll(opening.isEmpty() ? closing : opening);
        all.addAll(opening.isEmpty() ? List.of() : both);
        return all;
    }

    /** Returns which entities make up which, and reports what referents have besides. */
    Map<String, Set<String>> groups(ExportDocument document, ConllLosses losses) {
        Map<String, Set<String>> groups = new TreeMap<>();
        Set<AnnotationId> grouped = new HashSet<>();
        for (Annotation annotation : document.annotations()) {
            if (annotation instanceof Referent referent && !referent.members().isEmpty()) {
                Set<String> members = new LinkedHashSet<>();
                referent.members().forEach(m -> ids.of(m).ifPresent(members::add));
                Optional<String> own = ids.of(referent.id());
                if (own.isPresent() && !members.isEmpty()) {
                    groups.put(own.get(), members);
                    grouped.addAll(referent.members());
                    grouped.add(referent.id());
                }
            }
        }
        referents = ReferentLosses.report(document, placed, grouped, losses);
        return groups;
    }

    /** Returns the first token of each entity, by its id. */
    Map<String, Integer> firstTokens() {
        Map<String, Integer> first = new TreeMap<>();
        placed.forEach(p -> first.merge(ids.of(p), p.first(), Math::min));
        return first;
    }
}
