/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.clitic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextRange;

/**
 * Holds the edges against a treebank's words, where the property {@code scholion.shared} names the
 * folder it is in. Its tokens are pieces; those without a space between them are one written word.
 */
class SharedTreebankCliticsTest {

    /** What share of the treebank's boundaries must be offered. */
    private static final double SHARE = 0.98;

    @Test
    void thatTheBoundariesOfATreebankAreAmongTheEdges() throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "scholion.shared is not set");
        int boundaries = 0;
        List<String> missed = new ArrayList<>();
        for (List<String> tokens :
                words(Path.of(shared, "data/conllu/ar_pud/ar_pud-ud-test.conllu"))) {
            CliticEdges edges = CliticEdges.of(String.join("", tokens));
            int at = 0;
            for (String token : tokens.subList(0, tokens.size() - 1)) {
                at += token.length();
                boundaries++;
                if (!edges.edges().contains(at)) {
                    missed.add(String.join("+", tokens));
                }
            }
        }
        assertThat(boundaries).isGreaterThan(2_000);
        assertThat(1 - (double) missed.size() / boundaries)
                .as("of %s boundaries not offered: %s", boundaries, missed)
                .isGreaterThanOrEqualTo(SHARE);
    }

    @Test
    void thatASureCutHardlyEverTearsAWordOfTheTreebank() throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "scholion.shared is not set");
        int cuts = 0;
        List<String> torn = new ArrayList<>();
        for (List<String> tokens :
                words(Path.of(shared, "data/conllu/ar_pud/ar_pud-ud-test.conllu"))) {
            int cut = CliticEdges.of(String.join("", tokens)).sureCut();
            int at = 0;
            boolean boundary = false;
            for (String token : tokens) {
                at += token.length();
                boundary |= at == cut;
            }
            if (cut > 0) {
                cuts++;
                if (!boundary) {
                    torn.add(String.join("+", tokens));
                }
            }
        }
        assertThat((double) torn.size() / cuts).as("of %s cuts: %s", cuts, torn).isLessThan(0.02);
    }

    /** The written words that begin with an Arabic letter, as their tokens. */
    static List<List<String>> words(Path file) throws IOException {
        List<List<String>> words = new ArrayList<>();
        List<String> word = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t");
            if (columns.length < 10) {
                end(words, word);
                continue;
            }
            String token = columns[1];
            boolean sign = columns[3].equals("PUNCT") || columns[3].equals("SYM");
            if (sign) {
                end(words, word);
                continue;
            }
            word.add(token);
            if (!columns[9].contains("SpaceAfter=No")) {
                end(words, word);
            }
        }
        end(words, word);
        return words;
    }

    private static void end(List<List<String>> words, List<String> word) {
        if (!word.isEmpty() && new WordLetters(word.getFirst()).isArabic(0)) {
            words.add(List.copyOf(word));
        }
        word.clear();
    }

    @Test
    void thatTheWordsOfTheSeedsGiveThemselvesInPieces() throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "scholion.shared is not set");
        try (var seeds = Files.list(Path.of(shared, "seeds"))) {
            for (Path seed : seeds.sorted().toList()) {
                for (String word : Files.readString(seed).split("\\s+")) {
                    StringBuilder joined = new StringBuilder();
                    for (WordPiece piece : CliticEdges.of(word).pieces()) {
                        TextRange range = piece.range();
                        joined.append(range.of(word));
                    }
                    assertThat(joined).hasToString(word);
                }
            }
        }
    }
}
