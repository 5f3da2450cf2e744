/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.migration;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Does to a copy of a project what a migration did to the project, with prepared statements of
 * plain SQLite in one transaction that waits for the disk: the same rows of annotations and of the
 * index of marked strings are updated, and the same bytes go into the journal. What it takes to
 * read the rows from the project is not counted.
 */
final class RawMigration implements AutoCloseable {

    private static final int ROWS = 1_000;

    private final Connection migrated;
    private final Connection raw;
    private long nanoseconds;

    /**
     * Opens both.
     *
     * @param migrated the project that was migrated, not open
     * @param copy a copy of it from before
     */
    RawMigration(Path migrated, Path copy) throws SQLException {
        this.migrated = DriverManager.getConnection("jdbc:sqlite:" + migrated);
        raw = DriverManager.getConnection("jdbc:sqlite:" + copy);
        try (Statement statement = raw.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
        }
        raw.setAutoCommit(false);
    }

    /** Does it and returns how many milliseconds it took. */
    double run() throws SQLException {
        copy(
                "SELECT * FROM schema_version WHERE number = 2",
                "INSERT INTO schema_version VALUES (?, ?, ?, ?)");
        copy("SELECT * FROM migration", "INSERT INTO migration VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        copy(
                "SELECT kind, type_id, begin_at, end_at, json, set_id, id FROM annotation"
                        + " ORDER BY set_id, id",
                "UPDATE annotation SET kind = ?, type_id = ?, begin_at = ?, end_at = ?, json = ?"
                        + " WHERE set_id = ? AND id = ?");
        // the labels of the new type come after those of the old one, in the same order
        copy(
                "SELECT * FROM mark_label WHERE type_id = 'location'",
                "INSERT INTO mark_label VALUES (?, ?, ?)");
        copy(
                "SELECT s.label_id, s.key, (SELECT o.id FROM mark_label o, mark_label n"
                        + " WHERE n.id = s.label_id AND o.type_id = 'place'"
                        + " AND o.attributes = n.attributes), s.member_id, s.set_id, s.begin_at"
                        + " FROM marked_string s ORDER BY s.set_id, s.begin_at",
                "UPDATE marked_string SET label_id = ? WHERE key = ? AND label_id = ?"
                        + " AND member_id = ? AND set_id = ? AND begin_at = ?");
        copy(
                "SELECT set_id, seq, actor, at, schema_version, operation, undoes, redoes,"
                        + " undo_top, redo_top, migration_id FROM journal"
                        + " WHERE migration_id > 0 ORDER BY set_id",
                "INSERT INTO journal (set_id, seq, actor, at, schema_version, operation, undoes,"
                        + " redoes, undo_top, redo_top, migration_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        copy(
                "SELECT last_seq, changed_at, id FROM annotation_set",
                "UPDATE annotation_set SET last_seq = ?, changed_at = ? WHERE id = ?");
        long start = System.nanoTime();
        raw.commit();
        nanoseconds += System.nanoTime() - start;
        return nanoseconds / 1e6;
    }

    private void copy(String from, String into) throws SQLException {
        try (Statement reading = migrated.createStatement();
                ResultSet rows = reading.executeQuery(from);
                PreparedStatement writing = raw.prepareStatement(into)) {
            int columns = rows.getMetaData().getColumnCount();
            List<Object[]> read = new ArrayList<>();
            boolean more = rows.next();
            while (more) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = rows.getObject(i + 1);
                }
                read.add(row);
                more = rows.next();
                if (read.size() == ROWS || !more) {
                    write(writing, read);
                    read.clear();
                }
            }
        }
    }

    private void write(PreparedStatement writing, List<Object[]> rows) throws SQLException {
        long start = System.nanoTime();
        int changed = 0;
        for (Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                writing.setObject(i + 1, row[i]);
            }
            changed += writing.executeUpdate();
        }
        nanoseconds += System.nanoTime() - start;
        if (changed != rows.size()) {
            throw new IllegalStateException(changed + " rows of " + rows.size() + " are there");
        }
    }

    @Override
    public void close() throws SQLException {
        migrated.close();
        raw.close();
    }
}
