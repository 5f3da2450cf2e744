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

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.document.operation.CreateAnnotation;
import org.sqlite.JDBC;

/** Making, opening, sharing and copying project files. */
class ProjectFilesTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    private Path file() {
        return folder.resolve("p.scholion");
    }

    private ProjectStore create() throws StoreException {
        return Projects.create(new FileAddress(file()), "P", Samples.schemaXml(), "lea");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thatAClosedProjectIsOneFile() throws Exception {
        try (ProjectStore store = create()) {
            store.documents().add(Samples.document("a", Samples.TEXT));
            assertThat(store.documents().all()).hasSize(1);
        }
        assertThat(names()).containsExactly("p.scholion");
    }

    @Test
    void thatAnExistingFileIsNotOverwritten() throws Exception {
        Files.writeString(file(), "mine");
        assertThatThrownBy(this::create)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("exists");
        assertThat(Files.readString(file())).isEqualTo("mine");
        assertThat(names()).containsExactly("p.scholion");
    }

    @Test
    void thatAProjectThatCannotBeMadeLeavesNothingBehind() throws Exception {
        assertThatThrownBy(() -> Projects.create(new FileAddress(file()), " ", "<s/>", "lea"))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(
                        () -> Projects.create(new FileAddress(file()), "P", "half \ud800", "lea"))
                .isInstanceOf(StoreException.class);
        Path nowhere = folder.resolve("no/such/p.scholion");
        assertThatThrownBy(() -> Projects.create(new FileAddress(nowhere), "P", "<s/>", "lea"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("folder");
        assertThat(names()).isEmpty();
    }

    @Test
    void thatOtherFilesAreRefusedAndNotTouched() throws Exception {
        Path text = Files.writeString(folder.resolve("text"), "no project at all");
        Path empty = Files.createFile(folder.resolve("empty"));
        Path random = Files.write(folder.resolve("random"), new byte[100_000]);
        Path foreign = folder.resolve("foreign.db");
        try (Connection connection =
                        JDBC.createConnection("jdbc:sqlite:" + foreign, new Properties());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE project (key, value)");
        }
        for (Path file : List.of(text, empty, random, foreign)) {
            byte[] before = Files.readAllBytes(file);
            assertThatThrownBy(() -> Projects.open(new FileAddress(file), Access.READ_WRITE))
                    .isInstanceOf(NotAProjectException.class)
                    .hasMessageContaining(file.toString());
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
        assertThatThrownBy(() -> Projects.open(new FileAddress(folder), Access.READ_WRITE))
                .isInstanceOf(NotAProjectException.class);
        assertThatThrownBy(
                        () ->
                                Projects.open(
                                        new FileAddress(folder.resolve("none")), Access.READ_ONLY))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no file");
        assertThat(names()).containsExactly("empty", "foreign.db", "random", "text");
    }

    @Test
    void thatAProjectOfANewerVersionIsRefused() throws Exception {
        create().close();
        byte[] content = Files.readAllBytes(file());
        ByteBuffer.wrap(content).putInt(60, 99);
        Files.write(file(), content);
        assertThatThrownBy(() -> Projects.open(new FileAddress(file()), Access.READ_WRITE))
                .isInstanceOf(NotAProjectException.class)
                .hasMessageContaining("newer");
        assertThat(Files.readAllBytes(file())).isEqualTo(content);
    }

    @Test
    void thatADamagedProjectGivesAClearError() throws Exception {
        create().close();
        byte[] content = Files.readAllBytes(file());
        for (int i = 100; i < content.length; i++) {
            content[i] = (byte) (i * 31);
        }
        Files.write(file(), content);
        assertThatThrownBy(() -> Projects.open(new FileAddress(file()), Access.READ_WRITE).close())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file().getFileName().toString());
        assertThat(names()).doesNotContain("p.scholion-lock");
    }

    @Test
    void thatASecondStoreOfTheSameProcessIsReadOnlyAndSeesChanges() throws Exception {
        try (ProjectStore first = create()) {
            try (ProjectStore second = Projects.open(new FileAddress(file()), Access.READ_WRITE)) {
                assertThat(second.readOnlyReason()).isPresent();
                first.documents().add(Samples.document("a", Samples.TEXT));
                assertThat(second.documents().all()).hasSize(1);
                assertThatThrownBy(
                                () ->
                                        second.members()
                                                .save(new Member("omar", Member.Role.LEAD), "lea"))
                        .isInstanceOf(ReadOnlyProjectException.class)
                        .hasMessageContaining("p.scholion");
            }
            first.documents().add(Samples.document("b", Samples.TEXT));
        }
        try (ProjectStore third = Projects.open(new FileAddress(file()), Access.READ_WRITE)) {
            assertThat(third.readOnlyReason()).isEmpty();
        }
    }

    @Test
    void thatASecondProcessGetsAReadOnlyProjectUntilTheFirstIsGone() throws Exception {
        ProjectStore first = create();
        assertThat(say(start())).contains("p.scholion is being changed");
        first.close();
        Process holder = start();
        try (BufferedReader lines = holder.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("writing");
            try (ProjectStore store = Projects.open(new FileAddress(file()), Access.READ_WRITE)) {
                assertThat(store.readOnlyReason()).isPresent();
                assertThat(store.documents().all()).isEmpty();
            }
            holder.destroyForcibly().waitFor();
        }
        try (ProjectStore store = Projects.open(new FileAddress(file()), Access.READ_WRITE)) {
            assertThat(store.readOnlyReason()).isEmpty();
        }
    }

    private Process start() throws IOException {
        Path temporary = Files.createTempDirectory(folder, "tmp");
        return ChildProcess.start(LockHolder.class, temporary, file().toString());
    }

    private static String say(Process process) throws Exception {
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            process.outputWriter().close();
            assertThat(process.waitFor()).isZero();
            return String.valueOf(line);
        }
    }

    @Test
    void thatALockFileLeftBehindDoesNoHarm() throws Exception {
        create().close();
        Files.createFile(folder.resolve("p.scholion-lock"));
        try (ProjectStore store = Projects.open(new FileAddress(file()), Access.READ_WRITE)) {
            assertThat(store.readOnlyReason()).isEmpty();
            store.close();
            assertThat(names()).containsExactly("p.scholion");
        }
    }

    @Test
    void thatAProjectOpenedForReadingIsNotChanged() throws Exception {
        create().close();
        byte[] before = Files.readAllBytes(file());
        try (ProjectStore store = Projects.open(new FileAddress(file()), Access.READ_ONLY)) {
            assertThat(store.readOnlyReason()).isPresent();
            assertThat(store.projectName()).isEqualTo("P");
            assertThat(store.check()).isEmpty();
            assertThatThrownBy(() -> store.documents().add(Samples.document("a", "b")))
                    .isInstanceOf(ReadOnlyProjectException.class);
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(names()).containsExactly("p.scholion");
    }

    @Test
    void thatACopyIsWholeAndIndependent() throws Exception {
        Path copy = folder.resolve("copy.scholion");
        try (ProjectStore store = create()) {
            long document = store.documents().add(Samples.document("a", Samples.TEXT)).id();
            AnnotationSet set = store.sets().open(document, "asha");
            store.journal()
                    .append(
                            set.id(),
                            0,
                            NewEntry.of("asha", new CreateAnnotation(Samples.mention(0, 3))));
            store.saveCopy(new FileAddress(copy));
            store.documents().add(Samples.document("b", Samples.TEXT));
            assertThatThrownBy(() -> store.saveCopy(new FileAddress(copy)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("exists");
            assertThatThrownBy(
                            () -> store.saveCopy(new FileAddress(folder.resolve("no/such/copy"))))
                    .isInstanceOf(StoreException.class);
            try (ProjectStore opened = Projects.open(new FileAddress(copy), Access.READ_WRITE)) {
                assertThat(opened.readOnlyReason()).isEmpty();
                assertThat(opened.documents().all()).hasSize(1);
                assertThat(opened.journal().undoable(set.id())).isPresent();
                assertThat(opened.check()).isEmpty();
            }
        }
        assertThat(names()).containsExactly("copy.scholion", "p.scholion");
    }

    @Test
    void thatACopyMayHaveANameOfItsOwn() throws Exception {
        try (ProjectStore store = create()) {
            for (String name : List.of("P", "تجربة")) {
                Path copy = folder.resolve(name + ".copy.scholion");
                store.saveCopy(new FileAddress(copy), name);
                try (ProjectStore opened = Projects.open(new FileAddress(copy), Access.READ_ONLY)) {
                    assertThat(opened.projectName()).isEqualTo(name);
                    assertThat(opened.check()).isEmpty();
                }
            }
            assertThatThrownBy(
                            () ->
                                    store.saveCopy(
                                            new FileAddress(folder.resolve("no.scholion")), " "))
                    .isInstanceOf(StoreException.class);
            assertThat(store.projectName()).isEqualTo("P");
        }
        assertThat(names()).doesNotContain("no.scholion");
    }
}
