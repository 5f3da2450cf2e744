/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/** Files that get their name only when they are whole. */
final class NewFiles {

    private NewFiles() {}

    /** Returns where a new file is prepared: beside its place, so that it need only be renamed. */
    static Path draftOf(Path target) throws StoreException {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StoreException(Message.of("store.file.no-folder", "folder", folder));
        }
        return folder.resolve("." + absolute.getFileName() + "." + UUID.randomUUID());
    }

    /** Gives a draft its name, once it is safe on the disk. */
    static void publish(Path draft, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.move(draft, target);
    }

    /** Removes a draft and what SQLite may have put beside it. */
    static void discard(Path draft) throws StoreException {
        try {
            for (String suffix : new String[] {"", "-journal", "-wal", "-shm"}) {
                Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + suffix));
            }
        } catch (IOException e) {
            throw new StoreException(Message.of("store.file.left-over", "file", draft), e);
        }
    }
}
