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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are there whole or as they were. */
final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file; what was there stays until the new one is whole.
     *
     * @throws DataProblemException when it cannot be written
     */
    static void write(Path file, byte[] content) throws DataProblemException {
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
