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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.DocumentRecord;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.tika.ExtractedFormats;
import org.scholion.project.fuzz.MixedSeeds;

/** A folder of whatever people have: each file is what it is, and a bad one is named. */
class MixedFolderTest {

    private static final Formats FORMATS;

    static {
        List<Format> all = new ArrayList<>(InstalledFormats.builtIn().all());
        all.addAll(ExtractedFormats.all());
        FORMATS = new Formats(all);
    }

    @TempDir Path folder = Path.of("");

    private static Map<String, byte[]> files() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "page.html",
                "<!doctype html><title>Page</title><p>Mira lives\n in Delhi.<p>\u0642\u0627\u0644 \u0647\u0646\u0627."
                        .getBytes(StandardCharsets.UTF_8));
        files.put("report.pdf", MixedSeeds.pdf("Nora lives in Pune."));
        files.put("deep/letter.docx", MixedSeeds.docx("Asha lives in Goa."));
        files.put("plain.txt", "A text.".getBytes(StandardCharsets.UTF_8));
        files.put("marked.txt", "Mira came.".getBytes(StandardCharsets.UTF_8));
        files.put("marked.ann", "T1\tPerson 0 4\tMira\n".getBytes(StandardCharsets.UTF_8));
        files.put("scan.pdf", MixedSeeds.pdf(""));
        files.put("broken.docx", "PK\u0003\u0004 no".getBytes(StandardCharsets.UTF_8));
        files.put("empty.html", "<html><script>x</script>".getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private ImportResult run(TestProject project, Path from) throws Exception {
        return new ImportDocuments(project.open, FORMATS)
                .run(ImportRequest.of(List.of(from)).withAdoptSchema(true), Progress.NONE);
    }

    private static void check(TestProject project, ImportResult result) throws Exception {
        assertThat(project.names())
                .containsExactlyInAnyOrder("page", "report", "deep/letter", "plain", "marked");
        assertThat(result.problems())
                .extracting(p -> Path.of(p.file()).getFileName().toString())
                .containsExactlyInAnyOrder("scan.pdf", "broken.docx", "empty.html");
        assertThat(text(project, "page"))
                .isEqualTo("Mira lives in Delhi.\n\n\u0642\u0627\u0644 \u0647\u0646\u0627.");
        assertThat(text(project, "report")).isEqualTo("Nora lives in Pune.");
        assertThat(text(project, "deep/letter")).isEqualTo("Asha lives in Goa.");
        DocumentRecord page = project.store().documents().find("page").orElseThrow();
        assertThat(page.metadata())
                .containsEntry("title", "Page")
                .containsEntry("content-type", "text/html")
                .containsKey("extraction");
        // an extracted text has no marks, and that says nothing of what there would be to mark
        assertThat(project.store().sets().of(page.id())).isEmpty();
    }

    private static String text(TestProject project, String name) throws Exception {
        return project.store()
                .documents()
                .text(project.store().documents().find(name).orElseThrow().id());
    }

    @Test
    void thatAFolderOfManyKindsIsImportedAndBadFilesAreNamed() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                project.write("in/" + file.getKey(), file.getValue());
            }
            check(project, run(project, folder.resolve("in")));
            assertThat(run(project, folder.resolve("in")).documents())
                    .allMatch(item -> item.outcome() == ImportResult.Outcome.UNCHANGED);
        }
    }

    @Test
    void thatAnArchiveOfManyKindsIsImportedAlike() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        try (TestProject project = new TestProject(folder)) {
            check(project, run(project, project.write("in.zip", bytes.toByteArray())));
        }
    }

    @Test
    void thatTheExtractedTextIsExported() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/letter.docx", MixedSeeds.docx("Asha lives in Goa."));
            run(project, folder.resolve("in"));
            for (String format : List.of("txt", "xmi", "brat", "jsoncas")) {
                Path out = folder.resolve(format);
                ExportResult result =
                        new ExportDocuments(project.open, FORMATS)
                                .run(
                                        new ExportRequest(
                                                format, out, Optional.empty(), Optional.empty()),
                                        Progress.NONE);
                assertThat(result.problems()).as(format).isEmpty();
                assertThat(result.written()).as(format).hasSize(1);
            }
            assertThat(Files.readString(folder.resolve("txt/letter.txt")))
                    .isEqualTo("Asha lives in Goa.");
        }
    }
}
