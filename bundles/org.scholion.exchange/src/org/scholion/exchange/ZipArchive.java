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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.words.Message;

/**
 * A zip archive, read as the folder that is packed in it. Nothing of it is ever written to the file
 * system. Entries whose names lead elsewhere, that grow as only bombs do, or that are archives
 * themselves are refused by name; the others are there.
 */
public final class ZipArchive implements AutoCloseable {

    /** What names of archives end with. */
    public static final String EXTENSION = ".zip";

    /** How many entries there may be. */
    private static final int MOST_ENTRIES = 500_000;

    /** How large all entries may be together, in bytes: 16 GiB. */
    private static final long MOST_BYTES = 1L << 34;

    /** What is packed again. */
    private static final List<String> NESTED =
            List.of(EXTENSION, GzipSource.EXTENSION, ".jar", ".tar", ".tgz", ".7z", ".rar");

    private final Path file;
    private final String prefix;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new TreeMap<>();
    private final List<Refused> refused = new ArrayList<>();

    private ZipArchive(Path file, String prefix, ZipFile zip) {
        this.file = file;
        this.prefix = prefix;
        this.zip = zip;
    }

    /**
     * An entry that is not read.
     *
     * @param name the archive with the entry's name
     */
    public record Refused(String name, Message why) {}

    /** Returns whether a file begins as an archive does, of an archive's name. */
    public static boolean isOne(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(EXTENSION)) {
            return false;
        }
        byte[] head = FileSource.of(file, file).head(4);
        return head.length == 4
                && head[0] == 'P'
                && head[1] == 'K'
                && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
    }

    /**
     * Opens an archive.
     *
     * @param prefix stands before the names of its files: empty, or a folder with {@code /} behind
     * @throws UnreadableSourceException when it is damaged, or too large as a whole
     */
    public static ZipArchive open(Path file, String prefix) throws UnreadableSourceException {
        String name = file.toString();
        try {
            ZipArchive archive = new ZipArchive(file, prefix, opened(file));
            Optional<Message> objection = archive.list();
            if (objection.isPresent()) {
                archive.close();
                throw UnreadableSourceException.in(name, objection.get());
            }
            return archive;
        } catch (ZipException e) {
            UnreadableSourceException error =
                    UnreadableSourceException.in(name, Message.of("exchange.packed.damaged"));
            error.initCause(e);
            throw error;
        } catch (IOException e) {
            UnreadableSourceException error =
                    UnreadableSourceException.in(
                            name, Message.of("exchange.source.failed", "reason", Message.of(e)));
            error.initCause(e);
            throw error;
        }
    }

    /** Old archives have names in the charset of the system that zip was made for. */
    private static ZipFile opened(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(file.toFile(), Charset.forName("IBM437"));
        }
    }

    private Optional<Message> list() {
        if (zip.size() > MOST_ENTRIES) {
            return Optional.of(
                    Message.of(
                            "exchange.packed.too-many", "count", zip.size(), "most", MOST_ENTRIES));
        }
        long total = 0;
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            if (entry.isDirectory()) {
                continue;
            }
            total += Math.max(0, entry.getSize());
            if (total > MOST_BYTES) {
                return Optional.of(
                        Message.of("exchange.packed.too-large", "most", MOST_BYTES / 1e6));
            }
            Optional<Message> why = objection(entry);
            if (why.isPresent()) {
                refused.add(new Refused(display(entry.getName()), why.get()));
            } else {
                entries.put(entry.getName(), entry);
            }
        }
        return Optional.empty();
    }

    private Optional<Message> objection(ZipEntry entry) {
        String name = entry.getName();
        boolean hostile =
                name.startsWith("/")
                        || name.matches("(?s)[A-Za-z]:.*")
                        || name.indexOf('\\') >= 0
                        || name.chars().anyMatch(c -> c < ' ');
        for (String part : name.split("/", -1)) {
            hostile |= part.isEmpty() || part.equals(".") || part.equals("..");
        }
        if (hostile) {
            return Optional.of(Message.of("exchange.packed.hostile"));
        }
        if (entries.containsKey(name)) {
            return Optional.of(Message.of("exchange.packed.twice"));
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (NESTED.stream().anyMatch(lower::endsWith)) {
            return Optional.of(Message.of("exchange.packed.nested"));
        }
        if (PackedBytes.isBomb(entry.getCompressedSize(), entry.getSize())) {
            return Optional.of(
                    Message.of("exchange.packed.bomb", "times", PackedBytes.LARGEST_RATIO));
        }
        return Optional.empty();
    }

    private String display(String entry) {
        return file + "!/" + entry;
    }

    /** Returns the files in it, ordered by name. */
    public List<Source> sources() {
        return entries.keySet().stream().<Source>map(Entry::new).toList();
    }

    /** Returns what is not read, and why. */
    public List<Refused> refused() {
        return List.copyOf(refused);
    }

    /** Lets go of the file. */
    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A file in the archive. */
    private final class Entry implements Source {

        private final String entry;

        Entry(String entry) {
            this.entry = entry;
        }

        private ZipEntry packed() {
            return Optional.ofNullable(entries.get(entry)).orElseThrow();
        }

        @Override
        public String name() {
            return prefix + entry;
        }

        @Override
        public String displayName() {
            return display(entry);
        }

        @Override
        public long size() {
            return Math.max(0, packed().getSize());
        }

        @Override
        public byte[] bytes(long most) throws IOException {
            return PackedBytes.all(
                    () -> zip.getInputStream(packed()), packed().getCompressedSize(), most);
        }

        @Override
        public byte[] head(int count) throws IOException {
            return PackedBytes.read(() -> zip.getInputStream(packed()), count);
        }

        @Override
        public Optional<Source> sibling(String fileName) {
            return there(entry.substring(0, entry.lastIndexOf('/') + 1) + fileName);
        }

        @Override
        public Optional<Source> nearest(String... fileNames) {
            String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
            while (true) {
                for (String fileName : fileNames) {
                    Optional<Source> found = there(folder + fileName);
                    if (found.isPresent()) {
                        return found;
                    }
                }
                if (folder.isEmpty()) {
                    return Optional.empty();
                }
                folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            }
        }

        private Optional<Source> there(String other) {
            return entries.containsKey(other) ? Optional.of(new Entry(other)) : Optional.empty();
        }

        private Path archive() {
            return file;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry source
                    && source.entry.equals(entry)
                    && source.archive().equals(file);
        }

        @Override
        public int hashCode() {
            return entry.hashCode() * 31 + file.hashCode();
        }

        @Override
        public String toString() {
            return displayName();
        }
    }
}
