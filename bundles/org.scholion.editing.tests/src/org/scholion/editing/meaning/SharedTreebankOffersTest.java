/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.text.extent.Extents;

/**
 * Holds what is offered first against a treebank, as if all its words were known and all its proper
 * nouns marked already, where the property {@code scholion.shared} names the folder it is in.
 */
class SharedTreebankOffersTest {

    /** A token of the treebank. */
    private record Token(String form, boolean name, boolean arabic) {}

    @Test
    void thatWhatIsOfferedFirstHardlyEverTearsAWordAndMostlyFreesAName() throws Exception {
        List<List<Token>> words = words();
        Told told = new Told();
        for (List<Token> word : words) {
            told.word(written(word));
            word.stream().filter(Token::name).forEach(token -> told.marked(token.form()));
        }
        int whole = 0;
        int named = 0;
        List<String> torn = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (List<Token> word : words) {
            String text = written(word);
            String first = first(text, told);
            if (word.size() == 1) {
                whole++;
                if (!first.equals(text)) {
                    torn.add(text + ": " + first);
                }
            } else if (word.getLast().name()) {
                named++;
                if (!first.equals(word.getLast().form())) {
                    missed.add(text + ": " + first);
                }
            }
        }
        assertThat((double) torn.size() / whole)
                .as("of %s words %s torn: %s", whole, torn.size(), torn)
                .isLessThan(0.002);
        assertThat((double) missed.size() / named)
                .as("of %s names %s with a prefix: %s", named, missed.size(), missed)
                .isLessThan(0.05);
    }

    private static String first(String word, Attested attested) {
        Extents extents = Extents.of(TextBoundaries.of(word, "ar"), "ar");
        List<TextRange> offers = new PieceOffers(extents, attested).at(0);
        return offers.isEmpty() ? word : offers.getFirst().of(word);
    }

    private static String written(List<Token> word) {
        return String.join("", word.stream().map(Token::form).toList());
    }

    /** The written words of the treebank as tokens without a space between them. */
    private static List<List<Token>> words() throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "scholion.shared is not set");
        Path file = Path.of(shared, "data/conllu/ar_pud/ar_pud-ud-test.conllu");
        List<List<Token>> words = new ArrayList<>();
        List<Token> word = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t");
            boolean token =
                    columns.length >= 10
                            && columns[1].codePoints().allMatch(Character::isLetterOrDigit);
            if (token) {
                boolean arabic =
                        Character.UnicodeScript.of(columns[1].codePointAt(0))
                                == Character.UnicodeScript.ARABIC;
                word.add(new Token(columns[1], columns[3].equals("PROPN"), arabic));
            }
            if (!word.isEmpty() && (!token || !columns[9].contains("SpaceAfter=No"))) {
                if (word.getFirst().arabic()) {
                    words.add(List.copyOf(word));
                }
                word.clear();
            }
        }
        return words;
    }
}
