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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.corpus.Member;
import org.scholion.corpus.MemberName;
import org.scholion.corpus.SchemaVersion;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/** What there is once in a project: its name, its schema versions, its members. */
final class ProjectRows {

    private static final String GOLD_ROLE = "gold";

    private ProjectRows() {}

    static String value(Session session, String key) throws SQLException, StoreException {
        return session.first(
                        "SELECT value FROM project WHERE key = ?", row -> row.getString(1), key)
                .orElse("");
    }

    static void saveValue(Session session, String key, String value) throws SQLException {
        session.update("INSERT OR REPLACE INTO project (key, value) VALUES (?, ?)", key, value);
    }

    static SchemaVersion newestSchema(Session session) throws SQLException, StoreException {
        return session.first(
                        "SELECT number, xml, saved_by, saved_at FROM schema_version"
                                + " ORDER BY number DESC LIMIT 1",
                        ProjectRows::schema)
                .orElseThrow(() -> new StoreException(Message.of("store.damaged.no-schema")));
    }

    static SchemaVersion schema(Session session, int number) throws SQLException, StoreException {
        return findSchema(session, number)
                .orElseThrow(() -> new StoreException(Message.of("store.damaged.no-schema")));
    }

    static Optional<SchemaVersion> findSchema(Session session, int number)
            throws SQLException, StoreException {
        return session.first(
                "SELECT number, xml, saved_by, saved_at FROM schema_version WHERE number = ?",
                ProjectRows::schema,
                number);
    }

    static SchemaVersion addSchema(Session session, String xml, String actor)
            throws SQLException, StoreException {
        StoredText.storable(Kept.SCHEMA, xml);
        int number = (int) session.number("SELECT max(number) FROM schema_version") + 1;
        SchemaVersion version = new SchemaVersion(number, xml, actor, Times.now());
        session.update(
                "INSERT INTO schema_version (number, xml, saved_by, saved_at) VALUES (?, ?, ?, ?)",
                number,
                xml,
                StoredText.name(Kept.ACTOR, actor),
                version.savedAt().toEpochMilli());
        return version;
    }

    private static SchemaVersion schema(ResultSet row) throws SQLException {
        return new SchemaVersion(
                row.getInt(1), row.getString(2), row.getString(3), Times.at(row.getLong(4)));
    }

    static List<Member> members(Session session) throws SQLException, StoreException {
        return session.list(
                "SELECT name, role FROM member WHERE role <> 'gold' ORDER BY name",
                row -> new Member(row.getString(1), Words.role(row.getString(2))));
    }

    static void saveMember(Session session, Member member, String actor)
            throws SQLException, StoreException {
        if (member.name().equals(Member.GOLD)) {
            throw new StoreException(Message.of("store.member.gold"));
        }
        String role = Words.of(member.role());
        Optional<String> before =
                session.first(
                        "SELECT role FROM member WHERE name = ?",
                        row -> row.getString(1),
                        member.name());
        if (before.isEmpty()) {
            addMember(session, member.name(), role, actor);
        } else if (!before.get().equals(role)) {
            session.update("UPDATE member SET role = ? WHERE name = ?", role, member.name());
            HistoryRows.add(
                    session,
                    actor,
                    What.MEMBER_ROLE_CHANGED,
                    Map.of("name", member.name(), "before", before.get(), "after", role));
        }
    }

    /**
     * Returns a member who must be there; gold is none.
     *
     * @throws StoreException when there is none of this name
     */
    static Member requireMember(Session session, String name) throws SQLException, StoreException {
        return members(session).stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new StoreException(Message.of("store.none.member", "member", name)));
    }

    static Member renameMember(Session session, String name, String newName, String actor)
            throws SQLException, StoreException {
        Member member = requireMember(session, name);
        if (newName.equals(Member.GOLD)) {
            throw new StoreException(Message.of("store.member.gold"));
        }
        Optional<Message> objection = MemberName.objection(newName);
        if (objection.isPresent()) {
            throw new StoreException(objection.get());
        }
        if (session.number("SELECT count(*) FROM member WHERE name = ?", newName) > 0) {
            throw new StoreException(Message.of("store.member.taken", "member", newName));
        }
        session.update(
                "UPDATE member SET name = ? WHERE name = ?",
                StoredText.name(Kept.MEMBER, newName),
                name);
        session.update("UPDATE comment SET author = ? WHERE author = ?", newName, name);
        session.update("UPDATE comment SET resolved_by = ? WHERE resolved_by = ?", newName, name);
        HistoryRows.add(
                session, actor, What.MEMBER_RENAMED, Map.of("before", name, "after", newName));
        return new Member(newName, member.role());
    }

    private static long addMember(Session session, String name, String role, String actor)
            throws SQLException, StoreException {
        Optional<Message> objection = MemberName.objection(name);
        if (objection.isPresent()) {
            throw new StoreException(objection.get());
        }
        long id =
                session.insert(
                        "INSERT INTO member (name, role) VALUES (?, ?)",
                        StoredText.name(Kept.MEMBER, name),
                        role);
        if (!role.equals(GOLD_ROLE)) {
            HistoryRows.add(session, actor, What.MEMBER_ADDED, Map.of("name", name, "role", role));
        }
        return id;
    }

    /** Returns a member's number; one who is not known becomes an annotator by coming. */
    static long memberId(Session session, String name) throws SQLException, StoreException {
        Optional<Long> known =
                session.first("SELECT id FROM member WHERE name = ?", row -> row.getLong(1), name);
        if (known.isPresent()) {
            return known.get();
        }
        if (name.equals(Member.GOLD)) {
            return addMember(session, name, GOLD_ROLE, name);
        }
        long id = addMember(session, name, Words.of(Member.Role.ANNOTATOR), name);
        session.comes(new Member(name, Member.Role.ANNOTATOR));
        return id;
    }
}
