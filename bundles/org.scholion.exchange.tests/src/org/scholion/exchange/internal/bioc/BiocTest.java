/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.bioc;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Formats;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.Golden;
import org.scholion.exchange.testing.HardDocuments;
import org.scholion.exchange.testing.LayoutSample;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.schema.Schema;
import org.scholion.text.OffsetUnit;

/** Collections as BioC's document type has them, ours and what others write. */
class BiocTest {

    private static final String BEGIN =
            "<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE collection SYSTEM \"BioC.dtd\">\n"
                    + "<collection><source>ours</source><date>2025</date><key>k</key>";

    private static String document(String id, String passages) {
        return "<document><id>" + id + "</id>" + passages + "</document>";
    }

    private static String passage(String type, int offset, String text, String rest) {
        return "<passage><infon key='type'>%s</infon><offset>%d</offset><text>%s</text>%s</passage>"
                .formatted(type, offset, text, rest);
    }

    private static String mark(String id, String type, String text, int... places) {
        StringBuilder mark =
                new StringBuilder(
                        "<annotation id='" + id + "'><infon key='type'>" + type + "</infon>");
        for (int i = 0; i < places.length; i += 2) {
            mark.append("<location offset='%d' length='%d'/>".formatted(places[i], places[i + 1]));
        }
        return mark + "<text>" + text + "</text></annotation>";
    }

    private static ImportedDocument read(String documents) throws Exception {
        return Exchange.read("bioc", MemorySource.of("d.xml", BEGIN + documents + "</collection>"));
    }

    private static List<String> words(ImportedDocument document) {
        return document.annotations().stream()
                .filter(Mention.class::isInstance)
                .map(m -> m.typeId() + " " + ((Mention) m).span().coveredText(document.text()))
                .toList();
    }

