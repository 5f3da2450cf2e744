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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.scholion.project.DataProblemException;
import org.scholion.project.Problem;

/** Writes a file that someone names: what was there stays until the new one is whole. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes it.
     *
     * @throws DataProblemException when it cannot be written, naming the file
     */
    public static void write(Path file, byte[] content) throws DataProblemException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try {
                Files.write(draft, content);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new DataProblemException(Problem.message(file, Problem.unwritable(e)), e);
        }
    }
}
