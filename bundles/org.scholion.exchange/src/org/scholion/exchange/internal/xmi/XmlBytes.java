/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.words.Message;

/**
 * The bytes of an XML file and how they are encoded: as the byte order mark says, else as the
 * declaration does, else UTF-8.
 */
record XmlBytes(byte[] bytes, int begin, Charset charset) {

    private static final int MARK = 0xfeff;
    private static final int MARK_REVERSED = 0xfffe;
    private static final int DECLARATION = 256;

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']");

    /**
     * Finds out how a file is encoded.
     *
     * @throws UnreadableSourceException when the declaration names no charset there is
     */
    static XmlBytes of(String file, byte[] bytes) throws UnreadableSourceException {
        int first = unit(bytes, 0);
        if (first == MARK || first == MARK_REVERSED) {
            boolean bigEndian = first == MARK;
            return new XmlBytes(
                    bytes, 2, bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        if (first == '<' || first == '<' << 8) {
            return new XmlBytes(
                    bytes, 0, first == '<' ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        if (first == 0xefbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf) {
            return new XmlBytes(bytes, 3, StandardCharsets.UTF_8);
        }
        String head =
                new String(
                        bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        if (!declared.find()) {
            return new XmlBytes(bytes, 0, StandardCharsets.UTF_8);
        }
        try {
            return new XmlBytes(bytes, 0, Charset.forName(declared.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            UnreadableSourceException error =
                    UnreadableSourceException.atLine(
                            file,
                            1,
                            Message.of("exchange.xmi.no-charset", "charset", declared.group(1)));
            error.initCause(e);
            throw error;
        }
    }

    private static int unit(byte[] bytes, int at) {
        return bytes.length < at + 2 ? 0 : (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Returns the text; reading fails where bytes are none. */
    Reader reader() {
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, begin, bytes.length - begin), decoder());
    }

    /**
     * Looks for bytes that are no text.
     *
     * @throws UnreadableSourceException at the first
     */
    void requireText(String file) throws UnreadableSourceException {
        CharsetDecoder decoder = decoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        if (result.isError()) {
            throw UnreadableSourceException.atOffset(
                    file,
                    in.position(),
                    Message.of("exchange.xmi.no-text-bytes", "charset", charset.name()));
        }
    }
}
