/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.operation.ChangeNote;

class StrictJsonTest {

    private static final AnnotationId ID = new AnnotationId("01ARYZ6S410000000000000000");
    private static final String GOOD =
            "{\"v\":1,\"kind\":\"entity\",\"id\":\"01ARYZ6S410000000000000000\",\"type\":\"person\","
                    + "\"by\":\"ann\",\"at\":\"2024-05-01T10:00:00Z\",\"schema\":3,"
                    + "\"span\":[[3,9],[12,14]]}";

    @Test
    void thatTheFormStaysWhatOlderProjectsHold() throws Exception {
        Mention mention =
                new Mention(
                        AnnotationHeader.of(
                                ID, "person", "ann", Instant.parse("2024-05-01T10:00:00Z"), 3),
                        new Span(
                                java.util.List.of(
                                        new org.scholion.document.Fragment(3, 9),
                                        new org.scholion.document.Fragment(12, 14))),
                        Optional.empty());
        assertThat(AnnotationJson.write(mention)).isEqualTo(GOOD);
        assertThat(AnnotationJson.read(GOOD)).isEqualTo(mention);
        assertThat(OperationJson.write(new ChangeNote(ID, Optional.empty(), Optional.of("why?"))))
                .isEqualTo(
                        "{\"v\":1,\"op\":\"note\",\"id\":\"01ARYZ6S410000000000000000\","
                                + "\"after\":\"why?\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"v\":1 | \"v\":2 | version 2",
                "\"v\":1 | \"w\":1 | v is missing",
                "\"schema\":3 | \"schema\":3,\"extra\":1 | unknown field extra",
                "\"schema\":3 | \"schema\":3,\"schema\":3 | Duplicate field",
                "\"schema\":3 | \"schema\":3.5 | annotation.schema: a whole number",
                "\"schema\":3 | \"schema\":\"3\" | annotation.schema: a whole number",
                "\"schema\":3 | \"schema\":3,\"confidence\":1.5 | annotation.confidence",
                "\"schema\":3 | \"schema\":3,\"confidence\":-0.5 | annotation.confidence",
                "entity | thing | no kind of annotation is called thing",
                "01ARYZ6S41 | 01ARYZ6S4U | not a ULID",
                "T10:00:00Z | | annotation.at: not a time",
                "[3,9] | [9,3] | annotation.span[0]",
                "[3,9] | [3,13] | annotation.span: fragments overlap",
                "[3,9] | [3] | annotation.span[0]: two offsets",
                "[[3,9],[12,14]] | [] | at least one",
                "[[3,9],[12,14]] | null | a list is expected",
                "14]]} | 14]]} x | not JSON",
                "14]]} | 14]] | not JSON",
            })
    void thatWhatIsNotTheFormIsRefusedAndNamed(String part, String instead, String message) {
        String broken = GOOD.replace(part, instead == null ? "" : instead);
        assertThat(broken).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> AnnotationJson.read(broken))
                .isInstanceOf(MalformedAnnotationJsonException.class)
                .hasMessageContaining(message);
    }

    @Test
    void thatAConfidenceOfNoneAndOfAllIsOne() throws Exception {
        for (String possible : new String[] {"0", "0.25", "1"}) {
            String json = GOOD.replace("\"schema\":3", "\"schema\":3,\"confidence\":" + possible);
            assertThat(AnnotationJson.read(json).header().confidence())
                    .hasValue(Double.parseDouble(possible));
        }
    }

    @Test
    void thatHalvesOfCharactersComeBackAndCanBeStoredAsUtf8() throws Exception {
        for (String half :
                new String[] {
                    "a\uD83D",
                    "\uDE00",
                    "\uD83D\uD83D\uDE00",
                    "\uD83D\uDE00\uDE00",
                    "\uD83Da\uDE00",
                    "\uD83D\uDE00",
                    ""
                }) {
            ChangeNote note = note(half);
            String json = OperationJson.write(note);
            byte[] stored = json.getBytes(StandardCharsets.UTF_8);
            assertThat(OperationJson.read(new String(stored, StandardCharsets.UTF_8)))
                    .isEqualTo(note);
        }
        String whole = OperationJson.write(note("\uD83D\uDE00"));
        assertThat(whole).as("whole ones as they are").contains("\uD83D\uDE00");
    }

    private static ChangeNote note(String text) {
        return new ChangeNote(ID, Optional.empty(), Optional.of(text));
    }

    @Test
    void thatNothingAndOtherJsonIsRefused() {
        for (String text : new String[] {"", " ", "[]", "null", "1"}) {
            assertThatThrownBy(() -> OperationJson.read(text))
                    .as(text)
                    .isInstanceOf(MalformedAnnotationJsonException.class);
        }
        assertThatThrownBy(
                        () ->
                                OperationJson.read(
                                        "{\"v\":1,\"op\":\"explode\","
                                                + "\"id\":\"01ARYZ6S410000000000000000\"}"))
                .hasMessageContaining("no operation is called explode");
    }

    @Test
    void thatReferentsWithoutAnEntryAreWrittenAsBefore() throws Exception {
        String before =
                "{\"v\":1,\"kind\":\"referent\",\"id\":\"01ARYZ6S410000000000000000\",\"type\":\"person\","
                        + "\"by\":\"asha\",\"at\":\"2026-01-01T10:00:00Z\",\"schema\":1,"
                        + "\"name\":\"Anna\",\"identifier\":\"https://example.org/anna\"}";
        assertThat(AnnotationJson.write(AnnotationJson.read(before))).isEqualTo(before);
        String entry = ",\"entry\":\"01M8C85CZY9GDGW8QPXTFK2VVB\"}";
        String now = before.substring(0, before.length() - 1) + entry;
        assertThat(AnnotationJson.write(AnnotationJson.read(now))).isEqualTo(now);
        assertThatThrownBy(() -> AnnotationJson.read(now.replace("VVB", "VVU")))
                .isInstanceOf(MalformedAnnotationJsonException.class)
                .hasMessageContaining("annotation.entry");
    }

    @Test
    void thatTargetsAloneAreEntries() throws Exception {
        String stance =
                "{\"v\":1,\"kind\":\"stance\",\"id\":\"01ARYZ6S410000000000000000\",\"type\":\"view\","
                        + "\"by\":\"asha\",\"at\":\"2026-01-01T10:00:00Z\",\"schema\":1,"
                        + "\"targets\":[{\"entry\":\"01M8C85CZY9GDGW8QPXTFK2VVB\"}]}";
        assertThat(AnnotationJson.write(AnnotationJson.read(stance))).isEqualTo(stance);
        assertThatThrownBy(() -> AnnotationJson.read(stance.replace("targets", "holders")))
                .isInstanceOf(MalformedAnnotationJsonException.class);
    }
}
