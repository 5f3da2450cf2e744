/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.eclipse.jdt.annotation.Nullable;

/** Ends reading where a single row goes on and on, as behind a quotation mark that is left open. */
final class RowBound extends FilterReader {

    /** How many characters a row may have. */
    static final int MOST = 1 << 20;

    private long inRow;

    RowBound(Reader in) {
        super(in);
    }

    /** A row is longer. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Says that what is read from now on is of another row. */
    void beginRow() {
        inRow = 0;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char @Nullable [] characters, int offset, int length) throws IOException {
        int count = in.read(characters, offset, length);
        inRow += Math.max(0, count);
        if (inRow > MOST) {
            throw new TooLongException();
        }
        return count;
    }
}
