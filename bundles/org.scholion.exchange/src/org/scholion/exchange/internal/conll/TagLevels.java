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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Span;
import org.scholion.exchange.internal.SchemaTokens;
import org.scholion.exchange.internal.conll.EntityMention.Piece;
import org.scholion.exchange.internal.conll.MentionPlaces.Placed;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.layout.NestedSpans;
import org.scholion.words.Message;

/**
 * Gives each mention a column of tags in which it overlaps no other. A mention stays in the column
 * in which the file had it; the others follow the options.
 */
final class TagLevels {

    private static final Message DISCONTINUOUS = Message.of("exchange.lost.discontinuous");
    private static final Message OVERLAPPING = Message.of("exchange.lost.overlapping");
    private static final Message SAME_TOKEN = Message.of("exchange.lost.same-token");

    private final List<TreeMap<Integer, Placed>> levels = new ArrayList<>();
    private final ConllLosses losses;

    /**
     * Chooses.
     *
     * @param columns the columns of the file, the outermost first
     * @param count how many columns there can be; any number of mentions share one where it is 0
     */
    TagLevels(
            List<Placed> placed,
            List<String> columns,
            int count,
            LayoutOptions options,
            SchemaTokens names,
            ConllLosses losses) {
        this.losses = losses;
        List<Placed> left = new ArrayList<>();
        for (Placed mention : placed) {
            if (mention.pieces().size() > 1) {
                losses.lose(DISCONTINUOUS, mention.mention());
                continue;
            }
            int level =
                    mention.same()
                            .map(same -> columns.indexOf(same.pieces().get(0).said()))
                            .orElse(-1);
            if (count == 0 || level < 0 || !put(level, mention)) {
                left.add(mention);
            }
        }
        left.sort(order(options, names));
        for (Placed mention : left) {
            int level = 0;
            while (!put(level, mention) && (count == 0 || level < count - 1)) {
                level++;
            }
            if (!isIn(level, mention)) {
                lose(mention);
            }
        }
        levels.forEach(l -> l.values().forEach(losses::written));
    }

    private static Comparator<Placed> order(LayoutOptions options, SchemaTokens names) {
        Comparator<Placed> longest =
                Comparator.comparingInt((Placed p) -> p.first() - p.last())
                        .thenComparingInt(Placed::first)
                        .thenComparingInt(p -> p.mention().span().begin())
                        .thenComparing(p -> p.mention().span().end(), Comparator.reverseOrder())
                        .thenComparing(p -> p.mention().id());
        if (options.nested() != NestedSpans.PRIORITY) {
            return longest;
        }
        return Comparator.comparingInt((Placed p) -> rank(p, options, names))
                .thenComparing(longest);
    }

    private static int rank(Placed mention, LayoutOptions options, SchemaTokens names) {
        int named = options.priority().indexOf(mention.type());
        int rank = named < 0 ? options.priority().indexOf(mention.mention().typeId()) : named;
        if (rank >= 0) {
            return rank;
        }
        List<String> types = names.schema().types().stream().map(t -> t.id()).toList();
        int at = types.indexOf(mention.mention().typeId());
        return options.priority().size() + (at < 0 ? types.size() : at);
    }

    private boolean put(int level, Placed mention) {
        while (levels.size() <= level) {
            levels.add(new TreeMap<>());
        }
        if (holder(level, mention).isPresent()) {
            return false;
        }
        levels.get(level).put(mention.first(), mention);
        return true;
    }

    private Optional<Placed> holder(int level, Placed mention) {
        Map.@Nullable Entry<Integer, Placed> before = levels.get(level).floorEntry(mention.last());
        return before != null && before.getValue().last() >= mention.first()
                ? Optional.of(before.getValue())
                : Optional.empty();
    }

    private boolean isIn(int level, Placed mention) {
        @Nullable Placed there = levels.get(level).get(mention.first());
        return there != null && there.equals(mention);
    }

    private void lose(Placed mention) {
        Span span = mention.mention().span();
        boolean overlaps =
                holder(0, mention)
                        .filter(h -> h.mention().span().overlaps(span.begin(), span.end()))
                        .isPresent();
        losses.lose(overlaps ? OVERLAPPING : SAME_TOKEN, mention.mention());
    }

    /** Returns how many columns are needed. */
    int count() {
        return levels.size();
    }

    /** Returns the mentions of a column, in text order. */
    List<Placed> level(int level) {
        return level < levels.size() ? List.copyOf(levels.get(level).values()) : List.of();
    }

    /** Returns all mentions. */
    List<Placed> all() {
        List<Placed> all = new ArrayList<>();
        levels.forEach(level -> all.addAll(level.values()));
        return all;
    }

    /** Returns the one piece of a mention as a span with its type. */
    static Bio.Chunk chunk(Placed mention) {
        Piece piece = mention.pieces().get(0);
        return new Bio.Chunk(piece.first(), piece.last(), mention.type());
    }
}
