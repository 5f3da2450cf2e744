/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.corpus;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Plain SQLite as the peer of the store: texts go into two plain tables, in one transaction that
 * waits for the disk.
 */
final class RawTransactions implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement journal;
    private final PreparedStatement state;

    /**
     * Makes the tables.
     *
     * @param file one that is not there yet
     */
    RawTransactions(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute("CREATE TABLE journal (seq INTEGER PRIMARY KEY, operation TEXT)");
            statement.execute("CREATE TABLE annotation (id TEXT PRIMARY KEY, json TEXT)");
        }
        connection.setAutoCommit(false);
        journal = connection.prepareStatement("INSERT INTO journal (operation) VALUES (?)");
        state = connection.prepareStatement("INSERT INTO annotation VALUES (?, ?)");
    }

    /** Puts one operation and the annotation it makes on the disk. */
    void commit(String operation, String id, String annotation) throws SQLException {
        journal.setString(1, operation);
        journal.executeUpdate();
        state.setString(1, id);
        state.setString(2, annotation);
        state.executeUpdate();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
