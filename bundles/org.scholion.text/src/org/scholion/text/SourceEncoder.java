/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.scholion.text.internal.ByteOrderMarks;
import org.scholion.words.Message;

/** Turns a text into bytes again, the inverse of {@link SourceDecoder}. */
public final class SourceEncoder {

    private SourceEncoder() {}

    /**
     * Encodes a text strictly; nothing is replaced. Charsets that leave the byte order open
     * (UTF-16, UTF-32) are written big-endian.
     *
     * @param byteOrderMark whether to write a byte order mark first
     * @throws UnencodableTextException if the charset has no bytes for a character, half a
     *     surrogate pair stands alone, or the platform can only read the charset
     * @throws IllegalArgumentException if a byte order mark is asked for and the charset has none
     */
    public static byte[] encode(String text, Charset charset, boolean byteOrderMark)
            throws UnencodableTextException {
        Charset fixed = ByteOrderMarks.withFixedOrder(charset);
        byte[] mark = byteOrderMark ? ByteOrderMarks.of(fixed) : new byte[0];
        if (byteOrderMark && mark.length == 0) {
            throw new IllegalArgumentException(charset.name() + " has no byte order mark");
        }
        byte[] body = encode(text, fixed);
        if (mark.length == 0) {
            return body;
        }
        byte[] result = Arrays.copyOf(mark, mark.length + body.length);
        System.arraycopy(body, 0, result, mark.length, body.length);
        return result;
    }

    private static byte[] encode(String text, Charset charset) throws UnencodableTextException {
        if (charset.equals(StandardCharsets.UTF_8) && !hasLoneSurrogate(text)) {
            return text.getBytes(charset);
        }
        if (!charset.canEncode()) {
            throw new UnencodableTextException(
                    charset, 0, Message.of("text.only-read", "charset", charset.name()));
        }
        CharsetEncoder encoder =
                charset.newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer in = CharBuffer.wrap(text);
        ByteBuffer out =
                ByteBuffer.allocate(16 + (int) (text.length() * encoder.averageBytesPerChar()));
        while (true) {
            CoderResult result = encoder.encode(in, out, true);
            if (result.isUnderflow()) {
                result = encoder.flush(out);
            }
            if (result.isUnderflow()) {
                return Arrays.copyOf(out.array(), out.position());
            }
            if (result.isError()) {
                throw unencodable(text, charset, in.position());
            }
            ByteBuffer larger = ByteBuffer.allocate(out.capacity() * 2);
            out = larger.put(out.flip());
        }
    }

    private static UnencodableTextException unencodable(String text, Charset charset, int offset) {
        int c = text.codePointAt(offset);
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return new UnencodableTextException(
                charset,
                offset,
                Message.of(
                        lone ? "text.half-pair" : "text.not-expressible",
                        "character",
                        String.format("U+%04X", c),
                        "offset",
                        offset,
                        "charset",
                        charset.name()));
    }

    private static boolean hasLoneSurrogate(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == length
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
