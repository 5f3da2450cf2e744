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
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.FileAddress;
import org.scholion.project.session.AnnotationSession;
import org.scholion.project.session.OpenProject;
import org.sqlite.JDBC;

/** {@code scholion check --repair}. */
class RepairCommandTest {

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private Path file = Path.of("");
    private String project = "";

    @BeforeEach
    void importDocument() throws IOException {
        file = folder.resolve("p.scholion");
        project = file.toString();
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "Mira lives in Delhi.\n");
        Files.writeString(in.resolve("a.ann"), "T1\tPerson 0 4\tMira\nT2\tCity 14 19\tDelhi\n");
        terminal.done("init", project);
        terminal.done("import", project, in.toString(), "--adopt-schema");
    }

    private void damage(String... statements) throws SQLException {
        try (Connection connection =
                        JDBC.createConnection("jdbc:sqlite:" + project, new Properties());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private Path kept() {
        return folder.resolve("p.before-repair.scholion");
    }

    @Test
    void thatAProjectWithoutFaultsIsLeftAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThat(terminal.done("check", project, "--repair")).isEmpty();
        assertThat(terminal.err).contains("nothing to repair", "all is well");
        assertThat(file).hasBinaryContent(before);
        assertThat(kept()).doesNotExist();
    }

    @Test
    void thatADryRunSaysWhatWouldBeDoneAndChangesNothing() throws Exception {
        damage("DELETE FROM annotation");
        byte[] before = Files.readAllBytes(file);
        assertThat(terminal.run("check", project, "--repair", "--dry-run"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.out)
                .contains("a, imported: The rows would be written anew", "2 annotations")
                .contains("is missing from the rows");
        assertThat(terminal.err).contains("Nothing was changed");
        assertThat(file).hasBinaryContent(before);
        assertThat(kept()).doesNotExist();
        assertThat(terminal.run("check", project, "--dry-run")).isEqualTo(Scholion.USAGE);
    }

    @Test
    void thatRowsAreRepairedAndTheCopyIsNamed() throws Exception {
        String before = terminal.content(file);
        damage("DELETE FROM annotation");
        assertThat(terminal.done("check", project, "--repair"))
                .contains("a, imported: The rows were written anew");
        assertThat(terminal.err).contains(kept().toString(), "all is well");
        assertThat(terminal.run("check", kept().toString())).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.content(file)).isEqualTo(before);
    }

    @Test
    void thatAStateIsWhatItsLastChangeSaysAndSaidInItsWords() throws Exception {
        damage("UPDATE annotation_set SET state = 'done'");
        assertThat(terminal.run("check", project, "--repair", "--dry-run"))
                .isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.out)
                .contains(
                        "a, imported: The state would become in-progress, as its last change says;"
                                + " it was done.");
        terminal.done("check", project, "--repair", "--json");
        assertThat(terminal.out)
                .contains(
                        "\"action\": \"state-restored\"",
                        "\"after\": \"in-progress\"",
                        "\"before\": \"done\"",
                        "\"document\": \"a\"",
                        "\"member\": \"imported\"")
                .contains("\"copy\": \"" + kept() + "\"", "\"dryRun\": false");
    }

    @Test
    void thatADamagedJournalIsKeptAndTheDocumentOpens() throws Exception {
        damage("DROP TRIGGER journal_never_changes", "UPDATE journal SET operation = '{'");
        assertThat(terminal.run("check", project, "--repair", "--json")).isEqualTo(Scholion.DONE);
        assertThat(terminal.out)
                .contains("\"action\": \"journal-set-aside\"", "\"lastGood\": 0")
                .contains("\"problems\": []");
        try (OpenProject open = OpenProject.open(new FileAddress(file))) {
            assertThat(session(open).readOnlyReason()).isEmpty();
        }
        terminal.done("export", project, "--format", "jsonl", "--out", folder.toString() + "/out");
        terminal.done("documents", "restore", project, "a", "a-damaged");
        assertThat(terminal.done("list", project)).contains("a-damaged");
    }

    private static AnnotationSession session(OpenProject open) throws Exception {
        return open.session(open.store().documents().find("a").orElseThrow(), "imported");
    }

    @Test
    void thatMisfitsAreTakenOutAndTheDocumentCanBeEditedAgain() throws Exception {
        damage("UPDATE schema_version SET xml = replace(xml, 'id=\"City\"', 'id=\"Town\"')");
        try (OpenProject open = OpenProject.open(new FileAddress(file))) {
            assertThat(session(open).readOnlyReason()).isPresent();
        }
        assertThat(terminal.done("check", project, "--repair"))
                .contains("0 annotations changed, 1 annotation deleted")
                .contains("The schema has no type “City”");
        try (OpenProject open = OpenProject.open(new FileAddress(file))) {
            assertThat(session(open).readOnlyReason()).isEmpty();
        }
        assertThat(terminal.done("check", project)).isEmpty();
    }

    @Test
    void thatWhatCannotBeRepairedIsStillAProblem() throws Exception {
        damage(
                "DROP TRIGGER text_never_changes",
                "UPDATE document_text SET sha256 = x'00'",
                "DELETE FROM annotation");
        assertThat(terminal.run("check", project, "--repair")).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.out).contains("written anew", "not what was imported");
    }

    @Test
    void thatItIsRefusedWhileTheProjectIsOpenElsewhere() throws Exception {
        damage("DELETE FROM annotation");
        try (OpenProject held = OpenProject.open(new FileAddress(file))) {
            assertThat(held.store().readOnlyReason()).isEmpty();
            assertThat(terminal.run("check", project, "--repair")).isEqualTo(Scholion.PROBLEM);
            assertThat(terminal.err).contains("p.scholion");
        }
        assertThat(kept()).doesNotExist();
        terminal.done("check", project, "--repair");
    }
}
