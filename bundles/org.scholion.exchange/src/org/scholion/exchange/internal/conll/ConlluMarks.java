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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.internal.conll.EntityMention.Piece;

/**
 * What MISC of a layer's tokens marks.
 *
 * @param key of MISC, if one marks anything
 * @param scheme of the tags; empty for brackets
 * @param fields of the brackets
 * @param mentions in text order
 * @param groups the entities that make up another one, by its id
 * @param bridges how many links between entities there are that are no identity
 * @param broken the tokens with brackets that belong to no mention
 */
record ConlluMarks(
        Optional<String> key,
        Optional<Bio> scheme,
        EntityFields fields,
        List<EntityMention> mentions,
        Map<String, Set<String>> groups,
        int bridges,
        List<Integer> broken) {

    /** The key of CorefUD. */
    static final String ENTITY = "Entity";

    /** The key of groups in CorefUD: {@code e3<e10,e4<e10}. */
    static final String GROUP = "SplitAnte";

    private static final String BRIDGE = "Bridge";

    /** The keys of tags, the likeliest first. */
    private static final List<String> KEYS =
            List.of("NER", "ner", "NE", "ne", "NamedEntity", ENTITY);

    /** Returns what a layer marks. */
    static ConlluMarks of(BaseLayer layer) {
        Optional<EntityFields> declared =
                layer.sentences().stream()
                        .flatMap(s -> EntityFields.declared(s.comments()).stream())
                        .findFirst();
        List<String> said = said(layer);
        boolean brackets =
                declared.isPresent()
                        || has(said, ENTITY, v -> Brackets.parse(v).isPresent())
                                && all(said, ENTITY, v -> Brackets.parse(v).isPresent());
        if (brackets) {
            return brackets(layer, declared.orElse(EntityFields.USUAL));
        }
        for (String key : KEYS) {
            if (has(said, key, v -> !v.equals(Bio.NONE) && Bio.isTag(v))
                    && all(said, key, Bio::isTag)) {
                return tags(layer, key);
            }
        }
        return new ConlluMarks(
                Optional.empty(),
                Optional.empty(),
                EntityFields.USUAL,
                List.of(),
                Map.of(),
                0,
                List.of());
    }

    /** Returns what MISC says anywhere: most words have nothing there. */
    private static List<String> said(BaseLayer layer) {
        List<String> said = new ArrayList<>();
        for (BaseLayer.Token token : layer.tokens()) {
            @Nullable String misc = token.columns().get(ConlluRow.MISC);
            if (misc != null) {
                said.add(misc);
            }
        }
        return said;
    }

    private static boolean has(List<String> said, String key, Predicate<String> kind) {
        return said.stream().anyMatch(m -> ConlluRow.misc(m, key).filter(kind).isPresent());
    }

    private static boolean all(List<String> said, String key, Predicate<String> kind) {
        return said.stream().allMatch(m -> ConlluRow.misc(m, key).map(kind::test).orElse(true));
    }

    private static Optional<String> value(BaseLayer.Token token, String key) {
        return ConlluRow.misc(ConlluRow.value(token, ConlluRow.MISC), key);
    }

    private static ConlluMarks brackets(BaseLayer layer, EntityFields fields) {
        Brackets brackets = new Brackets(layer, fields);
        Map<String, Set<String>> groups = new TreeMap<>();
        int bridges = 0;
        for (int i = 0; i < layer.tokens().size(); i++) {
            BaseLayer.Token token = layer.tokens().get(i);
            String misc = ConlluRow.value(token, ConlluRow.MISC);
            if (misc.length() <= ENTITY.length()) {
                continue;
            }
            Optional<String> value = ConlluRow.misc(misc, ENTITY);
            if (value.isPresent()) {
                brackets.add(i, value.get());
            }
            ConlluRow.misc(misc, GROUP).ifPresent(v -> group(groups, v));
            bridges += ConlluRow.misc(misc, BRIDGE).map(v -> v.split(",").length).orElse(0);
        }
        return new ConlluMarks(
                Optional.of(ENTITY),
                Optional.empty(),
                fields,
                brackets.mentions(),
                groups,
                bridges,
                brackets.broken());
    }

    private static void group(Map<String, Set<String>> groups, String value) {
        for (String pair : value.split(",")) {
            int less = pair.indexOf('<');
            if (less > 0 && less < pair.length() - 1) {
                groups.computeIfAbsent(pair.substring(less + 1), g -> new LinkedHashSet<>())
                        .add(pair.substring(0, less));
            }
        }
    }

    private static ConlluMarks tags(BaseLayer layer, String key) {
        List<List<String>> sentences = new ArrayList<>();
        List<List<Integer>> places = new ArrayList<>();
        for (ConllLayer.Part part : ConllLayer.parts(layer)) {
            List<Integer> words = words(part);
            places.add(words);
            sentences.add(
                    words.stream()
                            .map(i -> value(layer.tokens().get(i), key).orElse(Bio.NONE))
                            .toList());
        }
        List<EntityMention> mentions = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (Bio.Chunk chunk : Bio.chunks(sentences.get(i))) {
                List<Piece> pieces =
                        List.of(
                                new Piece(
                                        places.get(i).get(chunk.first()),
                                        places.get(i).get(chunk.last()),
                                        ""));
                mentions.add(
                        new EntityMention(
                                "",
                                chunk.type(),
                                Collections.emptySortedMap(),
                                pieces,
                                Brackets.span(layer, pieces)));
            }
        }
        return new ConlluMarks(
                Optional.of(key),
                Bio.schemeOf(sentences),
                EntityFields.USUAL,
                mentions,
                Map.of(),
                0,
                List.of());
    }

    /** Returns the numbers of a sentence's tokens that are words. */
    static List<Integer> words(ConllLayer.Part part) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < part.tokens().size(); i++) {
            if (ConlluRow.isWord(part.tokens().get(i).id())) {
                words.add(part.first() + i);
            }
        }
        return words;
    }
}
