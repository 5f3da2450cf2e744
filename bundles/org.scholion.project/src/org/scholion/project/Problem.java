/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.scholion.exchange.UnreadableSourceException;

/**
 * Something that could not be done with one file. The others went on.
 *
 * @param file the file or document, as the user knows it
 * @param line the line, from 1, if it is in one
 * @param offset the offset, from 0, if known; in what the message says
 * @param message what is wrong and what to do, one text for people that names the file and place
 */
public record Problem(String file, OptionalInt line, OptionalLong offset, String message) {

    /** Returns the problem of a file that could not be read. */
    public static Problem of(UnreadableSourceException e) {
        return new Problem(e.file(), e.line(), e.offset(), String.valueOf(e.getMessage()));
    }

    /** Returns a problem of a whole file; the message is put behind its name. */
    public static Problem in(String file, String message) {
        return new Problem(file, OptionalInt.empty(), OptionalLong.empty(), file + ": " + message);
    }

    @Override
    public String toString() {
        return message;
    }
}
