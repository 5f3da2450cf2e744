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

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;

class SampleSourceTest {

    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");

    private final Schema schema = BuiltInSchemas.load("news-stance").orElseThrow();

    private SampleSet set(String text, String source) {
        AnnotationIds ids = new AnnotationIds(() -> NOON, new Random(7));
        SampleSet set = new SampleSet(schema, text, "amina", NOON, ids);
        for (Statement statement : StatementReader.read("test", source)) {
            set.add(statement);
        }
        return set;
    }

    @Test
    void thatAnOccurrenceCountsFromOne() throws Exception {
        SampleSet set = set("na na na", "mention m1 place \"na\"@2");
        assertThat(((Mention) set.annotations().get(0)).span()).isEqualTo(Span.of(3, 5));
    }

    @Test
    void thatAMentionCanStandInPieces() throws Exception {
        SampleSet set = set("North and South Korea", "mention m1 gpe \"North\" + \"Korea\"");
        assertThat(((Mention) set.annotations().get(0)).span().fragments()).hasSize(2);
    }

    @Test
    void thatLinesGoToTheMembersNamedAbove() throws Exception {
        List<Statement> statements =
                StatementReader.read("test", "language en\n[a b]\nstate done\n[c]\nstate new\n");
        assertThat(statements)
                .extracting(Statement::members)
                .containsExactly(List.of(), List.of("a", "b"), List.of("c"));
    }

    @Test
    void thatAMistakeNamesFileAndLine() {
        assertThatThrownBy(() -> set("text", "# comment\nmention m1 person \"other\""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test:2")
                .hasMessageContaining("other");
        assertThatThrownBy(() -> set("text", "mention m1 unicorn \"text\""))
                .hasMessageContaining("unicorn");
        assertThatThrownBy(() -> set("text", "stance s1 stance cue=\"text\" holder=m9"))
                .hasMessageContaining("m9");
        assertThatThrownBy(() -> set("text", "mention m1 person \"text"))
                .hasMessageContaining("not closed");
    }
}
