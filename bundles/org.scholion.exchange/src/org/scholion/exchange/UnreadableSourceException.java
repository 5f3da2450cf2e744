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

/** A file that cannot be read, or is not what it should be. The message is for people. */
public final class UnreadableSourceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final long offset;
    private final String what;
    private final String advice;

    private UnreadableSourceException(
            String file, int line, long offset, String what, String advice) {
        super(file + place(line, offset) + ": " + what + (advice.isEmpty() ? "" : " " + advice));
        this.file = file;
        this.line = line;
        this.offset = offset;
        this.what = what;
        this.advice = advice;
    }

    /** Returns an error in a whole file. */
    public static UnreadableSourceException in(String file, String what, String advice) {
        return new UnreadableSourceException(file, 0, -1, what, advice);
    }

    /**
     * Returns an error in a line.
     *
     * @param line from 1
     */
    public static UnreadableSourceException atLine(
            String file, int line, String what, String advice) {
        return new UnreadableSourceException(file, line, -1, what, advice);
    }

    /**
     * Returns an error at an offset.
     *
     * @param offset from 0, in what the message says: bytes or characters
     */
    public static UnreadableSourceException atOffset(
            String file, long offset, String what, String advice) {
        return new UnreadableSourceException(file, 0, offset, what, advice);
    }

    private static String place(int line, long offset) {
        if (line > 0) {
            return ", line " + line;
        }
        return offset >= 0 ? ", offset " + offset : "";
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

    /** Returns what is wrong. */
    public String what() {
        return what;
    }

    /** Returns what to do about it, possibly empty. */
    public String advice() {
        return advice;
    }
}
