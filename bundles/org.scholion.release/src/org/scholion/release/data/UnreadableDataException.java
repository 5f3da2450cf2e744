/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.data;

import java.nio.file.Path;
import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** The data of a release cannot be read. The message names the file. */
public final class UnreadableDataException extends WordedException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param line from 1; 0 where no line is meant
     */
    public UnreadableDataException(Path file, long line, Message what, Throwable cause) {
        super(
                line == 0
                        ? Message.of(
                                "release.manifest.unfit", "file", file.toString(), "what", what)
                        : Message.of(
                                "release.recipe.at",
                                "file",
                                file.toString(),
                                "line",
                                line,
                                "what",
                                what),
                cause);
    }
}
