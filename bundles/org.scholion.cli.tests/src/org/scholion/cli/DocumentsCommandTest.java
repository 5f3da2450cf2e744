/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.NewComment;
import org.scholion.project.session.OpenProject;
import org.sqlite.JDBC;

/** {@code scholion documents}. */
class DocumentsCommandTest {

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private String project = "";

    @BeforeEach
    void importDocuments() throws IOException {
        project = folder.resolve("p.scholion").toString();
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "Mira lives in Delhi.\n");
        Files.writeString(in.resolve("a.ann"), "T1\tPerson 0 4\tMira\nT2\tCity 14 19\tDelhi\n");
        Files.writeString(in.resolve("b.txt"), "قال الوزير إن الحكومة تدعم خطة المياه الجديدة.\n");
        terminal.done("init", project);
        terminal.done("import", project, in.toString(), "--adopt-schema");
    }

    private String names() {
        return terminal.done("list", project)
                .lines()
                .skip(1)
                .map(line -> line.split(" ")[0])
                .reduce("", (all, one) -> all + one + " ");
    }

    @Test
    void thatWithoutYesItSaysWhatWouldBeLostAndChangesNothing() throws IOException {
        String before = terminal.content(Path.of(project));
        String other = Files.writeString(folder.resolve("c.txt"), "Other.").toString();
        for (String[] command :
                new String[][] {
                    {"documents", "remove", project, "a"},
                    {"documents", "replace", project, "a", other},
                    {"documents", "purge", project, "a"},
                }) {
            assertThat(terminal.run(command)).isEqualTo(Scholion.PROBLEM);
            assertThat(terminal.out).contains("21 characters", "2 annotations of imported");
            assertThat(terminal.err).contains("Nothing was changed", "--yes");
        }
        assertThat(terminal.content(Path.of(project))).isEqualTo(before);
    }

    @Test
    void thatARemovedDocumentIsNotListedCountedExportedOrInTheWayAndComesBack() throws IOException {
        String before = terminal.content(Path.of(project));
        terminal.done("documents", "remove", project, "a", "--yes", "--reason", "no licence");
        assertThat(names()).isEqualTo("b ");
        assertThat(terminal.done("list", project, "annotations", "--json"))
                .contains("\"documents\": 1")
                .doesNotContain("City");
        Path out = folder.resolve("out");
        terminal.done("export", project, "--format", "txt", "--out", out.toString());
        assertThat(out.resolve("a.txt")).doesNotExist();
        assertThat(out.resolve("b.txt")).exists();
        terminal.done("check", project);
        assertThat(terminal.run("documents", "remove", project, "a", "--yes"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("was removed");
        terminal.done("documents", "restore", project, "a");
        assertThat(terminal.content(Path.of(project))).isEqualTo(before);
    }

    @Test
    void thatRestoringIsRefusedWhileTheNameIsTaken() throws IOException {
        terminal.done("documents", "remove", project, "a", "--yes");
        Path other = Files.writeString(folder.resolve("a.txt"), "Another text.");
        terminal.done("import", project, other.toString());
        assertThat(names()).isEqualTo("a b ");
        assertThat(terminal.run("documents", "restore", project, "a")).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("already");
        terminal.done("documents", "restore", project, "a", "a-old");
        assertThat(names()).isEqualTo("a a-old b ");
    }

    @Test
    void thatADocumentIsRenamed() {
        terminal.done("documents", "rename", project, "b", "ar/news");
        assertThat(names()).isEqualTo("a ar/news ");
        assertThat(terminal.run("documents", "rename", project, "a", "ar/news"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.run("documents", "rename", project, "no", "other"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains("no document named no");
    }

    @Test
    void thatTheParagraphsOfADocumentRunAsTheyAreTold() {
        String mostly = "\"direction\": \"ltr\"";
        terminal.done("documents", "direction", project, "a", "rtl");
        assertThat(terminal.err).contains("All paragraphs of", "from right to left");
        assertThat(terminal.done("list", project, "documents", "--json"))
                .contains("\"base-direction\": \"rtl\"", mostly);
        terminal.done("documents", "direction", project, "a", "auto");
        assertThat(terminal.done("list", project, "documents", "--json"))
                .contains(mostly, "\"metadata\": {}")
                .doesNotContain("\"base-direction\": \"rtl\"");
        assertThat(terminal.run("documents", "direction", project, "no", "rtl"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.run("documents", "direction", project, "a", "up"))
                .isEqualTo(Scholion.USAGE);
        assertThat(terminal.err).contains("up", "ltr");
    }

    @Test
    void thatADocumentIsReplaced() throws IOException {
        String other = Files.writeString(folder.resolve("second.txt"), "Other.").toString();
        terminal.done("documents", "replace", project, "a", other, "--yes");
        assertThat(names()).isEqualTo("a b ");
        assertThat(terminal.done("list", project, "documents", "--json"))
                .contains("\"characters\": 6");
        terminal.done("check", project);
    }

    @Test
    void thatAPurgedDocumentIsGoneForGood() {
        terminal.done("documents", "remove", project, "a", "--yes");
        assertThat(terminal.run("documents", "purge", project, "a")).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.out).contains("deletes for good", "2 annotations of imported");
        terminal.done("documents", "purge", project, "a", "--yes");
        assertThat(terminal.run("documents", "restore", project, "a")).isEqualTo(Scholion.PROBLEM);
        terminal.done("documents", "purge", project, "b", "--yes");
        assertThat(names()).isEmpty();
        terminal.done("check", project);
    }

    @Test
    void thatWhatWasDoneIsSaid() throws IOException {
        terminal.done("documents", "remove", project, "b", "--yes");
        assertThat(terminal.err).startsWith("Removed b; its id is ");
        terminal.done("documents", "restore", project, "b", "c");
        assertThat(terminal.err).isEqualTo("Restored c.\n");
        terminal.done("documents", "rename", project, "c", "d");
        assertThat(terminal.err).isEqualTo("Renamed c to d.\n");
        Path in = Files.createDirectories(folder.resolve("second"));
        Files.writeString(in.resolve("x.txt"), "Mira again.");
        Path ann =
                Files.writeString(
                        in.resolve("x.ann"), "T1\tPerson 0 4\tMira\nT2\tGhost 0 4\tMira\n");
        terminal.done("documents", "replace", project, "a", ann.toString(), "--yes");
        assertThat(terminal.err)
                .contains("Left out 1 ×: ")
                .contains("Replaced a by " + ann + " with 1 annotation; the one before has the id");
        terminal.done("documents", "purge", project, "d", "--yes");
        assertThat(terminal.err).isEqualTo("Purged d for good.\n");
    }

    @Test
    void thatSeveralRemovedOfOneNameAreToldApartByTheirIds() throws IOException {
        terminal.done("documents", "remove", project, "b", "--yes");
        String id = terminal.err.replaceAll("(?s).*its id is (\\w+).*", "$1");
        Path other = Files.writeString(folder.resolve("b.txt"), "Another text.");
        terminal.done("import", project, other.toString());
        terminal.done("documents", "remove", project, "b", "--yes");
        assertThat(terminal.run("documents", "restore", project, "b")).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.err).contains(id);
        terminal.done("documents", "restore", project, id);
        assertThat(terminal.done("list", project, "documents", "--json")).contains("\"rtl\"");
    }

    @Test
    void thatWrongUsageIsTold() {
        for (String[] wrong :
                new String[][] {
                    {"documents"},
                    {"documents", "remove", project},
                    {"documents", "rename", project, "a"},
                    {"documents", "direction", project, "a"},
                    {"documents", "replace", project, "a"},
                    {"documents", "frobnicate", project, "a"},
                }) {
            assertThat(terminal.run(wrong)).as(String.join(" ", wrong)).isEqualTo(Scholion.USAGE);
        }
    }

    @Test
    void thatOfWhatWouldBeLostOnlyWhatThereIsIsNamed() throws Exception {
        terminal.run("documents", "remove", project, "b");
        assertThat(terminal.out).isEqualTo("Removing b hides 47 characters.\n");
        try (OpenProject open = OpenProject.open(new FileAddress(Path.of(project)))) {
            long document = open.store().documents().find("b").orElseThrow().id();
            for (String text : List.of("Which minister?", "Which plan?")) {
                open.store().comments().add(NewComment.onDocument(document, "asha", text));
            }
        }
        terminal.run("documents", "purge", project, "b");
        assertThat(terminal.out)
                .isEqualTo("Purging b deletes for good 47 characters, 2 comments.\n");
        try (Connection connection =
                        JDBC.createConnection("jdbc:sqlite:" + project, new Properties());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO decision (ulid, document_id, kind, anchor, sources, outcome,"
                            + " actor, at, schema_version) SELECT '01ARZ3NDEKTSV4RRFFQ69G5FAV', id,"
                            + " 'entity', '{}', '{}', '{}', 'lea', 0, 1 FROM document WHERE name ="
                            + " 'a'");
        }
        terminal.run("documents", "remove", project, "a");
        assertThat(terminal.out)
                .isEqualTo(
                        "Removing a hides 21 characters, 2 annotations of imported, 1 change in"
                                + " journals, 1 decision.\n");
    }

    @Test
    void thatWhatWouldBeLostStandsBeforeTheAdviceWhereBothGoToOneTerminal() {
        assertThat(terminal.together("documents", "remove", project, "b"))
                .isEqualTo(
                        "Removing b hides 47 characters.\n"
                                + "Nothing was changed. Add --yes to do it.\n");
    }
}
