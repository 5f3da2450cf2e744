/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Packs all files into one archive, which is there when it is finished, or not at all. Its entries
 * tell no time, and stand in the order in which their files were finished, so that the same
 * documents give the same bytes.
 */
public final class ZipTarget implements ExportTarget, AutoCloseable {

    /**
     * The time of every entry. In the first month that a time can be of, Java writes a second one
     * beside it, which depends on the time zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** What a file may have before it waits for its turn on the disk, in bytes. */
    private static final int MOST_IN_MEMORY = 1 << 20;

    private final FolderTarget folder;
    private final TakenNames names = new TakenNames();
    private final ExportFile archive;
    private final ZipOutputStream zip;
    private final List<Entry> open = new ArrayList<>();
    private boolean any;

    /**
     * Begins an archive.
     *
     * @param name what it is called in the folder
     * @throws IOException when there is something in its way
     */
    public ZipTarget(FolderTarget folder, String name) throws IOException {
        this.folder = folder;
        archive = folder.open(name);
        zip = new ZipOutputStream(archive.stream());
    }

    /** Returns what the archive is called in its folder. */
    public String name() {
        return archive.name();
    }

    @Override
    public ExportFile open(String name) {
        Entry entry = new Entry(names.reserve(name));
        open.add(entry);
        return entry;
    }

    /** Puts the archive in its place, unless there is nothing in it. */
    public Optional<String> finish() throws IOException {
        if (!any) {
            return Optional.empty();
        }
        zip.finish();
        archive.commit();
        return Optional.of(archive.name());
    }

    /** Throws away the archive, unless it was finished. */
    @Override
    public void close() throws IOException {
        try {
            ExportFile.closeAll(List.copyOf(open));
        } finally {
            try {
                zip.close();
            } finally {
                archive.close();
            }
        }
    }

    /** Files are finished one by one; until then each is kept by itself. */
    private final class Entry implements ExportFile {

        private final String name;
        private final Waiting content = new Waiting(folder.drafts());

        Entry(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public OutputStream stream() {
            return content;
        }

        @Override
        public void commit() throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(NO_TIME);
            try {
                zip.putNextEntry(entry);
                content.to(zip);
                zip.closeEntry();
            } catch (FileSystemException e) {
                // with half an entry in it the whole archive is lost, not this one file
                throw new IOException(e.getMessage(), e);
            }
            any = true;
        }

        @Override
        public void close() throws IOException {
            open.remove(this);
            content.close();
        }
    }

    /** Bytes in memory, and on the disk once they are many. */
    private static final class Waiting extends OutputStream {

        private final DraftFolder drafts;
        private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
        private @Nullable FileChannel disk;

        Waiting(DraftFolder drafts) {
            this.drafts = drafts;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte @Nullable [] bytes, int from, int count) throws IOException {
            if (bytes == null) {
                throw new IllegalArgumentException("no bytes to write");
            }
            memory.write(bytes, from, count);
            if (memory.size() >= MOST_IN_MEMORY) {
                memory.writeTo(Channels.newOutputStream(disk()));
                memory.reset();
            }
        }

        private FileChannel disk() throws IOException {
            @Nullable FileChannel known = disk;
            if (known != null) {
                return known;
            }
            Path file = drafts.begin();
            try {
                FileChannel begun =
                        FileChannel.open(
                                file,
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.DELETE_ON_CLOSE);
                disk = begun;
                return begun;
            } catch (IOException e) {
                drafts.end();
                throw e;
            }
        }

        void to(OutputStream out) throws IOException {
            @Nullable FileChannel written = disk;
            if (written != null) {
                written.position(0);
                Channels.newInputStream(written).transferTo(out);
            }
            memory.writeTo(out);
        }

        @Override
        public void close() throws IOException {
            @Nullable FileChannel written = disk;
            if (written != null && written.isOpen()) {
                written.close();
                drafts.end();
            }
        }
    }
}
