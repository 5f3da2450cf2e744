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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Access;
import org.scholion.corpus.EarlierFormats;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.ReadOnlyProjectException;
import org.scholion.corpus.Samples;
import org.scholion.corpus.StoreException;

/** Copies in which projects are read that cannot be read where they are. */
class ReadOnlyCopyTest {

    private static final long MEGABYTE = 1_000_000;

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private Path file;

    /** Found in every copy of the project, and in nothing else. */
    private final String name = UUID.randomUUID().toString();

    private final ProjectFiles fileless = new ProjectFiles(Files::isDirectory, FreeSpace.SYSTEM);

    /** Folders whose room was asked for. */
    private final List<Path> asked = new ArrayList<>();

    @BeforeEach
    void createProject() throws Exception {
        file = folder.resolve("p.scholion");
        try (ProjectStore store =
                ProjectFiles.SYSTEM.create(file, name, Samples.schemaXml(), "lea")) {
            store.documents().add(Samples.document("a", Samples.TEXT));
        }
    }

    private List<Path> copies() throws IOException {
        List<Path> copies = new ArrayList<>();
        try (Stream<Path> all = Files.list(TemporaryCopy.parent())) {
            for (Path each : all.toList()) {
                Path copy = each.resolve("project");
                if (Files.isReadable(copy)
                        && new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1)
                                .contains(name)) {
                    copies.add(each);
                }
            }
        }
        return copies;
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thatACopyLivesAsLongAsTheProjectIsOpen() throws Exception {
        try (ProjectStore store = fileless.open(file, Access.READ_WRITE)) {
            assertThat(store.projectName()).isEqualTo(name);
            assertThat(copies()).hasSize(1);
        }
        assertThat(copies()).isEmpty();
    }

    @Test
    void thatACopyThatCannotBeOpenedGoesAgain() throws Exception {
        Damage.run(file, "DROP TABLE project");
        assertThatThrownBy(() -> fileless.open(file, Access.READ_WRITE))
                .isInstanceOf(StoreException.class);
        assertThat(copies()).isEmpty();
    }

    @Test
    void thatAnUpgradedCopyLivesAsLongAsTheProjectIsOpen() throws Exception {
        Path earlier = EarlierFormats.first(folder);
        ProjectFiles watched =
                new ProjectFiles(
                        FileRights.SYSTEM,
                        where -> {
                            asked.add(where);
                            return Long.MAX_VALUE;
                        });
        try (ProjectStore store = watched.open(earlier, Access.READ_ONLY)) {
            assertThat(store.documents().all()).hasSize(4);
            assertThat(asked).singleElement().satisfies(copy -> assertThat(copy).exists());
        }
        assertThat(asked).singleElement().satisfies(copy -> assertThat(copy).doesNotExist());
    }

    @Test
    void thatWithoutRoomForAnUpgradedCopyNothingIsLeftAndBothSizesAreSaid() throws Exception {
        Path earlier = EarlierFormats.first(folder);
        long needed = 2 * Files.size(earlier);
        ProjectFiles full =
                new ProjectFiles(
                        FileRights.SYSTEM,
                        where -> {
                            asked.add(where);
                            return needed - 1;
                        });
        assertThatThrownBy(() -> full.open(earlier, Access.READ_ONLY))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining((needed / MEGABYTE + 1) + " MB are needed")
                .hasMessageContaining((needed - 1) / MEGABYTE + " MB are free");
        assertThat(asked).singleElement().satisfies(copy -> assertThat(copy).doesNotExist());
        ProjectFiles enough = new ProjectFiles(FileRights.SYSTEM, where -> needed);
        enough.open(earlier, Access.READ_ONLY).close();
    }

    @Test
    void thatAProjectThatCannotBeOpenedForReadingHasNothingBesideItAfterwards() throws Exception {
        Damage.run(file, "DROP TABLE project");
        assertThatThrownBy(() -> ProjectFiles.SYSTEM.open(file, Access.READ_ONLY))
                .isInstanceOf(StoreException.class);
        assertThat(names()).containsExactly("p.scholion");
    }

    @Test
    void thatWhereNoCopyCanBeMadeTheFileIsReadUnlessChangesStandBesideIt() throws Exception {
        ProjectFiles nowhere =
                new ProjectFiles(
                        Files::isDirectory,
                        where -> {
                            throw new IOException("no answer");
                        });
        try (ProjectStore store = nowhere.open(file, Access.READ_WRITE)) {
            assertThat(store.documents().all()).hasSize(1);
            assertThat(names()).containsExactly("p.scholion");
        }
        Files.writeString(Companions.log(file), "changes");
        assertThatThrownBy(() -> nowhere.open(file, Access.READ_WRITE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no answer")
                .hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void thatAProjectWhoseLockCannotBeTakenIsReadAndTheReasonNamesTheLock() throws Exception {
        Path lock = Files.createDirectory(ProjectLock.companionOf(file));
        try (ProjectStore store = ProjectFiles.SYSTEM.open(file, Access.READ_WRITE)) {
            assertThat(store.readOnlyReason().orElseThrow().toString())
                    .contains("p.scholion-lock")
                    .contains("cannot be taken");
            assertThat(store.documents().all()).hasSize(1);
        }
        Files.delete(lock);
        try (ProjectStore store = ProjectFiles.SYSTEM.open(file, Access.READ_WRITE)) {
            assertThat(store.readOnlyReason()).isEmpty();
        }
    }

    @Test
    void thatAFileWhoseNamesCannotBeCountedIsNotWritten() {
        assertThat(
                        new WritingRefusal(path -> true)
                                .reason(folder.resolve("gone"))
                                .orElseThrow()
                                .toString())
                .contains("could not be read");
    }

    @Test
    void thatWhatMayNotBeWrittenIsNotDetached() throws Exception {
        Path other = Files.createLink(folder.resolve("other.scholion"), file);
        assertThatThrownBy(() -> fileless.detach(file))
                .isInstanceOf(ReadOnlyProjectException.class)
                .hasMessageContaining("p.scholion cannot be written");
        ProjectFiles folderless = new ProjectFiles(Files::isRegularFile, FreeSpace.SYSTEM);
        assertThatThrownBy(() -> folderless.detach(file))
                .isInstanceOf(ReadOnlyProjectException.class)
                .hasMessageContaining("The folder " + folder.toRealPath());
        assertThat(Files.isSameFile(file, other)).isTrue();
    }

    @Test
    void thatWhoHasTheFileToItselfNeedsNoIndexBesideIt() throws Exception {
        try (Session session = Connections.alone(file)) {
            assertThat(session.number("SELECT count(*) FROM document")).isEqualTo(1);
            assertThat(names()).doesNotContain("p.scholion-shm");
        }
    }
}
