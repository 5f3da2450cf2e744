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
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.internal.conll.EntityMention.Piece;

/**
 * What the columns of tags of a layer mark.
 *
 * @param scheme of all columns
 * @param joined whether a token has several tags in one column, parted by bars
 * @param mentions in text order; what an opening says is the column
 */
record TableMarks(Bio scheme, boolean joined, List<EntityMention> mentions) {

    private static final String BAR = "|";

    /** Returns what a layer marks in columns. */
    static TableMarks of(BaseLayer layer, List<String> columns, String text) {
        List<ConllLayer.Part> parts = ConllLayer.parts(layer);
        List<List<String>> all = new ArrayList<>();
        Map<String, List<List<String>>> tags = new HashMap<>();
        for (String column : columns) {
            List<List<String>> sentences = new ArrayList<>();
            for (ConllLayer.Part part : parts) {
                sentences.add(
                        part.tokens().stream().map(t -> TableRow.value(t, column, text)).toList());
            }
            tags.put(column, sentences);
            all.addAll(sentences);
        }
        boolean joined =
                all.stream().anyMatch(s -> s.stream().anyMatch(tag -> tag.contains(BAR)))
                        && all.stream().allMatch(s -> s.stream().allMatch(TableMarks::areTags));
        List<List<String>> single = joined ? apart(all) : all;
        Bio scheme = Bio.schemeOf(single).orElse(Bio.LABELS);
        List<EntityMention> mentions = new ArrayList<>();
        for (String column : columns) {
            for (int i = 0; i < parts.size(); i++) {
                List<String> sentence = Optional.ofNullable(tags.get(column)).orElseThrow().get(i);
                int first = parts.get(i).first();
                for (Bio.Chunk chunk : joined ? stacked(sentence) : scheme.read(sentence)) {
                    List<Piece> pieces =
                            List.of(new Piece(first + chunk.first(), first + chunk.last(), column));
                    mentions.add(
                            new EntityMention(
                                    "",
                                    chunk.type(),
                                    Collections.emptySortedMap(),
                                    pieces,
                                    Brackets.span(layer, pieces)));
                }
            }
        }
        mentions.sort(
                Comparator.comparingInt((EntityMention m) -> m.pieces().get(0).first())
                        .thenComparing(m -> m.pieces().get(0).last(), Comparator.reverseOrder()));
        return new TableMarks(scheme, joined, mentions);
    }

    private static boolean areTags(String value) {
        return Arrays.stream(value.split("\\|", -1)).allMatch(Bio::isTag);
    }

    private static List<List<String>> apart(List<List<String>> sentences) {
        List<List<String>> apart = new ArrayList<>();
        for (List<String> sentence : sentences) {
            // only which prefixes there are counts here, so each tag may stand alone
            for (String tags : sentence) {
                for (String tag : tags.split("\\|")) {
                    if (!tag.startsWith("I-")) {
                        apart.add(List.of(tag));
                    }
                }
            }
        }
        return apart;
    }

    /** Returns the spans of a sentence whose tokens have the tags of all spans they are in. */
    private static List<Bio.Chunk> stacked(List<String> sentence) {
        List<Bio.Chunk> done = new ArrayList<>();
        List<Bio.Chunk> open = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            List<Bio.Chunk> next = new ArrayList<>();
            for (String tag : sentence.get(i).split("\\|")) {
                if (tag.equals(Bio.NONE)) {
                    continue;
                }
                String type = tag.substring(2);
                boolean begins = "BSU".indexOf(tag.charAt(0)) >= 0;
                Optional<Bio.Chunk> before =
                        begins
                                ? Optional.empty()
                                : open.stream().filter(c -> c.type().equals(type)).findFirst();
                before.ifPresent(open::remove);
                Bio.Chunk chunk = new Bio.Chunk(before.map(Bio.Chunk::first).orElse(i), i, type);
                if ("SUEL".indexOf(tag.charAt(0)) >= 0) {
                    done.add(chunk);
                } else {
                    next.add(chunk);
                }
            }
            done.addAll(open);
            open = next;
        }
        done.addAll(open);
        return done;
    }
}
