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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The byte order marks of the Unicode charsets. */
public final class ByteOrderMarks {

    private static final String MARK = "\ufeff";
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** Longer marks first: that of UTF-32LE begins with that of UTF-16LE. */
    private static final List<Marked> MARKED =
            Stream.of(
                            UTF_32LE,
                            UTF_32BE,
                            StandardCharsets.UTF_8,
                            StandardCharsets.UTF_16LE,
                            StandardCharsets.UTF_16BE)
                    .map(charset -> new Marked(charset, of(charset)))
                    .toList();

    /** A charset and its mark. */
    private static final class Marked {

        private final Charset charset;
        private final byte[] mark;

        Marked(Charset charset, byte[] mark) {
            this.charset = charset;
            this.mark = mark;
        }
    }

    private ByteOrderMarks() {}

    /** The charset whose mark the bytes begin with. */
    public static Optional<Charset> stated(byte[] bytes) {
        for (Marked marked : MARKED) {
            // The units after a UTF-16LE mark may be a NUL; only whole UTF-32 units are UTF-32.
            boolean fits = !marked.charset.equals(UTF_32LE) || bytes.length % 4 == 0;
            if (fits && begins(bytes, marked.mark)) {
                return Optional.of(marked.charset);
            }
        }
        return Optional.empty();
    }

    /** The mark of a charset with a fixed byte order; empty if it cannot express one. */
    public static byte[] of(Charset charset) {
        if (!charset.canEncode() || !charset.newEncoder().canEncode(MARK.charAt(0))) {
            return new byte[0];
        }
        ByteBuffer mark = charset.encode(MARK);
        return Arrays.copyOf(mark.array(), mark.limit());
    }

    /** Whether the bytes begin with this mark. */
    public static boolean begins(byte[] bytes, byte[] mark) {
        return mark.length > 0
                && bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** The same charset with its byte order fixed: big-endian where it leaves the order open. */
    public static Charset withFixedOrder(Charset charset) {
        return switch (charset.name()) {
            case "UTF-16" -> StandardCharsets.UTF_16BE;
            case "x-UTF-16LE-BOM" -> StandardCharsets.UTF_16LE;
            case "UTF-32" -> UTF_32BE;
            case "X-UTF-32LE-BOM" -> UTF_32LE;
            case "X-UTF-32BE-BOM" -> UTF_32BE;
            default -> charset;
        };
    }

    /** As {@link #withFixedOrder(Charset)}, but a mark in the bytes decides an open order. */
    public static Charset withFixedOrder(Charset charset, byte[] bytes) {
        Charset fixed = withFixedOrder(charset);
        if (fixed.equals(charset)) {
            return charset;
        }
        String family = fixed.name().substring(0, "UTF-16".length());
        return stated(bytes).filter(c -> c.name().startsWith(family)).orElse(fixed);
    }
}
