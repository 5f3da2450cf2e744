/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.scholion.exchange.internal.FileNames;
import org.scholion.words.Message;

/**
 * Writes into a folder. Every file is written under a temporary name beside its place and renamed
 * when it is whole; an older file of that name is replaced. Safe for use by several threads.
 */
public final class FolderTarget implements ExportTarget {

    private final Path folder;
    private final Map<String, String> taken = new HashMap<>();

    private FolderTarget(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns the target of a folder, which is made if it is not there.
     *
     * @throws IOException when it cannot be made or is a file
     */
    public static FolderTarget of(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new FolderTarget(folder.toRealPath());
    }

    @Override
    public ExportFile open(String name) throws IOException {
        String safe = reserve(name);
        Path file = folder.resolve(safe).normalize();
        Path parent = file.getParent();
        if (parent == null || !file.startsWith(folder)) {
            throw new UnsafePlaceException(
                    Message.of("exchange.target.not-below", "file", name, "folder", folder));
        }
        Files.createDirectories(parent);
        if (!parent.toRealPath().startsWith(folder)) {
            throw new UnsafePlaceException(
                    Message.of("exchange.target.link", "file", parent, "folder", folder));
        }
        return new PendingFile(safe, file, draft(parent));
    }

    /**
     * Makes a file under a name that nothing has. As any new file of the user's, so that whoever
     * may read those can read an export: temporary files of the platform are for their owner alone.
     */
    private static Path draft(Path parent) throws IOException {
        while (true) {
            Path draft = parent.resolve(".scholion" + UUID.randomUUID() + ".tmp");
            try {
                return Files.createFile(draft);
            } catch (FileAlreadyExistsException taken) {
                // another one, then
            }
        }
    }

    /** Two names that a file system may take for one get different files. */
    private synchronized String reserve(String name) {
        String safe = FileNames.safe(name);
        int dot = safe.lastIndexOf('.');
        int cut = dot > safe.lastIndexOf('/') + 1 ? dot : safe.length();
        String candidate = safe;
        for (int i = 2; !isFree(candidate, name); i++) {
            candidate = safe.substring(0, cut) + "~" + i + safe.substring(cut);
        }
        taken.put(candidate.toLowerCase(Locale.ROOT), name);
        return candidate;
    }

    private boolean isFree(String candidate, String name) {
        String owner = taken.get(candidate.toLowerCase(Locale.ROOT));
        return owner == null || owner.equals(name);
    }

    /** A file under a temporary name. */
    private static final class PendingFile implements ExportFile {

        private final String name;
        private final Path file;
        private final Path temporary;
        private final FileChannel channel;
        private final OutputStream stream;
        private boolean committed;

        PendingFile(String name, Path file, Path temporary) throws IOException {
            this.name = name;
            this.file = file;
            this.temporary = temporary;
            channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
            stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public OutputStream stream() {
            return stream;
        }

        @Override
        public void commit() throws IOException {
            stream.flush();
            channel.close();
            try {
                Files.move(
                        temporary,
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
            committed = true;
        }

        @Override
        public void close() throws IOException {
            if (!committed) {
                channel.close();
                Files.deleteIfExists(temporary);
            }
        }
    }
}
