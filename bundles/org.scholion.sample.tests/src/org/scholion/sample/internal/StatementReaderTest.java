/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.sample.internal.Statement.Quote;

/** How the lines of an annotation source are read. */
class StatementReaderTest {

    private static Statement one(String line) {
        List<Statement> all = StatementReader.read("file", line);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void thatBlankLinesAndRemarksAreNothingButCounted() {
        List<Statement> all = StatementReader.read("file", "\n# remark\n  first \n\n second\n");
        assertThat(all).extracting(Statement::keyword).containsExactly("first", "second");
        assertThat(all).extracting(Statement::line).containsExactly(3, 5);
        assertThat(all.get(1).place()).isEqualTo("file:5: ");
    }

    @Test
    void thatAHeadingNamesTheMembersOfWhatFollows() {
        List<Statement> all = StatementReader.read("file", "a\n[x  y]\nb\nc\n[ z ]\nd");
        assertThat(all)
                .extracting(Statement::members)
                .containsExactly(List.of(), List.of("x", "y"), List.of("x", "y"), List.of("z"));
    }

    @Test
    void thatALineIsOfWordsQuotesAndSettingsInAnyOrder() {
        Statement line = one("mark \"some words\" person  level=name,title \"more\"@12 unsure");
        assertThat(line.words()).containsExactly("mark", "person", "unsure");
        assertThat(line.quotes())
                .containsExactly(new Quote("some words", 1), new Quote("more", 12));
        assertThat(line.values("level")).containsExactly("name", "title");
        assertThat(line.values("other")).isEmpty();
        assertThat(line.quotes("level")).isEmpty();
        assertThat(line.flag("unsure")).isTrue();
        assertThat(line.flag("mark")).as("the keyword is no flag").isFalse();
    }

    @Test
    void thatQuotesApartByPlusSignsAreOneValue() {
        Statement line = one("stance cue=\"not\"@2 + \"agree\" evidence=\"why\" \"own\" + \"two\"");
        assertThat(line.quotes("cue")).containsExactly(new Quote("not", 2), new Quote("agree", 1));
        assertThat(line.quotes("evidence")).containsExactly(new Quote("why", 1));
        assertThat(line.quotes()).containsExactly(new Quote("own", 1), new Quote("two", 1));
        assertThat(line.quotes("none")).isEmpty();
        assertThat(one("label key=").values("key")).containsExactly("");
    }

    @Test
    void thatAMistakeIsToldWithItsPlace() {
        assertThatThrownBy(() -> StatementReader.read("file", "\nmark \"open"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("file, line 2")
                .hasMessageContaining("not closed");
        Statement line = one("mark person");
        assertThat(line.word(1, "type")).isEqualTo("person");
        assertThatThrownBy(() -> line.word(2, "name"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("file:1: 'mark' needs a name");
    }
}
