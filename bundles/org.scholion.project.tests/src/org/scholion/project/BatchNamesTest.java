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

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.DocumentRecord;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.tika.ExtractedFormats;
import org.scholion.project.ImportResult.Outcome;
import org.scholion.project.fuzz.MixedSeeds;

/** What documents are called of whose files several would have one name. */
class BatchNamesTest {

    private static final Formats FORMATS;

    static {
        List<Format> all = new ArrayList<>(InstalledFormats.builtIn().all());
        all.addAll(ExtractedFormats.all());
        FORMATS = new Formats(all);
    }

    @TempDir Path folder = Path.of("");

    private static ImportResult run(TestProject project, Path from) throws Exception {
        return new ImportDocuments(project.open, FORMATS)
                .run(ImportRequest.of(List.of(from)).withAdoptSchema(true), Progress.NONE);
    }

    private static byte[] page(String text) {
        return ("<!doctype html><p>" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(TestProject project, String name) throws Exception {
        DocumentRecord document = project.store().documents().find(name).orElseThrow();
        return project.store().documents().text(document.id());
    }

    @Test
    void thatDocumentsMadeOutOfFilesOfOneNameKeepTheirExtensions() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/report.pdf", MixedSeeds.pdf("The report of May."));
            project.write("in/report.docx", MixedSeeds.docx("The report of June."));
            project.write("in/report.htm", page("The report of July."));
            project.write("in/other/report.pdf", MixedSeeds.pdf("The report of August."));
            ImportResult result = run(project, folder.resolve("in"));
            assertThat(result.problems()).isEmpty();
            assertThat(project.names())
                    .containsExactlyInAnyOrder(
                            "report.pdf", "report.docx", "report.htm", "other/report");
            assertThat(text(project, "report.docx")).isEqualTo("The report of June.");
            assertThat(result.notices())
                    .as("each of them is named with the other")
                    .hasSize(3)
                    .allSatisfy(
                            notice ->
                                    assertThat(notice.message().toString())
                                            .contains("keeps the extension", "report."));
        }
    }

