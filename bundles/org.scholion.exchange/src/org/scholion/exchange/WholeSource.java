/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import org.scholion.exchange.internal.SourceText;

/** A source that is read at once. */
public final class WholeSource {

    private WholeSource() {}

    /**
     * Returns the bytes of a source.
     *
     * @param most how many there may be
     * @throws UnreadableSourceException when it cannot be read, or is larger
     */
    public static byte[] bytes(Source source, long most) throws UnreadableSourceException {
        return SourceText.bytes(source, most);
    }
}
