/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document as a word processor packs it, made of its parts. */
final class Docx {

    private static final String SPACE =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A document of this content of its body. */
    Docx(String body) {
        put(
                "[Content_Types].xml",
                "<Types xmlns=\""
                        + PACKAGE
                        + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + type("/word/document.xml", WORD + "document.main+xml")
                        + type("/word/comments.xml", WORD + "comments+xml")
                        + type("/word/footnotes.xml", WORD + "footnotes+xml")
                        + type("/word/header1.xml", WORD + "header+xml")
                        + type(
                                "/docProps/core.xml",
                                "application/vnd.openxmlformats-package.core-properties+xml")
                        + "</Types>");
        put(
                "_rels/.rels",
                "<Relationships xmlns=\""
                        + PACKAGE
                        + "relationships\">"
                        + relation("1", OFFICE + "officeDocument", "word/document.xml")
                        + relation(
                                "2",
                                PACKAGE + "relationships/metadata/core-properties",
                                "docProps/core.xml")
                        + "</Relationships>");
        put(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\""
                        + PACKAGE
                        + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                        + "<dc:title>The city</dc:title><dc:creator>Mira Shah</dc:creator>"
                        + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2024-05-01T10:00:00Z"
                        + "</dcterms:created></cp:coreProperties>");
        put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\""
                        + PACKAGE
                        + "relationships\">"
                        + relation("1", OFFICE + "comments", "comments.xml")
                        + relation("3", OFFICE + "header", "header1.xml")
                        + "</Relationships>");
        put(
                "word/document.xml",
                "<w:document " + SPACE + "><w:body>" + body + "</w:body></w:document>");
        put(
                "word/comments.xml",
                "<w:comments "
                        + SPACE
                        + "><w:comment w:id=\"1\" w:author=\"me\">"
                        + paragraph("a comment")
                        + "</w:comment></w:comments>");
        put("word/header1.xml", "<w:hdr " + SPACE + ">" + paragraph("a header") + "</w:hdr>");
    }

    /** Adds a note; something in the body refers to it by the id 2. */
    Docx withFootnote(String text) {
        put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\""
                        + PACKAGE
                        + "relationships\">"
                        + relation("2", OFFICE + "footnotes", "footnotes.xml")
                        + "</Relationships>");
        return put(
                "word/footnotes.xml",
                "<w:footnotes "
                        + SPACE
                        + "><w:footnote w:id=\"2\">"
                        + paragraph(text)
                        + "</w:footnote></w:footnotes>");
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"r" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    Docx put(String part, String content) {
        return put(
                part,
                (content.startsWith("<?") ? content : "<?xml version=\"1.0\"?>" + content)
                        .getBytes(StandardCharsets.UTF_8));
    }

    Docx put(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    Docx without(String part) {
        parts.remove(part);
        return this;
    }

    byte[] bytes() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
