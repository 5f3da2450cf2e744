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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Access;
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
}
