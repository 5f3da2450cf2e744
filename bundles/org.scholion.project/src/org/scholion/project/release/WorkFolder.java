/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A folder in which something is made before it is put in its place; gone when it is closed, or
 * when the program ends. Beside a place it has a lock, so that what a killed process left is known
 * and removed by the next.
 */
final class WorkFolder implements AutoCloseable {

    private static final String BEGINNING = ".scholion-release-";
    private static final String LOCK = ".lock";

    /** Those of this process: closing any channel of a file gives up its lock. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Optional<FileChannel> lock;
    private final List<Path> parents;
    private final Thread ending = new Thread(this::end, "ending");
    private boolean moved;

    private WorkFolder(Path folder, Optional<FileChannel> lock, List<Path> parents) {
        this.folder = folder;
        this.lock = lock;
        this.parents = List.copyOf(parents);
    }

    /**
     * Makes one beside a folder that is to be made, with the folders above it. What killed
     * processes left there is removed.
     *
     * @param wanted an absolute path
     */
    static WorkFolder beside(Path wanted) throws IOException {
        Path place = wanted.getParent() == null ? wanted : wanted.getParent();
        List<Path> made = new ArrayList<>();
        for (Path each = place; each != null && !Files.exists(each); each = each.getParent()) {
            made.add(each);
        }
        try {
            Files.createDirectories(place);
            removeLeft(place);
            return locked(place, made);
        } catch (IOException e) {
            removeEmpty(made);
            throw e;
        }
    }

    private static WorkFolder locked(Path place, List<Path> made) throws IOException {
        Path folder = place.resolve(BEGINNING + UUID.randomUUID());
        FileChannel channel =
                FileChannel.open(
                        lockOf(folder), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OURS.add(lockOf(folder));
        WorkFolder work = new WorkFolder(folder, Optional.of(channel), made);
        try {
            lock(channel);
            Files.createDirectory(folder);
            Runtime.getRuntime().addShutdownHook(work.ending);
            return work;
        } catch (IOException e) {
            work.close();
            throw e;
        }
    }

    /**
     * Locks until the channel is closed, or the process ends. Returns whether it did: where there
     * are no locks, nobody removes what was left either.
     */
    private static boolean lock(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }

    private static void removeLeft(Path place) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(place, BEGINNING + "*" + LOCK)) {
            for (Path file : all) {
                if (!OURS.contains(file)) {
                    removeLeftBy(file);
                }
            }
        }
    }

    /** What cannot be removed is in nobody's way: it has a name of its own. */
    private static void removeLeftBy(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            if (free != null) {
                String name = String.valueOf(file.getFileName());
                delete(file.resolveSibling(name.substring(0, name.length() - LOCK.length())));
                Files.delete(file);
            }
        } catch (IOException | OverlappingFileLockException e) {
            return;
        }
    }

    /** Makes one among the system's temporary files. */
    static WorkFolder temporary() throws IOException {
        return new WorkFolder(
                Files.createTempDirectory("scholion-release"), Optional.empty(), List.of());
    }

    Path path() {
        return folder;
    }

    /**
     * Puts it in the place of an empty folder, or of none.
     *
     * @throws DirectoryNotEmptyException when something is in that folder by now
     * @throws IOException when it cannot be moved; what was in the place is there again
     */
    synchronized void moveTo(Path place) throws IOException {
        boolean empty = Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
        try {
            // where the system can, the empty folder is replaced in the same step
            Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!empty) {
                throw e;
            }
            Files.delete(place);
            try {
                Files.move(folder, place);
            } catch (IOException again) {
                Files.createDirectory(place);
                throw again;
            }
        }
        moved = true;
    }

    /**
     * Takes back what was put in a place, so that it goes when this is closed.
     *
     * @param empty whether there was an empty folder
     */
    synchronized void takeFrom(Path place, boolean empty) throws IOException {
        Files.move(place, folder);
        moved = false;
        if (empty) {
            Files.createDirectory(place);
        }
    }

    /**
     * Goes with the program, whoever is still writing to it. What was moved stays; what is to be
     * moved afterwards is no longer there.
     */
    private void end() {
        try {
            remove();
        } catch (IOException e) {
            return; // somebody has written to it meanwhile: the next one removes it
        }
    }

    @Override
    public void close() throws IOException {
        if (lock.isPresent()) {
            try {
                Runtime.getRuntime().removeShutdownHook(ending);
            } catch (IllegalStateException e) {
                return; // the program ends, and so it goes anyway
            }
        }
        remove();
    }

    private synchronized void remove() throws IOException {
        try {
            delete(folder);
        } finally {
            if (lock.isPresent()) {
                Files.deleteIfExists(lockOf(folder));
                lock.get().close();
                OURS.remove(lockOf(folder));
            }
            if (!moved) {
                removeEmpty(parents);
            }
        }
    }

    private static void removeEmpty(List<Path> made) throws IOException {
        boolean gone = true;
        for (int i = 0; gone && i < made.size(); i++) {
            gone = isRemoved(made.get(i));
        }
    }

    /** Removes a folder unless somebody has put something there meanwhile. */
    private static boolean isRemoved(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(folder, new Deleting());
        }
    }

    @NonNullByDefault({})
    private static final class Deleting extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
