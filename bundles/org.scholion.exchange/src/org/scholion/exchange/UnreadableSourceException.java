/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** A file that cannot be read, or is not what it should be. */
public final class UnreadableSourceException extends WordedException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final long offset;
    private final transient Message what;

    private UnreadableSourceException(
            String file, int line, long offset, Message what, Message said) {
        super(said);
        this.file = file;
        this.line = line;
        this.offset = offset;
        this.what = what;
    }

    /**
     * Returns an error in a whole file.
     *
     * @param what what is wrong and what to do about it
     */
    public static UnreadableSourceException in(String file, Message what) {
        return new UnreadableSourceException(
                file, 0, -1, what, Message.of("exchange.failure.file", "file", file, "what", what));
    }

    /**
     * Returns an error in a line.
     *
     * @param line from 1
     * @param what what is wrong and what to do about it
     */
    public static UnreadableSourceException atLine(String file, int line, Message what) {
        return new UnreadableSourceException(
                file,
                line,
                -1,
                what,
                Message.of("exchange.failure.line", "file", file, "line", line, "what", what));
    }

    /**
     * Returns an error at an offset.
     *
     * @param offset from 0, in what the message says: bytes or characters
     * @param what what is wrong and what to do about it
     */
    public static UnreadableSourceException atOffset(String file, long offset, Message what) {
        return new UnreadableSourceException(
                file,
                0,
                offset,
                what,
                Message.of(
                        "exchange.failure.offset", "file", file, "offset", offset, "what", what));
    }

    /** Returns the file. */
    public String file() {
        return file;
    }

    /** Returns the line, from 1, if known. */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** Returns the offset, from 0, if known. */
    public OptionalLong offset() {
        return offset >= 0 ? OptionalLong.of(offset) : OptionalLong.empty();
    }

    /** Returns what is wrong and what to do about it, without the place. */
    public Message what() {
        return what;
    }
}
