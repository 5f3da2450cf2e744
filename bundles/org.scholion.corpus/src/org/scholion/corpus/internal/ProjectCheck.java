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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholion.corpus.Member;
import org.scholion.corpus.MemberName;
import org.scholion.corpus.StoreException;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;

/** Verifies what there is once in a project: its values, schema versions, members, history. */
final class ProjectCheck {

    private static final List<String> VALUES = List.of("id", "name", "created_at", "created_by");

    /** Settings that are on or off. */
    private static final List<String> SWITCHES =
            List.of(
                    SqliteProjectSettings.SHARED_SUGGESTIONS,
                    SqliteProjectSettings.OWN_ADJUDICATION,
                    SqliteProjectSettings.CLOSED_CATALOGUE);

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** What they may be; nothing before it was settled. */
    private static final Set<String> SWITCHED =
            Set.of("", SqliteProjectSettings.ON, SqliteProjectSettings.OFF);

    private final Session session;
    private final Findings findings;
    private final Set<Integer> versions = new HashSet<>();
    private Optional<Schema> newest = Optional.empty();

    ProjectCheck(Session session, Findings findings) {
        this.session = session;
        this.findings = findings;
    }

    void run() {
        part("project", this::values);
        part("schema_version", this::schemas);
        part("member", this::members);
        part("assignment", this::assignments);
        part("project_history", this::history);
        part("purge", this::purge);
        part("release", this::releases);
        for (String table :
                List.of("document", "annotation_set", "comment", "decision", "package")) {
            part(table, () -> unique(table, "ulid", ""));
        }
        part("document", () -> unique("document", "name", "WHERE removed_at IS NULL"));
        part("member", () -> unique("member", "name", ""));
        part("annotation_set", this::uniqueSets);
    }

    /** Returns the newest schema; empty if that cannot be read. */
    Optional<Schema> schema() {
        return newest;
    }

    /** Returns the numbers of the schema's versions. */
    Set<Integer> versions() {
        return versions;
    }

    private void part(String table, Findings.Part part) {
        findings.guard(Message.of("store.place.table", "table", table), part);
    }

    private static Message row(String table, Object row) {
        return Message.of("store.place.row", "table", table, "row", String.valueOf(row));
    }

    private void values() throws SQLException, StoreException {
        for (String key : VALUES) {
            String value = ProjectRows.value(session, key);
            findings.require(!value.isBlank(), row("project", key), "value", value);
        }
        findings.guard(
                row("project", "created_at"),
                () -> Instant.parse(ProjectRows.value(session, "created_at")));
        for (String name : SWITCHES) {
            String setting = ProjectRows.value(session, name);
            findings.require(SWITCHED.contains(setting), row("project", name), "value", setting);
        }
        session.forEach(
                "SELECT key FROM project WHERE key LIKE '"
                        + KeptSets.KEY
                        + "%' AND substr(key, "
                        + (KeptSets.KEY.length() + 1)
                        + ") NOT IN (SELECT ulid FROM annotation_set)",
                row ->
                        findings.report(
                                row("project", row.getString(1)),
                                Message.of("store.check.kept-nothing")));
    }

    private void schemas() throws SQLException, StoreException {
        session.forEach(
                "SELECT number, xml, saved_by FROM schema_version ORDER BY number", this::schema);
        if (versions.isEmpty()) {
            findings.report(Message.of("store.place.schema"), Message.of("store.check.no-schema"));
        }
    }

    private void schema(ResultSet row) throws SQLException {
        int number = row.getInt(1);
        Message where = Message.of("store.place.schema-version", "version", number);
        if (number > 1 && !versions.contains(number - 1)) {
            findings.report(
                    where, Message.of("store.check.version-missing", "version", number - 1));
        }
        versions.add(number);
        newest = Optional.empty();
        findings.guard(where, () -> StoredText.name(Kept.ACTOR, row.getString(3)));
        try {
            newest = Optional.of(SchemaXml.read(row.getString(2), where.toString()));
        } catch (InvalidSchemaException e) {
            findings.report(
                    where, Message.of("store.check.schema-unreadable", "reason", Message.of(e)));
        }
    }

