/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.plain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.scholion.text.XmlCharacters;

/** Writes XML so that every character comes back, line ends included. Calls can be chained. */
public final class XmlText {

    private static final char REPLACEMENT = '\ufffd';

    private final StringBuilder xml = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Begins a file in UTF-8. */
    public XmlText() {
        xml.append("<?xml").append(' ').append("version=\"1.0\"");
        xml.append(' ').append("encoding=\"UTF-8\"").append("?>\n");
    }

    /** Names the document type of the file, which nothing has been written of yet. */
    public XmlText doctype(String root, String file) {
        xml.append("<!DOCTYPE").append(' ').append(root);
        xml.append(' ').append("SYSTEM").append(' ');
        xml.append('"').append(file).append('"').append(">\n");
        return this;
    }

    /** Opens an element. */
    public XmlText open(String name) {
        endTag();
        xml.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Gives the element that was just opened an attribute. */
    public XmlText with(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException("an attribute behind a tag: " + name);
        }
        xml.append(' ').append(name).append("=\"");
        escape(value, true);
        xml.append('"');
        return this;
    }

    /** Writes text into the open element. */
    public XmlText text(String text) {
        if (!text.isEmpty()) {
            endTag();
            escape(text, false);
        }
        return this;
    }

    /** Closes the innermost element. */
    public XmlText close() {
        String name = open.pop();
        if (inTag) {
            xml.append("/>");
            inTag = false;
        } else {
            xml.append("</").append(name).append('>');
        }
        return this;
    }

    /** Writes an element with nothing but text in it. */
    public XmlText element(String name, String text) {
        return open(name).text(text).close();
    }

    /** Begins a new line, between elements only. */
    public XmlText line() {
        endTag();
        xml.append('\n');
        return this;
    }

    /** Returns the whole in UTF-8. */
    public byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void endTag() {
        if (inTag) {
            xml.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '\r' -> xml.append("&#13;");
                case '"' -> xml.append(attribute ? "&quot;" : "\"");
                case '\n' -> xml.append(attribute ? "&#10;" : "\n");
                case '\t' -> xml.append(attribute ? "&#9;" : "\t");
                default -> xml.append(c);
            }
        }
    }

    /** Returns a text with a sign in the place of each character that XML cannot hold. */
    public static String held(String text) {
        if (XmlCharacters.firstForbidden(text).isEmpty()) {
            return text;
        }
        StringBuilder held = new StringBuilder(text);
        XmlCharacters.allForbidden(text).forEach(at -> held.setCharAt(at, REPLACEMENT));
        return held.toString();
    }
}
