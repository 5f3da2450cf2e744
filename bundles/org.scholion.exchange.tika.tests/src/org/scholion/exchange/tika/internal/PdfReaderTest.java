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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.UnreadableSourceException;

class PdfReaderTest {

    private static final String ARABIC = "قالت الوزيرة إن المدينة بخير اليوم";
    private static final String HINDI = "मीरा ने कहा कि शहर में सब ठीक है";

    private final PdfReader reader = new PdfReader();
    private final Path folder;
    private final Reading reading;

    PdfReaderTest(@TempDir Path folder) {
        this.folder = folder;
        reading = new Reading(folder, reader);
    }

    @Test
    void thatLinesOfAParagraphAreOneAndPagesStandApart() throws Exception {
        try (Pdf pdf = new Pdf()) {
            pdf.page("Mira lives  in", "Delhi today.").page("Nora lives in Pune.");
            assertThat(reading.read("a.pdf", pdf.bytes()).text())
                    .isEqualTo("Mira lives in Delhi today.\n\nNora lives in Pune.");
        }
    }

    @Test
    void thatArabicThatIsShownFromTheRightComesInTheOrderItIsRead() throws Exception {
        Optional<Path> font = Pdf.font("NotoNaskhArabic-Regular");
        assumeTrue(font.isPresent(), "no Arabic font is here");
        try (Pdf pdf = new Pdf()) {
            String shown = new StringBuilder(ARABIC).reverse().toString();
            ImportedDocument document =
                    reading.read("a.pdf", pdf.in(font.get()).page(shown).bytes());
            assertThat(document.text()).isEqualTo(ARABIC);
            assertThat(document.notices()).isEmpty();
        }
        try (Pdf pdf = new Pdf()) {
            ImportedDocument document =
                    reading.read("b.pdf", pdf.in(font.get()).fromTheRight(ARABIC).bytes());
            assertThat(document.text()).isEqualTo(ARABIC);
            assertThat(document.notices())
                    .singleElement()
                    .satisfies(
                            notice ->
                                    assertThat(notice.message().toString())
                                            .contains("by their places"));
        }
    }

    @Test
    void thatSignsOfHindiThatAreDrawnBeforeTheirLettersAreSaid() throws Exception {
        Optional<Path> font = Pdf.font("NotoSansDevanagari-Regular");
        assumeTrue(font.isPresent(), "no font for Hindi is here");
        try (Pdf pdf = new Pdf()) {
            ImportedDocument document =
                    reading.read("a.pdf", pdf.in(font.get()).page(HINDI, "नमक").bytes());
            assertThat(document.text()).contains("मीरा ने कहा").endsWith("सब ठीक है नमक");
            assertThat(document.notices()).isNotEmpty();
        }
    }

    /** As it is drawn: the short I before the letters that it is read behind. */
    private static final String DRAWN = "\u093fक \u093fदल है";

    private static final String READ = "कि दिल है";

