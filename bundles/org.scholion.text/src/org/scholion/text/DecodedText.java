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

/**
 * A source's text and how it was read.
 *
 * @param text the text without a byte order mark; line ends as in the source
 * @param charset the charset, always one with a fixed byte order (UTF-16LE, never UTF-16)
 * @param origin how the charset was found
 * @param confidence 0 to 100; below 100 only for a detected charset
 * @param byteOrderMark whether the source begins with a byte order mark
 * @param reproducible whether {@link SourceEncoder} makes the source's bytes from this again
 */
public record DecodedText(
        String text,
        Charset charset,
        CharsetOrigin origin,
        int confidence,
        boolean byteOrderMark,
        boolean reproducible) {

    /** A text whose bytes can be made again. */
    public DecodedText(
            String text,
            Charset charset,
            CharsetOrigin origin,
            int confidence,
            boolean byteOrderMark) {
        this(text, charset, origin, confidence, byteOrderMark, true);
    }
}
