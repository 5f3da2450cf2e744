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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.exchange.Format;
import org.scholion.exchange.Packing;
import org.scholion.exchange.installed.InstalledFormats;

/** What is packed holds the same files, the same bytes each time, and is imported as they are. */
class PackedExportTest {

    private static final List<Format> WRITTEN =
            InstalledFormats.builtIn().all().stream().filter(Format::canWrite).toList();

    private final Path folder;
    private final TestProject project;

    PackedExportTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        project = new TestProject(folder, "news-stance");
        project.write("in/a.txt", "Mira lives in Delhi.\nShe says so.\n");
        project.write("in/a.ann", "T1\tperson 0 4\tMira\nT2\tplace 14 19\tDelhi\n");
        project.write("in/deep/\u0642.txt", "\u0642\u0627\u0644 \u0647\u0646\u0627.\n");
        project.write("in/deep/\u0642.ann", "T1\tperson 0 3\t\u0642\u0627\u0644\n");
        project.write("in/annotation.conf", "[entities]\nperson\nplace\n");
        assertThat(project.adopt(folder.resolve("in")).problems()).isEmpty();
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    private ExportResult export(String format, String to, Packing packing) throws Exception {
        return export(format, to, packing, Progress.NONE);
    }

    private ExportResult export(String format, String to, Packing packing, Progress progress)
            throws Exception {
        return new ExportDocuments(project.open, InstalledFormats.builtIn())
                .run(
                        new ExportRequest(
                                        format,
                                        folder.resolve(to),
                                        Optional.of(Whose.parse("imported")),
                                        Optional.empty())
                                .withPacking(packing),
                        progress);
    }

