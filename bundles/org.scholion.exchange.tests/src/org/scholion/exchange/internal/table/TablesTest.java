/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.exchange.ColumnRoles;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.Formats;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.SourceHints;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.layout.LayoutSection;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.Golden;
import org.scholion.exchange.testing.LayoutSample;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.schema.Schema;

/** Checked against RFC 4180. */
class TablesTest {

    private static MemorySource source(String name, String text) {
        return new MemorySource(name, Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<ImportedDocument> read(String name, String text)
            throws UnreadableSourceException {
        String format = name.substring(name.lastIndexOf('.') + 1);
        try (DocumentCursor cursor =
                Exchange.format(format)
                        .reader()
                        .orElseThrow()
                        .open(source(name, text), Exchange.options(Schema.empty()))) {
            return cursor.all();
        }
    }

    @Test
    void thatALanguageThatIsNoneIsToldAndLeftToBeDetected() throws Exception {
        List<ImportedDocument> documents =
                read("in/news.csv", "text,language\nRain,a\fr\nRain,en_US\nRain,\n");
        assertThat(documents)
                .extracting(ImportedDocument::language)
                .containsExactly(Optional.empty(), Optional.of("en-US"), Optional.empty());
        assertThat(documents.get(0).notices())
                .extracting(n -> n.message().code())
                .containsExactly("exchange.notice.no-language");
        assertThat(documents.get(1).notices()).isEmpty();
    }

    @Test
    void thatALineIsADocumentAndItsFurtherCellsAreMetadata() throws Exception {
        List<ImportedDocument> documents =
                read(
                        "in/news.csv",
                        "Name,Text,language,source\r\n"
                                + "one,\"Rain, and \"\"wind\"\".\nAgain.\",en,Desk\r\n"
                                + "two,दिल्ली,hi,\r\n");
        assertThat(documents).extracting(ImportedDocument::name).containsExactly("one", "two");
        assertThat(documents.get(0).text()).isEqualTo("Rain, and \"wind\".\nAgain.");
        assertThat(documents.get(0).language()).contains("en");
        assertThat(documents.get(0).metadata()).isEqualTo(Map.of("source", "Desk"));
        assertThat(documents.get(1).metadata()).isEmpty();
        assertThat(Exchange.format("csv").readsAnnotations())
                .as("a text alone says nothing of marks")
                .isFalse();
    }

    @Test
    void thatColumnsAreThoseThatSomeoneNames() throws Exception {
        String table = "Key,body,name,lang\n7,Rain,x,en\n8,बारिश,,hi\n";
        ReadOptions options =
                Exchange.options(Schema.empty())
                        .withHints(
                                SourceHints.NONE.withColumns(
                                        ColumnRoles.parse(" text=body, name = Key,language=lang")));
        List<ImportedDocument> documents =
                Exchange.format("csv")
                        .reader()
                        .orElseThrow()
                        .open(source("a.csv", table), options)
                        .all();
        assertThat(documents).extracting(ImportedDocument::name).containsExactly("7", "8");
        assertThat(documents).extracting(ImportedDocument::text).containsExactly("Rain", "बारिश");
        assertThat(documents.get(1).language()).contains("hi");
        assertThat(documents.get(0).metadata()).isEqualTo(Map.of("name", "x"));
        assertThatThrownBy(
                        () ->
                                Exchange.format("csv")
                                        .reader()
                                        .orElseThrow()
                                        .open(source("a.csv", "text,Key\nx,y\n"), options)
                                        .all())
                .hasMessageContaining("body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"body", "text=", "text=a,text=b", "texts=a", "=", ""})
    void thatRolesThatCannotBeAreRefused(String written) {
        assertThatThrownBy(() -> ColumnRoles.parse(written))
                .isInstanceOf(ColumnRoles.NoRolesException.class);
    }

    @Test
    void thatDocumentsWithoutNamesAreCalledByTheirLines() throws Exception {
        assertThat(read("in/a.tsv", "text\tyear\nRain\t2024\nWind\t2025\n"))
                .extracting(ImportedDocument::name)
                .containsExactly("in/a/1", "in/a/2");
    }

    @ParameterizedTest
    @CsvSource({
        "'name,year\na,1\n', exchange.table.no-column",
        "'text,text\na,1\n', exchange.table.column-twice",
        "'text\na,1\n', exchange.table.long-line",
        "'text,year\n,1\n', exchange.table.no-text",
        "'name,text\na,x\na,y\n', exchange.table.name-twice",
        "'text\n\"open\n', exchange.table.quote"
    })
    void thatWhatIsWrongIsSaidWithItsPlace(String text, String code) {
        assertThatThrownBy(() -> read("a.csv", text))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        e -> assertThat(e.what().code()).isEqualTo(code));
    }

    @Test
    void thatOnlyTablesWithATextAreKnown() throws Exception {
        Formats formats = InstalledFormats.builtIn();
        assertThat(formats.recognise(source("a.csv", "id,text\n1,Rain\n")))
                .isInstanceOfSatisfying(
                        Formats.OfFormat.class,
                        found -> assertThat(found.format().id()).isEqualTo("csv"));
        assertThat(formats.recognise(source("a.csv", "id,year\n1,2024\n")))
                .isNotEqualTo(formats.recognise(source("a.csv", "id,text\n1,Rain\n")))
                .isInstanceOfSatisfying(
                        Formats.OfFormat.class,
                        found -> assertThat(found.format().id()).isEqualTo("txt"));
    }

    @Test
    void thatTextsComeBackAsTheyWentOut() throws Exception {
        for (String format : List.of("csv", "tsv")) {
            MemoryTarget target = new MemoryTarget();
            Exchange.write(
                    format,
                    target,
                    LayoutSample.english(),
                    LayoutSample.hindi(),
                    LayoutSample.document("q", "en", "A \"b\",\tc;\r\nd\n", List.of()));
            Golden.check(format, target);
            List<ImportedDocument> back = read("x." + format, target.text("corpus." + format));
            assertThat(back)
                    .extracting(ImportedDocument::text)
                    .containsExactly(
                            LayoutSample.ENGLISH, LayoutSample.HINDI, "A \"b\",\tc;\r\nd\n");
            assertThat(back).extracting(ImportedDocument::language).contains(Optional.of("hi"));
        }
    }

    @Test
    void thatChosenColumnsAreWrittenAndWhatTheyLackIsLost() throws Exception {
        MemoryTarget target = new MemoryTarget();
        Losses losses =
                Exchange.write(
                        "tsv",
                        target,
                        WriteOptions.DEFAULT.withLayout(
                                LayoutSection.read(
                                        Map.of(
                                                "columns",
                                                "name, state, meta:author, label:Topic"))),
                        LayoutSample.english());
        assertThat(target.text("corpus.tsv"))
                .isEqualTo(
                        "name\tstate\tmeta:author\tlabel:Topic\nnews/english\tdone\tDesk\tWater\n");
        assertThat(losses.count("exchange.lost.no-column")).as("its mentions").isEqualTo(4);
        assertThatThrownBy(() -> LayoutSection.read(Map.of("columns", "words")))
                .hasMessageContaining("words");
    }
}
