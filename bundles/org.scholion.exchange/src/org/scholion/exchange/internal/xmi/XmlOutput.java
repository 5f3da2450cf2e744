/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.text.XmlCharacters;
import org.scholion.words.Message;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes what it hears as XML in UTF-8, to the byte as the serializer of the platform does that
 * UIMA uses; that one costs more than all else UIMA does to write a document. Hears of namespaces
 * only by the attributes, and no mixed content.
 */
public final class XmlOutput extends DefaultHandler {

    private static final String DECLARATION = "xmlns:";
    private static final int ENOUGH = 1 << 13;

    private final String name;
    private final OutputStream out;
    private final StringBuilder pending = new StringBuilder();
    private boolean open;

    /**
     * Creates it.
     *
     * @param name what an error calls the document
     */
    public XmlOutput(String name, OutputStream out) {
        this.name = name;
        this.out = out;
    }

    @Override
    public void startDocument() throws SAXException {
        pending.append("<?xml");
        append("version", "1.0");
        append("encoding", StandardCharsets.UTF_8.name());
        pending.append("?>");
    }

    @Override
    public void startElement(
            @Nullable String namespace,
            @Nullable String localName,
            @Nullable String qualifiedName,
            @Nullable Attributes attributes)
            throws SAXException {
        closeTag();
        pending.append('<').append(qualifiedName);
        // the namespace of the element itself is declared before the others
        int first = attributes == null ? -1 : ownNamespace(qualifiedName, attributes);
        if (attributes != null && first >= 0) {
            append(attributes, first);
        }
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            if (i != first) {
                append(attributes, i);
            }
        }
        open = true;
    }

    private static int ownNamespace(@Nullable String qualifiedName, Attributes attributes) {
        boolean declares =
                attributes.getLength() > 0 && attributes.getQName(0).startsWith(DECLARATION);
        return declares && qualifiedName != null
                ? attributes.getIndex(DECLARATION + qualifiedName.split(":")[0])
                : -1;
    }

    private void append(Attributes attributes, int at) throws SAXException {
        append(attributes.getQName(at), attributes.getValue(at));
    }

    private void append(@Nullable String attribute, String value) throws SAXException {
        pending.append(' ').append(attribute).append("=\"");
        append(value, true);
        pending.append('"');
    }

    @Override
    public void endElement(
            @Nullable String namespace, @Nullable String localName, @Nullable String qualifiedName)
            throws SAXException {
        if (open) {
            pending.append("/>");
            open = false;
        } else {
            pending.append("</").append(qualifiedName).append('>');
        }
        if (pending.length() > ENOUGH) {
            flush();
        }
    }

    @Override
    public void characters(char @Nullable [] characters, int begin, int length)
            throws SAXException {
        if (characters != null && length > 0) {
            closeTag();
            append(new String(characters, begin, length), false);
        }
    }

    @Override
    public void endDocument() throws SAXException {
        flush();
    }

    private void closeTag() {
        if (open) {
            pending.append('>');
            open = false;
        }
    }

    private void flush() throws SAXException {
        try {
            out.write(pending.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new SAXException(e);
        }
        pending.setLength(0);
    }

    private void append(String text, boolean attribute) throws SAXException {
        OptionalInt forbidden = XmlCharacters.firstForbidden(text);
        if (forbidden.isPresent()) {
            throw new SAXException(refused(text, forbidden.getAsInt()));
        }
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c, attribute)) {
                pending.append(text, begin, i);
                int character = text.codePointAt(i);
                appendEscaped(character);
                i += Character.charCount(character) - 1;
                begin = i + 1;
            }
        }
        pending.append(text, begin, text.length());
    }

    private static boolean isPlain(char c, boolean attribute) {
        if (c < 0x7f) {
            return switch (c) {
                case '&', '<', '>', '\r' -> false;
                case '"', '\t', '\n' -> !attribute;
                default -> true;
            };
        }
        return c < 0xa0 ? attribute : !Character.isSurrogate(c);
    }

    private void appendEscaped(int character) {
        switch (character) {
            case '&' -> pending.append("&amp;");
            case '<' -> pending.append("&lt;");
            case '>' -> pending.append("&gt;");
            case '"' -> pending.append("&quot;");
            default -> pending.append("&#").append(character).append(';');
        }
    }

    private UnwritableDocumentException refused(String text, int at) {
        return new UnwritableDocumentException(
                name,
                Message.of(
                        "exchange.unwritable.character",
                        "reason",
                        Message.of(
                                "exchange.unwritable.character-at",
                                "character",
                                String.format("U+%04X", (int) text.charAt(at)),
                                "offset",
                                at)));
    }
}
