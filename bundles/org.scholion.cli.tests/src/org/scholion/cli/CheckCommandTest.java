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
import org.sqlite.JDBC;

/** {@code scholion check} of a file that another program has changed. */
class CheckCommandTest {

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();
    private String project = "";

    @BeforeEach
    void importDocument() throws IOException {
        project = folder.resolve("p.scholion").toString();
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "Mira lives in Delhi.\n");
        Files.writeString(in.resolve("a.ann"), "T1\tPerson 0 4\tMira\n");
        Files.writeString(in.resolve("b.txt"), "Asha too.\n");
        terminal.done("init", project);
        terminal.done("import", project, in.toString(), "--adopt-schema");
    }

    private void damage(String... statements) throws SQLException {
        try (Connection connection =
                        JDBC.createConnection("jdbc:sqlite:" + project, new Properties());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA ignore_check_constraints = ON");
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    @Test
    void thatWordsThatAreUnknownAreProblemsAndTheOthersAreFoundToo() throws Exception {
        damage(
                "UPDATE document SET charset_origin = 'GUESSED' WHERE name = 'a'",
                "UPDATE document SET charset = 'klingon' WHERE name = 'b'",
                "UPDATE annotation_set SET state = 'asleep'",
                "DELETE FROM reference",
                "DELETE FROM annotation");
        assertThat(terminal.run("check", project)).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.out)
                .contains("a: GUESSED is no word", "b: charset is klingon")
                .contains("a, imported: asleep is no word", "missing from the rows");
        assertThat(terminal.err).contains("Checked 2 documents and 1 annotation set");
    }

    @Test
    void thatASchemaThatCannotBeReadIsAProblemAmongOthers() throws Exception {
        damage(
                "UPDATE schema_version SET xml = '<' WHERE number > 1",
                "UPDATE document SET direction = 'up' WHERE name = 'b'");
        assertThat(terminal.run("check", project)).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.out)
                .contains("schema version 2: The schema cannot be read", "b: direction is up");
        assertThat(terminal.run("list", project)).isEqualTo(Scholion.PROBLEM);
    }

    @Test
    void thatNothingIsRepairedWhileTheSchemaCannotBeRead() throws Exception {
        damage("UPDATE schema_version SET xml = '<' WHERE number > 1");
        assertThat(terminal.run("check", project, "--repair")).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.out).as("the check is not done in its place").isEmpty();
        assertThat(terminal.err).contains("p.scholion", "schema");
    }

    @Test
    void thatFiftyOfAKindAreAllThereIsWithoutAWordOfMore() throws Exception {
        damage(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50)"
                        + " INSERT INTO annotation SELECT 1, printf('01ARZ3NDEKTSV4RRFF%08d', i),"
                        + " 'entity', 'Person', 0, 4, '{' FROM n");
        assertThat(terminal.run("check", project)).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.out.lines().filter(line -> line.contains("not in the journal")))
                .hasSize(50);
        assertThat(terminal.out).doesNotContain("more of this kind");
        assertThat(terminal.err).contains("50 problems");
    }

    @Test
    void thatFiftyOfAKindAreNamedAndTheOthersCounted() throws Exception {
        damage(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1284)"
                        + " INSERT INTO annotation SELECT 1, printf('01ARZ3NDEKTSV4RRFF%08d', i),"
                        + " 'entity', 'Person', 0, 4, '{' FROM n");
        assertThat(terminal.run("check", project)).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.out.lines().filter(line -> line.contains("not in the journal")))
                .hasSize(50);
        assertThat(terminal.out).contains("… and 1,234 more of this kind.");
        assertThat(terminal.err).contains("1,284 problems");
        assertThat(terminal.run("check", project, "--json")).isEqualTo(Scholion.PROBLEM);
        assertThat(terminal.out)
                .contains("\"code\": \"row-extra\"")
                .containsPattern(
                        "\"counts\": \\{[^}]*\\{[^}]*},\\s*\"problems\": \\{\\s*\"row-extra\": 1284");
    }

    @Test
    void thatFindingsAreBoundedToo() throws Exception {
        Path in = Files.createDirectories(folder.resolve("many"));
        Files.writeString(in.resolve("c.txt"), "Mira.\n");
        StringBuilder marks = new StringBuilder();
        for (int i = 1; i <= 80; i++) {
            marks.append("T").append(i).append("\tPerson 0 4\tMira\n");
        }
        Files.writeString(in.resolve("c.ann"), marks);
        terminal.done("import", project, in.toString());
        assertThat(terminal.done("check", project).lines().count()).isBetween(50L, 53L);
        assertThat(terminal.out).contains("more of this kind");
    }
}
