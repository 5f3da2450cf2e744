/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.release.Manifest.ListedFile;
import org.scholion.words.Message;
import org.scholion.words.file.BoundedFile;

/** A folder with a release in it. */
public final class ReleaseFolder {

    private static final long LARGEST_MANIFEST = 1L << 30;

    private final Path folder;

    /** Creates a look at a folder. */
    public ReleaseFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads its manifest.
     *
     * @throws UnfitManifestException when there is none, or it is none
     */
    public Manifest manifest() throws UnfitManifestException {
        Path file = folder.resolve(Manifest.NAME);
        try {
            return ManifestJson.read(file, manifestBytes());
        } catch (NoSuchFileException e) {
            throw new UnfitManifestException(file, Message.of("release.manifest.gone"), e);
        } catch (IOException e) {
            throw new UnfitManifestException(
                    file, Message.of("release.manifest.unread", "reason", Message.of(e)), e);
        }
    }

    /**
     * Returns all files but the manifest, by name, as a manifest lists them.
     *
     * @throws IOException when one cannot be read
     */
    public List<ListedFile> files() throws IOException {
        List<ListedFile> files = new ArrayList<>();
        for (Map.Entry<String, Path> entry : walk().entrySet()) {
            if (!entry.getKey().equals(Manifest.NAME)) {
                files.add(listed(entry.getKey(), entry.getValue()));
            }
        }
        return files;
    }

    /**
     * Returns the bytes of its manifest.
     *
     * @throws IOException when it cannot be read
     */
    public byte[] manifestBytes() throws IOException {
        return BoundedFile.bytes(folder.resolve(Manifest.NAME), LARGEST_MANIFEST);
    }

    /**
     * Returns how the folder differs from its manifest: file by file, then what the files tell
     * otherwise, key by key, then whether the manifest is as it was written. Nothing if it does
     * not.
     *
     * @throws IOException when a file cannot be read
     * @throws UnfitManifestException when the manifest is none any more
     */
    public List<Message> differences(Manifest manifest) throws IOException, UnfitManifestException {
        Set<String> sound = new HashSet<>();
        List<Message> differences = new ArrayList<>(differences(manifest, sound));
        differences.addAll(new ManifestEvidence(folder, manifest, sound).differences());
        changed().ifPresent(differences::add);
        return differences;
    }

    /**
     * Returns how the manifest's digest differs from the rest; nothing where it does not, or where
     * it is of the first version and has none.
     *
     * @throws UnfitManifestException when it cannot be read
     */
    public Optional<Message> changed() throws UnfitManifestException {
        Path file = folder.resolve(Manifest.NAME);
        try {
            return ManifestJson.changed(file, manifestBytes());
        } catch (IOException e) {
            throw new UnfitManifestException(
                    file, Message.of("release.manifest.unread", "reason", Message.of(e)), e);
        }
    }

    private List<Message> differences(Manifest manifest, Set<String> sound) throws IOException {
        List<Message> differences = new ArrayList<>();
        Map<String, Path> there = walk();
        there.remove(Manifest.NAME);
        for (ListedFile file : manifest.files()) {
            Path path = there.remove(file.name());
            if (path == null) {
                differences.add(Message.of("release.verify.missing", "file", file.name()));
            } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                differences.add(Message.of("release.verify.no-file", "file", file.name()));
            } else {
                ListedFile now = listed(file.name(), path);
                if (now.bytes() != file.bytes()) {
                    differences.add(
                            Message.of(
                                    "release.verify.size",
                                    "file",
                                    file.name(),
                                    "bytes",
                                    now.bytes(),
                                    "listed",
                                    file.bytes()));
                } else if (!now.sha256().equals(file.sha256())) {
                    differences.add(
                            Message.of(
                                    "release.verify.sum",
                                    "file",
                                    file.name(),
                                    "sum",
                                    now.sha256(),
                                    "listed",
                                    file.sha256()));
                } else {
                    sound.add(file.name());
                }
            }
        }
        there.keySet()
                .forEach(
                        name ->
                                differences.add(
                                        Message.of("release.verify.unlisted", "file", name)));
        return differences;
    }

    /** All that is no folder, by its name below the folder. */
    private TreeMap<String, Path> walk() throws IOException {
        TreeMap<String, Path> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(path -> found.put(name(path), path));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return found;
    }

    private String name(Path path) {
        List<String> parts = new ArrayList<>();
        folder.relativize(path).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    private static ListedFile listed(String name, Path path) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must provide SHA-256", e);
        }
        long bytes = 0;
        byte[] part = new byte[1 << 16];
        try (InputStream in = BoundedFile.open(path, Long.MAX_VALUE)) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
                bytes += read;
            }
        }
        return new ListedFile(name, bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
