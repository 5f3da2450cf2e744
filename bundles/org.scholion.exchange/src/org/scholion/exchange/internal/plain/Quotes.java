/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.plain;

import java.text.Normalizer;

/** Holds quoted words against those of a text. */
public final class Quotes {

    private Quotes() {}

    /** Returns whether two differ at most in white space and in the form of Unicode. */
    public static boolean alike(String quoted, String covered) {
        return quoted.equals(covered) || plain(quoted).equals(plain(covered));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