    private void members() throws SQLException, StoreException {
        session.forEach(
                "SELECT id, name, role FROM member ORDER BY id",
                row -> {
                    Message where = row("member", row.getLong(1));
                    findings.guard(where, () -> member(row, where));
                });
    }

    private void member(ResultSet row, Message where) throws SQLException, StoreException {
        String name = row.getString(2);
        Optional<Message> objection = MemberName.objection(name);
        objection.ifPresent(
                reason ->
                        findings.report(
                                where,
                                Message.of(
                                        "store.check.member-name",
                                        "member",
                                        name,
                                        "reason",
                                        reason)));
        String role = row.getString(3);
        boolean gold = role.equals(Member.GOLD);
        if (gold != name.equals(Member.GOLD)) {
            findings.value(where, "role", role);
        } else if (!gold) {
            Words.role(role);
        }
    }

    private void assignments() throws SQLException, StoreException {
        session.forEach(
                "SELECT member_id, document_id, due FROM assignment WHERE due IS NOT NULL",
                row -> {
                    Message where = row("assignment", row.getLong(1) + ", " + row.getLong(2));
                    findings.guard(where, () -> LocalDate.parse(row.getString(3)));
                });
    }

    private void history() throws SQLException, StoreException {
        long[] last = {0};
        HistoryRows.forEach(
                session,
                row -> {
                    long number = row.getLong(1);
                    Message where = row("project_history", number);
                    if (number != last[0] + 1) {
                        findings.report(
                                where, Message.of("store.check.history-gap", "entry", number - 1));
                    }
                    last[0] = number;
                    findings.guard(
                            where,
                            () -> StoredText.name(Kept.ACTOR, HistoryRows.read(row).actor()));
                });
    }

    /** A purge and the deletions it allows are one transaction, which leaves nothing. */
    private void purge() throws SQLException, StoreException {
        session.forEach(
                "SELECT document_id FROM purge",
                row ->
                        findings.report(
                                row("purge", row.getLong(1)),
                                Message.of("store.check.purge-left")));
    }

    /** Without the secret nobody would be named by a pseudonym, and none could be made again. */
    private void releases() throws SQLException, StoreException {
        String secret = ProjectRows.value(session, SqliteReleases.SECRET);
        findings.require(
                SHA_256.matcher(secret).matches(),
                row("project", SqliteReleases.SECRET),
                "length",
                String.valueOf(secret.length()));
        session.forEach(
                SqliteReleases.SELECT + " ORDER BY id",
                row -> {
                    Message where = row("release", row.getLong(1));
                    findings.guard(where, () -> SqliteReleases.check(row));
                });
    }

    private void unique(String table, String column, String condition)
            throws SQLException, StoreException {
        session.forEach(
                "SELECT "
                        + column
                        + ", count(*), max(id) FROM "
                        + table
                        // an index may be what is damaged
                        + " NOT INDEXED "
                        + condition
                        + " GROUP BY "
                        + column
                        + " HAVING count(*) > 1",
                row ->
                        duplicate(
                                row(table, row.getLong(3)),
                                column,
                                row.getString(1),
                                row.getLong(2)));
    }

    private void uniqueSets() throws SQLException, StoreException {
        session.forEach(
                "SELECT document_id, member_id, count(*), max(id) FROM annotation_set NOT INDEXED"
                        + " GROUP BY document_id, member_id HAVING count(*) > 1",
                row ->
                        duplicate(
                                row("annotation_set", row.getLong(4)),
                                "document_id/member_id",
                                row.getLong(1) + ", " + row.getLong(2),
                                row.getLong(3)));
    }

    private void duplicate(Message where, String column, String value, long number) {
        findings.report(
                where,
                Message.of(
                        "store.check.duplicate",
                        "column",
                        column,
                        "value",
                        value,
                        "number",
                        number));
    }
}
