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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Access;
import org.scholion.corpus.ChildProcess;
import org.scholion.corpus.CrashWriter;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.ReadOnlyProjectException;
import org.scholion.corpus.Samples;
import org.scholion.corpus.StoreException;

/**
 * Folders and files that may not be written. The rights are given to the test as a value, since an
 * administrator, as whom builds run, may write everywhere; what is not written is then looked at.
 */
class ReadOnlyFolderTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    private final ProjectFiles folderless =
            new ProjectFiles(path -> Files.isRegularFile(path), FreeSpace.SYSTEM);
    private final ProjectFiles fileless =
            new ProjectFiles(path -> Files.isDirectory(path), FreeSpace.SYSTEM);

    private Path file() {
        return folder.resolve("p.scholion");
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void thatNothingIsMadeInAReadOnlyFolder() throws Exception {
        assertThatThrownBy(() -> folderless.create(file(), "P", Samples.schemaXml(), "lea"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(folder.toString());
        assertThat(files()).isEmpty();
    }

    @Test
    void thatAProjectInAReadOnlyFolderOpensWithoutWritingThere() throws Exception {
        try (ProjectStore store =
                Projects.create(new FileAddress(file()), "P", Samples.schemaXml(), "lea")) {
            store.documents().add(Samples.document("a", Samples.TEXT));
        }
        try (ProjectStore store = folderless.open(file(), Access.READ_WRITE)) {
            assertThat(store.readOnlyReason().orElseThrow().toString()).contains(folder.toString());
            assertThat(store.documents().all()).hasSize(1);
            assertThat(store.check()).isEmpty();
            assertThat(files()).containsExactly(file());
            Path copy = Files.createTempDirectory(folder, "usb").resolve("copy.scholion");
            store.saveCopy(new FileAddress(copy));
            try (ProjectStore copied = Projects.open(new FileAddress(copy), Access.READ_WRITE)) {
                assertThat(copied.readOnlyReason()).isEmpty();
                assertThat(copied.documents().all()).isEqualTo(store.documents().all());
            }
            assertThatThrownBy(
                            () -> store.members().save(new Member("omar", Member.Role.LEAD), "lea"))
                    .isInstanceOf(ReadOnlyProjectException.class);
        }
        assertThat(files()).allMatch(left -> left.equals(file()) || Files.isDirectory(left));
    }

    @Test
    void thatChangesNotYetInTheFileAreReadFromItsLog() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("burnt"));
        Path copy = elsewhere.resolve("p.scholion");
        try (ProjectStore store =
                Projects.create(new FileAddress(file()), "P", Samples.schemaXml(), "lea")) {
            store.documents().add(Samples.document("a", Samples.TEXT));
            Files.copy(file(), copy);
            Files.copy(folder.resolve("p.scholion-wal"), elsewhere.resolve("p.scholion-wal"));
        }
        try (ProjectStore store = folderless.open(copy, Access.READ_WRITE)) {
            assertThat(store.documents().all()).hasSize(1);
        }
        try (Stream<Path> left = Files.list(elsewhere)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void thatAReadOnlyFileOpensForReading() throws Exception {
        Projects.create(new FileAddress(file()), "P", Samples.schemaXml(), "lea").close();
        try (ProjectStore store = fileless.open(file(), Access.READ_WRITE)) {
            assertThat(store.readOnlyReason().orElseThrow().toString()).contains(file().toString());
            assertThat(store.projectName()).isEqualTo("P");
        }
    }

    private void createFilled() throws Exception {
        try (ProjectStore store =
                Projects.create(new FileAddress(file()), "P", Samples.schemaXml(), "lea")) {
            store.documents().add(Samples.document("a", Samples.TEXT));
        }
    }

    @Test
    void thatNothingIsMadeBesideAFileThatMayNotBeWritten() throws Exception {
        createFilled();
        for (ProjectFiles medium : List.of(fileless, folderless)) {
            try (ProjectStore store = medium.open(file(), Access.READ_WRITE)) {
                assertThat(store.documents().all()).hasSize(1);
                assertThat(files()).containsExactly(file());
                // So the owner may write meanwhile, in another process as in this one.
                try (ProjectStore owner =
                        Projects.open(new FileAddress(file()), Access.READ_WRITE)) {
                    assertThat(owner.readOnlyReason()).isEmpty();
                }
                assertThat(store.check()).isEmpty();
            }
        }
    }

    @Test
    void thatOneWhoMayNotWriteReadsAConsistentStateWhileTheOwnerWrites() throws Exception {
        createFilled();
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Process owner = ChildProcess.start(CrashWriter.class, temporary, file().toString(), "7");
        try (BufferedReader lines = owner.inputReader()) {
            long acknowledged = 0;
            for (int round = 0; round < 12; round++) {
                for (int i = 0; i < 40; i++) {
                    acknowledged = Long.parseLong(String.valueOf(lines.readLine()));
                }
                ProjectFiles medium = round % 2 == 0 ? fileless : folderless;
                try (ProjectStore store = medium.open(file(), Access.READ_WRITE)) {
                    assertThat(store.check()).isEmpty();
                    assertThat(store.sets().all().get(0).lastSequence())
                            .isGreaterThanOrEqualTo(acknowledged);
                }
            }
        } finally {
            owner.destroyForcibly().waitFor();
        }
    }

    @Test
    void thatAChangeThatWasCutOffIsTakenBackInTheCopyOnly() throws Exception {
        createFilled();
        Path crashed = Files.createDirectory(folder.resolve("crashed")).resolve("p.scholion");
        try (Session session = Connections.draft(file())) {
            session.number("PRAGMA journal_mode = DELETE");
            session.execute("PRAGMA cache_size = 1; PRAGMA cache_spill = 1");
            session.update("BEGIN IMMEDIATE");
            session.update("UPDATE document SET name = name || '?'");
            session.update("CREATE TABLE filler (content)");
            session.update("INSERT INTO filler VALUES (zeroblob(300000))");
            Files.copy(file(), crashed);
            Files.copy(Companions.rollback(file()), Companions.rollback(crashed));
        }
        byte[] content = Files.readAllBytes(crashed);
        byte[] before = Files.readAllBytes(Companions.rollback(crashed));
        try (ProjectStore store = folderless.open(crashed, Access.READ_WRITE)) {
            assertThat(store.documents().all().get(0).name()).isEqualTo("a");
            assertThat(store.check()).isEmpty();
        }
        assertThat(crashed).hasBinaryContent(content);
        assertThat(Companions.rollback(crashed)).hasBinaryContent(before);
        try (ProjectStore store = Projects.open(new FileAddress(crashed), Access.READ_WRITE)) {
            assertThat(store.documents().all().get(0).name()).isEqualTo("a");
        }
    }

    @Test
    void thatWithoutRoomForACopyWhatIsAllInTheFileIsStillRead() throws Exception {
        createFilled();
        ProjectFiles narrow = new ProjectFiles(Files::isDirectory, where -> 0);
        try (ProjectStore store = narrow.open(file(), Access.READ_WRITE)) {
            assertThat(store.documents().all()).hasSize(1);
            assertThat(files()).containsExactly(file());
        }
        try (ProjectStore store = Projects.open(new FileAddress(file()), Access.READ_WRITE)) {
            store.documents().add(Samples.document("b", "b"));
            Path crashed = Files.createDirectory(folder.resolve("crashed")).resolve("p.scholion");
            Files.copy(file(), crashed);
            Files.copy(Companions.log(file()), Companions.log(crashed));
            assertThatThrownBy(() -> narrow.open(crashed, Access.READ_WRITE))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("can only be read in a copy")
                    .hasMessageContaining("Free some space");
        }
    }
}
