/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.layout.TokenSource;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.text.clitic.CliticEdges;
import org.scholion.text.clitic.WordPiece;
import org.scholion.text.extent.Extents;

/**
 * The tokens of a document in text order, none overlapping another and none blank.
 *
 * @param tokens as UTF-16 ranges
 * @param sentences where sentences begin
 */
public record Tokens(List<TextRange> tokens, TreeSet<Integer> sentences) {

    /**
     * Returns the tokens of a document, which do not depend on what is marked.
     *
     * @param source where they come from; without imported ones words are taken
     */
    public static Tokens of(ExportDocument document, TokenSource source) {
        TextBoundaries boundaries = boundaries(document);
        Optional<BaseLayer> layer = document.baseLayer().filter(l -> !l.tokens().isEmpty());
        List<TextRange> tokens =
                switch (source) {
                    case IMPORTED ->
                            layer.isPresent()
                                    ? imported(layer.get())
                                    : computed(boundaries, new TreeSet<>());
                    case WORDS -> computed(boundaries, new TreeSet<>());
                    case CLITICS ->
                            computed(
                                    boundaries,
                                    clitics(boundaries, document.language().orElse("")));
                };
        return new Tokens(tokens, sentences(document, boundaries));
    }

    /**
     * Returns the tokens of the base layer, or without one words, cut where a mention begins or
     * ends.
     */
    public static Tokens cutAt(ExportDocument document, TreeSet<Integer> cuts) {
        TextBoundaries boundaries = boundaries(document);
        Optional<BaseLayer> layer = document.baseLayer().filter(l -> !l.tokens().isEmpty());
        List<TextRange> tokens =
                layer.isPresent() ? imported(layer.get()) : computed(boundaries, cuts);
        return new Tokens(tokens, sentences(document, boundaries));
    }

    private static TextBoundaries boundaries(ExportDocument document) {
        return TextBoundaries.of(document.text(), document.language().orElse(""));
    }

    private static TreeSet<Integer> sentences(ExportDocument document, TextBoundaries boundaries) {
        TreeSet<Integer> sentences = new TreeSet<>();
        List<BaseLayer.Sentence> imported =
                document.baseLayer().map(BaseLayer::sentences).orElse(List.of());
        if (imported.isEmpty()) {
            int length = document.text().length();
            boundaries.sentences(0, length).forEach(s -> sentences.add(s.begin()));
        } else {
            imported.forEach(s -> sentences.add(s.begin()));
        }
        return sentences;
    }

    /** Returns whether a sentence begins behind the token before this one. */
    public boolean beginsSentence(int index) {
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

    /**
     * Where words are cut into what is written together, as far as the letters leave little doubt:
     * after each prefix up to {@link CliticEdges#sureCut}. More cuts would take the first letter
     * off words that begin with a letter like a prefix.
     */
    private static TreeSet<Integer> clitics(TextBoundaries boundaries, String language) {
        TreeSet<Integer> cuts = new TreeSet<>();
        Extents extents = Extents.of(boundaries, language);
        for (TextRange word : boundaries.words(0, boundaries.text().length())) {
            CliticEdges edges = extents.edges(word);
            int sure = edges.sureCut();
            for (WordPiece piece : edges.pieces()) {
                int end = piece.range().end();
                if (piece.kind().isPrefix() && end <= sure) {
                    cuts.add(word.begin() + end);
                }
            }
        }
        return cuts;
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
        int c;
        for (int at = begin; at < end; at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (!Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && !Character.isISOControl(c)) {
                return false;
            }
        }
        return true;
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
