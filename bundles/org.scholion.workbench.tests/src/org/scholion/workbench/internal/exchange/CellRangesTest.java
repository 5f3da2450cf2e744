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

class CellRangesTest {

    private static List<String> cells(String file, String line) {
        return CellRanges.of(file, line).stream().map(range -> range.of(line)).toList();
    }

    @Test
    void thatStringsOfJsonHaveDirectionsOfTheirOwn() {
        assertThat(cells("ner/train.jsonl", "{\"tokens\":[\"زارت\",\"ليلى\"],\"n\":[0,1]}"))
                .containsExactly("tokens", "زارت", "ليلى", "n");
        assertThat(cells("a.json", "{\"a\":\"b\\\"c\\\\\",\"\":\"cut"))
                .as("what is escaped ends no string")
                .containsExactly("a", "b\\\"c\\\\", "cut");
    }

    @Test
    void thatCellsOfTablesHaveThem() {
        assertThat(cells("corpus.csv", "a,\"मीरा, दिल्ली\",,\"x \"\"y\"\"\""))
                .containsExactly("a", "\"मीरा, दिल्ली\"", "\"x \"\"y\"\"\"");
        assertThat(cells("corpus.tsv", "زارت ليلى\tx")).containsExactly("زارت ليلى", "x");
        assertThat(cells("a.conll", "ليلى B-Person")).containsExactly("ليلى", "B-Person");
        assertThat(cells("a.conll", "ليلى\tB-Person")).containsExactly("ليلى", "B-Person");
        assertThat(cells("a.ann", "T1\tPerson 0 4\tليلى"))
                .containsExactly("T1", "Person 0 4", "ليلى");
    }

    @Test
    void thatTextIsOnePart() {
        assertThat(cells("a.txt", "زارت ليلى.")).containsExactly("زارت ليلى.");
        assertThat(cells("a.txt", "")).isEmpty();
    }
}
