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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects whose file has several names. */
class HardLinksTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private Path file;

    @NonNullByDefault({})
    private Path other;

    @BeforeEach
    void createProject() throws Exception {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("unix"),
                "this system does not tell how many names a file has");
        file = Files.createDirectory(folder.resolve("here")).resolve("p.scholion").toAbsolutePath();
        other = Files.createDirectory(folder.resolve("backup")).resolve("q.scholion");
        try (ProjectStore store = create(file)) {
            store.documents().add(Samples.document("a", Samples.TEXT));
        }
    }

    private static ProjectStore create(Path file) throws StoreException {
        return Projects.create(new FileAddress(file), "P", Samples.schemaXml(), "lea");
    }

    private static ProjectStore open(Path file) throws StoreException {
        return Projects.open(new FileAddress(file), Access.READ_WRITE);
    }

    private static int detach(Path file) throws StoreException {
        return Projects.detach(new FileAddress(file));
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> documents(ProjectStore store) throws StoreException {
        return store.documents().all().stream().map(DocumentRecord::name).toList();
    }

    @Test
    void thatSuchAFileIsOnlyReadAndTheReasonSaysTheWayOut() throws Exception {
        Files.createLink(other, file);
        for (Path name : List.of(file, other)) {
            try (ProjectStore store = open(name)) {
                assertThat(store.readOnlyReason().orElseThrow().toString())
                        .contains("has 2 names")
                        .contains("scholion detach " + name.toRealPath());
                assertThat(documents(store)).containsExactly("a");
                assertThatThrownBy(() -> store.documents().add(Samples.document("b", "b")))
                        .isInstanceOf(ReadOnlyProjectException.class);
                assertThat(names(name.getParent())).containsExactly(name.getFileName().toString());
            }
        }
    }

    @Test
    void thatTwoNamesOfOneFileAreNeverWrittenAtOnce() throws Exception {
        try (ProjectStore first = open(file)) {
            Files.createLink(other, file);
            try (ProjectStore second = open(other)) {
                assertThat(second.readOnlyReason()).isPresent();
                first.documents().add(Samples.document("b", "b"));
                // The same process knows that it is the same project.
                assertThat(documents(second)).containsExactly("a", "b");
            }
            // And what it looked at did not take the first one's locks away.
            Process process = holder(other);
            assertThat(said(process)).contains("2 names");
            first.documents().add(Samples.document("c", "c"));
            assertThat(documents(first)).containsExactly("a", "b", "c");
            assertThatThrownBy(() -> detach(other)).hasMessageContaining("Close it there");
        }
        assertThat(names(file.getParent())).containsExactly("p.scholion");
    }

    @Test
    void thatAProjectThisProcessHasOpenIsNotDetachedHoweverManyNamesItHas() throws Exception {
        try (ProjectStore store = open(file)) {
            assertThatThrownBy(() -> detach(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Close it there");
            store.documents().add(Samples.document("b", "b"));
        }
        assertThat(detach(file)).isEqualTo(1);
        try (ProjectStore store = Projects.open(new FileAddress(file), Access.READ_ONLY)) {
            assertThatThrownBy(() -> detach(file)).hasMessageContaining("Close it there");
            assertThat(documents(store)).containsExactly("a", "b");
        }
        assertThat(detach(file)).isEqualTo(1);
    }

    private Process holder(Path project) throws Exception {
        return ChildProcess.start(
                LockHolder.class,
                Files.createTempDirectory(folder, "tmp"),
                project.toRealPath().toString());
    }

    private static String said(Process process) throws Exception {
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            process.outputWriter().close();
            assertThat(process.waitFor()).isZero();
            return String.valueOf(line);
        }
    }

    @Test
    void thatADetachedProjectIsAFileOfItsOwnAndTheOtherNameStaysAsItIs() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Files.createLink(other, file);
        byte[] before = Files.readAllBytes(other);
        assertThat(detach(file)).isEqualTo(2);
        assertThat(names(file.getParent())).containsExactly("p.scholion");
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(PosixFilePermissions.fromString("rw-rw-r--"));
        try (ProjectStore store = open(file)) {
            assertThat(store.readOnlyReason()).isEmpty();
            store.documents().add(Samples.document("b", "b"));
            assertThat(store.check()).isEmpty();
        }
        assertThat(other).hasBinaryContent(before);
        try (ProjectStore store = open(other)) {
            assertThat(store.readOnlyReason()).isEmpty();
            assertThat(documents(store)).containsExactly("a");
        }
        assertThat(detach(file)).isEqualTo(1);
    }

    /** Makes the project one that was killed, with changes that stand in its log only. */
    private Path killed(Path target) throws Exception {
        Path log = target.resolveSibling(target.getFileName() + "-wal");
        try (ProjectStore store = open(file)) {
            store.documents().add(Samples.document("b", "b"));
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            Files.copy(file.resolveSibling("p.scholion-wal"), log);
        }
        return log;
    }

    @Test
    void thatChangesThatStandInTheLogGoAlong() throws Exception {
        Path crashed = Files.createDirectory(folder.resolve("crashed")).resolve("p.scholion");
        Path log = killed(crashed);
        Files.createLink(other, crashed);
        byte[] before = Files.readAllBytes(other);
        byte[] changes = Files.readAllBytes(log);
        try (ProjectStore store = open(crashed)) {
            assertThat(documents(store)).containsExactly("a", "b");
        }
        assertThat(log).hasBinaryContent(changes);
        assertThat(other).hasBinaryContent(before);
        assertThat(detach(crashed)).isEqualTo(2);
        assertThat(names(crashed.getParent())).containsExactly("p.scholion");
        assertThat(other).hasBinaryContent(before);
        // As if it had been killed before it removed the log.
        Files.write(log, changes);
        try (ProjectStore store = open(crashed)) {
            assertThat(store.readOnlyReason()).isEmpty();
            assertThat(documents(store)).containsExactly("a", "b");
            store.documents().add(Samples.document("c", "c"));
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void thatChangesBesideAnotherNameAreNotForgotten() throws Exception {
        Path crashed = Files.createDirectory(folder.resolve("crashed")).resolve("p.scholion");
        killed(crashed);
        Path second = Files.createLink(crashed.resolveSibling("second.scholion"), crashed);
        assertThatThrownBy(() -> detach(second))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("scholion detach " + crashed.toRealPath());
        assertThat(detach(crashed)).isEqualTo(2);
        try (ProjectStore store = open(crashed)) {
            assertThat(documents(store)).containsExactly("a", "b");
        }
    }

    @Test
    void thatAProjectThatAnotherProcessHasOpenIsNotDetachedUnderAnyName() throws Exception {
        Process process = holder(file);
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("writing");
            Files.createLink(other, file);
            for (Path name : List.of(file, other)) {
                assertThatThrownBy(() -> detach(name))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("is being changed in another window or program");
            }
            assertThat(Files.isSameFile(file, other)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(detach(file)).isEqualTo(2);
    }

    @Test
    void thatNamesThatLeadToAFileAreNoNamesOfIt() throws Exception {
        Path one = Files.createSymbolicLink(folder.resolve("one.scholion"), file);
        Path two = Files.createSymbolicLink(folder.resolve("two.scholion"), one);
        try (ProjectStore store = open(one)) {
            assertThat(store.readOnlyReason()).isEmpty();
            try (ProjectStore second = open(two)) {
                assertThat(second.readOnlyReason().orElseThrow().toString())
                        .contains("p.scholion is being changed");
            }
            assertThat(said(holder(two))).contains("p.scholion is being changed");
        }
        Files.createLink(other, file);
        assertThat(detach(two)).isEqualTo(2);
        assertThat(Files.isSymbolicLink(one)).isTrue();
        assertThat(Files.isSameFile(two, file)).isTrue();
        try (ProjectStore store = open(two)) {
            assertThat(store.readOnlyReason()).isEmpty();
        }
    }
}
