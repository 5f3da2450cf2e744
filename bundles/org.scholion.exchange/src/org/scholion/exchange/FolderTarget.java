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
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.scholion.words.Message;

/**
 * Writes into a folder. Every file is written under a temporary name and gets its own when it is
 * whole; an older file of that name is replaced if it may be. Nothing is made outside of the
 * folder, not even a folder through a link. Safe for use by several threads.
 */
public final class FolderTarget implements ExportTarget {

    private final Path folder;
    private final Predicate<String> replaceable;
    private final TakenNames names = new TakenNames();
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final DraftFolder drafts;

    /** Most files go where the one before went. */
    private volatile Path madeLast = Path.of("");

    private FolderTarget(Path folder, Predicate<String> replaceable) {
        this.folder = folder;
        this.drafts = new DraftFolder(folder);
        this.replaceable = replaceable;
    }

    /**
     * Returns the target of a folder, which is made if it is not there. Any file in it is replaced.
     *
     * @throws IOException when it cannot be made or is a file
     */
    public static FolderTarget of(Path folder) throws IOException {
        return of(folder, name -> true);
    }

    /**
     * Returns the target of a folder, which is made if it is not there.
     *
     * @param replaceable whether a file of this name below the folder may be replaced
     * @throws IOException when it cannot be made or is a file
     */
    public static FolderTarget of(Path folder, Predicate<String> replaceable) throws IOException {
        Files.createDirectories(folder);
        return new FolderTarget(folder.toRealPath(), replaceable);
    }

    @Override
    public ExportFile open(String name) throws IOException {
        String safe = names.reserve(name);
        Path file = folder.resolve(safe).normalize();
        Path parent = file.getParent();
        if (parent == null || !file.startsWith(folder)) {
            throw new UnsafePlaceException(
                    Message.of("exchange.target.not-below", "file", name, "folder", folder));
        }
        requireFree(safe, file);
        makeFolders(parent);
        return new PendingFile(safe, file);
    }

    private void requireFree(String name, Path file) throws OccupiedPlaceException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new OccupiedPlaceException(
                    Message.of("exchange.target.folder-there", "file", file));
        }
        if (!written.contains(name) && !replaceable.test(name)) {
            throw new OccupiedPlaceException(
                    Message.of("exchange.target.file-there", "file", file));
        }
    }

    /** Makes the folders down to this one, one by one: none is made behind a link. */
    private void makeFolders(Path parent) throws IOException {
        if (madeLast.equals(parent)) {
            return;
        }
        Path at = folder;
        for (Path part : folder.relativize(parent)) {
            if (part.toString().isEmpty()) {
                continue;
            }
            at = at.resolve(part);
            if (Files.isSymbolicLink(at)
                    && (!Files.exists(at) || !at.toRealPath().startsWith(folder))) {
                throw new UnsafePlaceException(
                        Message.of("exchange.target.link", "file", at, "folder", folder));
            }
            if (!Files.isDirectory(at)) {
                if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
                    throw new OccupiedPlaceException(
                            Message.of("exchange.target.no-folder", "file", at));
                }
                makeFolder(at);
            }
        }
        madeLast = parent;
    }

    private static void makeFolder(Path at) throws IOException {
        try {
            Files.createDirectory(at);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            // another thread was quicker
        }
    }

    /** Returns where files of this export are until they are whole. */
    DraftFolder drafts() {
        return drafts;
    }

    /** A file under a temporary name. */
    private final class PendingFile implements ExportFile {

        private final String name;
        private final Path file;
        private final Path temporary;
        private final FileChannel channel;
        private final OutputStream stream;
        private boolean over;

        PendingFile(String name, Path file) throws IOException {
            this.name = name;
            this.file = file;
            temporary = drafts.begin();
            try {
                // as any new file of the user's, so that whoever may read those can read an export:
                // temporary files of the platform are for their owner alone
                channel =
                        FileChannel.open(
                                temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            } catch (IOException e) {
                drafts.end();
                throw e;
            }
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
                move(temporary);
            } catch (AtomicMoveNotSupportedException e) {
                moveFromElsewhere();
            }
            over = true;
            written.add(name);
            drafts.end();
        }

        private void move(Path whole) throws IOException {
            Files.move(
                    whole,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }

        /** Below the folder another file system may begin. */
        private void moveFromElsewhere() throws IOException {
            Path near = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
            try {
                Files.move(temporary, near);
                move(near);
            } finally {
                Files.deleteIfExists(near);
            }
        }

        @Override
        public void close() throws IOException {
            if (!over) {
                over = true;
                channel.close();
                Files.deleteIfExists(temporary);
                drafts.end();
            }
        }
    }
}
