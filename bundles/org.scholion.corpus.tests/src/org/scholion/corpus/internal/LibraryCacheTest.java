/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose cache it is in which SQLite's native library is kept, and when it is kept anew. */
class LibraryCacheTest {

    private static final int OTHER = 60_001;
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    @NonNullByDefault({})
    Path folder;

    private Optional<Path> cache(String given, String home) {
        return NativeLibrary.cache(Optional.of(given), home);
    }

    /** Makes a file another user's, which only an administrator can; skips the test for others. */
    private void giveAway(Path path) throws IOException {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("unix")
                        && Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid")),
                "a file can only be given away by an administrator");
        Files.setAttribute(path, "unix:uid", OTHER);
    }

    @Test
    void thatTheCacheTheEnvironmentNamesIsTakenElseTheOneOfTheHome() {
        String home = folder.toString();
        Path usual = folder.resolve(".cache");
        assertThat(NativeLibrary.cache(Optional.empty(), home)).contains(usual);
        assertThat(cache(" ", home)).contains(usual);
        assertThat(cache(home, "")).contains(folder);
        assertThat(cache(home, folder.resolve("none").toString())).contains(folder);
    }

    @Test
    void thatNoCacheIsMadeWhereNothingIsKnownOrThere() {
        assertThat(NativeLibrary.cache(Optional.empty(), "")).isEmpty();
        assertThat(NativeLibrary.cache(Optional.empty(), " ")).isEmpty();
        assertThat(NativeLibrary.cache(Optional.empty(), folder.resolve("none").toString()))
                .isEmpty();
        assertThat(cache(folder.resolve("none").toString(), folder.toString())).isEmpty();
        assertThat(cache("\0", folder.toString())).isEmpty();
    }

    @Test
    void thatAnothersFolderIsNoCacheOfOurs() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        giveAway(home);
        assertThat(NativeLibrary.cache(Optional.empty(), home.toString())).isEmpty();
        assertThat(cache(home.toString(), folder.toString())).isEmpty();
    }

    private Path old() throws IOException {
        Path library = NativeLibrary.unpack(folder).orElseThrow();
        Files.setLastModifiedTime(library, LONG_AGO);
        return library;
    }

    private boolean isKept(Path library) throws IOException {
        assertThat(NativeLibrary.unpack(folder)).contains(library);
        return Files.getLastModifiedTime(library).equals(LONG_AGO);
    }

    @Test
    void thatOneOfOursThatIsWholeIsKept() throws Exception {
        assertThat(isKept(old())).isTrue();
    }

    @Test
    void thatOneThatAnotherMadeIsUnpackedAnew() throws Exception {
        Path library = old();
        giveAway(library);
        assertThat(isKept(library)).isFalse();
        assertThat(isKept(old())).isTrue();
    }

    @Test
    void thatOneThatOthersMayWriteIsUnpackedAnew() throws Exception {
        Path library = old();
        assumeTrue(library.getFileSystem().supportedFileAttributeViews().contains("posix"));
        for (String rights : new String[] {"rw-rw-r--", "rw-r--rw-"}) {
            Files.setPosixFilePermissions(library, PosixFilePermissions.fromString(rights));
            assertThat(isKept(library)).as(rights).isFalse();
            assertThat(Files.getPosixFilePermissions(library))
                    .doesNotContainAnyElementsOf(PosixFilePermissions.fromString("----w--w-"));
            old();
        }
    }

    @Test
    void thatALinkToALibraryIsReplacedByOne() throws Exception {
        Path library = old();
        Path elsewhere = Files.move(library, folder.resolve("elsewhere"));
        Files.createSymbolicLink(library, elsewhere);
        assertThat(isKept(library)).isFalse();
        assertThat(library).isRegularFile();
        assertThat(Files.isSymbolicLink(library)).isFalse();
    }
}
