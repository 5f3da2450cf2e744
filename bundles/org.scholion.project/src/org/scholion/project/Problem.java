/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.words.Message;
import org.scholion.words.Worded;
import org.scholion.words.file.RefusedFileException;

/**
 * Something that could not be done with one file. The others went on.
 *
 * @param file the file or document, as the user knows it
 * @param line the line, from 1, if it is in one
 * @param offset the offset, from 0, if known; in what the message says
 * @param reason what is wrong and what to do
 * @param said the same in a message that names the file and place
 */
public record Problem(
        String file, OptionalInt line, OptionalLong offset, Message reason, Message said)
        implements Worded {

    /** Returns the problem of a file that could not be read. */
    public static Problem of(UnreadableSourceException e) {
        return new Problem(e.file(), e.line(), e.offset(), e.what(), Message.of(e));
    }

    /** Returns a problem of a whole file; what is wrong is said behind its name. */
    public static Problem in(String file, Message what) {
        return new Problem(
                file, OptionalInt.empty(), OptionalLong.empty(), what, message(file, what));
    }

    /** Returns a message about a file: its name, and what is wrong with it. */
    public static Message message(Path file, Message what) {
        return message(file.toString(), what);
    }

    private static Message message(String file, Message what) {
        return Message.of("project.file.problem", "file", file, "what", what);
    }

    /** Returns that a file cannot be read, why, and what to do; without its name. */
    public static Message unreadable(IOException reason) {
        return switch (reason) {
            case NoSuchFileException gone -> Message.of("project.file.none");
            case AccessDeniedException denied -> Message.of("project.file.forbidden");
            case RefusedFileException refused -> refused.said();
            default -> Message.of("project.file.unreadable", "reason", Message.of(reason));
        };
    }

    /** Returns that a file cannot be written, and why; without its name. */
    public static Message unwritable(IOException reason) {
        return switch (reason) {
            case NoSuchFileException gone -> Message.of("project.file.no-folder");
            case AccessDeniedException denied -> Message.of("project.file.not-writable");
            default -> Message.of("project.file.not-written", "reason", Message.of(reason));
        };
    }

    @Override
    public String toString() {
        return said.toString();
    }
}
