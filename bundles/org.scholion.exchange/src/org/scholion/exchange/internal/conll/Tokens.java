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
import java.util.Optional;
import java.util.TreeSet;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.ExportDocument;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

/**
 * The tokens of a document in text order, none overlapping another: those of the base layer, or
 * without one ICU's words and the single characters between them, cut where a mention begins or
 * ends.
 *
 * @param tokens as UTF-16 ranges
 * @param sentences where sentences begin
 */
record Tokens(List<TextRange> tokens, TreeSet<Integer> sentences) {

    static Tokens of(ExportDocument document, TreeSet<Integer> cuts) {
        Optional<BaseLayer> layer = document.baseLayer().filter(l -> !l.tokens().isEmpty());
        TextBoundaries boundaries =
                TextBoundaries.of(document.text(), document.language().orElse(""));
        List<TextRange> tokens =
                layer.isPresent() ? imported(layer.get()) : computed(boundaries, cuts);
        TreeSet<Integer> sentences = new TreeSet<>();
        if (layer.isPresent() && !layer.get().sentences().isEmpty()) {
            layer.get().sentences().forEach(s -> sentences.add(s.begin()));
        } else {
            int length = document.text().length();
            boundaries.sentences(0, length).forEach(s -> sentences.add(s.begin()));
        }
        return new Tokens(tokens, sentences);
    }

    /** Whether a sentence begins behind the token before this one. */
    boolean beginsSentence(int index) {
        if (index == 0) {
            return true;
        }
        Integer start = sentences.floor(tokens.get(index).begin());
        return start != null && start > tokens.get(index - 1).begin();
    }

    private static List<TextRange> imported(BaseLayer layer) {
        List<TextRange> tokens = new ArrayList<>();
        // a multi-word token comes before its words and hides them
        List<BaseLayer.Token> order =
                layer.tokens().stream()
                        .filter(t -> t.end() > t.begin())
                        .sorted(
                                Comparator.comparingInt(BaseLayer.Token::begin)
                                        .thenComparing(
                                                BaseLayer.Token::end, Comparator.reverseOrder()))
                        .toList();
        int end = 0;
        for (BaseLayer.Token token : order) {
            if (token.begin() >= end) {
                tokens.add(new TextRange(token.begin(), token.end()));
                end = token.end();
            }
        }
        return tokens;
    }

    private static List<TextRange> computed(TextBoundaries boundaries, TreeSet<Integer> cuts) {
        String text = boundaries.text();
        List<TextRange> tokens = new ArrayList<>();
        int at = 0;
        for (TextRange word : boundaries.words(0, text.length())) {
            between(boundaries, at, word.begin(), tokens);
            add(word, cuts, tokens);
            at = word.end();
        }
        between(boundaries, at, text.length(), tokens);
        return tokens;
    }

    private static void between(
            TextBoundaries boundaries, int begin, int end, List<TextRange> tokens) {
        int at = begin;
        while (at < end) {
            int next = Math.min(end, boundaries.graphemeAfter(at));
            if (!isBlank(boundaries.text(), at, next)) {
                tokens.add(new TextRange(at, next));
            }
            at = next;
        }
    }

    private static boolean isBlank(String text, int begin, int end) {
        return text.substring(begin, end)
                .codePoints()
                .allMatch(
                        c ->
                                Character.isWhitespace(c)
                                        || Character.isSpaceChar(c)
                                        || Character.isISOControl(c));
    }

    private static void add(TextRange word, TreeSet<Integer> cuts, List<TextRange> tokens) {
        int at = word.begin();
        for (int cut : cuts.subSet(word.begin(), false, word.end(), false)) {
            tokens.add(new TextRange(at, cut));
            at = cut;
        }
        tokens.add(new TextRange(at, word.end()));
    }
}
