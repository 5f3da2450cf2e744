/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

/** What the first bytes of a file show without being decoded. */
public final class HeadBytes {

    private HeadBytes() {}

    /** Returns the first byte behind a mark of UTF-8 and white space, 0 if there is none. */
    public static byte first(byte[] head) {
        int at = 0;
        if (head.length > 2
                && head[0] == (byte) 0xef
                && head[1] == (byte) 0xbb
                && head[2] == (byte) 0xbf) {
            at = 3;
        }
        while (at < head.length && (head[at] == ' ' || head[at] >= '\t' && head[at] <= '\r')) {
            at++;
        }
        return at < head.length ? head[at] : 0;
    }
}
