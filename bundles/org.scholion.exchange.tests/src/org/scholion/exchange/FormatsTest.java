/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.schema.Schema;
import org.scholion.text.CharsetOrigin;

class FormatsTest {

    private final Formats formats = InstalledFormats.all();

    private String recognised(MemorySource source) throws UnreadableSourceException {
        return switch (formats.recognise(source)) {
            case Formats.OfFormat found ->
                    found.format().id() + " " + found.main().name() + " " + found.confidence();
            case Formats.Supporting support -> "support of " + support.format().id();
            case Formats.Unknown unknown -> "unknown";
        };
    }

    @Test
    void thatTheBuiltInFormatsAreThereWithoutARegistry() {
        assertThat(formats.all())
                .extracting(Format::id)
                .contains(
                        "txt",
                        "brat",
                        "xmi",
                        "conllu",
                        "conll2003",
                        "conll2012",
                        "jsonl",
                        "hf-jsonl");
    }

    @Test
    void thatEachFormatSaysWhatItsFilesAreAndWhatCanBeDoneWithThem() {
        assertThat(formats.all())
                .extracting(
                        f ->
                                f.id()
                                        + f.extension()
                                        + (f.annotated() ? " annotated" : "")
                                        + (f.canRead() ? " in" : "")
                                        + (f.canWrite() ? " out" : ""))
                .contains(
                        "txt.txt in out",
                        "brat.ann annotated in out",
                        "xmi.xmi annotated in out",
                        "conllu.conllu annotated in out",
                        "conll2012.v4_gold_conll annotated in out",
                        "conll2003.conll annotated in out",
                        "jsonl.jsonl annotated out",
                        "hf-jsonl.jsonl annotated out");
        assertThat(formats.all())
                .extracting(f -> f.name().toString())
                .doesNotHaveDuplicates()
                .allMatch(name -> !name.isBlank());
        assertThat(formats.format("brat").map(Format::id)).contains("brat");
        assertThat(formats.format("nothing")).isEmpty();
    }

    @Test
    void thatBytesThatComeOutOtherThanTheyWentInAreALoss() throws Exception {
        for (String hash : new String[] {"", "ab12"}) {
            ImportedDocument document =
                    ImportedDocument.ofText(
                            "d",
                            "\u0642\u0627\u0644",
                            hash,
                            new CharsetFacts(
                                    Charset.forName("windows-1256"),
                                    org.scholion.text.CharsetOrigin.GIVEN,
                                    100,
                                    false),
                            java.util.Optional.empty());
            MemoryTarget target = new MemoryTarget();
            Losses losses =
                    Exchange.write("txt", target, Exchange.export(document, Schema.empty()));
            assertThat(losses.count("exchange.lost.other-bytes")).isEqualTo(hash.isEmpty() ? 0 : 1);
            assertThat(target.files().get("d.txt"))
                    .isEqualTo("\u0642\u0627\u0644".getBytes(Charset.forName("windows-1256")));
        }
    }

    @Test
    void thatATextWithAnnotationsBesideItIsBrat() throws Exception {
        MemorySource ann = MemorySource.of("d/a.ann", "", "d/a.txt", "x", "d/b.txt", "x");
        assertThat(recognised(ann)).isEqualTo("brat d/a.ann CONTENT");
        assertThat(recognised(new MemorySource("d/a.txt", ann.folder())))
                .isEqualTo("brat d/a.ann CONTENT");
        assertThat(recognised(new MemorySource("d/b.txt", ann.folder())))
                .isEqualTo("txt d/b.txt NAME");
    }

    @Test
    void thatContentGoesBeforeNames() throws Exception {
        assertThat(recognised(MemorySource.of("a.txt", "<xmi:XMI xmlns:xmi=\"\">")))
                .isEqualTo("xmi a.txt CONTENT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-DOCSTART- is how files of CoNLL begin.\n",
                "<xmi:XMI is what such files begin with.\n",
                "The element <typeSystemDescription names types.\n",
                "# sent_id = 1\n# text\nHashes alone.\n",
                "{\"text\":\"hi\"}\n",
                "He said: #FORMAT=WebAnno TSV 3.3\n",
                "#begin is a word of CoNLL\n",
                "%XMI-1.0\n",
                "[\"data\", \"annotations\"]\n"
            })
    void thatATextThatTellsOfAFormatIsAText(String text) throws Exception {
        assertThat(recognised(MemorySource.of("a.txt", text))).isEqualTo("txt a.txt NAME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-DOCSTART- -X- -X- O\n\n", "-DOCSTART- O\n\nMira O\n", "-DOCSTART-\n"})
    void thatAMarkerOfDocumentsIsContent(String text) throws Exception {
        assertThat(recognised(MemorySource.of("a.txt", text))).isEqualTo("conll2003 a.txt CONTENT");
    }

