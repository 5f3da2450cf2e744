/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.UnreadableSourceException;

class DocxReaderTest {

    private static final String ARABIC = "قالت الوزيرة إن المدينة بخير اليوم.";
    private static final String HINDI = "मीरा ने कहा कि शहर में सब ठीक है।";

    private final DocxReader reader = new DocxReader();
    private final Path folder;
    private final Reading reading;

    DocxReaderTest(@TempDir Path folder) {
        this.folder = folder;
        reading = new Reading(folder, reader);
    }

    private String text(String body) throws Exception {
        return reading.read("a.docx", new Docx(body).bytes()).text();
    }

    @Test
    void thatParagraphsStandApart() throws Exception {
        assertThat(
                        text(
                                "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"
                                        + Docx.run("The  city ")
                                        + "</w:p>"
                                        + Docx.paragraph(ARABIC)
                                        + "<w:p/>"
                                        + Docx.paragraph(HINDI)
                                        + "<w:p>"
                                        + Docx.run("Mi")
                                        + Docx.run("ra")
                                        + "<w:r><w:br/></w:r>"
                                        + Docx.run("said.")
                                        + "</w:p>"))
                .isEqualTo("The city\n\n" + ARABIC + "\n\n" + HINDI + "\n\nMira said.");
    }

    @Test
    void thatCellsOfARowArePartedByTabs() throws Exception {
        String cell = "<w:tc>%s</w:tc>";
        assertThat(
                        text(
                                "<w:tbl><w:tr>"
                                        + cell.formatted(Docx.paragraph("a"))
                                        + cell.formatted(Docx.paragraph("b"))
                                        + "</w:tr><w:tr>"
                                        + cell.formatted(Docx.paragraph("c"))
                                        + cell.formatted(Docx.paragraph("d"))
                                        + "</w:tr></w:tbl>"
                                        + Docx.paragraph("e")))
                .isEqualTo("a\tb\nc\td\n\ne");
    }

    @Test
    void thatWhatIsNotShownIsLeftOut() throws Exception {
        assertThat(
                        text(
                                "<w:p>"
                                        + Docx.run("one ")
                                        + "<w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                                        + "<w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>two</w:t></w:r>"
                                        + "<w:del w:id=\"1\" w:author=\"me\"><w:r><w:delText>deleted</w:delText></w:r></w:del>"
                                        + "<w:ins w:id=\"2\" w:author=\"me\">"
                                        + Docx.run(" three")
                                        + "</w:ins></w:p>"))
                .isEqualTo("one two three");
    }

    @Test
    void thatNotesFollowTheText() throws Exception {
        Docx docx =
                new Docx(
                                "<w:p>"
                                        + Docx.run("Mira")
                                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                                        + Docx.run(" said.")
                                        + "</w:p>")
                        .withFootnote("In Delhi.");
        assertThat(reading.read("a.docx", docx.bytes()).text())
                .isEqualTo("Mira said.\n\nIn Delhi.");
    }

    @Test
    void thatItSaysWhereItCameFrom() throws Exception {
        byte[] bytes = new Docx(Docx.paragraph("x")).bytes();
        ImportedDocument document = reading.read("deep.docx", bytes);
        assertThat(document.name()).isEqualTo("deep");
        assertThat(document.metadata())
                .containsEntry("title", "The city")
                .containsEntry("author", "Mira Shah")
                .containsEntry("date", "2024-05-01")
                .hasEntrySatisfying(
                        "extraction",
                        said ->
                                assertThat(said)
                                        .matches("Apache Tika \\d.*; OOXML.*; visible-text=1"));
        assertThat(reading.read("deep.docx", bytes)).isEqualTo(document);
    }

    @Test
    void thatItIsKnownByItsPartsWhateverItIsCalled() throws Exception {
        byte[] head = new Docx(Docx.paragraph("x")).bytes();
        assertThat(reader.recognise(FileSource.of(folder, folder.resolve("a.bin")), head))
                .isInstanceOfSatisfying(
                        Recognition.Document.class,
                        document ->
                                assertThat(document.confidence())
                                        .isEqualTo(Recognition.Confidence.CONTENT));
        assertThat(
                        reader.recognise(
                                FileSource.of(folder, folder.resolve("a.zip")),
                                new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOf(Recognition.None.class);
    }

    private void refused(byte[] bytes, String words) {
        assertThatThrownBy(() -> reading.read("bad.docx", bytes))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("bad.docx")
                .hasMessageContaining(words);
    }

    @Test
    void thatWhatIsNoneOrDamagedIsRefusedByName() throws Exception {
        byte[] sound = new Docx(Docx.paragraph("x")).bytes();
        refused("no document".getBytes(StandardCharsets.UTF_8), "word/document.xml");
        refused(new Docx("x").without("word/document.xml").bytes(), "word/document.xml");
        refused(Arrays.copyOf(sound, sound.length / 2), "damaged");
        refused(new Docx("<w:p><w:r>").bytes(), "damaged");
        refused(new Docx("").bytes(), "no text");
        byte[] encrypted = new byte[600];
        int[] mark = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
        for (int i = 0; i < mark.length; i++) {
            encrypted[i] = (byte) mark[i];
        }
        refused(encrypted, "encrypted");
    }

    @Test
    void thatBombsAreRefusedByName() throws Exception {
        refused(
                new Docx("x").put("word/media/a.png", new byte[64 << 20]).bytes(),
                "times its size");
        refused(new Docx(Docx.paragraph("x".repeat(40 << 20))).bytes(), "times its size");
        refused(new Docx("<w:sdt>".repeat(100_000)).bytes(), "damaged");
        StringBuilder entities = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        refused(
                new Docx("x")
                        .put(
                                "word/document.xml",
                                "<?xml version=\"1.0\"?>" + entities + "]><a>&a39;</a>")
                        .bytes(),
                "bad.docx");
    }

    @Test
    void thatNothingOutsideIsRead() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Docx docx =
                new Docx("x")
                        .put(
                                "word/document.xml",
                                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY s SYSTEM \""
                                        + secret.toUri()
                                        + "\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org"
                                        + "/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>x &s;"
                                        + "</w:t></w:r></w:p></w:body></w:document>");
        try {
            assertThat(reading.read("a.docx", docx.bytes()).text()).doesNotContain("secret");
        } catch (UnreadableSourceException refused) {
            assertThat(refused.getMessage()).contains("a.docx").doesNotContain("secret");
        }
    }

    @Test
    void thatFilesWithinAreNoPartOfTheText() throws Exception {
        byte[] inner = new Docx(Docx.paragraph("inner")).bytes();
        assertThat(
                        reading.read(
                                        "a.docx",
                                        new Docx(Docx.paragraph("outer"))
                                                .put("word/embeddings/inner.docx", inner)
                                                .bytes())
                                .text())
                .startsWith("outer")
                .doesNotContain("inner");
    }
}
