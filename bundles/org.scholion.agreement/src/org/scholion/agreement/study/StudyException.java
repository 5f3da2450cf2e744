/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.util.OptionalLong;

/** The data of a study has a problem; the message says what, where and what to do. */
public class StudyException extends Exception {
    private static final long serialVersionUID = 1L;

    private final long line;
    private final long column;

    /** A problem that has no place in a file. */
    public StudyException(String message) {
        this(message, -1, -1);
    }

    /**
     * A problem at a place of a file.
     *
     * @param message what is wrong and what to do, without the place
     * @param line line, from 1; -1 if there is none
     * @param column column of the table, from 1; -1 if it is the whole line
     */
    public StudyException(String message, long line, long column) {
        super(place(line, column) + message);
        this.line = line;
        this.column = column;
    }

    private static String place(long line, long column) {
        if (line < 0) {
            return "";
        }
        return "line " + line + (column < 0 ? "" : ", column " + column) + ": ";
    }

    /** The line, from 1. */
    public OptionalLong line() {
        return line < 0 ? OptionalLong.empty() : OptionalLong.of(line);
    }

    /** The column of the table, from 1. */
    public OptionalLong column() {
        return column < 0 ? OptionalLong.empty() : OptionalLong.of(column);
    }
}
