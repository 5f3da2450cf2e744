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
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Access;
import org.scholion.corpus.ChildProcess;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Samples;

/** What stands beside a project, when it is another's and when it is shared. */
class CompanionsTest {

    private static final int TEAM = 60_100;

    private static final FileRights PROJECT_ONLY = path -> path.toString().endsWith("p");

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private Path file;

    @BeforeEach
    void write() throws Exception {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("unix"),
                "this system does not tell files apart, nor whose they are");
        file = Files.writeString(folder.resolve("p"), "content");
        Files.writeString(Companions.log(file), "log");
        Files.writeString(Companions.index(file), "index");
        Files.writeString(Companions.rollback(file), "rollback");
    }

    private static Object keyOf(Path path) throws IOException {
        return Objects.requireNonNull(
                Files.readAttributes(path, BasicFileAttributes.class).fileKey(), "a key");
    }

    @Test
    void thatWhatIsAnothersIsReplacedByTheSameOfOnesOwn() throws Exception {
        Object log = keyOf(Companions.log(file));
        Object rollback = keyOf(Companions.rollback(file));
        assertThat(Companions.adopt(file, PROJECT_ONLY)).isTrue();
        assertThat(Companions.log(file)).hasContent("log");
        assertThat(Companions.rollback(file)).hasContent("rollback");
        assertThat(keyOf(Companions.log(file))).isNotEqualTo(log);
        assertThat(keyOf(Companions.rollback(file))).isNotEqualTo(rollback);
        assertThat(Companions.index(file)).doesNotExist();
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).hasSize(3);
        }
    }

    @Test
    void thatOneThatMayBeWrittenStaysAsItIsBesideOneThatMayNot() throws Exception {
        Path log = Companions.log(file);
        Object key = keyOf(log);
        Object rollback = keyOf(Companions.rollback(file));
        assertThat(Companions.adopt(file, path -> path.equals(file) || path.equals(log))).isTrue();
        assertThat(keyOf(log)).isEqualTo(key);
        assertThat(keyOf(Companions.rollback(file))).isNotEqualTo(rollback);
    }

    @Test
    void thatWhatIsNotThereIsNotMade() throws Exception {
        Files.delete(Companions.log(file));
        Files.delete(Companions.rollback(file));
        assertThat(Companions.adopt(file, PROJECT_ONLY)).isTrue();
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void thatAllStaysWhereAllMayBeWrittenOrSomeoneHasItOpen() throws Exception {
        assertThat(Companions.adopt(file, FileRights.SYSTEM)).isTrue();
        assertThat(Companions.index(file)).hasContent("index");
        Process holder =
                ChildProcess.start(
                        RangeHolder.class,
                        Files.createDirectory(folder.resolve("tmp")),
                        file.toString());
        assertThat(holder.inputReader().readLine()).isEqualTo("held");
        assertThat(Companions.adopt(file, PROJECT_ONLY)).isFalse();
        assertThat(Companions.index(file)).hasContent("index");
        holder.outputWriter().close();
        assertThat(holder.waitFor()).isZero();
    }

    @Test
    void thatWhatStandsBesideAProjectIsOfItsGroupAndItsLockHasItsRights() throws Exception {
        try {
            Files.setAttribute(file, "unix:gid", TEAM);
        } catch (IOException e) {
            assumeTrue(false, "a file can only be given to any group by an administrator");
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        Path log = Companions.log(file);
        Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-------"));
        Companions.share(file);
        for (Path each : new Path[] {log, Companions.index(file), Companions.rollback(file)}) {
            assertThat(Files.getAttribute(each, "unix:gid")).isEqualTo(TEAM);
        }
        assertThat(Files.getPosixFilePermissions(log))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Companions.share(log, file, true);
        assertThat(Files.getPosixFilePermissions(log))
                .isEqualTo(PosixFilePermissions.fromString("rw-rw-rw-"));
    }

    @Test
    void thatTheLockMayBeWrittenByWhoMayWriteTheProject() throws Exception {
        Path project = folder.resolve("q.scholion");
        ProjectFiles.SYSTEM.create(project, "P", Samples.schemaXml(), "lea").close();
        Files.setPosixFilePermissions(project, PosixFilePermissions.fromString("rw-rw-rw-"));
        try (ProjectStore store = ProjectFiles.SYSTEM.open(project, Access.READ_WRITE)) {
            assertThat(store.readOnlyReason()).isEmpty();
            assertThat(Files.getPosixFilePermissions(ProjectLock.companionOf(project)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-rw-rw-"));
        }
    }

    @Test
    void thatChangesBesideAProjectCountAsItsSizeAndTheIndexDoesNot() throws Exception {
        assertThat(Companions.size(file)).isEqualTo("contentlogrollback".length());
        assertThat(Companions.hold(file)).isTrue();
        Files.write(Companions.log(file), new byte[0]);
        assertThat(Companions.hold(file)).isTrue();
        Files.delete(Companions.rollback(file));
        assertThat(Companions.hold(file)).isFalse();
        assertThat(Companions.size(file)).isEqualTo("content".length());
        Files.delete(Companions.log(file));
        assertThat(Companions.hold(file)).isFalse();
        assertThat(Companions.size(file)).isEqualTo("content".length());
    }
}
