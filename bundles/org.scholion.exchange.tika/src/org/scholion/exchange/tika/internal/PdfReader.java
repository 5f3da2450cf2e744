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
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.words.Message;

/** Reads PDF files that have a text layer. */
final class PdfReader extends TextReader {

    /** Where the mark of a PDF is looked for, as programs that show them do. */
    private static final int MARKED_WITHIN = 1024;

    static {
        FontMappers.set(new OwnFont());
    }

    PdfReader() {
        super(List.of(PdfFormat.EXTENSION));
    }

    @Override
    boolean isOne(byte[] head) {
        int count = Math.min(head.length, MARKED_WITHIN);
        String text = new String(head, 0, count, StandardCharsets.ISO_8859_1);
        int mark = text.indexOf("%PDF-");
        // a text that tells of PDF has words before it
        return mark >= 0 && text.substring(0, mark).chars().noneMatch(Character::isLetter);
    }

    @Override
    Extract extract(Source source, byte[] bytes, ReadOptions options)
            throws UnreadableSourceException {
        Parsing parsing = new Parsing(source, PdfFormat.NAME);
        String text = text(parsing, bytes, false);
        if (LetterOrder.isReversed(text)) {
            // letters that were put one by one from the right: where they are says their order
            Parsing placed = new Parsing(source, PdfFormat.NAME);
            String other = text(placed, bytes, true);
            if (!LetterOrder.isReversed(other)) {
                parsing = placed;
                text = other;
                parsing.notice(Message.of("exchange.notice.by-place"), 1);
            } else {
                parsing.notice(Message.of("exchange.notice.reversed"), 1);
            }
        }
        int lone = LetterOrder.loneSigns(text);
        if (lone > 0) {
            parsing.notice(Message.of("exchange.notice.lone-sign"), lone);
        }
        Metadata found = parsing.metadata();
        int pages = number(found.get(PagedText.N_PAGES));
        if (text.isEmpty()) {
            throw parsing.error(Message.of("exchange.extract.no-text-layer", "pages", pages));
        }
        int empty = count(found.getValues(PDF.CHARACTERS_PER_PAGE), 0);
        if (empty > 0) {
            parsing.notice(Message.of("exchange.notice.page-without-text"), empty);
        }
        int unknown =
                Arrays.stream(found.getValues(PDF.UNMAPPED_UNICODE_CHARS_PER_PAGE))
                        .mapToInt(PdfReader::number)
                        .sum();
        if (unknown > 0) {
            parsing.notice(Message.of("exchange.notice.no-unicode"), unknown);
        }
        int lost = found.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING).length;
        if (lost > 0) {
            parsing.notice(Message.of("exchange.notice.damaged-part"), lost);
        }
        TreeMap<String, String> more = new TreeMap<>();
        more.put("pages", String.valueOf(pages));
        if (lone > 0) {
            more.put("signs-without-letter", String.valueOf(lone));
        }
        return parsing.extract(text, PDFParser.class, "application/pdf", more);
    }

    private static String text(Parsing parsing, byte[] bytes, boolean byPlace)
            throws UnreadableSourceException {
        parsing.context().set(PDFParserConfig.class, configuration(byPlace));
        return parsing.run(
                (handler, metadata, context) ->
                        new PDFParser()
                                .parse(
                                        new ByteArrayInputStream(bytes),
                                        handler,
                                        metadata,
                                        context));
    }

    /** The words of the pages; nothing that is only about them, and no picture is looked at. */
    private static PDFParserConfig configuration(boolean byPlace) {
        PDFParserConfig configuration = new PDFParserConfig();
        configuration.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        configuration.setExtractAnnotationText(false);
        configuration.setExtractBookmarksText(false);
        configuration.setExtractAcroFormContent(false);
        configuration.setExtractInlineImages(false);
        configuration.setSortByPosition(byPlace);
        return configuration;
    }

    private static int number(@Nullable String text) {
        return text == null || !text.matches("\\d{1,9}") ? 0 : Integer.parseInt(text);
    }

    private static int count(String[] numbers, int wanted) {
        return (int) Arrays.stream(numbers).filter(n -> number(n) == wanted).count();
    }
}
