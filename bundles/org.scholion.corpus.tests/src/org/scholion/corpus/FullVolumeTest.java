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

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.document.operation.CreateAnnotation;

/** A volume of a megabyte that is full, which only an administrator can make. */
class FullVolumeTest {

    private static final int SMALL_FILE = 100;

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private Path volume;

    @NonNullByDefault({})
    private Path file;

    private boolean mounted;

    @BeforeEach
    void mountVolume() throws Exception {
        volume = Files.createDirectory(folder.resolve("volume"));
        mounted = runs("mount", "-t", "tmpfs", "-o", "size=1m", "none", volume.toString());
        assumeTrue(mounted, "a small volume can only be mounted by an administrator");
        file = volume.resolve("p.scholion");
        try (ProjectStore store =
                Projects.create(new FileAddress(file), "P", Samples.schemaXml(), "lea")) {
            store.documents().add(Samples.document("a", Samples.TEXT));
        }
    }

    @AfterEach
    void unmountVolume() throws Exception {
        if (mounted) {
            assertThat(runs("umount", volume.toString())).isTrue();
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
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

    private ProjectStore open() throws StoreException {
        return Projects.open(new FileAddress(file), Access.READ_WRITE);
    }

    private void fill() {
        byte[] much = new byte[4096];
        try (OutputStream out = Files.newOutputStream(volume.resolve("filler"))) {
            while (mounted) {
                out.write(much);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("space");
        }
    }

    private void free() throws IOException {
        Files.delete(volume.resolve("filler"));
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(volume)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> documents(ProjectStore store) throws StoreException {
        return store.documents().all().stream().map(DocumentRecord::name).toList();
    }

    @Test
    void thatAProjectOpensForReadingAndSaysWhy() throws Exception {
        fill();
        try (ProjectStore store = open()) {
            assertThat(store.readOnlyReason().orElseThrow().toString())
                    .contains("no space left on the disk")
                    .contains("p.scholion");
            assertThat(documents(store)).containsExactly("a");
            assertThat(store.check()).isEmpty();
            assertThatThrownBy(() -> store.documents().add(Samples.document("b", "b")))
                    .isInstanceOf(ReadOnlyProjectException.class);
        }
        assertThat(names()).containsExactly("filler", "p.scholion");
        free();
        try (ProjectStore store = open()) {
            assertThat(store.readOnlyReason()).isEmpty();
        }
    }

    @Test
    void thatWhatAKilledProcessLeftInItsLogIsReadToo() throws Exception {
        Path original = folder.resolve("original.scholion");
        Files.copy(file, original);
        try (ProjectStore store = Projects.open(new FileAddress(original), Access.READ_WRITE)) {
            for (int i = 0; i < 5; i++) {
                store.documents().add(Samples.document("b" + i, "b".repeat(30_000)));
            }
            Files.copy(folder.resolve("original.scholion-wal"), volume.resolve("p.scholion-wal"));
        }
        fill();
        try (ProjectStore store = open()) {
            assertThat(documents(store)).containsExactly("a", "b0", "b1", "b2", "b3", "b4");
            assertThat(store.check()).isEmpty();
        }
        assertThat(names()).doesNotContain("p.scholion-lock", "p.scholion-shm");
        free();
        try (ProjectStore store = open()) {
            assertThat(store.readOnlyReason()).isEmpty();
            assertThat(documents(store)).hasSize(6);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void thatWritingSaysSoAndLosesNothingAndGoesOnOnceThereIsSpace() throws Exception {
        List<String> added = new ArrayList<>(List.of("a"));
        try (ProjectStore store = open()) {
            fill();
            assertThatThrownBy(
                            () -> {
                                while (added.size() < SMALL_FILE) {
                                    String name = "d%03d".formatted(added.size());
                                    store.documents()
                                            .add(Samples.document(name, name.repeat(4_000)));
                                    added.add(name);
                                }
                            })
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no space left");
            assertThat(documents(store)).containsExactlyElementsOf(added);
            assertThat(store.check()).isEmpty();
            free();
            store.documents().add(Samples.document("later", Samples.TEXT));
            added.add("later");
            long document = store.documents().find("later").orElseThrow().id();
            AnnotationSet set = store.sets().open(document, "asha");
            store.journal()
                    .append(
                            set.id(),
                            0,
                            NewEntry.of("asha", new CreateAnnotation(Samples.mention(0, 3))));
            fill();
        }
        try (ProjectStore store = open()) {
            assertThat(documents(store)).containsExactlyElementsOf(added);
            assertThat(store.annotations().of(store.sets().all().get(0).id())).hasSize(1);
            assertThat(store.check()).isEmpty();
        }
        free();
        try (ProjectStore store = open()) {
            assertThat(store.readOnlyReason()).isEmpty();
            assertThat(documents(store)).containsExactlyElementsOf(added);
        }
    }
}
