/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.microsoft.ooxml.OOXMLWordAndPowerPointTextHandler;
import org.apache.tika.sax.XHTMLContentHandler;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.words.Message;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads documents of word processors. */
final class DocxReader extends TextReader {

    /** Where the text usually is. */
    private static final String MAIN = "word/document.xml";

    /** What encrypted documents are kept in, and those of before 2007. */
    private static final int[] COMPOUND = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};

    DocxReader() {
        super(List.of(DocxFormat.EXTENSION, ".docm"));
    }

    @Override
    boolean isOne(byte[] head) {
        if (!isPacked(head)) {
            return false;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.contains("word/")
                && (text.contains("[Content_Types].xml") || text.contains("_rels/.rels"));
    }

    private static boolean isPacked(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    private static boolean isCompound(byte[] bytes) {
        for (int i = 0; i < COMPOUND.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != COMPOUND[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    Extract extract(Source source, byte[] bytes, ReadOptions options)
            throws UnreadableSourceException {
        Parsing parsing = new Parsing(source, DocxFormat.NAME);
        if (isCompound(bytes)) {
            throw parsing.error(Message.of("exchange.extract.encrypted-or-old"));
        }
        String text =
                parsing.run(
                        (handler, metadata, context) ->
                                parse(bytes, options.maximumBytes(), handler, metadata));
        if (text.isEmpty()) {
            throw parsing.error(Message.of("exchange.extract.no-text"));
        }
        return parsing.extract(
                text,
                OOXMLWordAndPowerPointTextHandler.class,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                new TreeMap<>());
    }

    /**
     * The text as it stands, with the notes behind it: what was deleted or moved away is gone;
     * comments are about the text, and what is at the head and foot of pages is about them.
     */
    private static void parse(byte[] bytes, long most, ContentHandler handler, Metadata metadata)
            throws IOException, SAXException {
        WordPackage parts = WordPackage.unpack(bytes, most);
        String main = parts.related("officeDocument").orElse(MAIN);
        Optional<byte[]> body = parts.part(main);
        if (body.isEmpty()) {
            throw new LimitException(Message.of("exchange.extract.no-main-part", "part", main));
        }
        Optional<byte[]> facts = parts.related("core-properties").flatMap(parts::part);
        if (facts.isPresent()) {
            WordPackage.parse(facts.get(), new WordFacts(metadata));
        }
        XHTMLContentHandler page = new XHTMLContentHandler(handler, new Metadata());
        page.startDocument();
        text(body.get(), page);
        for (String notes : List.of("footnotes", "endnotes")) {
            Optional<byte[]> part = parts.related(main, notes).flatMap(parts::part);
            if (part.isPresent()) {
                text(part.get(), page);
            }
        }
        page.endDocument();
    }

    private static void text(byte[] part, XHTMLContentHandler page)
            throws IOException, SAXException {
        WordPackage.parse(
                part,
                new ShownRuns(
                        new OOXMLWordAndPowerPointTextHandler(
                                new WordText(page), Map.of(), true, false)));
    }
}
