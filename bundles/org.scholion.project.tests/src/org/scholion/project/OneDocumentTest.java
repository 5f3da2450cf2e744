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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.FileAddress;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.ImportResult.Outcome;
import org.scholion.project.session.OpenProject;
import org.sqlite.JDBC;

/**
 * Whatever goes wrong with one document, in its reader, in the store or in its writer, is its own
 * problem: nothing of it is left, and all others are there.
 */
class OneDocumentTest {

    @TempDir Path folder = Path.of("");

    private void write(String... faults) throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.odd"), "Mira lives in Delhi.");
        for (String fault : faults) {
            Files.writeString(in.resolve("b-" + fault + ".odd"), fault + " and so on.");
        }
        Files.writeString(in.resolve("c.odd"), "Nora lives in Pune.");
    }

    private static List<String> files(List<Problem> problems) {
        return problems.stream()
                .map(p -> String.valueOf(Path.of(p.file()).getFileName()))
                .sorted()
                .toList();
    }

    /** A project of a folder of its own, so that there can be several. */
    private TestProject project(String name) throws Exception {
        return new TestProject(Files.createDirectories(folder.resolve(name)), "news-stance");
    }

    private ImportResult read(TestProject project, boolean annotated, boolean atomic)
            throws Exception {
        return new ImportDocuments(project.open, FaultyFormat.formats(annotated))
                .run(
                        ImportRequest.of(List.of(folder.resolve("in"))).withAtomic(atomic),
                        Progress.NONE);
    }

    @Test
    void thatATextTheStoreCannotTakeIsThatFilesProblem() throws Exception {
        write("deep", "origin");
        for (boolean atomic : new boolean[] {true, false}) {
            try (TestProject project = project("p" + atomic)) {
                ImportResult result = read(project, false, atomic);
                assertThat(files(result.problems())).containsExactly("b-deep.odd", "b-origin.odd");
                assertThat(result.count(Outcome.ADDED)).isEqualTo(2);
                assertThat(project.names()).containsExactly("a", "c");
                assertThat(project.store().check()).isEmpty();
            }
        }
    }

    @Test
    void thatWhatNeedsTooMuchMemoryIsThatFilesProblemAndWhatLackedItOnceIsReadAgain()
            throws Exception {
        write("huge", "tight");
        for (boolean annotated : new boolean[] {true, false}) {
            try (TestProject project = project("p" + annotated)) {
                ImportResult result = read(project, annotated, false);
                assertThat(files(result.problems())).containsExactly("b-huge.odd");
                assertThat(result.problems().get(0).said().toString()).contains("memory");
                assertThat(project.names()).containsExactly("a", "b-tight", "c");
                assertThat(project.store().check()).isEmpty();
            }
        }
    }

    @Test
    void thatADocumentWithAnnotationsTheStoreCannotTakeIsThatFilesProblem() throws Exception {
        write("deep", "origin", "note");
        for (boolean atomic : new boolean[] {true, false}) {
            try (TestProject project = project("p" + atomic)) {
                ImportResult result = read(project, true, atomic);
                assertThat(files(result.problems()))
                        .containsExactly("b-deep.odd", "b-note.odd", "b-origin.odd");
                assertThat(result.count(Outcome.ADDED)).isEqualTo(2);
                assertThat(project.names()).containsExactly("a", "c");
                assertThat(project.annotations("a", "imported")).hasSize(1);
                assertThat(project.annotations("c", "imported")).hasSize(1);
                assertThat(project.store().check()).isEmpty();
            }
        }
    }

    @Test
    void thatVeryManyAnnotationsTheStoreCannotTakeAreThatFilesProblem() throws Exception {
        write("many");
        for (boolean atomic : new boolean[] {true, false}) {
            try (TestProject project = project("p" + atomic)) {
                ImportResult result = read(project, true, atomic);
                assertThat(files(result.problems())).containsExactly("b-many.odd");
                assertThat(project.annotations("c", "imported")).hasSize(1);
                assertThat(project.store().check()).isEmpty();
                // in portions, the text is committed before the first of the annotations is
                assertThat(project.names().contains("b-many")).isNotEqualTo(atomic);
            }
        }
    }

    @Test
    void thatADocumentWithANameTheStoreCannotKeepIsThatFilesProblem() throws Exception {
        try (TestProject project = project("p")) {
            Path in = Files.createDirectories(folder.resolve("in"));
            for (String name : new String[] {"a", " ", "z"}) {
                Files.writeString(in.resolve(name + ".txt"), "Mira lives in Delhi.");
                Files.writeString(in.resolve(name + ".ann"), "T1\tPerson 0 4\tMira\n");
            }
            ImportResult result = project.adopt(in);
            assertThat(files(result.problems())).containsExactly(" .ann");
            assertThat(project.names()).containsExactly("a", "z");
        }
    }

    @Test
    void thatADocumentThatNoSchemaFitsIsThatFilesProblem() throws Exception {
        try (TestProject project = project("p")) {
            Path in = Files.createDirectories(folder.resolve("in"));
            for (String name : new String[] {"a", "b", "c"}) {
                Files.writeString(in.resolve(name + ".txt"), "Mira lives in Delhi.");
                Files.writeString(
                        in.resolve(name + ".ann"),
                        "T1\tNovel 0 4\tMira\n"
                                + (name.equals("b") ? "R1\tLost Arg1:R1 Arg2:R1\n" : ""));
            }
            ImportResult result = project.adopt(in);
            assertThat(files(result.problems())).containsExactly("b.ann");
            assertThat(project.names()).containsExactly("a", "c");
            assertThat(project.annotations("c", "imported")).hasSize(1);
            assertThat(project.open.schema().type("Lost")).isEmpty();
        }
    }

    @Test
    void thatADocumentThatCannotBeWrittenDoesNotStopAnExport() throws Exception {
        try (TestProject project = project("p")) {
            for (String name : new String[] {"a", "b-deep", "b-huge", "b-origin", "c", "c/d"}) {
                String text = name.startsWith("b-") ? name.substring(2) : "Nora";
                project.write("texts/" + name + ".txt", text + " and so on.");
            }
            project.add(project.folder.resolve("texts"));
            Path out = project.folder.resolve("out");
            // a folder where a file is to be written, and a file where a folder is
            Files.createDirectories(out.resolve("a.odd/in the way"));
            Files.writeString(out.resolve("c"), "in the way");
            ExportResult result =
                    new ExportDocuments(project.open, FaultyFormat.formats(false))
                            .run(
                                    new ExportRequest(
                                            "odd", out, Optional.empty(), Optional.empty()),
                                    Progress.NONE);
            assertThat(result.problems())
                    .extracting(ExportResult.NotWritten::name)
                    .containsExactly("a", "b-deep", "b-huge", "b-origin", "c/d");
            assertThat(result.problems())
                    .allSatisfy(p -> assertThat(p.why().toString()).contains(p.name()));
            assertThat(result.written())
                    .extracting(ExportResult.Written::name)
                    .containsExactly("c");
            assertThat(Files.readString(out.resolve("export-report.json"))).contains("b-deep");
            try (Stream<Path> left = Files.list(out)) {
                assertThat(left.map(p -> String.valueOf(p.getFileName())))
                        .containsExactlyInAnyOrder("a.odd", "c", "c.odd", "export-report.json");
            }
        }
    }

    @Test
    void thatADocumentWhoseRowsAreDamagedDoesNotStopAnExport() throws Exception {
        Path file;
        try (TestProject project = project("p")) {
            file = project.open.address().file().orElseThrow();
            for (String name : new String[] {"a", "b", "c", "d"}) {
                project.write("in/" + name + ".txt", "Mira lives in Delhi.");
                project.write("in/" + name + ".ann", "T1\tPerson 0 4\tMira\n");
            }
            project.adopt(project.folder.resolve("in"));
        }
        damage(
                file,
                "UPDATE document SET charset = 'no such charset' WHERE name = 'b'",
                "UPDATE annotation SET json = '{' WHERE set_id IN (SELECT s.id FROM"
                        + " annotation_set s JOIN document d ON d.id = s.document_id"
                        + " WHERE d.name = 'c')");
        Path out = folder.resolve("out");
        try (OpenProject open = OpenProject.open(new FileAddress(file))) {
            ExportResult result =
                    new ExportDocuments(open, InstalledFormats.builtIn())
                            .run(
                                    new ExportRequest(
                                            "brat",
                                            out,
                                            Optional.of(Whose.parse("imported")),
                                            Optional.empty()),
                                    Progress.NONE);
            assertThat(result.problems())
                    .extracting(ExportResult.NotWritten::name)
                    .containsExactly("b", "c");
            assertThat(out.resolve("a.ann")).exists();
            assertThat(out.resolve("d.ann")).exists();
        }
    }

    private static void damage(Path file, String... statements) throws SQLException {
        try (Connection connection =
                        JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.executeUpdate(each);
            }
        }
    }
}
