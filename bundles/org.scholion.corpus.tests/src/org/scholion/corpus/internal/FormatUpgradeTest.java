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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Access;
import org.scholion.corpus.ChildProcess;
import org.scholion.corpus.EarlierFormats;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.internal.Connections.Mode;

/** How a project of an earlier format is brought up to date, and when it is not. */
class FormatUpgradeTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private Path file;

    @NonNullByDefault({})
    private byte[] before;

    @BeforeEach
    void putProject() throws Exception {
        file = EarlierFormats.first(folder);
        before = Files.readAllBytes(file);
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static long version(Path file) throws Exception {
        try (Session session = Connections.reader(file, Mode.WRITABLE)) {
            assertThat(session.list("PRAGMA integrity_check", row -> row.getString(1)))
                    .containsExactly("ok");
            return session.number("PRAGMA user_version");
        }
    }

    @Test
    void thatItIsKeptAsItWasByABackup() throws Exception {
        Projects.open(new FileAddress(file), Access.READ_WRITE).close();
        Path kept = folder.resolve("news.format1.scholion");
        assertThat(version(kept)).isEqualTo(1);
        assertThat(version(file)).isEqualTo(FileFormat.current());
        assertThat(Files.size(kept)).isEqualTo(before.length);
        try (Session session = Connections.reader(kept, Mode.WRITABLE)) {
            assertThat(session.number("SELECT count(*) FROM journal")).isEqualTo(12);
        }
    }

    @Test
    void thatAnotherFileOfTheCopysNameIsNotOverwritten() throws Exception {
        Path other = Files.writeString(folder.resolve("news.format1.scholion"), "mine");
        Projects.open(new FileAddress(file), Access.READ_WRITE).close();
        assertThat(other).hasContent("mine");
        assertThat(version(folder.resolve("news.format1-2.scholion"))).isEqualTo(1);
    }

    @Test
    void thatWithoutRoomItIsRefusedAndNotTouched() {
        ProjectFiles full = new ProjectFiles(FileRights.SYSTEM, where -> before.length);
        assertThatThrownBy(() -> full.open(file, Access.READ_WRITE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("news.scholion")
                .hasMessageContaining("MB are needed");
        assertThat(file).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void thatWithoutRoomBesideItItIsReadInAnUpgradedCopyAndTheReasonSaysSo() throws Exception {
        Path full = folder.toRealPath();
        ProjectFiles files =
                new ProjectFiles(
                        FileRights.SYSTEM,
                        where -> where.startsWith(full) ? before.length : Long.MAX_VALUE);
        try (ProjectStore store = files.open(file, Access.READ_WRITE)) {
            assertThat(store.readOnlyReason().orElseThrow().toString())
                    .contains("MB are needed")
                    .contains("open it again");
            assertThat(store.documents().all()).hasSize(4);
            assertThat(store.check()).isEmpty();
        }
        assertThat(file).hasBinaryContent(before);
        assertThat(names()).containsExactly("news.scholion");
    }

    @Test
    void thatACopyThatCannotBeWrittenLeavesTheFileAsItWas() throws Exception {
        // A folder of the copy's name with something in it cannot be replaced or compared.
        Path inTheWay = Files.createDirectory(folder.resolve("news.format1.scholion"));
        Files.writeString(inTheWay.resolve("x"), "x");
        assertThatThrownBy(() -> Projects.open(new FileAddress(file), Access.READ_WRITE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("news.scholion");
        assertThat(file).hasBinaryContent(before);
        assertThat(names()).containsExactly("news.format1.scholion", "news.scholion");
    }

    @Test
    void thatOnAReadOnlyMediumItIsReadInAnUpgradedCopy() throws Exception {
        ProjectFiles folderless = new ProjectFiles(Files::isRegularFile, FreeSpace.SYSTEM);
        ProjectFiles fileless = new ProjectFiles(Files::isDirectory, FreeSpace.SYSTEM);
        for (ProjectFiles medium : List.of(folderless, fileless)) {
            try (ProjectStore store = medium.open(file, Access.READ_WRITE)) {
                assertThat(store.readOnlyReason().orElseThrow().toString())
                        .contains("cannot be written");
                assertThat(store.documents().all()).hasSize(4);
                assertThat(store.check()).isEmpty();
                assertThatThrownBy(
                                () ->
                                        store.members()
                                                .save(new Member("omar", Member.Role.LEAD), "lea"))
                        .isInstanceOf(StoreException.class);
            }
            assertThat(file).hasBinaryContent(before);
            assertThat(names()).doesNotContain("news.format1.scholion");
        }
    }

    @Test
    void thatOpenedForReadingItIsNotTouched() throws Exception {
        try (ProjectStore store = Projects.open(new FileAddress(file), Access.READ_ONLY)) {
            assertThat(store.check()).isEmpty();
        }
        assertThat(file).hasBinaryContent(before);
        assertThat(names()).containsExactly("news.scholion");
    }

    @Test
    void thatAKillDuringTheUpgradeLeavesItWhole() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Process process = ChildProcess.start(UpgradeVictim.class, temporary, file.toString());
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("upgraded");
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(version(file)).isEqualTo(1);
        try (ProjectStore store = Projects.open(new FileAddress(file), Access.READ_WRITE)) {
            assertThat(store.readOnlyReason()).isEmpty();
            assertThat(store.documents().all()).hasSize(4);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void thatADamagedOneIsNotUpgraded() throws Exception {
        try (Session session = Connections.writer(file)) {
            session.execute("PRAGMA foreign_keys = OFF; DELETE FROM annotation_set WHERE id = 1");
        }
        assertThatThrownBy(() -> Projects.open(new FileAddress(file), Access.READ_WRITE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("damaged");
        assertThat(version(file)).isEqualTo(1);
    }
}
