/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Imported or computed tokens and sentences. One per document, immutable, never inside an
 * annotation set.
 *
 * @param source what made it, such as {@code icu 79.1} or {@code conllu}
 * @param tokens in text order
 * @param sentences in text order
 * @param facts what a foreign format has for the whole file and nowhere else, by name: what lines
 *     end with, which columns there are, what stands after the last sentence
 */
public record BaseLayer(
        String source, List<Token> tokens, List<Sentence> sentences, Map<String, String> facts) {

    /** A layer without tokens and sentences. */
    public static final BaseLayer EMPTY = new BaseLayer("none", List.of(), List.of());

    public BaseLayer {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
        facts = Map.copyOf(facts);
    }

    /** A layer of which nothing is known but its tokens and sentences. */
    public BaseLayer(String source, List<Token> tokens, List<Sentence> sentences) {
        this(source, tokens, sentences, Map.of());
    }

    /** Returns whether it has neither tokens nor sentences, so that it says nothing of a text. */
    public boolean isEmpty() {
        return tokens.isEmpty() && sentences.isEmpty();
    }

    /** Returns this layer with the facts of another one besides; its own are not changed. */
    public BaseLayer withFactsOf(BaseLayer other) {
        Map<String, String> all = new HashMap<>(other.facts);
        all.putAll(facts);
        return new BaseLayer(source, tokens, sentences, all);
    }

    /**
     * A token, a word of a multi-word token, or an empty node.
     *
     * @param id the format's own id within its sentence, such as {@code 3}, {@code 3-4} or {@code
     *     8.1}
     * @param begin UTF-16 offset
     * @param end UTF-16 offset after the last unit
     * @param columns further columns of the foreign format, by column name
     */
    public record Token(String id, int begin, int end, Map<String, String> columns) {
        public Token {
            columns = columns instanceof RowColumns ? columns : Map.copyOf(columns);
        }
    }

    /**
     * A sentence.
     *
     * @param id the format's own id, if it has one
     * @param begin UTF-16 offset
     * @param end UTF-16 offset after the last unit
     * @param comments the lines before it that hold no token, in order: comments, markers of
     *     documents, and blank lines other than the one that parts two sentences
     */
    public record Sentence(Optional<String> id, int begin, int end, List<String> comments) {
        public Sentence {
            comments = List.copyOf(comments);
        }
    }
}
