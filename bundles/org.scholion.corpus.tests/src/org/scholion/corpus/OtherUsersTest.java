/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * People who share a project's folder with different rights, each a process of a user of its own,
 * which only an administrator can start.
 */
@Tag("other-process")
class OtherUsersTest {

    private static final int OWNER = 60_001;
    private static final int COLLEAGUE = 60_002;
    private static final int TEAM = 60_100;

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private Path shared;

    @NonNullByDefault({})
    private Path file;

    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void createProject() throws Exception {
        allow(folder, "rwxr-xr-x");
        shared = Files.createDirectory(folder.resolve("shared"));
        file = shared.resolve("p.scholion");
        assumeTrue(
                runs(List.of("setpriv", "--reuid=" + OWNER, "--clear-groups", "true")),
                "processes of other users can only be started by an administrator");
        try (ProjectStore store =
                Projects.create(new FileAddress(file), "P", Samples.schemaXml(), "lea")) {
            store.documents().add(Samples.document("a", Samples.TEXT));
        }
    }

    @AfterEach
    void endProcesses() throws Exception {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    private static boolean runs(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void allow(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    private static void give(Path path, int group, String rights) throws IOException {
        Files.setAttribute(path, "unix:uid", OWNER);
        Files.setAttribute(path, "unix:gid", group);
        allow(path, rights);
    }

    private Process guest(int user, String groups, String... documents) throws Exception {
        Path temporary = Files.createTempDirectory(folder, "tmp");
        Files.setAttribute(temporary, "unix:uid", user);
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(documents));
        List<String> prefix =
                List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--groups=" + groups);
        Process process =
                ChildProcess.start(
                        prefix, Guest.class, temporary, arguments.toArray(String[]::new));
        started.add(process);
        return process;
    }

    private static String said(BufferedReader lines) throws IOException {
        return String.valueOf(lines.readLine());
    }

    /** What a guest says who leaves again at once. */
    private String visit(int user, String groups, String... documents) throws Exception {
        Process process = guest(user, groups, documents);
        try (BufferedReader lines = process.inputReader()) {
            String line = said(lines);
            process.outputWriter().close();
            assertThat(process.waitFor()).isZero();
            return line;
        }
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(shared)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thatAKilledReaderInASharedFolderLocksTheOwnerNotOut() throws Exception {
        give(shared, TEAM, "rwxrwxrwx");
        give(file, OWNER, "rw-r--r--");
        Process reader = guest(COLLEAGUE, "" + COLLEAGUE);
        try (BufferedReader lines = reader.inputReader()) {
            assertThat(said(lines)).contains("p.scholion cannot be written. | [a] | 0");
            assertThat(names()).containsExactly("p.scholion");
            // While somebody reads, too, the owner may write.
            assertThat(visit(OWNER, "" + OWNER, "b")).isEqualTo("writing | [a, b] | 0");
        } finally {
            reader.destroyForcibly().waitFor();
        }
        assertThat(names()).containsExactly("p.scholion");
        assertThat(visit(OWNER, "" + OWNER, "c")).isEqualTo("writing | [a, b, c] | 0");
    }

    @Test
    void thatAReaderSeesWhatTheOwnerHasCommittedAndWritesNothing() throws Exception {
        for (String rights : List.of("rwxrwxrwx", "rwxr-xr-x")) {
            give(shared, OWNER, rights);
            give(file, OWNER, "rw-r--r--");
            String added = "of " + rights;
            Process owner = guest(OWNER, "" + OWNER, added);
            try (BufferedReader lines = owner.inputReader()) {
                assertThat(said(lines)).startsWith("writing");
                List<String> before = names();
                assertThat(visit(COLLEAGUE, "" + COLLEAGUE))
                        .contains("cannot be written")
                        .contains(added)
                        .endsWith("| 0");
                assertThat(names()).isEqualTo(before);
                owner.outputWriter().close();
                assertThat(owner.waitFor()).isZero();
            }
            assertThat(names()).containsExactly("p.scholion");
        }
    }

    @Test
    void thatAKilledColleagueWhoMayWriteLeavesAProjectTheOwnerCanWrite() throws Exception {
        give(shared, TEAM, "rwxrwxr-x");
        give(file, TEAM, "rw-rw-r--");
        Process colleague = guest(COLLEAGUE, "" + TEAM, "b");
        try (BufferedReader lines = colleague.inputReader()) {
            assertThat(said(lines)).isEqualTo("writing | [a, b] | 0");
            for (String beside : names()) {
                assertThat(Files.getAttribute(shared.resolve(beside), "unix:gid")).isEqualTo(TEAM);
            }
            assertThat(visit(OWNER, "" + OWNER)).contains("is being changed in another window");
        } finally {
            colleague.destroyForcibly().waitFor();
        }
        assertThat(names()).contains("p.scholion-lock", "p.scholion-wal", "p.scholion-shm");
        // The owner is no member of the team: what was left behind is not the owner's to write.
        assertThat(visit(OWNER, "" + OWNER, "c")).isEqualTo("writing | [a, b, c] | 0");
        assertThat(names()).containsExactly("p.scholion");
        assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(OWNER);
    }
}
