/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive is imported as the folder in it, and nothing else of it. */
class ArchiveImportTest {

    private final Path folder;
    private final TestProject project;

    ArchiveImportTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        project = new TestProject(folder, "news-stance");
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> sound() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.txt", bytes("Mira lives in Delhi."));
        entries.put("a.ann", bytes("T1\tperson 0 4\tMira\n"));
        entries.put("annotation.conf", bytes("[entities]\nperson\n"));
        entries.put("deep/\u0642.txt", bytes("\u0642\u0627\u0644."));
        entries.put("__MACOSX/._a.txt", bytes("what a Mac keeps for itself"));
        return entries;
    }

    @Test
    void thatAnArchiveIsImportedAsTheFolderInIt() throws Exception {
        project.write("in.zip", zip(sound()));
        ImportResult result = project.add(folder.resolve("in.zip"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.documents())
                .extracting(i -> i.name() + " " + i.annotations())
                .containsExactlyInAnyOrder("a 1", "deep/\u0642 0");
    }

    @Test
    void thatAnArchiveInAFolderIsAFolderOfItsName() throws Exception {
        project.write("in/packed.zip", zip(sound()));
        project.write("in/b.txt", "Nora lives in Pune.");
        ImportResult result = project.add(folder.resolve("in"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.documents())
                .extracting(ImportResult.Item::name)
                .containsExactlyInAnyOrder("b", "packed/a", "packed/deep/\u0642");
    }

    @Test
    void thatWhatIsHostileIsRefusedByNameAndTheRestIsImported() throws Exception {
        Map<String, byte[]> entries = sound();
        entries.put("../evil.txt", bytes("out"));
        entries.put("/rooted.txt", bytes("out"));
        entries.put("C:/drive.txt", bytes("out"));
        entries.put("back\\slash.txt", bytes("out"));
        entries.put("bomb.txt", new byte[8 << 20]);
        entries.put("nested.zip", zip(sound()));
        entries.put("broken.txt", new byte[] {'a', (byte) 0xe2, 'b', (byte) 0x28});
        project.write("in.zip", zip(entries));
        ImportResult result = project.add(folder.resolve("in.zip"));
        assertThat(result.documents())
                .extracting(ImportResult.Item::name)
                .contains("a", "deep/\u0642");
        for (String name :
                new String[] {
                    "../evil.txt",
                    "/rooted.txt",
                    "C:/drive.txt",
                    "back\\slash.txt",
                    "bomb.txt",
                    "nested.zip"
                }) {
            assertThat(result.problems())
                    .as(name)
                    .anyMatch(p -> p.said().toString().contains("in.zip!/" + name));
        }
        assertThat(Files.exists(folder.resolve("evil.txt"))).isFalse();
        assertThat(Files.exists(folder.resolveSibling("evil.txt"))).isFalse();
    }

    @Test
    void thatADamagedArchiveIsOneProblem() throws Exception {
        byte[] whole = zip(sound());
        project.write("in/cut.zip", Arrays.copyOf(whole, whole.length / 2));
        project.write("in/b.txt", "Nora lives in Pune.");
        ImportResult result = project.add(folder.resolve("in"));
        assertThat(result.documents()).extracting(ImportResult.Item::name).containsExactly("b");
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).said().toString()).contains("cut.zip");
    }

    @Test
    void thatAGzippedFileIsTheFileInItAndABombIsNone() throws Exception {
        project.write("in/d.txt.gz", gzip(bytes("Asha.")));
        project.write("in/bomb.txt.gz", gzip(new byte[8 << 20]));
        project.write("in/cut.txt.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0});
        ImportResult result = project.add(folder.resolve("in"));
        assertThat(result.documents()).extracting(ImportResult.Item::name).containsExactly("d");
        assertThat(result.problems())
                .extracting(p -> p.said().toString())
                .anyMatch(p -> p.contains("bomb.txt.gz"))
                .anyMatch(p -> p.contains("cut.txt.gz"))
                .hasSize(2);
    }

    private static byte[] gzip(byte[] content) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
