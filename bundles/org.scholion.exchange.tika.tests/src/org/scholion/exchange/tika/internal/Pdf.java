/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/** A PDF file being made. */
final class Pdf implements AutoCloseable {

    private static final int SIZE = 12;
    private static final int LEADING = 16;
    private static final int TOP = 700;

    private static final String MAP_BEGINS =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CMapName /Letters def
            /CMapType 2 def
            1 begincodespacerange
            <00> <ff>
            endcodespacerange
            99 beginbfchar
            """;

    private static final String MAP_ENDS =
            """
            endbfchar
            endcmap
            end
            end
            """;

    private final PDDocument document = new PDDocument();
    private final List<Object> fonts = new ArrayList<>();
    private PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    /** A font of this machine, if it has it. */
    static Optional<Path> font(String name) throws IOException {
        for (String place : List.of("/usr/share/fonts", "/Library/Fonts", "C:/Windows/Fonts")) {
            if (Files.isDirectory(Path.of(place))) {
                try (Stream<Path> files = Files.walk(Path.of(place))) {
                    Optional<Path> found = files.filter(f -> f.endsWith(name + ".ttf")).findFirst();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Goes on in a font, all of which the file will hold. */
    Pdf in(Path file) throws IOException {
        font = PDType0Font.load(document, file.toFile());
        fonts.add(font);
        return this;
    }

    /** Adds a page of lines, each shown at once from the left. */
    Pdf page(String... lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.setLeading(LEADING);
            content.newLineAtOffset(50, TOP);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
        return this;
    }

    /** Adds a page on which each letter of a line is put to the left of the one before. */
    Pdf fromTheRight(String line) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, SIZE);
            float at = 500;
            for (int i = 0; i < line.length(); i++) {
                String letter = line.substring(i, i + 1);
                at -= font.getStringWidth(letter) / 1000 * SIZE;
                content.setTextMatrix(Matrix.getTranslateInstance(at, TOP));
                content.showText(letter);
            }
            content.endText();
        }
        return this;
    }

    /**
     * Adds a page of a line whose letters any font shows: the file says what each stands for. Needs
     * no font that has them.
     *
     * @param drawn the letters in the order in which they are drawn
     * @param actual what the file says besides that the line is, if it says so
     */
    Pdf drawn(String drawn, Optional<String> actual) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        PDFont letters = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        StringBuilder map = new StringBuilder(MAP_BEGINS);
        StringBuilder shown = new StringBuilder();
        for (char letter : drawn.toCharArray()) {
            char stands = (char) ('A' + shown.length());
            shown.append(letter == ' ' ? ' ' : stands);
            map.append(
                    "<%02x> <%04x>%n"
                            .formatted((int) shown.charAt(shown.length() - 1), (int) letter));
        }
        map.append(MAP_ENDS);
        PDStream stream =
                new PDStream(
                        document,
                        new ByteArrayInputStream(
                                map.toString().getBytes(StandardCharsets.US_ASCII)));
        letters.getCOSObject().setItem(COSName.TO_UNICODE, stream);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            if (actual.isPresent()) {
                COSDictionary said = new COSDictionary();
                said.setString(COSName.ACTUAL_TEXT, actual.get());
                content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(said));
            }
            content.beginText();
            content.setFont(letters, SIZE);
            content.newLineAtOffset(50, TOP);
            content.showText(shown.toString());
            content.endText();
            if (actual.isPresent()) {
                content.endMarkedContent();
            }
        }
        return this;
    }

    /** Adds a page with a line drawn on it and no text. */
    Pdf picture() throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.moveTo(10, 10);
            content.lineTo(100, 100);
            content.stroke();
        }
        return this;
    }

    Pdf facts(String title, String author) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(author);
        java.util.Calendar date =
                java.util.GregorianCalendar.from(
                        java.time.ZonedDateTime.of(
                                2024, 5, 1, 10, 0, 0, 0, java.time.ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(date);
        return this;
    }

    /** Encrypts the file; with an empty word anyone may open it. */
    Pdf encrypted(String user) throws IOException {
        AccessPermission none = new AccessPermission();
        none.setCanModify(false);
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", user, none);
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
