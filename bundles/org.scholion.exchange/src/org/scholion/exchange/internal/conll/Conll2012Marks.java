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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.BaseLayer;
import org.scholion.document.Span;
import org.scholion.exchange.internal.conll.EntityMention.Piece;

/**
 * What the columns of names and coreference mark.
 *
 * @param mentions in text order: a name and a mention of one span are one
 * @param chains the mentions of the last column, in it their types are empty
 * @param names the names, in the order of the text
 * @param partOfToken the number of the part each token is in
 * @param broken the tokens with brackets that belong to no mention
 */
record Conll2012Marks(
        List<EntityMention> mentions,
        List<EntityMention> chains,
        List<EntityMention> names,
        int[] partOfToken,
        List<Integer> broken) {

    /** What a bracket of the last column says. */
    static final EntityFields FIELDS = new EntityFields(List.of("eid"));

    /** What parts the number of a part from that of an entity. */
    static final String COLON = ":";

    /** Returns what a layer marks. Entities are those of one part. */
    static Conll2012Marks of(BaseLayer layer) {
        int[] partOfToken = new int[layer.tokens().size()];
        List<EntityMention> names = new ArrayList<>();
        List<EntityMention> chains = new ArrayList<>();
        List<Integer> broken = new ArrayList<>();
        Brackets brackets = new Brackets(layer, FIELDS);
        int part = 0;
        for (ConllLayer.Part sentence : ConllLayer.parts(layer)) {
            boolean begins =
                    sentence.first() > 0
                            && sentence.sentence().comments().stream()
                                    .anyMatch(n -> n.startsWith(Conll2012Row.BEGIN));
            if (begins) {
                take(brackets, part, chains, broken);
                brackets = new Brackets(layer, FIELDS);
                part++;
            }
            List<String> stars = new ArrayList<>();
            for (int i = 0; i < sentence.tokens().size(); i++) {
                BaseLayer.Token token = sentence.tokens().get(i);
                partOfToken[sentence.first() + i] = part;
                stars.add(Conll2012Row.value(token, Conll2012Row.NAMES));
                String value = Conll2012Row.value(token, Conll2012Row.COREFERENCE);
                if (!value.equals(Conll2012Row.NONE)) {
                    brackets.add(sentence.first() + i, value.replace("|", ""));
                }
            }
            for (Bio.Chunk chunk : Stars.read(stars)) {
                names.add(name(layer, sentence.first(), chunk));
            }
        }
        take(brackets, part, chains, broken);
        return new Conll2012Marks(merged(chains, names), chains, names, partOfToken, broken);
    }

    private static void take(
            Brackets brackets, int part, List<EntityMention> chains, List<Integer> broken) {
        for (EntityMention mention : brackets.mentions()) {
            chains.add(
                    new EntityMention(
                            part + COLON + mention.entity(),
                            mention.type(),
                            mention.attributes(),
                            mention.pieces(),
                            mention.span()));
        }
        broken.addAll(brackets.broken());
    }

    private static EntityMention name(BaseLayer layer, int first, Bio.Chunk chunk) {
        List<Piece> pieces = List.of(new Piece(first + chunk.first(), first + chunk.last(), ""));
        return new EntityMention(
                "",
                chunk.type(),
                Collections.emptySortedMap(),
                pieces,
                Brackets.span(layer, pieces));
    }

    private static List<EntityMention> merged(
            List<EntityMention> chains, List<EntityMention> names) {
        Map<Span, EntityMention> free = new HashMap<>();
        chains.forEach(chain -> free.putIfAbsent(chain.span(), chain));
        // an entity may have two mentions of the same words, which are equal
        Set<EntityMention> used = Collections.newSetFromMap(new IdentityHashMap<>());
        List<EntityMention> all = new ArrayList<>();
        for (EntityMention name : names) {
            @Nullable EntityMention chain = free.remove(name.span());
            if (chain == null) {
                all.add(name);
            } else {
                used.add(chain);
                all.add(
                        new EntityMention(
                                chain.entity(),
                                name.type(),
                                name.attributes(),
                                chain.pieces(),
                                name.span()));
            }
        }
        chains.stream().filter(c -> !used.contains(c)).forEach(all::add);
        all.sort(
                Comparator.comparingInt((EntityMention m) -> m.pieces().get(0).first())
                        .thenComparing(m -> m.pieces().get(0).last(), Comparator.reverseOrder()));
        return all;
    }
}
