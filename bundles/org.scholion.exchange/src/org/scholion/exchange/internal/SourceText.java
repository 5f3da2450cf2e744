/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.text.DecodedText;
import org.scholion.text.SourceDecoder;
import org.scholion.text.TextHash;
import org.scholion.text.UndecodableTextException;
import org.scholion.words.Message;

/**
 * The decoded text of a source.
 *
 * @param decoded the text and how it was read
 * @param sha256 of the bytes
 */
public record SourceText(DecodedText decoded, String sha256) {

    /** Reads and decodes a document's text, which must not be empty. */
    public static SourceText ofDocument(Source source, ReadOptions options)
            throws UnreadableSourceException {
        SourceText text = of(source, options.encoding(), options.maximumBytes());
        if (text.decoded().text().isEmpty()) {
            throw UnreadableSourceException.in(
                    source.displayName(), Message.of("exchange.source.empty"));
        }
        return text;
    }

    /** Reads and decodes a file. */
    public static SourceText of(Source source, Optional<Charset> encoding, long maximumBytes)
            throws UnreadableSourceException {
        byte[] bytes = bytes(source, maximumBytes);
        try {
            DecodedText decoded = SourceDecoder.decode(bytes, encoding);
            return new SourceText(decoded, TextHash.sha256(bytes));
        } catch (UndecodableTextException e) {
            UnreadableSourceException error =
                    UnreadableSourceException.atOffset(
                            source.displayName(), e.byteOffset(), Message.of(e));
            error.initCause(e);
            throw error;
        }
    }

    /** Reads a file that is not larger than the options allow. */
    public static byte[] bytes(Source source, long maximumBytes) throws UnreadableSourceException {
        try {
            byte[] bytes = source.bytes(maximumBytes);
            if (bytes.length > maximumBytes) {
                throw tooLarge(source, bytes.length, maximumBytes);
            }
            return bytes;
        } catch (IOException e) {
            throw refused(source, maximumBytes, e);
        }
    }

    /** How large a file is, is asked only once it was refused: there may be 100,000 to read. */
    private static UnreadableSourceException refused(
            Source source, long maximumBytes, IOException why) {
        try {
            long size = source.size();
            return size > maximumBytes
                    ? tooLarge(source, size, maximumBytes)
                    : SourceErrors.unreadable(source, why);
        } catch (IOException e) {
            return SourceErrors.unreadable(source, e);
        }
    }

    private static UnreadableSourceException tooLarge(Source source, long size, long most) {
        return UnreadableSourceException.in(
                source.displayName(),
                Message.of(
                        "exchange.source.too-large",
                        "size",
                        megabytes(size),
                        "most",
                        megabytes(most)));
    }

    private static double megabytes(long bytes) {
        return bytes / 1e6;
    }
}
