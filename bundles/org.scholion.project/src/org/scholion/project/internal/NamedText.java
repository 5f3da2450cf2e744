/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.scholion.project.DataProblemException;
import org.scholion.project.Problem;
import org.scholion.words.Message;
import org.scholion.words.file.BoundedFile;

/** Reads small texts that people name: recipes and tables. */
public final class NamedText {

    /** Far more than any of them has. */
    private static final long MOST = 64_000_000;

    private NamedText() {}

    /**
     * Reads a text in UTF-8.
     *
     * @throws DataProblemException when it cannot be read, naming the file
     */
    public static String read(Path file) throws DataProblemException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(BoundedFile.bytes(file, MOST)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new DataProblemException(
                    Problem.message(file, Message.of("project.recipe.no-utf8")), e);
        } catch (IOException e) {
            throw new DataProblemException(Problem.message(file, Problem.unreadable(e)), e);
        }
    }
}