    /** The platform's parser has no words for this error, and ended with another one. */
    @Test
    void thatACharacterThatXmlHasNotIsNamedAlsoInADocumentType() {
        String file = "<?xml version='1.0'?><!DOCTYPE collection [[[\u0000<collection/>";
        assertThatThrownBy(() -> Exchange.read("bioc", MemorySource.of("d.xml", file)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("d.xml, line 1")
                .hasMessageContaining("InvalidCharInDTD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bioc", "bioc-json"})
    void thatFilesAreAsTheyAreToBe(String format) throws Exception {
        MemoryTarget target = new MemoryTarget();
        Losses losses =
                Exchange.write(
                        format,
                        target,
                        LayoutSample.english(),
                        LayoutSample.hindi(),
                        LayoutSample.arabic());
        assertThat(losses).isEqualTo(Losses.NONE);
        Golden.check(format, target);
    }

    @ParameterizedTest
    @EnumSource
    void thatOffsetsInEveryUnitComeBack(OffsetUnit unit) throws Exception {
        for (ExportDocument document : List.of(LayoutSample.english(), LayoutSample.arabic())) {
            MemoryTarget target = new MemoryTarget();
            Exchange.write("bioc-json", target, new WriteOptions(Optional.of(unit)), document);
            String file = document.name() + ".json";
            ImportedDocument back =
                    Exchange.read(
                            "bioc-json",
                            MemorySource.of(file, target.text(file)),
                            document.schema());
            List<Annotation> bound =
                    SchemaBinding.bind(back.annotations(), document.schema()).annotations();
            assertThat(CanonicalText.of(bound)).isEqualTo(CanonicalText.of(document.annotations()));
            assertThat(back.metadata()).isEqualTo(document.metadata());
            assertThat(back.language()).isEqualTo(document.language());
            assertThat(back.notices()).isEmpty();
        }
    }

    /** So does Python's package bioc, which is what reads it. */
    @Test
    void thatJsonCountsCodePointsUnlessToldOtherwise() throws Exception {
        ExportDocument document =
                LayoutSample.document(
                        "j",
                        "ar",
                        "قال 😀 ميرا",
                        List.of(LayoutSample.mention(1, "person", 7, 11)));
        MemoryTarget target = new MemoryTarget();
        Exchange.write("bioc-json", target, document);
        assertThat(target.text("j.json").replaceAll("\\s", ""))
                .contains("\"offset\":6,\"length\":4", "\"scholion:offsets\":\"code_point\"");
    }

    @Test
    void thatQuotesDecideWhatOffsetsCount() throws Exception {
        String text = "\u0642\u0627\u0644 \ud83d\ude00 Mira";
        for (int begin : List.of(6, 7, 12)) {
            ImportedDocument read =
                    read(document("1", passage("p", 0, text, mark("a", "x", "Mira", begin, 4))));
            assertThat(words(read)).containsExactly("x Mira");
            assertThat(read.notices()).hasSize(begin == 12 ? 0 : 1);
        }
    }

    @Test
    void thatPassagesAreApartAsTheirOffsetsSayAndSentencesToo() throws Exception {
        ImportedDocument read =
                read(
                        document(
                                "1",
                                passage(
                                                "title",
                                                0,
                                                "\u0642\u0627\u0644.",
                                                mark("a", "x", "\u0642\u0627\u0644", 0, 3))
                                        + "<passage><infon key='type'>abstract</infon><offset>5</offset>"
                                        + "<sentence><offset>5</offset><text>Mira met</text>"
                                        + mark("a", "y", "Mira", 5, 4)
                                        + mark("b", "z", "Ben", 15, 3)
                                        + "</sentence><sentence><offset>15</offset><text>Ben.</text>"
                                        + "</sentence></passage>"));
        assertThat(read.text()).isEqualTo("\u0642\u0627\u0644.\nMira met \nBen.");
        assertThat(words(read)).containsExactly("x \u0642\u0627\u0644", "y Mira", "z Ben");
        assertThat(read.baseLayer().orElseThrow().sentences()).hasSize(2);
        assertThat(
                        read.annotations().stream()
                                .filter(Passage.class::isInstance)
                                .map(p -> p.typeId() + ((Passage) p).span()))
                .containsExactly("title" + Span.of(0, 4), "abstract" + Span.of(5, 19));
        assertThat(read.metadata())
                .containsEntry("bioc.source", "ours")
                .containsEntry("bioc.date", "2025")
                .containsEntry("bioc.key", "k");
    }

    @Test
    void thatRelationsLeadToWhatHasTheirIdsOnTheirLevelFirst() throws Exception {
        String relation =
                "<relation id='R'><infon key='type'>of</infon><node refid='a' role='who'/><node refid='b' role=''/></relation>";
        ImportedDocument read =
                read(
                        document(
                                "1",
                                passage(
                                                "p",
                                                0,
                                                "Mira Ben",
                                                mark("a", "x", "Mira", 0, 4)
                                                        + mark("b", "x", "Ben", 5, 3))
                                        + passage(
                                                "p",
                                                9,
                                                "Nora Oslo",
                                                mark("a", "x", "Nora", 9, 4)
                                                        + mark("b", "x", "Oslo", 14, 4)
                                                        + relation)
                                        + "<relation id='R2'><infon key='type'>of</infon><node refid='R' role='what'/><node refid='none' role='x'/></relation>"));
        List<Relation> relations =
                read.annotations().stream()
                        .filter(Relation.class::isInstance)
                        .map(Relation.class::cast)
                        .toList();
        assertThat(relations).hasSize(2);
        List<String> ends = new ArrayList<>();
        for (Annotation each : read.annotations()) {
            if (relations.get(0).references().contains(each.id())) {
                ends.add(((Mention) each).span().coveredText(read.text()));
            }
        }
        assertThat(ends).containsExactly("Nora", "Oslo");
        assertThat(relations.get(0).roles()).containsOnlyKeys("who", "argument");
        assertThat(relations.get(1).fillers("what")).containsExactly(relations.get(0).id());
        assertThat(read.losses().count("exchange.lost.leads-nowhere")).isEqualTo(1);
    }

    @Test
    void thatACollectionOfSeveralIsSeveralDocumentsAndAWrongOneStopsNoOther() throws Exception {
        String file =
                BEGIN
                        + document("one", passage("p", 0, "Mira", mark("a", "x", "Mira", 0, 4)))
                        + "\n"
                        + document("two", passage("p", 0, "Mira", mark("a", "x", "Mira", 0, 40)))
                        + "\n"
                        + document("two", passage("p", 0, "", ""))
                        + document("one", passage("p", 0, "Ben", ""))
                        + "</collection>";
        DocumentCursor cursor =
                Exchange.format("bioc")
                        .reader()
                        .orElseThrow()
                        .open(MemorySource.of("d.xml", file), Exchange.options(Schema.empty()));
        assertThat(cursor.next().orElseThrow().name()).isEqualTo("d/one");
        assertThatThrownBy(cursor::next)
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("d.xml, line 4");
        assertThatThrownBy(cursor::next)
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("d.xml, line 5");
        assertThat(cursor.goesOn()).isTrue();
        assertThat(cursor.next().orElseThrow().name()).isEqualTo("d/one-4");
        assertThat(cursor.next()).isEmpty();
    }

    private static List<String> outcomes(String format, String name, String content)
            throws Exception {
        DocumentCursor cursor =
                Exchange.format(format)
                        .reader()
                        .orElseThrow()
                        .open(MemorySource.of(name, content), Exchange.options(Schema.empty()));
        List<String> outcomes = new ArrayList<>();
        boolean more = true;
        while (more) {
            try {
                Optional<ImportedDocument> next = cursor.next();
                more = next.isPresent();
                next.ifPresent(d -> outcomes.add(d.name()));
            } catch (UnreadableSourceException e) {
                outcomes.add(e.getMessage());
                more = cursor.goesOn();
            }
        }
        return outcomes;
    }

    /** What is no number is found when a document is understood, not when the file is looked at. */
    @Test
    void thatOfSeveralWrongDocumentsEachIsNamedWithItsReason() throws Exception {
        String right = document("a", passage("p", 0, "Mira", ""));
        String wrong = right.replace("<offset>0", "<offset>none");
        assertThat(
                        outcomes(
                                "bioc",
                                "d.xml",
                                BEGIN
                                        + "\n"
                                        + wrong.replace(">a<", ">b<")
                                        + right
                                        + "\n"
                                        + wrong.replace(">a<", ">c<")
                                        + right.replace(">a<", ">d<")
                                        + "</collection>"))
                .satisfiesExactly(
                        m -> assertThat(m).contains("d.xml, line 4", "document b", "none"),
                        m -> assertThat(m).isEqualTo("d/a"),
                        m -> assertThat(m).contains("d.xml, line 5", "document c", "none"),
                        m -> assertThat(m).isEqualTo("d/d"));
        String json =
                "{\"id\": \"%s\", \"infons\": {}, \"passages\": [{\"offset\": %s, \"text\": \"Mira\"}]}";
        String list =
                String.join(
                        ",\n",
                        json.formatted("b", "-1"),
                        json.formatted("a", "0"),
                        json.formatted("", "[]"),
                        json.formatted("d", "0"));
        for (String file :
                List.of(
                        "{\"documents\": [" + list + "], \"source\": \"s\"}",
                        "[" + list + "]",
                        list.replace(",\n", "\n"))) {
            assertThat(outcomes("bioc-json", "d.json", file))
                    .satisfiesExactly(
                            m -> assertThat(m).contains("d.json, line 1", "document b", "-1"),
                            m -> assertThat(m).isEqualTo("d/a"),
                            m -> assertThat(m).contains("d.json, line 3", "document 3"),
                            m -> assertThat(m).isEqualTo("d/d"));
        }
    }

    @Test
    void thatAFileThatIsBrokenFurtherOnGivesNothing() throws Exception {
        String right = document("a", passage("p", 0, "Mira", ""));
        assertThat(outcomes("bioc", "d.xml", BEGIN + right + "\n" + right + "</collect>"))
                .singleElement(as(STRING))
                .contains("d.xml, line 4");
        assertThat(outcomes("bioc-json", "d.json", "{\"documents\": [{\"passages\": []},\n]"))
                .singleElement(as(STRING))
                .contains("d.json, line 2");
    }

    @Test
    void thatADocumentTypeIsPassedOverAndEntitiesAreRefused() {
        String entity =
                "<!DOCTYPE collection [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n<collection>"
                        + document("1", passage("p", 0, "&e;", ""))
                        + "</collection>";
        assertThatThrownBy(() -> Exchange.read("bioc", MemorySource.of("d.xml", entity)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("d.xml, line 2");
    }

    @Test
    void thatWhatIsWrongIsAnErrorThatNamesFileAndLine() {
        for (String wrong :
                List.of(
                        document("1", passage("p", 0, "Mira", mark("a", "x", "Ben", 0, 4))),
                        document("1", passage("p", 0, "Mira", mark("a", "x", "Mira", 3, 4))),
                        document("1", passage("p", 0, "Mira", mark("a", "x", "Mira", -1, 4))),
                        document("1", passage("p", 0, "", "")),
                        "<document>")) {
            assertThatThrownBy(() -> read(wrong))
                    .isInstanceOf(UnreadableSourceException.class)
                    .hasMessageContaining("d.xml, line 3");
        }
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("d.xml");
        assertThatThrownBy(
                        () ->
                                Exchange.read(
                                        "bioc-json",
                                        MemorySource.of("d.json", "{\n\"documents\": [")))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("d.json, line 2");
    }

    @Test
    void thatBothWaysSayTheSame() throws Exception {
        for (ExportDocument document : HardDocuments.all().values()) {
            if (document.text().isEmpty() || document.name().startsWith("nul")) {
                continue; // XML holds neither
            }
            List<String> read = new ArrayList<>();
            for (List<String> way :
                    List.of(List.of("bioc", ".xml"), List.of("bioc-json", ".json"))) {
                MemoryTarget target = new MemoryTarget();
                Exchange.write(way.get(0), target, document);
                String file = target.files().keySet().iterator().next();
                ImportedDocument back =
                        Exchange.read(
                                way.get(0), MemorySource.of("d" + way.get(1), target.text(file)));
                read.add(back.text() + "\n" + CanonicalText.of(back.annotations()));
            }
            assertThat(read.get(0)).isEqualTo(read.get(1));
        }
    }

    @Test
    void thatFilesAreKnownByTheirContent() throws Exception {
        Formats formats = InstalledFormats.builtIn();
        String document = document("1", passage("p", 0, "Mira", ""));
        for (List<String> each :
                List.of(
                        List.of("bioc", "d.xml", BEGIN + document + "</collection>"),
                        List.of("bioc", "d.BioC", "<collection>" + document + "</collection>"),
                        List.of(
                                "bioc-json",
                                "d.json",
                                "{\"id\": \"1\", \"infons\": {}, \"passages\": []}"))) {
            assertThat(formats.recognise(MemorySource.of(each.get(1), each.get(2))))
                    .isInstanceOfSatisfying(
                            Formats.OfFormat.class,
                            found -> assertThat(found.format().id()).isEqualTo(each.get(0)));
        }
    }
}
