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
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A project's file that SQLite, in whatever process, does not write while it is held, though this
 * process makes nothing beside it and needs no right to write it. It takes the locks a reader of
 * SQLite has (<a href="https://www.sqlite.org/walformat.html">on bytes of the file and of its
 * index</a>): the log may grow meanwhile, but is neither carried over nor begun anew.
 *
 * <p>One at a time in a process. Nothing of this process may have the file open: closing it here
 * would drop SQLite's locks.
 */
final class StillFile implements AutoCloseable {

    /** Someone has the file open for as long as we may wait. */
    static final class InUseException extends IOException {
        private static final long serialVersionUID = 1;

        InUseException(Path file) {
            super(file.toString());
        }
    }

    /** Where SQLite locks a file: beyond its first gigabyte, whether or not it is that long. */
    private static final long SHARED_FIRST = 0x40000002L;

    private static final long SHARED_SIZE = 510;

    /** Where in the index readers lock what they read: so many frames of the log, or none. */
    private static final long READ_LOCKS = 123;

    private static final long READ_LOCK_COUNT = 5;

    /** How long others may be at work that moves pages. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private static final long PAUSE = 3;

    private static final ReentrantLock TURN = new ReentrantLock();

    private final Path file;
    private final FileChannel content;
    private final Deque<AutoCloseable> held = new ArrayDeque<>();
    private boolean indexHeld;

    private StillFile(Path file, FileChannel content) {
        this.file = file;
        this.content = content;
    }

    /**
     * Copies a project as of one moment: its file, and the changes that stand beside it only.
     *
     * @param target where to; its changes go beside it
     * @throws InUseException when others do not let go of it for ten seconds
     */
    static void copyWhole(Path file, Path target) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            try (StillFile still = hold(file, end)) {
                if (still.copyTo(target)) {
                    return;
                }
            }
            pause(file, end);
        }
    }

    private static StillFile hold(Path file, long end) throws IOException {
        StillFile still = open(file, StandardOpenOption.READ);
        boolean done = false;
        try {
            still.lock(still.content, SHARED_FIRST, SHARED_SIZE, true, end);
            still.holdIndex(end);
            done = true;
            return still;
        } finally {
            if (!done) {
                still.close();
            }
        }
    }

    /**
     * Holds a file so that nobody else has it open, under any of its names.
     *
     * @throws InUseException when someone has
     */
    static StillFile holdAlone(Path file) throws IOException {
        StillFile still = open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean done = false;
        try {
            still.lock(still.content, SHARED_FIRST, SHARED_SIZE, false, System.nanoTime());
            // Who has the file to itself needs no more.
            still.indexHeld = true;
            done = true;
            return still;
        } finally {
            if (!done) {
                still.close();
            }
        }
    }

    private static StillFile open(Path file, OpenOption... options) throws IOException {
        TURN.lock();
        boolean done = false;
        try {
            StillFile still = new StillFile(file, FileChannel.open(file, options));
            done = true;
            return still;
        } finally {
            if (!done) {
                TURN.unlock();
            }
        }
    }

    /** Holds the index as well, if there is one. */
    private void holdIndex(long end) throws IOException {
        Path index = Companions.index(file);
        Optional<Object> before = keyOf(index);
        if (before.isEmpty()) {
            return;
        }
        Optional<FileChannel> channel = openIfThere(index);
        if (channel.isEmpty()) {
            return;
        }
        held.push(channel.get());
        lock(channel.get(), READ_LOCKS, READ_LOCK_COUNT, true, end);
        // What we locked may have been removed, and made anew, just before.
        indexHeld = before.equals(keyOf(index));
    }

    private static Optional<FileChannel> openIfThere(Path path) throws IOException {
        try {
            return Optional.of(FileChannel.open(path, StandardOpenOption.READ));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private void lock(FileChannel channel, long from, long size, boolean shared, long end)
            throws IOException {
        while (true) {
            FileLock lock = channel.tryLock(from, size, shared);
            if (lock != null) {
                held.push(lock);
                return;
            }
            pause(file, end);
        }
    }

    private static void pause(Path file, long end) throws IOException {
        if (System.nanoTime() >= end) {
            throw new InUseException(file);
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InUseException(file);
        }
    }

    private static Optional<Object> keyOf(Path path) throws IOException {
        try {
            return Optional.of(
                    Objects.requireNonNullElse(
                            Files.readAttributes(path, BasicFileAttributes.class).fileKey(), path));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Returns what tells that a file was written. */
    private List<Object> stamp() throws IOException {
        return List.of(Files.size(file), Files.getLastModifiedTime(file));
    }

    /**
     * Copies the file and what stands beside it.
     *
     * @return false when it was written all the same, and the copy must not be used
     */
    boolean copyTo(Path target) throws IOException {
        List<Object> before = stamp();
        try (FileChannel copy = create(target)) {
            transfer(content, copy);
        }
        copyIfThere(Companions.log(file), Companions.log(target));
        copyIfThere(Companions.rollback(file), Companions.rollback(target));
        // Without an index nobody had a log open, since whoever has one leaves it as long as we
        // hold the file. The stamp tells of those who write under another name.
        return (indexHeld || !Files.exists(Companions.index(file))) && stamp().equals(before);
    }

    private static void copyIfThere(Path source, Path target) throws IOException {
        try {
            copy(source, target);
        } catch (NoSuchFileException e) {
            Files.deleteIfExists(target);
        }
    }

    /** Copies what is in a file, without its rights. */
    static void copy(Path source, Path target) throws IOException {
        try (FileChannel from = FileChannel.open(source, StandardOpenOption.READ);
                FileChannel to = create(target)) {
            transfer(from, to);
        }
    }

    private static FileChannel create(Path target) throws IOException {
        return FileChannel.open(
                target,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static void transfer(FileChannel from, FileChannel to) throws IOException {
        long size = from.size();
        long done = 0;
        long some = size;
        while (some > 0) {
            some = from.transferTo(done, size - done, to);
            done += some;
        }
    }

    @Override
    public void close() throws IOException {
        try (FileChannel last = content) {
            while (!held.isEmpty()) {
                closeOne(held.pop());
            }
        } finally {
            TURN.unlock();
        }
    }

    private static void closeOne(AutoCloseable one) throws IOException {
        switch (one) {
            case FileLock lock -> lock.release();
            case FileChannel channel -> channel.close();
            default -> throw new IllegalStateException("nothing else is held");
        }
    }
}
