/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.words.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.words.Message;

/**
 * Reads files that people name. Such a name may lead to a folder, a device without end, a pipe that
 * nobody writes into, or far more bytes than fit into memory: that is found out before anything is
 * opened, and what grows while it is read ends at the bound. Nothing else in the product reads
 * whole files.
 */
public final class BoundedFile {

    private static final double MEGA = 1e6;

    private BoundedFile() {}

    /**
     * Returns all bytes of a file.
     *
     * @param most how many bytes there may be; less than 2 GB
     * @throws RefusedFileException when it is no ordinary file, or is larger
     * @throws IOException when it is not there or may not be read
     */
    public static byte[] bytes(Path file, long most) throws IOException {
        int limit = Math.toIntExact(Math.min(most, Integer.MAX_VALUE - 16L));
        try (InputStream in = opened(file, limit)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLarge(bytes.length, limit);
            }
            return bytes;
        }
    }

    /**
     * Returns the first bytes of a file of any size.
     *
     * @param count how many, unless there are fewer
     * @throws RefusedFileException when it is no ordinary file
     * @throws IOException when it is not there or may not be read
     */
    public static byte[] head(Path file, int count) throws IOException {
        try (InputStream in = opened(file, Long.MAX_VALUE)) {
            return in.readNBytes(count);
        }
    }

    /**
     * Opens a file for a reader that keeps no more of it than it needs. The stream fails with a
     * {@link RefusedFileException} behind the bound.
     *
     * @param most how many bytes there may be
     * @throws RefusedFileException when it is no ordinary file, or is larger
     * @throws IOException when it is not there or may not be read
     */
    public static InputStream open(Path file, long most) throws IOException {
        return new Bounded(opened(file, most), most);
    }

    private static InputStream opened(Path file, long most) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw new RefusedFileException(Message.of("words.file.folder"));
        }
        if (!attributes.isRegularFile()) {
            throw new RefusedFileException(Message.of("words.file.odd"));
        }
        if (attributes.size() > most) {
            throw tooLarge(attributes.size(), most);
        }
        return Files.newInputStream(file);
    }

    private static RefusedFileException tooLarge(long size, long most) {
        return new RefusedFileException(
                Message.of("words.file.too-large", "size", size / MEGA, "most", most / MEGA));
    }

    /** A stream that is not read behind its bound. */
    private static final class Bounded extends FilterInputStream {

        private final long most;
        private long count;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        private int counted(int read) throws IOException {
            count += Math.max(0, read);
            if (count > most) {
                throw tooLarge(count, most);
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            counted(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte @Nullable [] bytes, int offset, int length) throws IOException {
            return counted(in.read(bytes, offset, length));
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
