/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.scholion.words.Message;

/** Reads what is packed, and no more of it than is allowed. */
final class PackedBytes {

    /** So many times as large as it was packed is what a text may become, and no more. */
    static final int LARGEST_RATIO = 200;

    /** Below it no ratio is too large, in bytes. */
    static final long ALWAYS = 1L << 20;

    private PackedBytes() {}

    /** Opens what is packed. */
    @FunctionalInterface
    interface Opening {

        /** Returns the unpacked bytes. */
        InputStream open() throws IOException;
    }

    /** Returns whether something grows as only what is made to fill memory does. */
    static boolean isBomb(long packed, long unpacked) {
        return unpacked > ALWAYS && unpacked / LARGEST_RATIO > Math.max(packed, 1);
    }

    /**
     * Returns all bytes.
     *
     * @param packed how many they are packed
     * @param most how many there may be
     */
    static byte[] all(Opening opening, long packed, long most) throws IOException {
        int limit = (int) Math.min(most, Integer.MAX_VALUE - 16L);
        int allowed = (int) Math.min(limit, Math.max(ALWAYS, packed * LARGEST_RATIO));
        byte[] bytes = read(opening, allowed + 1);
        if (bytes.length > allowed) {
            throw new RefusedEntryException(
                    allowed < limit
                            ? Message.of("exchange.packed.bomb", "times", LARGEST_RATIO)
                            : Message.of("exchange.packed.too-large", "most", limit / 1e6));
        }
        return bytes;
    }

    /** Returns the first bytes, at most so many. */
    static byte[] read(Opening opening, int count) throws IOException {
        try (InputStream in = opening.open()) {
            return in.readNBytes(count);
        } catch (ZipException | EOFException e) {
            RefusedEntryException refused =
                    new RefusedEntryException(Message.of("exchange.packed.damaged"));
            refused.initCause(e);
            throw refused;
        }
    }
}
