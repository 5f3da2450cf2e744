/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.scholion.text.internal.ByteOrderMarks;
import org.scholion.text.internal.CharsetGuess;
import org.scholion.text.internal.StrictDecoder;
import org.scholion.text.internal.Utf8Evidence;
import org.scholion.words.Message;

/**
 * Turns the bytes of a source into text without changing or dropping anything.
 *
 * <p>The charset is the one given; else what a byte order mark states; else UTF-8 if the whole
 * source is valid; else ICU's best guess that decodes the whole source, unless most of the source
 * is valid UTF-8, so that it is UTF-8 with a mistake, or the guess is as good as none. A source
 * without a given charset or a byte order mark must look like text: a NUL byte outside of UTF-16
 * and UTF-32 shows that it is none.
 */
public final class SourceDecoder {

    private static final int CERTAIN = 100;

    /**
     * Below it a guess is worth nothing: ICU gives 10 for bytes that are possible in a charset and
     * show nothing of its languages.
     */
    private static final int LEAST_CONFIDENCE = 20;

    /** How many charsets are named where none is likely. */
    private static final int CANDIDATES = 3;

    /** How much of a text is shown for one to see whether it is right, in code points. */
    private static final int LINE = 60;

    private SourceDecoder() {}

    /**
     * Decodes a source.
     *
     * @param bytes the whole source
     * @param given the charset someone named, if any; a byte order mark of that charset is stripped
     * @throws UndecodableTextException if a byte is not text in the charset, or no charset fits
     */
    public static DecodedText decode(byte[] bytes, Optional<Charset> given)
            throws UndecodableTextException {
        if (given.isPresent()) {
            Charset charset = ByteOrderMarks.withFixedOrder(given.get(), bytes);
            return decodeKnown(bytes, charset, CharsetOrigin.GIVEN);
        }
        Optional<Charset> stated = ByteOrderMarks.stated(bytes);
        if (stated.isPresent()) {
            return decodeKnown(bytes, stated.get(), CharsetOrigin.BYTE_ORDER_MARK);
        }
        return switch (StrictDecoder.decode(bytes, 0, StandardCharsets.UTF_8)) {
            case StrictDecoder.Text utf8 when utf8.text().indexOf('\0') < 0 ->
                    new DecodedText(
                            utf8.text(),
                            StandardCharsets.UTF_8,
                            CharsetOrigin.VALID_UTF8,
                            CERTAIN,
                            false);
            case StrictDecoder.Text withNul -> decodeGuess(bytes, firstNul(bytes));
            case StrictDecoder.Failure failure -> decodeGuess(bytes, failure.byteOffset());
        };
    }

    private static DecodedText decodeKnown(byte[] bytes, Charset charset, CharsetOrigin origin)
            throws UndecodableTextException {
        byte[] mark = ByteOrderMarks.of(charset);
        boolean marked = ByteOrderMarks.begins(bytes, mark);
        return switch (StrictDecoder.decode(bytes, marked ? mark.length : 0, charset)) {
            case StrictDecoder.Text decoded ->
                    decoded(bytes, decoded.text(), charset, origin, CERTAIN, marked);
            case StrictDecoder.Failure failure ->
                    throw new UndecodableTextException(
                            charset,
                            failure.byteOffset(),
                            Message.of(
                                    "text.not-in-charset",
                                    "what",
                                    byteAt(bytes, failure.byteOffset()),
                                    "offset",
                                    failure.byteOffset(),
                                    "charset",
                                    charset.name(),
                                    "given",
                                    origin == CharsetOrigin.GIVEN));
        };
    }

    private static DecodedText decodeGuess(byte[] bytes, int notUtf8)
            throws UndecodableTextException {
        int nul = firstNul(bytes);
        if (nul == bytes.length && Utf8Evidence.of(bytes).isBroken()) {
            throw new UndecodableTextException(
                    StandardCharsets.UTF_8,
                    notUtf8,
                    Message.of(
                            "text.broken-utf8", "what", byteAt(bytes, notUtf8), "offset", notUtf8));
        }
        List<CharsetGuess> guesses = CharsetGuess.of(bytes, CANDIDATES);
        boolean sure = !guesses.isEmpty() && guesses.get(0).confidence() >= LEAST_CONFIDENCE;
        if (sure && !guesses.get(0).isMixedUp()) {
            CharsetGuess best = guesses.get(0);
            return decoded(
                    bytes,
                    best.text(),
                    best.charset(),
                    CharsetOrigin.DETECTED,
                    best.confidence(),
                    false);
        }
        List<CharsetGuess> candidates = CharsetGuess.candidates(bytes, guesses, CANDIDATES);
        if (!candidates.isEmpty()) {
            throw new UndecodableTextException(
                    StandardCharsets.UTF_8,
                    notUtf8,
                    Message.of(
                            "text.unsure-charset",
                            "what",
                            byteAt(bytes, notUtf8),
                            "offset",
                            notUtf8,
                            "candidates",
                            Message.Lines.of(
                                    candidates.stream().map(SourceDecoder::candidate).toList())));
        }
        if (nul < bytes.length) {
            throw new UndecodableTextException(
                    StandardCharsets.UTF_8, nul, Message.of("text.no-text", "offset", nul));
        }
        throw new UndecodableTextException(
                StandardCharsets.UTF_8,
                notUtf8,
                Message.of("text.no-charset", "what", byteAt(bytes, notUtf8), "offset", notUtf8));
    }

    private static Message candidate(CharsetGuess guess) {
        String line =
                guess.text().lines().filter(each -> !each.isBlank()).findFirst().orElse("").strip();
        boolean isLong = line.codePointCount(0, line.length()) > LINE;
        return Message.of(
                "text.candidate",
                "charset",
                guess.charset().name(),
                "line",
                isLong ? line.substring(0, line.offsetByCodePoints(0, LINE)) + "…" : line);
    }

    private static DecodedText decoded(
            byte[] bytes,
            String text,
            Charset charset,
            CharsetOrigin origin,
            int confidence,
            boolean marked) {
        return new DecodedText(
                text,
                charset,
                origin,
                confidence,
                marked,
                isReproducible(bytes, text, charset, marked));
    }

    /** Strict decoding of UTF-8, -16 and -32 loses nothing; other charsets are tried out. */
    private static boolean isReproducible(
            byte[] bytes, String text, Charset charset, boolean marked) {
        if (charset.name().startsWith("UTF-")) {
            return true;
        }
        if (!charset.canEncode()) {
            return false;
        }
        try {
            return Arrays.equals(bytes, SourceEncoder.encode(text, charset, marked));
        } catch (UnencodableTextException e) {
            return false;
        }
    }

    private static int firstNul(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && bytes[i] != 0) {
            i++;
        }
        return i;
    }

    private static Message byteAt(byte[] bytes, int offset) {
        return offset < bytes.length
                ? Message.of("text.byte", "hexadecimal", String.format("0x%02X", bytes[offset]))
                : Message.of("text.end");
    }
}
