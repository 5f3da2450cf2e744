/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.util.XMLSerializer;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationMap;
import org.scholion.document.cas.CasDocument;
import org.scholion.document.cas.DocumentCas;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.testing.HardDocuments;
import org.scholion.exchange.testing.RandomDocument;
import org.scholion.exchange.xmi.XmiSerialization;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** XML is written as UIMA's own serializer writes it, to the byte. */
class XmlOutputTest {

    private static final int DOCUMENTS = 150;

    /** Some of the planes beyond the first; those between are no different. */
    private static final int BEYOND = 0x10400;

    private interface Writing {
        void to(OutputStream out) throws Exception;
    }

    private static byte[] bytes(Writing writing) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static void write(String value, ContentHandler handler) throws SAXException {
        AttributesImpl attributes = new AttributesImpl();
        attributes.addAttribute("", "a", "a", "CDATA", value);
        attributes.addAttribute("", "b", "b", "CDATA", "");
        handler.startDocument();
        handler.startElement("", "e", "e", attributes);
        handler.startElement("", "f", "f", new AttributesImpl());
        handler.characters(value.toCharArray(), 0, value.length());
        handler.endElement("", "f", "f");
        handler.startElement("", "g", "g", attributes);
        handler.endElement("", "g", "g");
        handler.startElement("", "h", "h", new AttributesImpl());
        handler.characters(new char[0], 0, 0);
        handler.endElement("", "h", "h");
        handler.endElement("", "e", "e");
        handler.endDocument();
    }

    private static byte[] ours(String value) throws Exception {
        return bytes(out -> write(value, new XmlOutput("a", out)));
    }

    private static byte[] platforms(String value) throws Exception {
        return bytes(out -> write(value, new XMLSerializer(out, false).getContentHandler()));
    }

    @Test
    void thatEveryCharacterIsWrittenAsByThePlatform() throws Exception {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < BEYOND; c++) {
            if (Character.getType(c) == Character.SURROGATE) {
                continue;
            }
            String one = "x" + Character.toString(c);
            boolean known = c >= ' ' && c < 0xfffe || c > 0xffff || "\t\n\r".indexOf(c) >= 0;
            if (known) {
                all.append(one);
            } else {
                assertThatThrownBy(() -> platforms(one)).isInstanceOf(SAXException.class);
                assertThatThrownBy(() -> ours(one))
                        .isInstanceOf(SAXException.class)
                        .hasCauseInstanceOf(UnwritableDocumentException.class)
                        .hasMessageContaining(String.format("U+%04X", c));
            }
        }
        all.append("\ud83d\ude00\udbff\udfff]]>&amp;<!--");
        assertThat(ours(all.toString())).isEqualTo(platforms(all.toString()));
        assertThatThrownBy(() -> platforms("x\ud83d")).isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> ours("x\ud83d")).isInstanceOf(SAXException.class);
    }

    /** Each document is put into a CAS that others had before, and into one of its own. */
    @Test
    void thatDocumentsAreTheBytesThatUimaWrites() throws Exception {
        List<ExportDocument> documents = new ArrayList<>(HardDocuments.all().values());
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            documents.add(RandomDocument.ofEverything(seed));
        }
        int written = 0;
        for (ExportDocument document : documents) {
            DocumentCas first = cas(document);
            DocumentCas second = cas(document);
            DocumentCas fresh = cas(document);
            Optional<byte[]> uima = uima(fresh);
            if (uima.isEmpty()) {
                assertThatThrownBy(() -> ours(first, document))
                        .isInstanceOf(UnwritableDocumentException.class);
            } else {
                assertThat(ours(first, document)).as(document.name()).isEqualTo(uima.get());
                written++;
            }
            first.release();
            second.release();
        }
        assertThat(written).isGreaterThan(DOCUMENTS);
    }

    private static byte[] ours(DocumentCas cas, ExportDocument document) throws Exception {
        return bytes(out -> XmiSerialization.write(cas, document.text(), "a", out));
    }

    private static Optional<byte[]> uima(DocumentCas document) {
        return document.lend(
                cas -> {
                    try {
                        return Optional.of(
                                bytes(
                                        out ->
                                                XmiCasSerializer.serialize(
                                                        cas, null, out, false, null)));
                    } catch (Exception e) {
                        return Optional.empty();
                    }
                });
    }

    private static DocumentCas cas(ExportDocument document) throws Exception {
        DocumentCas cas =
                DocumentCas.of(
                        document.text(),
                        document.language(),
                        document.schema(),
                        document.baseLayer().filter(layer -> !layer.isEmpty()),
                        new AnnotationMap(document.annotations()));
        cas.describe(
                new CasDocument(
                        document.name(), "anna", "schema", 1, new TreeMap<>(Map.of("a", "b\n"))));
        return cas;
    }
}
