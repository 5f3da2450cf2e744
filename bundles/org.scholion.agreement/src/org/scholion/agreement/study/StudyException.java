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
import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** The data of a study has a problem; the message says what, where and what to do. */
public class StudyException extends WordedException {
    private static final long serialVersionUID = 1L;

    private final long line;
    private final long column;
    private final transient Message what;

    /** Creates a problem without a place. */
    public StudyException(Message what) {
        this(what, -1, -1);
    }

    /**
     * Creates a problem at a place of a table.
     *
     * @param what what is wrong, without the place
     * @param line from 1, or negative if unknown
     * @param column from 1, or negative if unknown
     */
    public StudyException(Message what, long line, long column) {
        super(said(what, line, column));
        this.line = line;
        this.column = column;
        this.what = what;
    }

    private static Message said(Message what, long line, long column) {
        if (line < 0) {
            return what;
        }
        return column < 0
                ? Message.of("agreement.table.line", "line", line, "what", what)
                : Message.of("agreement.table.cell", "line", line, "column", column, "what", what);
    }

    /** Returns what is wrong, without the place. */
    public Message what() {
        return what;
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
