/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Where files are until they are whole: a hidden folder beside them, there only while something is
 * in it. New names are found soon in a small folder, and files come into the large one whole. Safe
 * for use by several threads; another export to the same place has another one.
 */
final class DraftFolder {

    private final Path folder;
    private long begun;
    private int held;

    DraftFolder(Path beside) {
        folder = beside.resolve(".scholion-export-" + UUID.randomUUID());
    }

    /**
     * Returns a file that is not there yet; each is ended once.
     *
     * @throws IOException when the folder cannot be made
     */
    synchronized Path begin() throws IOException {
        if (held == 0) {
            Files.createDirectories(folder);
        }
        held++;
        return folder.resolve(begun++ + ".tmp");
    }

    /** Says that a file is no longer there. */
    synchronized void end() throws IOException {
        held--;
        if (held == 0) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                // what someone else put there is theirs, and no fault of the file that is over
                System.getLogger(DraftFolder.class.getName())
                        .log(System.Logger.Level.DEBUG, "the folder of drafts stays", e);
            }
        }
    }
}
