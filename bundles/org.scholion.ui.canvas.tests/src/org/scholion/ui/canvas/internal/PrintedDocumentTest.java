/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.ui.canvas.CanvasContent;
import org.scholion.ui.canvas.CanvasSettings;
import org.scholion.ui.canvas.PrintedDocument;

/** Prints into a file, where the system's printing can do so without a printer. */
@NonNullByDefault
class PrintedDocumentTest {

    private static final String PARAGRAPH =
            "The two sides met in Astana. اجتمع الجانبان في المدينة أمس. दोनों पक्ष कल शहर में मिले।\n";

    @TempDir Path folder = Path.of("");

    private final CanvasMarks marks = new CanvasMarks();

    private static Printer toFile(Path file) {
        Display.getDefault();
        Optional<PrinterData> found =
                Stream.of(Printer.getPrinterList())
                        .filter(p -> p.driver.contains("File"))
                        .findFirst();
        assumeTrue(found.isPresent(), "no printing into files here");
        PrinterData printer = found.get();
        printer.printToFile = true;
        printer.fileName = file.toString();
        return new Printer(printer);
    }

    private static CanvasContent content(String text, CanvasMarks marks) {
        return new CanvasContent(text, "en", marks.document(), true);
    }

    /** Prints and returns what stands in the file and is not packed. */
    private String print(CanvasContent content, List<Integer> footers) throws Exception {
        Path file = folder.resolve("printed.pdf");
        Printer printer = toFile(file);
        try {
            assertThat(printer.startJob("test")).isTrue();
            PrintedDocument.Sheets sheets =
                    new PrintedDocument.Sheets(
                            content,
                            List.of(),
                            page -> {
                                footers.add(page);
                                return "page " + page;
                            });
            try (PrintedDocument document =
                    new PrintedDocument(printer, sheets, CanvasSettings.STANDARD)) {
                double share = 0;
                while (document.printPage()) {
                    assertThat(document.share()).isGreaterThan(share);
                    share = document.share();
                }
                assertThat(share).isEqualTo(1);
            }
            printer.endJob();
        } finally {
            printer.dispose();
        }
        return written(file);
    }

    /** The system's printing writes while the window's events are handled. */
    private static String written(Path file) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        String content = "";
        while (!content.strip().endsWith("%%EOF")) {
            assertThat(System.nanoTime()).as("the file is written").isLessThan(end);
            if (!Display.getDefault().readAndDispatch()) {
                content = Files.readString(file, StandardCharsets.ISO_8859_1);
            }
        }
        return content;
    }

    @Test
    void thatALongTextIsPrintedPageAfterPageWithFontsOfItsScripts() throws Exception {
        for (int i = 0; i < 60; i += 3) {
            int begin = i * PARAGRAPH.length();
            marks.mention(begin + 4, begin + 13, "Group");
            marks.mention(begin + 21, begin + 27, "Place");
            marks.stanceOfAuthor(begin + 14, begin + 17);
        }
        List<Integer> footers = new ArrayList<>();
        String printed = print(content(PARAGRAPH.repeat(60), marks), footers);
        int pages = printed.split("/Type /Page ", -1).length - 1;
        assertThat(pages).isBetween(2, 12);
        assertThat(footers).hasSize(pages).startsWith(1, 2).endsWith(pages);
        // letters, not pictures of letters
        assertThat(printed)
                .contains("/FontName")
                .containsPattern("FontName /[A-Z]+\\+[^ ]*Arab")
                .containsPattern("FontName /[A-Z]+\\+[^ ]*Devanagari");
    }

    @Test
    void thatLettersAreAsLargeOnPaperAsChosen() throws Exception {
        String printed = print(content("One line of text.", marks), new ArrayList<>());
        List<Double> sizes = new ArrayList<>();
        Matcher size =
                Pattern.compile("([\\d.]+) 0 0 -?\\1 [-\\d.]+ [-\\d.]+ Tm")
                        .matcher(unpacked(printed));
        while (size.find()) {
            sizes.add(Double.parseDouble(size.group(1)));
        }
        assertThat(sizes).isNotEmpty();
        assertThat(sizes.get(0)).isCloseTo(CanvasSettings.STANDARD.fontSize(), within(0.3));
    }

    /** What draws the pages, in the language of the file. */
    private static String unpacked(String file) throws DataFormatException {
        StringBuilder all = new StringBuilder();
        for (int at = file.indexOf("stream\n"); at >= 0; at = file.indexOf("stream\n", at + 1)) {
            if (file.startsWith("end", at - 3)) {
                continue;
            }
            int begin = at + "stream\n".length();
            byte[] packed =
                    file.substring(begin, file.indexOf("endstream", begin))
                            .getBytes(StandardCharsets.ISO_8859_1);
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(packed);
                byte[] plain = new byte[1 << 20];
                int length = inflater.inflate(plain);
                all.append(new String(plain, 0, length, StandardCharsets.ISO_8859_1));
            } finally {
                inflater.end();
            }
        }
        return all.toString();
    }

    @Test
    void thatAShortTextIsOnePage() throws Exception {
        List<Integer> footers = new ArrayList<>();
        String printed = print(content("One line.", marks), footers);
        assertThat(printed.split("/Type /Page ", -1)).hasSize(2);
        assertThat(footers).containsExactly(1);
    }

    @Test
    void thatNothingIsNotPrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new PrintedDocument.Sheets(
                                        content("", marks), List.of(), page -> ""));
    }
}
