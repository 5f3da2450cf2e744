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
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library, which has to be a file of its own to be loaded. The driver would unpack
 * it into the folder for temporary files at every start; here it is done once for a user and a
 * version of the driver, into {@code scholion/sqlite-VERSION-SYSTEM} of the user's cache. Where
 * that cannot be, the driver's way remains.
 */
final class NativeLibrary {

    private static final String PATH = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";
    private static final int ATTEMPTS = 3;

    private NativeLibrary() {}

    /** Loads it, unless it is loaded. */
    static synchronized void load() throws SQLException {
        if (System.getProperty(PATH) == null) {
            cache(
                            Optional.ofNullable(System.getenv("XDG_CACHE_HOME")),
                            System.getProperty("user.home", ""))
                    .flatMap(NativeLibrary::unpack)
                    .ifPresent(NativeLibrary::prefer);
        }
        // While the driver unpacks into the folder for temporary files, what clears away the
        // leftovers of other processes can take the new file for one of them; unpacked again, it
        // stays.
        for (int attempt = 1; ; attempt++) {
            try {
                SQLiteJDBCLoader.initialize();
                return;
            } catch (Exception failure) {
                if (attempt == ATTEMPTS) {
                    throw new SQLException(
                            "SQLite's library could not be unpacked into "
                                    + System.getProperty("java.io.tmpdir"),
                            failure);
                }
            }
        }
    }

    private static void prefer(Path library) {
        System.setProperty(PATH, String.valueOf(library.getParent()));
        System.setProperty(NAME, String.valueOf(library.getFileName()));
    }

    /**
     * Returns the user's cache, if it is the user's indeed.
     *
     * @param given where the environment says it is; blank as if it said nothing
     * @param home the user's home, else; blank if that is not known
     */
    static Optional<Path> cache(Optional<String> given, String home) {
        try {
            Optional<Path> named = given.filter(name -> !name.isBlank()).map(Path::of);
            if (named.isPresent()) {
                return named.filter(NativeLibrary::isMine);
            }
            return Optional.of(home)
                    .filter(name -> !name.isBlank())
                    .map(Path::of)
                    .filter(NativeLibrary::isMine)
                    .map(folder -> folder.resolve(".cache"));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Tells whether a file or folder is there and belongs to who runs this: an administrator in
     * another's place must neither leave files there nor load what the other put there.
     */
    private static boolean isMine(Path path) {
        try {
            UserPrincipal user =
                    path.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(System.getProperty("user.name", ""));
            return Files.getOwner(path).equals(user);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /**
     * Returns the library as a file in a cache, unpacked unless it is there.
     *
     * @return empty when that cannot be
     */
    static Optional<Path> unpack(Path cache) {
        String source =
                LibraryLoaderUtil.getNativeLibResourcePath()
                        + "/"
                        + LibraryLoaderUtil.getNativeLibName();
        @Nullable URL resource = SQLiteJDBCLoader.class.getResource(source);
        if (resource == null) {
            return Optional.empty();
        }
        Path library = folder(cache).resolve(LibraryLoaderUtil.getNativeLibName());
        try {
            URLConnection connection = resource.openConnection();
            // A kept archive would stay open.
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                if (!isWhole(library, connection.getContentLengthLong())) {
                    write(in, library);
                }
            }
            return Optional.of(library);
        } catch (IOException e) {
            System.getLogger(NativeLibrary.class.getName())
                    .log(System.Logger.Level.DEBUG, "SQLite's library is not kept", e);
            return Optional.empty();
        }
    }

    /** Returns the folder of this version for this system. */
    private static Path folder(Path cache) {
        String system =
                LibraryLoaderUtil.getNativeLibResourcePath()
                        .replaceFirst(".*/native/", "")
                        .replace('/', '-');
        return cache.resolve("scholion")
                .resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + system);
    }

    private static boolean isWhole(Path library, long size) throws IOException {
        return Files.isRegularFile(library, LinkOption.NOFOLLOW_LINKS)
                && Files.size(library) == size
                && isMine(library)
                && !othersMayWrite(library);
    }

    private static boolean othersMayWrite(Path library) throws IOException {
        if (!library.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return false;
        }
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(library);
        return rights.contains(PosixFilePermission.GROUP_WRITE)
                || rights.contains(PosixFilePermission.OTHERS_WRITE);
    }

    /** Writes it under another name first: a start at the same time finds all of it or nothing. */
    private static void write(InputStream in, Path library) throws IOException {
        Files.createDirectories(Objects.requireNonNull(library.getParent(), "it has a folder"));
        Path draft = library.resolveSibling("." + UUID.randomUUID());
        try {
            Files.copy(in, draft);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            if (othersMayWrite(draft)) {
                Set<PosixFilePermission> rights = Files.getPosixFilePermissions(draft);
                rights.remove(PosixFilePermission.GROUP_WRITE);
                rights.remove(PosixFilePermission.OTHERS_WRITE);
                Files.setPosixFilePermissions(draft, rights);
            }
            Companions.rename(draft, library);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
