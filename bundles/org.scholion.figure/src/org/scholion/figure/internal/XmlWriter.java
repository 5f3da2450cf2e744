/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements, so that what comes out is well-formed whatever goes in. */
final class XmlWriter {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    XmlWriter(Writer out) {
        this.out = out;
        put("<?xml");
        with("version", "1.0").with("encoding", "UTF-8");
        put("?>");
    }

    /** Begins an element on a line of its own. */
    XmlWriter begin(String name) {
        endTag();
        put("\n");
        return beginInline(name);
    }

    /** Begins an element in the midst of text. */
    XmlWriter beginInline(String name) {
        endTag();
        put("<" + name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Adds an attribute to the element just begun. */
    XmlWriter with(String name, String value) {
        put(" " + name + "=\"");
        escaped(value, true);
        put("\"");
        return this;
    }

    /** Adds a number to the element just begun, of two decimals at most. */
    XmlWriter with(String name, double value) {
        return with(name, number(value));
    }

    /** Adds text to the element. */
    XmlWriter text(String text) {
        endTag();
        escaped(text, false);
        return this;
    }

    /** Ends the element begun last. */
    XmlWriter end() {
        String name = open.pop();
        if (inTag) {
            inTag = false;
            put("/>");
        } else {
            put("</" + name + ">");
        }
        return this;
    }

    /** Ends an element that has others on lines of their own. */
    XmlWriter endLine() {
        if (!inTag) {
            put("\n");
        }
        return end();
    }

    private void endTag() {
        if (inTag) {
            inTag = false;
            put(">");
        }
    }

    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) {
            return whole;
        }
        return whole + (rest % 10 == 0 ? "." + rest / 10 : "." + rest / 10 + rest % 10);
    }

    private void escaped(String text, boolean attribute) {
        StringBuilder made = new StringBuilder(text.length() + 16);
        text.codePoints().map(XmlCharacters::shown).forEach(c -> escape(c, attribute, made));
        put(made.toString());
    }

    private static void escape(int c, boolean attribute, StringBuilder made) {
        switch (c) {
            case '&' -> made.append("&amp;");
            case '<' -> made.append("&lt;");
            case '>' -> made.append("&gt;");
            case '"' -> made.append(attribute ? "&quot;" : "\"");
            // A reader would make a line feed of it, and spaces of both in attributes.
            case '\r' -> made.append("&#13;");
            case '\n' -> made.append(attribute ? "&#10;" : "\n");
            case '\t' -> made.append(attribute ? "&#9;" : "\t");
            default -> made.appendCodePoint(c);
        }
    }

    private void put(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
