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

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.ChildProcess;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Guest;
import org.scholion.corpus.Projects;
import org.scholion.corpus.Samples;

/** Where SQLite's native library is kept. */
class NativeLibraryTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    @NonNullByDefault({})
    Path folder;

    private Process start(Path home, String project) throws Exception {
        Path file = folder.resolve(project);
        if (!Files.exists(file)) {
            Projects.create(new FileAddress(file), "P", Samples.schemaXml(), "lea").close();
        }
        return ChildProcess.start(Guest.class, home, file.toString());
    }

    private static void expectDone(Process process) throws Exception {
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.readLine()).startsWith("writing");
            process.outputWriter().close();
            assertThat(process.waitFor()).isZero();
        }
    }

    /** All files below a folder. */
    private static List<Path> files(Path top) throws Exception {
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void thatItIsUnpackedOnceIntoTheUsersCache() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        expectDone(start(home, "p.scholion"));
        List<Path> kept = files(home.resolve(".cache/scholion"));
        assertThat(kept).hasSize(1);
        // And nothing beside it, which is the folder for temporary files here.
        assertThat(files(home)).isEqualTo(kept);
        Files.setLastModifiedTime(kept.get(0), LONG_AGO);
        expectDone(start(home, "p.scholion"));
        assertThat(files(home)).isEqualTo(kept);
        assertThat(Files.getLastModifiedTime(kept.get(0))).isEqualTo(LONG_AGO);
    }

    @Test
    void thatSeveralFirstStartsAtOnceAllFindIt() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            processes.add(start(home, "p" + i + ".scholion"));
        }
        for (Process process : processes) {
            expectDone(process);
        }
        assertThat(files(home)).hasSize(1);
    }

    @Test
    void thatOneThatIsNotWholeIsUnpackedAnew() throws Exception {
        Path library = NativeLibrary.unpack(folder).orElseThrow();
        byte[] whole = Files.readAllBytes(library);
        Files.write(library, new byte[1000]);
        assertThat(NativeLibrary.unpack(folder)).hasValue(library);
        assertThat(library).hasBinaryContent(whole);
        assertThat(files(folder)).containsExactly(library);
    }

    @Test
    void thatACacheThatCannotBeWrittenIsNoObstacle() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.writeString(home.resolve(".cache"), "no folder");
        expectDone(start(home, "p.scholion"));
        assertThat(home.resolve(".cache")).hasContent("no folder");
        assertThat(NativeLibrary.unpack(home.resolve(".cache"))).isEmpty();
    }
}