    @Test
    void thatConfigurationsAndTypeSystemsAreNoDocuments() throws Exception {
        assertThat(recognised(MemorySource.of("annotation.conf", "[entities]")))
                .isEqualTo("support of brat");
        assertThat(recognised(MemorySource.of("typesystem.xml", "<typeSystemDescription>")))
                .isEqualTo("support of xmi");
    }

    @Test
    void thatAFileWithoutAKnownNameIsOnlyPossiblyText() throws Exception {
        assertThat(recognised(MemorySource.of("README", "hello"))).isEqualTo("txt README POSSIBLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-32BE", "windows-1256"})
    void thatATextGoesOutAsTheBytesItCameIn(String charset) throws Exception {
        byte[] mark =
                charset.startsWith("UTF")
                        ? "\ufeff".getBytes(Charset.forName(charset))
                        : new byte[0];
        byte[] body = "قال\r\nنعم \n".getBytes(Charset.forName(charset));
        byte[] bytes = new byte[mark.length + body.length];
        System.arraycopy(mark, 0, bytes, 0, mark.length);
        System.arraycopy(body, 0, bytes, mark.length, body.length);
        MemorySource source = new MemorySource("f/a.txt", new TreeMap<>(Map.of("f/a.txt", bytes)));
        ReadOptions options =
                Exchange.options(Schema.empty())
                        .with(
                                mark.length > 0
                                        ? Optional.empty()
                                        : Optional.of(Charset.forName(charset)),
                                Optional.empty());
        ImportedDocument document =
                Exchange.format("txt")
                        .reader()
                        .orElseThrow()
                        .open(source, options)
                        .next()
                        .orElseThrow();
        assertThat(document.name()).isEqualTo("f/a");
        MemoryTarget target = new MemoryTarget();
        Losses losses = Exchange.write("txt", target, Exchange.export(document, Schema.empty()));
        assertThat(losses).isEqualTo(Losses.NONE);
        assertThat(target.files().get("f/a.txt")).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE"})
    void thatATextThatBeginsWithAMarkOfItsOwnKeepsIt(String charset) throws Exception {
        String text = "\ufeffقال";
        ImportedDocument document =
                ImportedDocument.ofText(
                        "a",
                        text,
                        "",
                        new CharsetFacts(Charset.forName(charset), CharsetOrigin.GIVEN, 100, false),
                        Optional.empty());
        MemoryTarget target = new MemoryTarget();
        Exchange.write("txt", target, Exchange.export(document, Schema.empty()));
        assertThat(Exchange.read("txt", target.source("a.txt")).text()).isEqualTo(text);
    }

    @Test
    void thatAnEmptyFileIsAnError() {
        assertThatThrownBy(() -> Exchange.read("txt", MemorySource.of("a.txt", "")))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("a.txt: the file is empty. Leave it out.");
    }

    @Test
    void thatAFileThatIsTooLargeIsNotRead() {
        MemorySource source = MemorySource.of("a.txt", "0123456789");
        ReadOptions few = Exchange.options(Schema.empty()).withMaximumBytes(9);
        assertThatThrownBy(
                        () ->
                                Exchange.format("txt")
                                        .reader()
                                        .orElseThrow()
                                        .open(source, few)
                                        .next())
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("a.txt");
    }

    @Test
    void thatAFileThatIsTooLargeIsToldWithBothSizes() {
        MemorySource source = MemorySource.of("a.txt", "x".repeat(3_500_000));
        ReadOptions few = Exchange.options(Schema.empty()).withMaximumBytes(2_000_000);
        assertThatThrownBy(
                        () ->
                                Exchange.format("txt")
                                        .reader()
                                        .orElseThrow()
                                        .open(source, few)
                                        .next())
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("3.5 MB")
                .hasMessageContaining("2.0 MB");
    }

    @Test
    void thatAnUndecodableByteIsNamedByItsOffset() {
        byte[] bytes = "abc?def".getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xff;
        ReadOptions options =
                Exchange.options(Schema.empty())
                        .with(Optional.of(StandardCharsets.UTF_8), Optional.empty());
        assertThatThrownBy(
                        () ->
                                Exchange.format("txt")
                                        .reader()
                                        .orElseThrow()
                                        .open(
                                                new MemorySource(
                                                        "a.txt",
                                                        new TreeMap<>(Map.of("a.txt", bytes))),
                                                options)
                                        .next())
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class, e -> assertThat(e.offset()).hasValue(3));
    }
}
