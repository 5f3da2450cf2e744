/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes bytes without ever replacing one. */
public final class StrictDecoder {

    /** What decoding came to. */
    public sealed interface Result {}

    /**
     * All bytes are text.
     *
     * @param text the text
     */
    public record Text(String text) implements Result {}

    /**
     * A byte is not text in this charset.
     *
     * @param byteOffset the first wrong byte, counted from the beginning of the array
     */
    public record Failure(int byteOffset) implements Result {}

    private StrictDecoder() {}

    /** Decodes the bytes from {@code from} on. */
    public static Result decode(byte[] bytes, int from, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // The platform's own conversion is much faster; it replaces a wrong byte by U+FFFD, so
            // a
            // text without one had none.
            String text = new String(bytes, from, bytes.length - from, charset);
            if (text.indexOf('\ufffd') < 0) {
                return new Text(text);
            }
        }
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out =
                CharBuffer.allocate(
                        16 + (int) (in.remaining() * (double) decoder.averageCharsPerByte()));
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                result = decoder.flush(out);
            }
            if (result.isUnderflow()) {
                return new Text(out.flip().toString());
            }
            if (result.isError()) {
                return new Failure(in.position());
            }
            CharBuffer larger = CharBuffer.allocate(out.capacity() * 2);
            out = larger.put(out.flip());
        }
    }
}
