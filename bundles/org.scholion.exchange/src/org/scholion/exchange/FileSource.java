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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.words.file.BoundedFile;

/** A source in the file system. Two of the same file are equal. */
public final class FileSource implements Source {

    /** How far up a configuration is looked for. */
    private static final int LEVELS = 12;

    private final Path file;
    private final String name;

    private FileSource(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /**
     * Returns the source of a file.
     *
     * @param named what the user named: the file itself, or a folder it is below
     * @param file the file
     */
    public static FileSource of(Path named, Path file) {
        Path last = file.getFileName();
        String name =
                named.equals(file)
                        ? String.valueOf(last)
                        : named.relativize(file).toString().replace('\\', '/');
        return new FileSource(file, name);
    }

    /** Returns the file. */
    public Path path() {
        return file;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String displayName() {
        return file.toString();
    }

    @Override
    public long size() throws IOException {
        return Files.size(file);
    }

    @Override
    public byte[] bytes(long most) throws IOException {
        return BoundedFile.bytes(file, most);
    }

    @Override
    public byte[] head(int count) throws IOException {
        return BoundedFile.head(file, count);
    }

    @Override
    public Optional<Source> sibling(String fileName) {
        Path other = file.resolveSibling(fileName);
        if (!Files.isRegularFile(other)) {
            return Optional.empty();
        }
        return Optional.of(
                new FileSource(other, name.substring(0, name.lastIndexOf('/') + 1) + fileName));
    }

    @Override
    public Optional<Source> nearest(String... fileNames) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        for (int i = 0; i < LEVELS && folder != null; i++) {
            for (String fileName : fileNames) {
                Path other = folder.resolve(fileName);
                if (Files.isRegularFile(other)) {
                    return Optional.of(new FileSource(other, fileName));
                }
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileSource source
                && source.file
                        .toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize());
    }

    @Override
    public int hashCode() {
        return file.toAbsolutePath().normalize().hashCode();
    }

    @Override
    public String toString() {
        return displayName();
    }
}
