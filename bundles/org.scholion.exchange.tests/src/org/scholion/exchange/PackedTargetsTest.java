/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedTargetsTest {

    private static final String LONG = "a long text ".repeat(300_000);

    private final Path folder;

    PackedTargetsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String write(ExportTarget target, String name, String text) throws IOException {
        try (ExportFile file = target.open(name)) {
            file.stream().write(text.getBytes(StandardCharsets.UTF_8));
            file.commit();
            return file.name();
        }
    }

    private List<String> there() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void thatEachFileIsPackedByItselfAndWhatIsBesideThemIsNot() throws Exception {
        GzipTarget target = new GzipTarget(FolderTarget.of(folder));
        assertThat(write(target, "a.txt", LONG)).isEqualTo("a.txt.gz");
        try (ExportFile file = target.openBeside("types.xml")) {
            file.commit();
        }
        try (ExportFile thrownAway = target.open("b.txt")) {
            thrownAway.stream().write(1);
        }
        assertThat(there()).containsExactly("a.txt.gz", "types.xml");
        try (InputStream in =
                new GZIPInputStream(Files.newInputStream(folder.resolve("a.txt.gz")))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(LONG);
        }
    }

    @Test
    void thatAnArchiveHoldsWhatWasFinishedAndNothingElse() throws Exception {
        try (ZipTarget target = new ZipTarget(FolderTarget.of(folder), "all.zip")) {
            ExportFile last = target.open("last.txt");
            last.stream().write('x');
            assertThat(write(target, "a.txt", "short")).isEqualTo("a.txt");
            assertThat(write(target, "A.txt", LONG)).isEqualTo("A~2.txt");
            try (ExportFile thrownAway = target.open("b.txt")) {
                thrownAway.stream().write(LONG.getBytes(StandardCharsets.UTF_8));
            }
            last.commit();
            last.close();
            assertThat(target.finish()).contains("all.zip");
        }
        assertThat(there()).containsExactly("all.zip");
        try (ZipFile zip = new ZipFile(folder.resolve("all.zip").toFile())) {
            assertThat(zip.stream().map(Object::toString))
                    .containsExactly("a.txt", "A~2.txt", "last.txt");
            try (InputStream in = zip.getInputStream(zip.getEntry("A~2.txt"))) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(LONG);
            }
        }
    }

    @Test
    void thatWhatIsNotFinishedOrEmptyIsNotThere() throws Exception {
        try (ZipTarget target = new ZipTarget(FolderTarget.of(folder), "all.zip")) {
            write(target, "a.txt", LONG);
            target.open("b.txt").stream().write(LONG.getBytes(StandardCharsets.UTF_8));
        }
        try (ZipTarget target = new ZipTarget(FolderTarget.of(folder), "none.zip")) {
            assertThat(target.finish()).isEmpty();
        }
        assertThat(there()).isEmpty();
    }

    @Test
    void thatPackingsAreKnownByTheirWords() {
        assertThat(Packing.words()).containsExactly("gz", "zip");
        assertThat(Packing.named("gz")).contains(Packing.GZIP);
        assertThat(Packing.named("")).isEmpty();
        assertThat(Packing.named("tar")).isEmpty();
    }
}