    @Test
    void thatSignsInTheOrderInWhichTheyAreDrawnAreCountedAndKept() throws Exception {
        try (Pdf pdf = new Pdf()) {
            ImportedDocument document =
                    reading.read("a.pdf", pdf.drawn(DRAWN, Optional.empty()).bytes());
            assertThat(document.text()).as("nothing is guessed").isEqualTo(DRAWN);
            assertThat(document.notices())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.count()).isEqualTo(2));
            assertThat(document.metadata()).containsEntry("signs-without-letter", "2");
        }
    }

    @Test
    void thatAFileThatSaysWhatItsSignsMeanIsBelieved() throws Exception {
        try (Pdf pdf = new Pdf()) {
            ImportedDocument document =
                    reading.read("a.pdf", pdf.drawn(DRAWN, Optional.of(READ)).bytes());
            assertThat(document.text()).isEqualTo(READ);
            assertThat(document.notices()).isEmpty();
            assertThat(document.metadata()).doesNotContainKey("signs-without-letter");
        }
    }

    @Test
    void thatArabicDrawnFromTheLeftComesInTheOrderItIsReadWhateverTheFont() throws Exception {
        try (Pdf pdf = new Pdf()) {
            String shown = new StringBuilder("قالت المدينة").reverse().toString();
            ImportedDocument document =
                    reading.read("a.pdf", pdf.drawn(shown, Optional.empty()).bytes());
            assertThat(document.text()).isEqualTo("قالت المدينة");
            assertThat(document.notices()).isEmpty();
        }
    }

    @Test
    void thatAShortIBehindWhatIsNoConsonantIsWithoutLetter() {
        assertThat(LetterOrder.loneSigns("कि दिल की ज़िद क्षिति अिक क्\u200dषि")).isZero();
        assertThat(LetterOrder.loneSigns("\u093fक")).isOne();
        assertThat(LetterOrder.loneSigns("(\u093fक")).isOne();
        assertThat(LetterOrder.loneSigns("सा\u093fत")).as("behind another sign").isOne();
        assertThat(LetterOrder.loneSigns("स्\u093fथ")).as("inside a conjunct").isOne();
        assertThat(LetterOrder.loneSigns("कहा. \u093fक है\n\u093fदल")).isEqualTo(2);
        assertThat(LetterOrder.loneSigns("\u093eक")).as("any other of these").isOne();
    }

    @Test
    void thatItSaysWhereItCameFrom() throws Exception {
        try (Pdf pdf = new Pdf()) {
            byte[] bytes = pdf.page("x").facts("The city", "Mira Shah").bytes();
            ImportedDocument document = reading.read("A.PDF", bytes);
            assertThat(document.name()).isEqualTo("A");
            assertThat(document.metadata())
                    .containsEntry("title", "The city")
                    .containsEntry("author", "Mira Shah")
                    .containsEntry("date", "2024-05-01")
                    .containsEntry("pages", "1")
                    .containsEntry("content-type", "application/pdf")
                    .hasEntrySatisfying(
                            "extraction",
                            said ->
                                    assertThat(said)
                                            .matches(
                                                    "Apache Tika \\d.*; PDFParser; visible-text=1"));
            assertThat(reading.read("A.PDF", bytes)).isEqualTo(document);
        }
    }

    @Test
    void thatAPageWithoutTextIsSaid() throws Exception {
        try (Pdf pdf = new Pdf()) {
            ImportedDocument document =
                    reading.read("a.pdf", pdf.page("x").picture().picture().bytes());
            assertThat(document.text()).isEqualTo("x");
            assertThat(document.notices())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.count()).isEqualTo(2));
        }
    }

    private void refused(byte[] bytes, String words) {
        assertThatThrownBy(() -> reading.read("bad.pdf", bytes))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("bad.pdf")
                .hasMessageContaining(words);
    }

    @Test
    void thatAScanIsRefusedByName() throws Exception {
        try (Pdf pdf = new Pdf()) {
            refused(pdf.picture().picture().bytes(), "none of its 2 pages has text: it is a scan");
        }
        try (Pdf pdf = new Pdf()) {
            refused(pdf.picture().bytes(), "its page has no text");
        }
    }

    @Test
    void thatAnEncryptedFileIsRefusedUnlessAnyoneMayOpenIt() throws Exception {
        try (Pdf pdf = new Pdf()) {
            refused(pdf.page("x").encrypted("secret").bytes(), "encrypted");
        }
        try (Pdf pdf = new Pdf()) {
            assertThat(reading.read("a.pdf", pdf.page("x").encrypted("").bytes()).text())
                    .isEqualTo("x");
        }
    }

    @Test
    void thatWhatIsNoneOrDamagedIsRefusedByName() throws Exception {
        refused("no document".getBytes(StandardCharsets.UTF_8), "damaged");
        refused("%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8), "damaged");
        try (Pdf pdf = new Pdf()) {
            byte[] bytes = pdf.page("x").bytes();
            refused(Arrays.copyOf(bytes, bytes.length / 3), "bad.pdf");
        }
    }

    @Test
    void thatItIsKnownByItsMarkWhateverItIsCalled() {
        assertThat(recognised("a.txt", "%PDF-1.7\n")).isEqualTo(Recognition.Confidence.CONTENT);
        assertThat(recognised("a.txt", "\n\n%PDF-1.7\n")).isEqualTo(Recognition.Confidence.CONTENT);
        assertThat(recognised("a.pdf", "x")).isEqualTo(Recognition.Confidence.NAME);
        assertThat(recognised("a.txt", "Files that begin with %PDF-1.7 are none.")).isNull();
    }

    private Recognition.@org.eclipse.jdt.annotation.Nullable Confidence recognised(
            String name, String begin) {
        return reader.recognise(
                                FileSource.of(folder, folder.resolve(name)),
                                begin.getBytes(StandardCharsets.UTF_8))
                        instanceof Recognition.Document document
                ? document.confidence()
                : null;
    }
}
