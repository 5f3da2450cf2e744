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
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
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
    private static final int LEAST_GROWN = 1 << 13;

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
        byte[] bytes = read(file, sizeOf(file, limit), limit + 1);
        if (bytes.length > limit) {
            throw tooLarge(bytes.length, limit);
        }
        return bytes;
    }

    /**
     * Returns the first bytes of a file of any size.
     *
     * @param count how many, unless there are fewer
     * @throws RefusedFileException when it is no ordinary file
     * @throws IOException when it is not there or may not be read
     */
    public static byte[] head(Path file, int count) throws IOException {
        return read(file, sizeOf(file, Long.MAX_VALUE), count);
    }

    /**
     * Reads as much as there is, at most so many bytes. Not by a stream of {@link Files}, which
     * asks the system more often than it reads.
     *
     * @param size how many there are thought to be
     */
    private static byte[] read(Path file, long size, int most) throws IOException {
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            // one more, to see that there is no more
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(size + 1, most));
            while (in.read(bytes) >= 0) {
                if (!bytes.hasRemaining()) {
                    if (bytes.capacity() == most) {
                        break;
                    }
                    long larger = Math.max(LEAST_GROWN, 2L * bytes.capacity());
                    bytes = ByteBuffer.allocate((int) Math.min(larger, most)).put(bytes.flip());
                }
            }
            return Arrays.copyOf(bytes.array(), bytes.position());
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
        sizeOf(file, most);
        return new Bounded(Files.newInputStream(file), most);
    }

    /** Looks at a file before it is opened, as opening what is no file may wait for ever. */
    private static long sizeOf(Path file, long most) throws IOException {
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
        return attributes.size();
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