    private SortedMap<String, byte[]> files(String to) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Path root = folder.resolve(to);
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
        }
        files.remove("export-report.json");
        return files;
    }

    private static SortedMap<String, String> texts(SortedMap<String, byte[]> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((n, b) -> texts.put(n, new String(b, StandardCharsets.ISO_8859_1)));
        return texts;
    }

    private SortedMap<String, byte[]> unzipped(Path archive) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> unpacked(SortedMap<String, byte[]> packed)
            throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : packed.keySet()) {
            byte[] bytes = packed.getOrDefault(name, new byte[0]);
            if (name.endsWith(".gz")) {
                try (InputStream in =
                        new GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
                    files.put(name.substring(0, name.length() - 3), in.readAllBytes());
                }
            } else {
                files.put(name, bytes);
            }
        }
        return files;
    }

    @Test
    void thatAnArchiveHoldsTheFilesThatAreThereWithoutIt() throws Exception {
        for (Format format : WRITTEN) {
            String id = format.id();
            export(id, id + "-plain", Packing.NONE);
            ExportResult result = export(id, id + "-zip", Packing.ZIP);
            String archive = "test-" + id + ".zip";
            assertThat(files(id + "-zip").keySet()).as(id).containsExactly(archive);
            assertThat(texts(unzipped(folder.resolve(id + "-zip").resolve(archive))))
                    .as(id)
                    .isEqualTo(texts(files(id + "-plain")));
            assertThat(result.common()).as(id).contains(archive);
            assertThat(result.written())
                    .as(id)
                    .allSatisfy(
                            written ->
                                    assertThat(written.files())
                                            .allMatch(f -> f.startsWith(archive + "!/")));
        }
    }

    @Test
    void thatEachFileOfDocumentsIsPackedByItselfAndWhatIsAboutThemIsNot() throws Exception {
        for (Format format : WRITTEN) {
            String id = format.id();
            if (!format.writer().orElseThrow().standsAlone()) {
                assertThatThrownBy(() -> export(id, id + "-gz", Packing.GZIP))
                        .as(id)
                        .isInstanceOf(BadRequestException.class)
                        .hasMessageContaining(id);
                continue;
            }
            export(id, id + "-plain", Packing.NONE);
            export(id, id + "-gz", Packing.GZIP);
            assertThat(texts(unpacked(files(id + "-gz"))))
                    .as(id)
                    .isEqualTo(texts(files(id + "-plain")));
            assertThat(files(id + "-gz").keySet())
                    .as(id)
                    .anyMatch(name -> name.endsWith(format.extension() + ".gz"))
                    .noneMatch(name -> name.matches("(label2id\\.json|typesystem\\.xml).+"));
        }
    }

    @Test
    void thatTheSameDocumentsGiveTheSameBytes() throws Exception {
        for (Packing packing : List.of(Packing.GZIP, Packing.ZIP)) {
            export("xmi", packing + "-1", packing);
            export("xmi", packing + "-2", packing);
            assertThat(texts(files(packing + "-1"))).isEqualTo(texts(files(packing + "-2")));
        }
        byte[] gzip = files(Packing.GZIP + "-1").get("a.xmi.gz");
        assertThat(gzip).isNotNull();
        // RFC 1952: no flags, so no name; no time
        assertThat(java.util.Arrays.copyOfRange(gzip, 3, 8)).containsOnly(0);
        try (ZipFile zip = new ZipFile(folder.resolve(Packing.ZIP + "-1/test-xmi.zip").toFile())) {
            assertThat(zip.stream())
                    .allMatch(e -> e.getTimeLocal().getYear() == 1980 && e.getExtra() == null);
        }
    }

    @Test
    void thatWhatIsPackedIsImportedAsWhatIsNot() throws Exception {
        for (Format format : WRITTEN) {
            if (!format.canRead()) {
                continue;
            }
            String id = format.id();
            String plain = imported(id, Packing.NONE);
            assertThat(imported(id, Packing.ZIP)).as(id).isEqualTo(plain);
            if (format.writer().orElseThrow().standsAlone()) {
                assertThat(imported(id, Packing.GZIP)).as(id).isEqualTo(plain);
            }
        }
    }

    private String imported(String format, Packing packing) throws Exception {
        String name = format + "-" + packing + "-import";
        export(format, name, packing);
        Path own = folder.resolve(name + "-project");
        Files.createDirectories(own);
        try (TestProject other = new TestProject(own)) {
            Path from =
                    packing == Packing.ZIP
                            ? folder.resolve(name).resolve("test-" + format + ".zip")
                            : folder.resolve(name);
            ImportResult result =
                    other.run(
                            ImportRequest.of(List.of(from))
                                    .withFormat(Optional.of(format))
                                    .withAdoptSchema(true));
            assertThat(result.problems()).as(name).isEmpty();
            assertThat(result.documents()).as(name).isNotEmpty();
            StringBuilder content = new StringBuilder();
            for (String document : other.names()) {
                long id = other.store().documents().find(document).orElseThrow().id();
                content.append(document).append(other.store().documents().text(id));
                if (other.store().sets().find(id, "imported").isPresent()) {
                    content.append(
                            org.scholion.exchange.CanonicalText.of(
                                    other.annotations(document, "imported")));
                }
            }
            return content.toString();
        }
    }

    @Test
    void thatACancelledExportLeavesNoArchiveAndNoFileOfItsOwnMaking() throws Exception {
        Progress once =
                new Progress() {
                    private int done;

                    @Override
                    public void begin(org.scholion.words.Message task, long steps) {
                        // nothing is shown
                    }

                    @Override
                    public void worked(long steps, String at) {
                        done++;
                    }

                    @Override
                    public boolean cancelled() {
                        return done > 0;
                    }
                };
        assertThatThrownBy(() -> export("xmi", "zip", Packing.ZIP, once))
                .isInstanceOf(CancelledException.class);
        assertThat(files("zip")).isEmpty();
        assertThat(Files.readString(folder.resolve("zip/export-report.json")))
                .contains("\"documents\": []");
    }

    @Test
    void thatALargeFileGoesThroughTheDiskAndLeavesNothingThere() throws Exception {
        project.write("large.txt", "Mira lives in Delhi. ".repeat(200_000));
        project.add(folder.resolve("large.txt"));
        new ExportDocuments(project.open, InstalledFormats.builtIn())
                .run(
                        new ExportRequest(
                                        "txt",
                                        folder.resolve("large"),
                                        Optional.empty(),
                                        Optional.empty())
                                .withPacking(Packing.ZIP),
                        Progress.NONE);
        assertThat(files("large").keySet()).containsExactly("test-txt.zip");
        assertThat(unzipped(folder.resolve("large/test-txt.zip")).get("large.txt"))
                .hasSize(200_000 * 21);
    }

    @Test
    void thatAnArchiveNobodyExportedIsNotReplaced() throws Exception {
        project.write("there/test-xmi.zip", "mine");
        assertThatThrownBy(() -> export("xmi", "there", Packing.ZIP))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("test-xmi.zip");
        assertThat(Files.readString(folder.resolve("there/test-xmi.zip"))).isEqualTo("mine");
        export("xmi", "again", Packing.ZIP);
        export("xmi", "again", Packing.ZIP);
        assertThat(files("again").keySet()).containsExactly("test-xmi.zip");
    }
}
