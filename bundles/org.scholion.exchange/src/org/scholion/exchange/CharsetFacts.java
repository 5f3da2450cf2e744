/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.DecodedText;

/**
 * How a source's text was encoded.
 *
 * @param charset one with a fixed byte order
 * @param origin how it was found
 * @param confidence 0 to 100
 * @param byteOrderMark whether the source began with one
 */
public record CharsetFacts(
        Charset charset, CharsetOrigin origin, int confidence, boolean byteOrderMark) {

    /** A text that came out of a file whose format says how it is encoded. */
    public static final CharsetFacts UTF_8 =
            new CharsetFacts(StandardCharsets.UTF_8, CharsetOrigin.VALID_UTF8, 100, false);

    /** Returns the facts of a decoded text. */
    public static CharsetFacts of(DecodedText decoded) {
        return new CharsetFacts(
                decoded.charset(), decoded.origin(), decoded.confidence(), decoded.byteOrderMark());
    }
}
