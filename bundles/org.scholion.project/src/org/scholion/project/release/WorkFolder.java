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
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** A folder in which something is made before it is put in its place; gone when it is closed. */
final class WorkFolder implements AutoCloseable {

    private final Path folder;

    private WorkFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes one beside a folder that is to be made. */
    static WorkFolder beside(Path wanted) throws IOException {
        Path parent = wanted.toAbsolutePath().getParent();
        Path place = parent == null ? wanted.toAbsolutePath() : parent;
        Files.createDirectories(place);
        return new WorkFolder(
                Files.createDirectory(place.resolve(".scholion" + UUID.randomUUID())));
    }

    /** Makes one among the system's temporary files. */
    static WorkFolder temporary() throws IOException {
        return new WorkFolder(Files.createTempDirectory("scholion-release"));
    }

    Path path() {
        return folder;
    }

    /** Returns whether there is nothing in the place of a folder, or an empty one. */
    static boolean isFree(Path place) throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.findAny().isEmpty();
        }
    }

    /** Puts it in the place of an empty folder, or of none. */
    void moveTo(Path place) throws IOException {
        Files.deleteIfExists(place);
        Files.move(folder, place);
    }

    @Override
    public void close() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new Deleting());
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
