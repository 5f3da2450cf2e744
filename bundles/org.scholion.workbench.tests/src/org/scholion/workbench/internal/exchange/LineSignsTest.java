/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineSignsTest {

    /**
     * A line as it is shown: brackets stand for isolates, angles for those left to right, a bar for
     * breaks.
     */
    private static String shown(String file, String line) {
        StringBuilder shown = new StringBuilder(line);
        List<LineSigns> all = LineSigns.of(file, line);
        for (int i = all.size() - 1; i >= 0; i--) {
            shown.insert(
                    all.get(i).offset(),
                    switch (all.get(i).sign()) {
                        case '\u2066' -> '<';
                        case '\u2068' -> '[';
                        case '\u200B' -> '|';
                        default -> ']';
                    });
        }
        return shown.toString();
    }

    @Test
    void thatStringsOfJsonHaveDirectionsOfTheirOwn() {
        assertThat(shown("ner/train.jsonl", "{\"tokens\":\"زارت\",\"ليلى\",\"n\":0}"))
                .isEqualTo("{\"[tokens]\":\"[زارت]\",|\"[ليلى]\",|\"[n]\":0}");
    }

    @Test
    void thatWhatIsEscapedEndsNoStringAndRunsFromLeftToRight() {
        assertThat(shown("a.json", "\"ب\\n\\\"c\\\\\",\"\\u0627\""))
                .isEqualTo("\"[ب<\\n]<\\\"]c<\\\\]]\",|\"[<\\u0627]]\"");
        assertThat(shown("a.json", "\"cut\\")).as("a line may be cut").isEqualTo("\"[cut<\\]]");
    }

    @Test
    void thatCellsOfTablesHaveThem() {
        assertThat(shown("corpus.csv", "a,\"मीरा, दिल्ली\",,\"x \"\"y\"\"\""))
                .isEqualTo("[a],[\"मीरा, दिल्ली\"],,[\"x \"\"y\"\"\"]");
        assertThat(shown("corpus.tsv", "زارت ليلى\tx")).isEqualTo("[زارت ليلى]\t[x]");
        assertThat(shown("a.conll", "ليلى B-Person")).isEqualTo("[ليلى] [B-Person]");
        assertThat(shown("a.conll", "ليلى\tB-Person")).isEqualTo("[ليلى]\t[B-Person]");
        assertThat(shown("a.ann", "T1\tPerson 0 4\tليلى")).isEqualTo("[T1]\t[Person 0 4]\t[ليلى]");
    }

    @Test
    void thatTextIsOnePart() {
        assertThat(shown("a.txt", "زارت ليلى.")).isEqualTo("[زارت ليلى.]");
        assertThat(shown("a.txt", "")).isEmpty();
    }
}
