/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.sqlite.JDBC;

/** The contract of care for documents, kept by a project in one SQLite file; and its tables. */
class SqliteDocumentCareTest extends DocumentCareContract {

    @Override
    protected TestedProject project(Path folder) {
        return tested(folder);
    }

    /** Returns one whose file can be named in a JDBC address as it is. */
    private static SqliteTestedProject tested(Path folder) {
        return new SqliteTestedProject(folder, "p.scholion");
    }

    @Test
    void thatAPurgedDocumentLeavesNoRowBehind() throws Exception {
        care().remove(document.id(), "lea", Optional.empty());
        care().purge(document.id(), "lea");
        for (String table :
                List.of(
                        "annotation_set",
                        "annotation",
                        "reference",
                        "journal",
                        "set_state",
                        "comment",
                        "comment_read",
                        "assignment",
                        "purge")) {
            assertThat(rows(table)).as(table).isZero();
        }
        assertThat(rows("document_text")).isEqualTo(1);
    }

    private long rows(String table) throws SQLException {
        try (Connection connection =
                        JDBC.createConnection(
                                "jdbc:sqlite:" + tested(folder).file(), new Properties());
                Statement statement = connection.createStatement()) {
            return statement.executeQuery("SELECT count(*) FROM " + table).getLong(1);
        }
    }

    @Test
    void thatNothingButAPurgeDeletesTextsJournalsAndStates() throws Exception {
        try (Connection connection =
                        JDBC.createConnection(
                                "jdbc:sqlite:" + tested(folder).file(), new Properties());
                Statement statement = connection.createStatement()) {
            Map<String, String> columns =
                    Map.of(
                            "journal", "actor",
                            "document_text", "encoding",
                            "set_state", "actor",
                            "project_history", "actor");
            for (String table : columns.keySet()) {
                String column = columns.get(table);
                assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM " + table))
                        .as(table)
                        .hasMessageContaining("SQLITE_CONSTRAINT_TRIGGER");
                assertThatThrownBy(
                                () ->
                                        statement.executeUpdate(
                                                "UPDATE " + table + " SET " + column + " = 0"))
                        .as(table)
                        .hasMessageContaining("SQLITE_CONSTRAINT_TRIGGER");
            }
        }
    }
}
