/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/**
 * Verifies the file below what it holds: that SQLite can read all of it, that its tables, indexes
 * and triggers are this program's, that rows belong to rows, and that values are of the kinds of
 * their columns.
 */
final class FileCheck {

    private static final Message FILE = Message.of("store.place.file");

    private final Session session;
    private final Findings findings;

    FileCheck(Session session, Findings findings) {
        this.session = session;
        this.findings = findings;
    }

    void run() {
        findings.guard(FILE, this::pages);
        findings.guard(FILE, this::format);
        findings.guard(FILE, this::objects);
        findings.guard(FILE, this::references);
    }

    private void pages() throws SQLException, StoreException {
        session.forEach(
                "PRAGMA integrity_check",
                row -> {
                    String found = row.getString(1);
                    if (!"ok".equals(found)) {
                        findings.report(
                                FILE,
                                Message.of(
                                        "store.check.file-damaged",
                                        "reason",
                                        Message.verbatim(found)));
                    }
                });
    }

    private void format() throws SQLException {
        long application = session.number("PRAGMA application_id");
        findings.require(
                application == FileFormat.APPLICATION_ID, FILE, "application_id", application);
        long version = session.number("PRAGMA user_version");
        findings.require(version == FileFormat.current(), FILE, "user_version", version);
    }

    private void objects() throws SQLException, StoreException {
        SchemaObjects expected = SchemaObjects.expected();
        SchemaObjects found = SchemaObjects.of(session);
        for (SchemaObjects.Difference each : found.differences(expected)) {
            SchemaObjects.Item item = each.item();
            String code =
                    switch (each.fault()) {
                        case MISSING -> "store.check.object-missing";
                        case OTHER -> "store.check.object-other";
                        case FOREIGN -> "store.check.object-foreign";
                    };
            findings.report(FILE, Message.of(code, "type", item.type(), "name", item.name()));
        }
        for (SchemaObjects.Item table : expected.tables()) {
            findings.guard(place(table.name()), () -> kinds(table));
        }
    }

    private static Message place(String table) {
        return Message.of("store.place.table", "table", table);
    }

    /** SQLite takes a text for a number and the reverse, unless it can make one of the other. */
    private void kinds(SchemaObjects.Item table) throws SQLException, StoreException {
        List<SchemaObjects.Column> columns = new ArrayList<>();
        for (SchemaObjects.Column column : SchemaObjects.columns(session, table.name())) {
            if (!column.kind().isEmpty()) {
                columns.add(column);
            }
        }
        List<String> kinds = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (SchemaObjects.Column column : columns) {
            String kind = "typeof(" + column.name() + ")";
            kinds.add(kind);
            wrong.add("NOT %s IN ('null', '%s')".formatted(kind, kindOf(column)));
        }
        String sql =
                "SELECT %s, %s FROM %s WHERE %s"
                        .formatted(
                                SchemaObjects.key(session, table),
                                String.join(",", kinds),
                                table.name(),
                                String.join(" OR ", wrong));
        session.forEach(sql, row -> kinds(table.name(), columns, row));
    }

    private void kinds(String table, List<SchemaObjects.Column> columns, ResultSet row)
            throws SQLException {
        Message where = Message.of("store.place.row", "table", table, "row", row.getString(1));
        for (int i = 0; i < columns.size(); i++) {
            String kind = row.getString(i + 2);
            String expected = kindOf(columns.get(i));
            if (!kind.equals("null") && !kind.equals(expected)) {
                findings.report(
                        where,
                        Message.of(
                                "store.check.value-kind",
                                "column",
                                columns.get(i).name(),
                                "kind",
                                kind,
                                "expected",
                                expected));
            }
        }
    }

    private static String kindOf(SchemaObjects.Column column) {
        return column.kind().toLowerCase(Locale.ROOT);
    }

    private void references() throws SQLException, StoreException {
        session.forEach(
                "PRAGMA foreign_key_check",
                row -> {
                    String table = row.getString(1);
                    String number = row.getString(2);
                    findings.report(
                            row.wasNull()
                                    ? place(table)
                                    : Message.of("store.place.row", "table", table, "row", number),
                            Message.of(
                                    "store.check.row-orphaned",
                                    "table",
                                    table,
                                    "parent",
                                    row.getString(3)));
                });
    }
}
