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
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.exchange.Losses;

/** Which files are taken for documents, with and without a format that someone named. */
class ImportChoiceTest {

    private final Path folder;
    private final TestProject project;

    ImportChoiceTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        project = new TestProject(folder, "news-stance");
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    private static TreeMap<String, String> skipped(ImportResult result) {
        TreeMap<String, String> skipped = new TreeMap<>();
        result.skipped()
                .forEach(
                        s ->
                                skipped.put(
                                        String.valueOf(Path.of(s.file()).getFileName()),
                                        s.why().toString()));
        return skipped;
    }

    @Test
    void thatTheResultTellsTheLanguagesAndCharsetsFound() throws Exception {
        String arabic =
                "قالت الوزيرة سلمى الخطيب إن مدينة نهرين ترفض قانون المحاجر. "
                        + "وذكر التقرير أن المجلس سيجتمع يوم الاثنين في المدينة.";
        project.write("in/a.txt", arabic);
        project.write(
                "in/b.txt", "The minister said on Monday that the council would meet in the city.");
        project.write("in/c.txt", arabic.getBytes(Charset.forName("windows-1256")));
        ImportResult result = project.add(folder.resolve("in"));
        assertThat(result.languages())
                .containsExactly(entry(Optional.of("ar"), 2), entry(Optional.of("en"), 1));
        assertThat(result.charsets()).containsExactly(entry("UTF-8", 2), entry("windows-1256", 1));
    }

    private void writeAll() throws Exception {
        project.write("in/a.txt", "Mira lives in Delhi.");
        project.write("in/a.ann", "T1\tperson 0 4\tMira\n");
        project.write("in/annotation.conf", "[entities]\nperson\n");
        project.write("in/b.txt", "Nora lives in Pune.");
        project.write("in/README", "what this is");
        project.write("in/.hidden.txt", "hidden");
        project.write("in/.git/c.txt", "hidden");
        project.write("in/deep/c.txt", "Asha.");
    }

    @Test
    void thatOfAFolderEachDocumentIsTakenOnceAndTheRestIsPassedOverWithItsReason()
            throws Exception {
        writeAll();
        ImportResult result = project.add(folder.resolve("in"));
        assertThat(result.documents())
                .extracting(i -> i.name() + " " + i.annotations())
                .containsExactly("a 1", "b 0", "deep/c 0");
        assertThat(result.documents().get(0).losses()).isEqualTo(Losses.NONE);
        assertThat(result.problems()).isEmpty();
        TreeMap<String, String> skipped = skipped(result);
        assertThat(skipped).containsOnlyKeys("annotation.conf", "README", ".hidden.txt", ".git");
        assertThat(skipped).containsEntry("README", "not known as a document");
        assertThat(skipped).containsEntry(".git", "a hidden folder");
        assertThat(skipped).containsEntry(".hidden.txt", "a hidden file");
        assertThat(skipped.get("annotation.conf")).startsWith("belongs to");
    }

    @Test
    void thatWithAFormatOnlyItsFilesAreTakenFromAFolder() throws Exception {
        writeAll();
        ImportResult brat =
                project.run(
                        ImportRequest.of(List.of(folder.resolve("in")))
                                .withFormat(Optional.of("brat")));
        assertThat(brat.documents()).extracting(ImportResult.Item::name).containsExactly("a");
        assertThat(brat.problems()).isEmpty();
        TreeMap<String, String> skipped = skipped(brat);
        assertThat(skipped).containsKeys("b.txt", "README", "c.txt", "annotation.conf");
        assertThat(skipped.get("b.txt")).startsWith("not known as");
        assertThat(skipped.get("annotation.conf")).startsWith("belongs to");
    }

    @Test
    void thatWhatSomeoneNamedIsTriedInTheFormatTheyNamed() throws Exception {
        Path odd = project.write("odd.data", "Mira lives in Delhi.");
        ImportResult text =
                project.run(ImportRequest.of(List.of(odd)).withFormat(Optional.of("txt")));
        assertThat(text.documents()).hasSize(1);
        ImportResult brat =
                project.run(ImportRequest.of(List.of(odd)).withFormat(Optional.of("xmi")));
        assertThat(brat.documents()).isEmpty();
        assertThat(brat.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.file()).endsWith("odd.data"));
        Path plain = project.write("README", "Nora lives in Pune.");
        assertThat(project.add(plain).documents()).as("named, so it may be a text").hasSize(1);
    }

    @Test
    void thatAFileThatIsGoneOrNotOrdinaryIsToldAndTheRestIsTaken() throws Exception {
        writeAll();
        ImportResult result = project.add(folder.resolve("gone.txt"), folder.resolve("in/b.txt"));
        assertThat(result.documents()).extracting(ImportResult.Item::name).containsExactly("b");
        assertThat(result.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.file()).endsWith("gone.txt"));
        Path out = Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
        ImportResult again = project.add(folder.resolve("in"));
        assertThat(again.documents()).hasSize(3);
        assertThat(out).exists();
    }
}
