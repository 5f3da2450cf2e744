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
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * How far SQLite's write-ahead log is filled. Its file says little of that: once the log was
 * carried over, SQLite begins again at the front and writes over what is there, so the file stays
 * as long as it ever was. But each frame carries the mark of the round it was written in (<a
 * href="https://www.sqlite.org/walformat.html">the format of the log</a>).
 *
 * <p>Read while others write; what it says is a hint.
 */
final class WriteAheadLog {

    private static final int HEADER = 32;
    private static final int PAGE_SIZE = 8;
    private static final int ROUND = 16;
    private static final int FRAME_HEADER = 24;
    private static final int ROUND_OF_FRAME = 8;

    private final Path file;

    /**
     * Creates it.
     *
     * @param project the project's file
     */
    WriteAheadLog(Path project) {
        this.file = project.resolveSibling(project.getFileName() + "-wal");
    }

    /** Returns the length of the log's file in bytes; 0 if there is none. */
    long fileLength() throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    /**
     * Where the log is at a moment.
     *
     * @param round the mark of the round that is being written, 0 for none
     * @param pageSize in bytes
     */
    record Head(long round, int pageSize) {

        /** Before anything is written. */
        static final Head NONE = new Head(0, 1);

        /** Returns how many frames take so many bytes. */
        long framesIn(long bytes) {
            return bytes / (FRAME_HEADER + pageSize);
        }
    }

    /** Returns where the log is now. */
    Head head() throws IOException {
        try (FileChannel log = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer header = read(log, 0, HEADER);
            return header.hasRemaining()
                    ? new Head(header.getLong(ROUND), header.getInt(PAGE_SIZE))
                    : Head.NONE;
        } catch (NoSuchFileException e) {
            return Head.NONE;
        }
    }

    /**
     * Returns whether so many frames have been written in this round.
     *
     * @param frames more than 0
     */
    boolean has(Head head, long frames) throws IOException {
        try (FileChannel log = FileChannel.open(file, StandardOpenOption.READ)) {
            long last = HEADER + (frames - 1) * (FRAME_HEADER + head.pageSize());
            ByteBuffer frame = read(log, last, FRAME_HEADER);
            return frame.hasRemaining() && frame.getLong(ROUND_OF_FRAME) == head.round();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Returns some bytes; none if the file ends before their end. */
    private static ByteBuffer read(FileChannel log, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = log.read(bytes, from + bytes.position());
        }
        return bytes.hasRemaining() ? ByteBuffer.allocate(0) : bytes.flip();
    }
}
