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

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.FileAddress;
import org.scholion.document.rules.Severity;
import org.scholion.project.session.OpenProject;
import org.scholion.project.session.UnreadableSchemaException;
import org.scholion.words.Message;
import org.sqlite.JDBC;

/** What is wrong with a project, told and mended. */
class CheckAndRepairTest {

    private final Path folder;
    private final TestProject project;

    CheckAndRepairTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        project = new TestProject(folder, "news-stance");
        project.write("in/a.txt", "Mira lives in Delhi.");
        project.write("in/a.ann", "T1\tperson 0 4\tMira\nT2\tperson 0 4\tMira\n");
        project.write("in/b.txt", "Nora lives in Pune.");
        project.write("in/b.ann", "T1\tperson 0 4\tNora\n");
        project.add(folder.resolve("in"));
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    private void damage(String... statements) throws SQLException {
        try (Connection connection =
                        JDBC.createConnection(
                                "jdbc:sqlite:" + folder.resolve("test.scholion"),
                                new Properties());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA ignore_check_constraints = ON");
            for (String each : statements) {
                statement.executeUpdate(each);
            }
        }
    }

    private CheckProject.Result check(Progress progress) throws Exception {
        return new CheckProject(project.open).run(progress);
    }

    @Test
    void thatIncompleteAnnotationsAreFindingsAndNoProblems() throws Exception {
        CheckProject.Result result = check(Progress.NONE);
        assertThat(result.documents()).isEqualTo(2);
        assertThat(result.sets()).isEqualTo(2);
        assertThat(result.problems().isEmpty()).isTrue();
        List<CheckProject.SetFinding> findings = new ArrayList<>();
        result.findings().shown().forEach(findings::add);
        assertThat(findings)
                .extracting(f -> f.document() + " " + f.member() + " " + f.kind())
                .contains("a imported marked-twice")
                .allMatch(f -> f.contains(" imported "));
        long counted = 0;
        for (Severity severity : Severity.values()) {
            long expected =
                    findings.stream().filter(f -> f.finding().severity() == severity).count();
            assertThat(result.count(severity)).isEqualTo(expected);
            counted += expected;
        }
        assertThat(counted).isEqualTo(findings.size()).isPositive();
    }

    @Test
    void thatProgressNamesEachDocumentWhoseSetWasChecked() throws Exception {
        List<String> told = new ArrayList<>();
        check(
                new Progress() {
                    @Override
                    public void begin(Message task, long total) {
                        told.add(String.valueOf(total));
                    }

                    @Override
                    public void worked(long amount, String current) {
                        told.add(amount + " " + current);
                    }

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                });
        assertThat(told).containsExactly("3", "1 ", "1 a", "1 b");
    }

    @Test
    void thatRowsThatAreGoneAreToldAndMadeAnewFromTheJournal() throws Exception {
        String before = project.content();
        damage("DELETE FROM annotation");
        assertThat(check(Progress.NONE).problems().isEmpty()).isFalse();
        RepairProject repair = new RepairProject(project.open);
        RepairProject.Result told =
                repair.run(new RepairProject.Request("lea", true), Progress.NONE);
        assertThat(told.copy()).isEmpty();
        assertThat(told.actions()).isNotEmpty();
        assertThat(check(Progress.NONE).problems().isEmpty()).isFalse();
        RepairProject.Result done =
                repair.run(new RepairProject.Request("lea", false), Progress.NONE);
        assertThat(done.actions()).isEqualTo(told.actions());
        assertThat(done.copy()).isPresent();
        assertThat(check(Progress.NONE).problems().isEmpty()).isTrue();
        assertThat(project.content()).isEqualTo(before);
        try (OpenProject copy = OpenProject.open(done.copy().orElseThrow())) {
            assertThat(copy.store().documents().all()).hasSize(2);
        }
        RepairProject.Result again =
                repair.run(new RepairProject.Request("lea", false), Progress.NONE);
        assertThat(again.actions()).isEmpty();
        assertThat(again.copy()).isEqualTo(Optional.empty());
    }

    @Test
    void thatAProjectWithAnUnreadableSchemaIsCheckedAllTheSame() throws Exception {
        damage(
                "UPDATE schema_version SET xml = '<'",
                "UPDATE document SET direction = 'up' WHERE name = 'b'");
        CheckProject.Result result =
                CheckProject.unopened(new FileAddress(folder.resolve("test.scholion")));
        assertThat(result.problems().isEmpty()).isFalse();
        List<String> problems = new ArrayList<>();
        result.problems().shown().forEach(p -> problems.add(p.where() + ": " + p.what()));
        assertThat(problems)
                .anySatisfy(p -> assertThat(p).contains("schema"))
                .anySatisfy(p -> assertThat(p).contains("b: direction is up"));
    }

    @Test
    void thatADocumentThatCannotBeReadLeavesTheFindingsOfTheOthers() throws Exception {
        damage(
                "UPDATE annotation SET json = '{' WHERE set_id IN (SELECT s.id FROM annotation_set"
                        + " s JOIN document d ON d.id = s.document_id WHERE d.name = 'b')");
        CheckProject.Result result = check(Progress.NONE);
        assertThat(result.problems().isEmpty()).isFalse();
        List<String> documents = new ArrayList<>();
        result.findings().shown().forEach(f -> documents.add(f.document()));
        assertThat(documents).contains("a").doesNotContain("b");
    }

    @Test
    void thatAProjectWhoseSchemaIsMendedCanBeWrittenAtOnce() throws Exception {
        String xml = new ShowSchema(project.open).run(Progress.NONE).xml();
        project.close();
        damage("UPDATE schema_version SET xml = '<'");
        FileAddress address = new FileAddress(folder.resolve("test.scholion"));
        assertThatThrownBy(() -> OpenProject.open(address))
                .isInstanceOf(UnreadableSchemaException.class)
                .hasMessageContaining("test.scholion");
        damage("UPDATE schema_version SET xml = '" + xml.replace("'", "''") + "'");
        try (OpenProject again = OpenProject.open(address)) {
            assertThat(again.readOnlyReason()).as("nothing held it").isEmpty();
            assertThat(again.overview().settled()).as("it is not begun").isFalse();
        }
    }
}
