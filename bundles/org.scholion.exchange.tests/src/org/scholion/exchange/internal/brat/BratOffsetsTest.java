/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholion.document.Mention;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.exchange.testing.RandomAnnotations;
import org.scholion.schema.Schema;
import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;

/** What the offsets of a file count is decided by the texts it quotes. */
class BratOffsetsTest {

    private static ImportedDocument read(String ann, String text) throws UnreadableSourceException {
        return Exchange.read("brat", MemorySource.of("a.ann", ann, "a.txt", text));
    }

    private static List<String> covered(ImportedDocument document) {
        List<String> covered = new ArrayList<>();
        for (var annotation : document.annotations()) {
            if (annotation instanceof Mention mention) {
                covered.add(mention.span().coveredText(document.text()));
            }
        }
        return covered;
    }

    private static List<String> codes(ImportedDocument document) {
        return document.notices().stream().map(n -> n.message().code()).toList();
    }

    @Test
    void thatUtf16UnitsAreSeenByTheQuotes() throws Exception {
        ImportedDocument document =
                read("T1\tPerson 5 9\tMona\nT2\tPerson 14 18\tOmar\n", "😀 , Mona and Omar");
        assertThat(covered(document)).containsExactly("Mona", "Omar");
        assertThat(codes(document)).containsExactly("exchange.notice.convention");
        assertThat(document.notices().get(0).message().toString()).contains("UTF-16");
    }

    @Test
    void thatBytesAreSeenByTheQuotes() throws Exception {
        ImportedDocument document = read("T1\tPlace 8 13\tKöln\nT2\tX 14 15\t9\n", "Zoë, a Köln 9");
        assertThat(covered(document)).containsExactly("Köln", "9");
        assertThat(document.notices().get(0).message().toString()).contains("bytes");
    }

    @Test
    void thatCrlfMayCountAsOneCharacter() throws Exception {
        ImportedDocument document =
                read("T1\tX 0 3\tone\nT2\tX 4 7\ttwo\nT3\tX 8 13\tthree\n", "one\r\ntwo\r\nthree");
        assertThat(covered(document)).containsExactly("one", "two", "three");
        assertThat(document.text()).contains("\r\n");
        assertThat(document.notices().get(0).message().toString()).contains("CRLF");
    }

    @ParameterizedTest
    @EnumSource(OffsetUnit.class)
    void thatAnyConventionIsFoundOnceThereAreQuotesEnough(OffsetUnit unit) throws Exception {
        String text = RandomAnnotations.TEXT;
        for (boolean joined : List.of(false, true)) {
            Random random = new Random(unit.ordinal() + (joined ? 10 : 0));
            String counted = joined ? text.replace("\r\n", "\n") : text;
            OffsetMap map = OffsetMap.of(counted);
            int points = map.length(OffsetUnit.CODE_POINT);
            StringBuilder ann = new StringBuilder();
            List<String> quotes = new ArrayList<>();
            for (int i = 1; i <= 40; i++) {
                int begin = random.nextInt(points - 12);
                int from = counted.offsetByCodePoints(0, begin);
                int to = counted.offsetByCodePoints(from, 4 + random.nextInt(8));
                String quote = counted.substring(from, to);
                if (!quote.equals(quote.strip()) || quote.contains("\n") || quote.contains("\r")) {
                    continue;
                }
                quotes.add(quote);
                ann.append(
                        "T%d\tX %d %d\t%s%n"
                                .formatted(
                                        i,
                                        map.fromUtf16(unit, from),
                                        map.fromUtf16(unit, to),
                                        quote));
            }
            ImportedDocument document = read(ann.toString(), text);
            assertThat(covered(document)).as("%s %s", unit, joined).isEqualTo(quotes);
            boolean usual = unit == OffsetUnit.CODE_POINT && !joined;
            assertThat(codes(document).contains("exchange.notice.convention")).isEqualTo(!usual);
        }
    }

    @Test
    void thatWhatFitsNothingSaysWhatWasTried() {
        assertThatThrownBy(() -> read("T1\tX 5 9\tMona\nT2\tX 1 9\tnever\n", "😀 , Mona\r\nand"))
                .hasMessageContaining("a.ann, line 2")
                .hasMessageContaining("never")
                .hasMessageContaining("code points")
                .hasMessageContaining("UTF-16 units with each CRLF as one")
                .hasMessageContaining("bytes of UTF-8")
                .hasMessageContaining("of 2 lines");
    }

    @Test
    void thatAUnitSomeoneNamesIsTheOnlyOneTried() throws Exception {
        MemorySource source = MemorySource.of("a.ann", "T1\tX 2 3\ta\n", "a.txt", "😀a😀a");
        assertThat(Exchange.read("brat", source).annotations().get(0).begin())
                .as("the first that fits")
                .contains(2);
        assertThatThrownBy(
                        () ->
                                Exchange.format("brat")
                                        .reader()
                                        .orElseThrow()
                                        .open(
                                                source,
                                                Exchange.options(Schema.empty())
                                                        .withOffsets(Optional.of(OffsetUnit.UTF8)))
                                        .next())
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("outside");
    }

    @Test
    void thatWhiteSpaceAndUnicodeFormsMayDifferAndAreCountedOnce() throws Exception {
        ImportedDocument document =
                read(
                        "T1\tX 0 4\tAnna \nT2\tX 5 11\ta b c\nT3\tX 12 17\tCafé\nT4\tX 0 4\tAnna\n",
                        "Anna a\u00a0 b c Cafe\u0301");
        assertThat(covered(document)).containsExactly("Anna", "a\u00a0 b c", "Cafe\u0301", "Anna");
        assertThat(document.notices())
                .filteredOn(n -> n.message().code().equals("exchange.notice.other-form"))
                .singleElement()
                .satisfies(
                        n -> {
                            assertThat(n.count()).isEqualTo(3);
                            assertThat(n.place().toString()).isEqualTo("a.ann, line 1");
                        });
    }

    @Test
    void thatTheExtensionsMayBeWrittenInCapitals() throws Exception {
        for (String[] pair :
                new String[][] {
                    {"D.ANN", "D.TXT"}, {"d.ann", "d.TXT"}, {"D.ANN", "D.txt"}, {"d.Ann", "d.Txt"}
                }) {
            MemorySource ann = MemorySource.of(pair[0], "T1\tX 0 3\tone\n", pair[1], "one");
            ImportedDocument document = Exchange.read("brat", ann);
            assertThat(document.name()).isEqualToIgnoringCase("d");
            MemorySource txt = new MemorySource(pair[1], ann.folder());
            assertThat(
                            Exchange.format("brat")
                                    .reader()
                                    .orElseThrow()
                                    .recognise(txt, "one".getBytes(StandardCharsets.UTF_8)))
                    .as(pair[1])
                    .isInstanceOf(Recognition.Document.class);
        }
    }
}
