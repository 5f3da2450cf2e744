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
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The operating system's lock that makes this process the only one to write a project. It ends with
 * the process, however that ends.
 *
 * <p>It is held on a companion file, not on the project itself: on POSIX systems closing any
 * descriptor of a file drops all locks the process has on it, SQLite's own included. The companion
 * is removed when the lock is released; one left behind by a killed process does no harm.
 */
final class ProjectLock implements AutoCloseable {

    private static final int ATTEMPTS = 20;

    private final Path companion;
    private final FileChannel channel;
    private final FileLock lock;

    private ProjectLock(Path companion, FileChannel channel, FileLock lock) {
        this.companion = companion;
        this.channel = channel;
        this.lock = lock;
    }

    /** Returns the companion of a project file. */
    static Path companionOf(Path file) {
        return file.resolveSibling(file.getFileName() + "-lock");
    }

    /**
     * Takes the lock.
     *
     * @return empty when someone else holds it
     * @throws IOException when the companion cannot be made or locked
     */
    static Optional<ProjectLock> tryTake(Path file) throws IOException {
        Path companion = companionOf(file);
        // The holder before us removes the companion as it leaves. If that happened between opening
        // and locking, what we locked is no longer what others will find there: begin again.
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Object> before = keyOf(companion);
            if (before.isEmpty()) {
                create(companion);
                Companions.share(companion, file, true);
                before = keyOf(companion);
            }
            Optional<FileChannel> opened;
            try {
                opened = open(companion);
            } catch (AccessDeniedException e) {
                if (isHeld(companion)) {
                    return Optional.empty();
                }
                // Left behind by another user's process.
                Files.deleteIfExists(companion);
                continue;
            }
            if (opened.isEmpty()) {
                continue;
            }
            FileChannel channel = opened.get();
            boolean kept = false;
            try {
                FileLock lock = channel.tryLock();
                if (lock == null) {
                    return Optional.empty();
                }
                if (before.isPresent() && before.equals(keyOf(companion))) {
                    kept = true;
                    return Optional.of(new ProjectLock(companion, channel, lock));
                }
            } catch (OverlappingFileLockException e) {
                return Optional.empty();
            } finally {
                if (!kept) {
                    channel.close();
                }
            }
        }
        throw new IOException(companion + " keeps being replaced");
    }

    private static void create(Path companion) throws IOException {
        FileChannel.open(companion, StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
    }

    private static Optional<FileChannel> open(Path companion) throws IOException {
        try {
            return Optional.of(FileChannel.open(companion, StandardOpenOption.WRITE));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Tells whether someone holds a lock whose companion this user may only read. */
    private static boolean isHeld(Path companion) throws IOException {
        try (FileChannel channel = FileChannel.open(companion, StandardOpenOption.READ);
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static Optional<Object> keyOf(Path path) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            Object key = attributes.fileKey();
            // Windows has no keys, and does not let go of the name of a file that is open.
            return Optional.of(key == null ? path : key);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        // Closed twice, it would remove the companion of the next holder.
        if (!lock.isValid()) {
            return;
        }
        try {
            Files.deleteIfExists(companion);
        } finally {
            lock.release();
            channel.close();
        }
    }
}
