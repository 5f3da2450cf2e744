/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.layout.NestedSpans;
import org.scholion.words.Message;

/** The tags of a document's tokens, by IOB2: what begins a mention, and what goes on with it. */
public final class TokenTags {

    /** What a token has of which nobody has said that nothing is there. */
    public static final int MASK = -100;

    /** The longest mention is first, of these the one that begins first. */
    private static final Comparator<PlacedMention> LONGEST =
            Comparator.comparingInt(PlacedMention::length)
                    .reversed()
                    .thenComparingInt(PlacedMention::first)
                    .thenComparingInt(PlacedMention::label)
                    .thenComparing(p -> p.mention().id());

    private final LaidOut laid;
    private final LabelNames names;
    private final RowLosses losses;
    private final List<PlacedMention> chosen;
    private final int longest;

    /** Chooses which mentions are in the tags. */
    public TokenTags(LaidOut laid, LabelNames names, List<PlacedMention> placed, RowLosses losses) {
        this.laid = laid;
        this.names = names;
        this.losses = losses;
        chosen = chosen(placed);
        chosen.sort(Comparator.comparingInt(PlacedMention::first));
        longest = chosen.stream().mapToInt(PlacedMention::length).max().orElse(0);
        for (PlacedMention one : chosen) {
            if (isWhole(one)) {
                losses.write(one.mention());
            } else {
                losses.lose(
                        Message.of("exchange.lost.tag-cut", "label", label(one)), one.mention());
            }
        }
    }

    private boolean isWhole(PlacedMention one) {
        int begin = laid.tokens().get(one.first()).begin();
        int end = laid.tokens().get(one.end() - 1).end();
        return laid.rowOf(begin, end).isPresent();
    }

    /** Those that may have tokens in a row, the first ones first. */
    private List<PlacedMention> near(RowRange row) {
        return chosen.subList(from(row.firstToken() - longest + 1), from(row.endToken()));
    }

    private int from(int token) {
        int low = 0;
        int high = chosen.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (chosen.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns how many columns of tags there are. */
    public static int columns(LayoutOptions options) {
        return options.nested() == NestedSpans.COLUMNS ? options.depth() : 1;
    }

    private List<PlacedMention> chosen(List<PlacedMention> placed) {
        List<PlacedMention> order = new ArrayList<>(placed);
        NestedSpans nested = laid.options().nested();
        if (nested == NestedSpans.JOINED) {
            return order;
        }
        Map<AnnotationId, Integer> ranks = new HashMap<>();
        placed.forEach(p -> ranks.put(p.mention().id(), rank(p.mention())));
        order.sort(
                nested == NestedSpans.PRIORITY
                        ? Comparator.comparingInt(
                                        (PlacedMention p) ->
                                                ranks.getOrDefault(p.mention().id(), 0))
                                .thenComparing(LONGEST)
                        : LONGEST);
        int columns = columns(laid.options());
        boolean[][] taken = new boolean[columns][laid.tokens().size()];
        List<PlacedMention> kept = new ArrayList<>();
        for (PlacedMention one : order) {
            int column = 0;
            while (column < columns && isTaken(taken[column], one)) {
                column++;
            }
            if (column == columns) {
                losses.lose(
                        columns == 1
                                ? Message.of("exchange.lost.tag-nested", "label", label(one))
                                : Message.of("exchange.lost.tag-deep", "label", label(one)),
                        one.mention());
            } else {
                Arrays.fill(taken[column], one.first(), one.end(), true);
                kept.add(one.in(column));
            }
        }
        return kept;
    }

    private static boolean isTaken(boolean[] taken, PlacedMention one) {
        for (int i = one.first(); i < one.end(); i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private int rank(Mention mention) {
        List<String> priority = laid.options().priority();
        int named = priority.indexOf(names.type(mention.typeId()));
        int byId = named < 0 ? priority.indexOf(mention.typeId()) : named;
        return byId < 0 ? priority.size() : byId;
    }

    private String label(PlacedMention one) {
        return names.type(one.mention().typeId());
    }

    /** Returns the numbers of a column's tags in a row. */
    public int[] numbers(RowRange row, int column) {
        int[] tags = new int[row.endToken() - row.firstToken()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = laid.isMasked(row.firstToken() + i) ? MASK : 0;
        }
        for (PlacedMention one : near(row)) {
            if (one.column() != column || one.end() <= row.firstToken()) {
                continue;
            }
            boolean whole = row.firstToken() <= one.first() && one.end() <= row.endToken();
            int begin = 1 + 2 * one.label();
            for (int i = Math.max(one.first(), row.firstToken());
                    i < Math.min(one.end(), row.endToken());
                    i++) {
                tags[i - row.firstToken()] = !whole ? MASK : i == one.first() ? begin : begin + 1;
            }
        }
        return tags;
    }

    /** Returns the joined tags in a row, the outermost first; null where it is not said. */
    public List<@Nullable String> joined(RowRange row) {
        List<PlacedMention> order = new ArrayList<>(near(row));
        order.sort(LONGEST);
        int count = row.endToken() - row.firstToken();
        StringBuilder[] tags = new StringBuilder[count];
        boolean[] cut = new boolean[count];
        for (PlacedMention one : order) {
            boolean whole = row.firstToken() <= one.first() && one.end() <= row.endToken();
            for (int i = Math.max(one.first(), row.firstToken());
                    i < Math.min(one.end(), row.endToken());
                    i++) {
                int at = i - row.firstToken();
                cut[at] |= !whole;
                if (tags[at] == null) {
                    tags[at] = new StringBuilder();
                }
                tags[at].append(tags[at].isEmpty() ? "" : "|")
                        .append(i == one.first() ? "B-" : "I-")
                        .append(label(one));
            }
        }
        List<@Nullable String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (cut[i]) {
                all.add(null);
            } else if (tags[i] != null) {
                all.add(tags[i].toString());
            } else {
                all.add(laid.isMasked(row.firstToken() + i) ? null : LabelNames.OUTSIDE);
            }
        }
        return all;
    }
}