    @Test
    void thatATextAndWhatIsMarkedOnItHaveTheNameAndAPageBesideThemKeepsItsExtension()
            throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/a.txt", "Mira came.");
            project.write("in/a.ann", "T1\tPerson 0 4\tMira\n");
            project.write("in/a.html", page("Mira came home."));
            project.write("in/b.html", page("Nora came."));
            project.write("in/b.txt", "Nora came, too.");
            ImportResult result = run(project, folder.resolve("in"));
            assertThat(result.problems()).isEmpty();
            assertThat(project.names()).containsExactlyInAnyOrder("a", "a.html", "b", "b.html");
            assertThat(text(project, "b")).isEqualTo("Nora came, too.");
            assertThat(project.annotations("a", "imported")).hasSize(1);
            assertThat(result.notices()).hasSize(2);
        }
    }

    @Test
    void thatTablesOfOneNameHaveRowsOfTheirOwn() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/a.csv", "text\nRain\n");
            project.write("in/a.tsv", "text\tyear\nWind\t2024\n");
            project.write("in/a.txt", "Snow");
            assertThat(run(project, folder.resolve("in")).problems()).isEmpty();
            assertThat(project.names()).containsExactlyInAnyOrder("a", "a.csv/1", "a.tsv/1");
        }
    }

    @Test
    void thatOfTextsWhoseExtensionsDifferInCapitalsOneHasTheName() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            project.write("in/a.txt", "Rain");
            project.write("in/a.TXT", "Wind");
            project.write("in/b.TXT", "Snow");
            assertThat(run(project, folder.resolve("in")).problems()).isEmpty();
            assertThat(project.names()).contains("a", "b");
            assertThat(text(project, "a")).isIn("Rain", "Wind");
            assertThat(project.names())
                    .as("where a system tells such names apart")
                    .hasSize(Files.exists(folder.resolve("in/A.txt")) ? 2 : 3);
        }
    }

    @Test
    void thatAFileIsTheDocumentItIsHoweverItIsImportedAgain() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            Path pdf = project.write("in/report.pdf", MixedSeeds.pdf("The report of May."));
            run(project, pdf);
            Path docx = project.write("in/report.docx", MixedSeeds.docx("The report of June."));
            assertThat(run(project, folder.resolve("in")).problems()).isEmpty();
            assertThat(project.names()).containsExactlyInAnyOrder("report", "report.docx");
            for (Path again : List.of(folder.resolve("in"), docx, pdf)) {
                ImportResult result = run(project, again);
                assertThat(result.problems()).isEmpty();
                assertThat(result.documents())
                        .allMatch(item -> item.outcome() == Outcome.UNCHANGED);
            }
        }
    }

    private static List<byte[]> kinds(String text) throws Exception {
        return List.of(
                MixedSeeds.pdf("Out of PDF " + text),
                MixedSeeds.docx("Out of Word " + text),
                page("Out of HTML " + text),
                ("A text " + text).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thatFilesOfOneNameThatComeOneAfterTheOtherAreAlsoDocumentsOfTheirOwn() throws Exception {
        List<String> extensions = List.of(".pdf", ".docx", ".html", ".txt");
        int round = 0;
        for (String first : extensions) {
            for (String second : extensions) {
                if (first.equals(second)) {
                    continue;
                }
                Path home = Files.createDirectories(folder.resolve(Integer.toString(round++)));
                try (TestProject project = new TestProject(home)) {
                    byte[] earlier = kinds("").get(extensions.indexOf(first));
                    byte[] later = kinds("").get(extensions.indexOf(second));
                    Path one = project.write("in/report" + first, earlier);
                    assertThat(run(project, one).problems()).isEmpty();
                    Path two = project.write("in/report" + second, later);
                    ImportResult result = run(project, two);
                    assertThat(result.problems()).as(first + second).isEmpty();
                    assertThat(project.names())
                            .containsExactlyInAnyOrder("report", "report" + second);
                    assertThat(result.notices().toString()).contains("report", "extension");
                    String text = text(project, "report" + second);
                    for (Path again : List.of(two, one, home.resolve("in"), one, two)) {
                        ImportResult same = run(project, again);
                        assertThat(same.problems()).as(first + second).isEmpty();
                        assertThat(same.documents())
                                .as(first + second)
                                .allMatch(item -> item.outcome() == Outcome.UNCHANGED);
                    }
                    assertThat(text(project, "report" + second)).isEqualTo(text);
                    project.write("in/report" + second, kinds("2").get(extensions.indexOf(second)));
                    assertThat(run(project, two).problems())
                            .as("another version of it is refused: " + first + second)
                            .hasSize(1)
                            .allSatisfy(
                                    problem ->
                                            assertThat(problem.toString())
                                                    .contains("report" + second));
                    assertThat(project.names()).hasSize(2);
                }
            }
        }
    }

    @Test
    void thatAnotherVersionOfAFileIsRefusedAndTheSameTextIsTheSameDocument() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            Path pdf = project.write("in/report.pdf", MixedSeeds.pdf("The report of May."));
            run(project, pdf);
            project.write("in/report.pdf", MixedSeeds.pdf("The report of June."));
            assertThat(run(project, pdf).problems()).hasSize(1);
            Path text = project.write("in/report.txt", "The report of May.");
            ImportResult same = run(project, text);
            assertThat(same.problems()).isEmpty();
            assertThat(same.documents())
                    .extracting(item -> item.name() + " " + item.outcome())
                    .containsExactly("report UNCHANGED");
            Path row = project.write("in/a.txt", "Rain");
            run(project, row);
            project.write("in/a.txt", "Wind");
            assertThat(run(project, row).problems()).hasSize(1);
            assertThat(project.names()).containsExactlyInAnyOrder("report", "a");
        }
    }

    @Test
    void thatWhatIsMarkedOnAnotherTextThanThatOfAFileIsRefusedStill() throws Exception {
        try (TestProject project = new TestProject(folder)) {
            run(project, project.write("one/a.html", page("Mira came home.")));
            project.write("two/a.txt", "Mira came.");
            project.write("two/a.ann", "T1\tPerson 0 4\tMira\n");
            assertThat(run(project, folder.resolve("two")).problems()).hasSize(1);
            assertThat(project.names()).containsExactly("a");
            assertThat(text(project, "a")).isEqualTo("Mira came home.");
        }
    }
}
