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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.BaseLayer;

/**
 * How a file of rows is kept in a base layer. What every row has is in its columns; what only some
 * have that were written in another way than usual, in columns of names that no format has; what
 * belongs to the whole file, in its facts.
 */
final class ConllLayer {

    /** The column with the whole line of a row that its columns alone would not make. */
    static final String LINE = "_line";

    /** The column with the comments between a row and the one before it. */
    static final String NOTES = "_notes";

    /** The column with the form, where it is not the text the token stands on. */
    static final String FORM = "form";

    /** The fact that says what the columns are, in order, parted by blanks. */
    static final String COLUMNS = "columns";

    /** The fact that says what parts columns. */
    static final String SEPARATOR = "separator";

    /** The fact that says which columns hold tags, in order, parted by blanks. */
    static final String TAGS = "tags";

    private static final String LINE_END = "line-end";
    private static final String CRLF = "crlf";
    private static final String END = "end";
    private static final String UNPARTED = "unparted";
    private static final String COUNTS = "counts";

    private ConllLayer() {}

    /**
     * A sentence with its tokens.
     *
     * @param first the number of the first token, in the layer
     */
    record Part(BaseLayer.Sentence sentence, int first, List<BaseLayer.Token> tokens) {}

    /** Returns the facts that put the lines of a file together again. */
    static Map<String, String> facts(
            ConllLines lines, List<BaseLayer.Token> tokens, List<BaseLayer.Sentence> sentences) {
        Map<String, String> facts = new HashMap<>();
        if (lines.crlf()) {
            facts.put(LINE_END, CRLF);
        }
        if (!lines.end().equals(ConllLines.USUAL_END)) {
            facts.put(END, lines.end());
        }
        List<String> unparted = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (int i = 0; i < lines.blocks().size(); i++) {
            ConllLines.Block block = lines.blocks().get(i);
            counts.add(block.rows().size());
            if (!block.parted()) {
                unparted.add(String.valueOf(i));
            }
        }
        if (!unparted.isEmpty()) {
            facts.put(UNPARTED, String.join(" ", unparted));
        }
        List<Integer> found = Arrays.stream(found(tokens, sentences)).boxed().toList();
        if (!found.equals(counts)) {
            facts.putAll(counts(counts));
        }
        return facts;
    }

    /** Returns the sentences with their tokens; a token of no width may stand between two. */
    static List<Part> parts(BaseLayer layer) {
        @Nullable String counts = layer.facts().get(COUNTS);
        if (counts != null) {
            String[] numbers = counts.split(" ");
            return split(layer, i -> i < numbers.length ? number(numbers[i]) : 0);
        }
        int[] found = found(layer.tokens(), layer.sentences());
        return split(layer, i -> found[i]);
    }

    /** Returns how many tokens each sentence has, by where they begin. */
    private static int[] found(List<BaseLayer.Token> tokens, List<BaseLayer.Sentence> sentences) {
        int[] found = new int[sentences.size()];
        int at = 0;
        for (BaseLayer.Token token : tokens) {
            while (at + 1 < found.length && token.begin() >= sentences.get(at + 1).begin()) {
                at++;
            }
            if (found.length > 0) {
                found[at]++;
            }
        }
        return found;
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private static List<Part> split(BaseLayer layer, ToIntFunction<Integer> count) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < layer.sentences().size(); i++) {
            int to = Math.min(layer.tokens().size(), at + count.applyAsInt(i));
            parts.add(new Part(layer.sentences().get(i), at, layer.tokens().subList(at, to)));
            at = to;
        }
        return parts;
    }

    /** Returns the fact that says what follows the last row. */
    static Map<String, String> ending(String end) {
        return Map.of(END, end);
    }

    /** Returns the fact that says how many tokens sentences have. */
    static Map<String, String> counts(List<Integer> counts) {
        return Map.of(COUNTS, String.join(" ", counts.stream().map(String::valueOf).toList()));
    }

    /** Returns the number of the sentence of each token. */
    static int[] sentenceOfToken(BaseLayer layer) {
        int[] sentence = new int[layer.tokens().size()];
        List<Part> parts = parts(layer);
        for (int i = 0; i < parts.size(); i++) {
            int first = parts.get(i).first();
            Arrays.fill(sentence, first, first + parts.get(i).tokens().size(), i);
        }
        return sentence;
    }

    /** Says what the line of a token is. */
    @FunctionalInterface
    interface Lines {
        String line(BaseLayer.Token token, int index);
    }

    /** Puts the lines of a file together again. */
    static String print(BaseLayer layer, Lines lines) {
        StringBuilder out = new StringBuilder();
        List<Part> parts = parts(layer);
        Set<String> unparted =
                Optional.ofNullable(layer.facts().get(UNPARTED))
                        .map(list -> (Set<String>) new HashSet<>(List.of(list.split(" "))))
                        .orElseGet(Set::of);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            List<String> notes = part.sentence().comments();
            if (i > 0) {
                out.append('\n');
            }
            boolean implied = notes.isEmpty() || !ConllLines.isBlank(notes.get(0));
            if (i > 0 && implied && !unparted.contains(String.valueOf(i))) {
                out.append('\n');
            }
            notes.forEach(note -> out.append(note).append('\n'));
            for (int j = 0; j < part.tokens().size(); j++) {
                BaseLayer.Token token = part.tokens().get(j);
                if (j > 0) {
                    out.append('\n');
                }
                @Nullable String before = token.columns().get(NOTES);
                if (before != null) {
                    out.append(before).append('\n');
                }
                out.append(lines.line(token, part.first() + j));
            }
        }
        out.append(Optional.ofNullable(layer.facts().get(END)).orElse(ConllLines.USUAL_END));
        String text = out.toString();
        return CRLF.equals(layer.facts().get(LINE_END)) ? text.replace("\n", "\r\n") : text;
    }
}
