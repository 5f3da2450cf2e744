/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.schema.Schema;

/** What no format writes: half characters, and spans that cut one or end beyond the text. */
class WritableTextTest {

    /** A flag of four units from 1 to 5. */
    private static final String TEXT = "a\uD83C\uDDEE\uD83C\uDDF3b";

    private static void write(String format, String text, Span... spans) throws Exception {
        AnnotationIds ids = AnnotationIds.system();
        List<Annotation> mentions =
                List.of(spans).stream()
                        .<Annotation>map(
                                span ->
                                        new Mention(
                                                AnnotationHeader.of(
                                                        ids.next(), "X", "anna", Exchange.TIME, 1),
                                                span,
                                                Optional.empty()))
                        .toList();
        Exchange.write(
                format,
                new MemoryTarget(),
                Exchange.export(
                        ImportedDocument.ofText(
                                "d", text, "", CharsetFacts.UTF_8, Optional.empty()),
                        Schema.empty(),
                        mentions));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "brat", "conll2003"})
    void thatASpanThatCutsACharacterOrEndsBeyondTheTextIsRefused(String format) throws Exception {
        write(
                format,
                TEXT,
                Span.of(0, 1),
                Span.of(1, 3),
                Span.of(3, 5),
                Span.of(5, 6),
                Span.of(6, 6));
        for (Span bad :
                List.of(
                        Span.of(0, 2),
                        Span.of(2, 3),
                        Span.of(1, 4),
                        Span.of(4, 5),
                        Span.of(5, 7),
                        new Span(List.of(new Fragment(0, 1), new Fragment(3, 4))))) {
            assertThatThrownBy(() -> write(format, TEXT, Span.of(0, 1), bad))
                    .as("%s", bad)
                    .isInstanceOfSatisfying(
                            UnwritableDocumentException.class,
                            e -> {
                                assertThat(e.document()).isEqualTo("d");
                                assertThat(e.getMessage()).contains("d", String.valueOf(bad.end()));
                            });
        }
    }

    @Test
    void thatHalfACharacterIsNamedByItsOffset() throws Exception {
        write("jsonl", "\uD83C\uDDEE\uD83C\uDDEE");
        for (String half : List.of("ab\uD83C", "ab\uD83Cx", "ab\uDDEE\uD83C", "ab\uDDEEcd")) {
            assertThatThrownBy(() -> write("jsonl", half))
                    .isInstanceOf(UnwritableDocumentException.class)
                    .hasMessageContaining("2");
        }
        assertThatThrownBy(() -> write("jsonl", "\uD83C\uDDEE\uDDEE"))
                .isInstanceOf(UnwritableDocumentException.class)
                .hasMessageContaining("2");
    }
}
