/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.stream.Stream;

/** What breaks what the work is about: documents, the project, packages, catalogue, the file. */
final class ProjectBreaks {

    private ProjectBreaks() {}

    static Stream<Break> document() {
        return Stream.of(
                document("ulid = 'x'", "value", "a"),
                document("name = ''", "kept.empty", "#1"),
                document("characters = 3", "text-length", "a"),
                document("source_sha256 = 'abc'", "value", "a"),
                document("charset = 'klingon'", "value", "a"),
                document("charset = 'a b'", "value", "a"),
                document("charset_origin = 'GUESSED'", "damaged.word", "a"),
                document("charset_confidence = 101", "value", "a"),
                document("charset_confidence = -1", "value", "a"),
                document("byte_order_mark = 2", "value", "a"),
                document("byte_order_mark = -1", "value", "a"),
                document("language = ''", "value", "a"),
                document("language = 'a b'", "value", "a"),
                document("direction = 'up'", "value", "a"),
                document("metadata = '['", "damaged.value", "a"),
                document("metadata = '{\"a\":1}'", "damaged.value", "a"),
                new Break(
                        "INSERT INTO dismissal VALUES (1, 1, 70, 999, 'person', 0)",
                        "dismissal-place",
                        "a"),
                new Break(
                        "INSERT INTO dismissal VALUES (1, 1, 5, 5, 'person', 0)",
                        "dismissal-place",
                        "a"),
                new Break(
                        "INSERT INTO dismissal VALUES (1, 99, 5, 7, 'person', 0)",
                        "row-orphaned",
                        "dismissal"),
                document("imported_at = 'today'", "value-kind", "document, row 1"),
                new Break(
                        "UPDATE document SET removed_by = '' WHERE id = 3",
                        "kept.empty",
                        "c (removed)"),
                new Break(
                        "DROP INDEX document_by_name; UPDATE document SET name = 'b' WHERE id = 1",
                        "duplicate",
                        "document, row 2"),
                new Break(
                        "UPDATE document_text SET content = x'41' WHERE document_id = 2",
                        "text-other",
                        "b"),
                new Break("UPDATE document_text SET encoding = 7", "value", "a"),
                new Break(
                        "DELETE FROM document_text WHERE document_id = 3",
                        "text-missing",
                        "c (removed)"),
                new Break("UPDATE base_layer SET content = x'00'", "damaged.packed", "a"));
    }

    static Break document(String set, String kind, String where) {
        return new Break("UPDATE document SET " + set + " WHERE id = 1", kind, where);
    }

    static Stream<Break> project() {
        return Stream.of(
                new Break("DELETE FROM project WHERE key = 'id'", "value", "project, row id"),
                new Break(
                        "UPDATE project SET value = 'then' WHERE key = 'created_at'",
                        "unreadable",
                        "project, row created_at"),
                new Break(
                        "INSERT INTO project VALUES ('kept-set-x', 'why')",
                        "kept-nothing",
                        "project, row kept-set-x"),
                new Break(
                        "INSERT INTO project VALUES ('shared-suggestions', 'maybe')",
                        "value",
                        "project, row shared-suggestions"),
                new Break(
                        "INSERT INTO project VALUES ('own-adjudication', 'maybe')",
                        "value",
                        "project, row own-adjudication"),
                new Break(
                        "UPDATE marked_string SET set_id = 99 WHERE set_id = 2",
                        "marked-other",
                        "marked_string"),
                Break.ofSet("DELETE FROM marked_string WHERE set_id = 1", "marked-other"),
                new Break("DELETE FROM schema_version", "no-schema", "schema"),
                new Break(
                        "UPDATE schema_version SET number = 3",
                        "version-missing",
                        "schema version 3"),
                new Break(
                        "UPDATE schema_version SET xml = '<'",
                        "schema-unreadable",
                        "schema version 1"),
                member("name = 'a,b'", "member-name"),
                member("name = 'all'", "member-name"),
                member("role = 'king'", "damaged.word"),
                member("role = 'gold'", "value"),
                new Break(
                        "UPDATE assignment SET due = 'soon' WHERE due IS NOT NULL",
                        "unreadable",
                        "assignment, row 2, 2"),
                history("UPDATE project_history SET code = 'x' WHERE id = 2", "damaged.history"),
                history("UPDATE project_history SET arguments = 1 WHERE id = 2", "damaged.value"),
                history("DELETE FROM project_history WHERE id = 1", "history-gap"),
                new Break("INSERT INTO purge VALUES (3)", "purge-left", "purge, row 3"));
    }

    static Stream<Break> handedOut() {
        String set = "package_set, row 1, 1";
        return Stream.of(
                new Break("UPDATE package SET ulid = 'x'", "value", "package, row 1"),
                new Break("UPDATE package SET file = ' '", "value", "package, row 1"),
                new Break("UPDATE package SET state = 'lost'", "damaged.word", "package, row 1"),
                new Break("UPDATE package SET made_by = ''", "kept.empty", "package, row 1"),
                new Break("UPDATE package SET member_id = 99", "row-orphaned", "package, row 1"),
                new Break(
                        "UPDATE package SET state = 'here'; INSERT INTO package SELECT 7, ulid,"
                                + " member_id, file, state, made_by, made_at, changed_at"
                                + " FROM package",
                        "value",
                        "package, row 7"),
                new Break(
                        "INSERT INTO package SELECT 7, ulid, member_id, file, state, made_by,"
                                + " made_at, changed_at FROM package",
                        "duplicate",
                        "package, row 7"),
                new Break("UPDATE package_set SET seq = 99 WHERE set_id = 1", "value", set),
                new Break("UPDATE package_set SET seq = -1 WHERE set_id = 1", "value", set),
                new Break("UPDATE package_set SET states = 9 WHERE set_id = 1", "value", set),
                new Break(
                        "UPDATE package_set SET hash = x'00' WHERE set_id = 1", "handed-out", set),
                new Break(
                        "UPDATE journal SET actor = 'x' WHERE set_id = 1 AND seq = 1",
                        "handed-out",
                        set),
                new Break(
                        "UPDATE round_document SET part = 'x'",
                        "damaged.word",
                        "round_document, row 1, 1"),
                new Break(
                        "UPDATE round_document SET round = ''",
                        "kept.empty",
                        "round_document, row 1, "));
    }

    static Stream<Break> catalogue() {
        String kept = "catalogue_entry, row " + KeptInvariants.KEPT;
        String merged = "catalogue_entry, row " + KeptInvariants.MERGED;
        String open = "UPDATE catalogue_change SET ";
        return Stream.of(
                new Break(
                        "UPDATE catalogue_entry SET ulid = 'x' WHERE id = 1",
                        "unreadable",
                        "catalogue_entry, row x"),
                new Break("UPDATE catalogue_entry SET type_id = ''", "entry.no-type", kept),
                new Break(
                        "UPDATE catalogue_entry SET standing = 'lost' WHERE id = 1",
                        "damaged.word",
                        kept),
                new Break(
                        "UPDATE catalogue_entry SET content = '[' WHERE id = 1",
                        "damaged.value",
                        kept),
                new Break(
                        "UPDATE catalogue_entry SET content = '{}' WHERE id = 1",
                        "unreadable",
                        kept),
                new Break(
                        "UPDATE catalogue_entry SET merged_into = '01M8C85CZY9GDGW8QPXTFK2VV9'"
                                + " WHERE id = 2",
                        "entry.into-none",
                        merged),
                new Break(
                        "UPDATE catalogue_entry SET standing = 'merged', merged_into = '"
                                + KeptInvariants.MERGED
                                + "' WHERE id = 1",
                        "entry.circle",
                        merged),
                new Break(
                        "UPDATE catalogue_entry SET content = '{\"names\":[[\"en\",\"x\",true]],"
                                + "\"members\":[\"01M8C85CZY9GDGW8QPXTFK2VV9\"]}' WHERE id = 1",
                        "entry.no-member",
                        kept),
                new Break(
                        "UPDATE catalogue_entry SET content = '{\"names\":[[\"en\",\"x\",true]],"
                                + "\"members\":[\""
                                + KeptInvariants.KEPT
                                + "\"]}' WHERE id = 1",
                        "entry.own-member",
                        kept),
                new Break(
                        open + "what = 'lost' WHERE id = 1",
                        "damaged.word",
                        "catalogue_change, row 1"),
                new Break(
                        open + "actor = '' WHERE id = 1", "kept.empty", "catalogue_change, row 1"),
                new Break(
                        open + "after_state = '[]' WHERE id = 1",
                        "value",
                        "catalogue_change, row 1"),
                new Break(open + "undoes = 2 WHERE id = 2", "value", "catalogue_change, row 2"),
                new Break(
                        "DELETE FROM catalogue_change WHERE id = 1",
                        "history-gap",
                        "catalogue_change, row 2"),
                new Break(
                        "INSERT INTO entry_reference VALUES ('"
                                + KeptInvariants.KEPT
                                + "', 99, 'x')",
                        "value",
                        "entry_reference, row 99"),
                new Break(
                        "INSERT INTO entry_reference VALUES ('"
                                + KeptInvariants.KEPT
                                + "', 1, 'x')",
                        "links-wrong",
                        "a, asha"));
    }

    static Break member(String set, String kind) {
        return new Break("UPDATE member SET " + set + " WHERE id = 1", kind, "member, row 1");
    }

    static Break history(String sql, String kind) {
        return new Break(sql, kind, "project_history, row 2");
    }

    static Stream<Break> file() {
        return Stream.of(
                file("PRAGMA user_version = 1", "value"),
                file("PRAGMA application_id = 7", "value"),
                file("DROP INDEX comment_by_document", "object-missing"),
                file(
                        "DROP INDEX comment_by_document; CREATE INDEX comment_by_document"
                                + " ON comment (id)",
                        "object-other"),
                file("CREATE TABLE mine (x)", "object-foreign"),
                file("CREATE VIEW mine AS SELECT 1", "object-foreign"),
                file("CREATE INDEX mine ON comment (author)", "object-foreign"),
                file(
                        "CREATE TRIGGER mine AFTER INSERT ON member BEGIN DELETE FROM member; END",
                        "object-foreign"),
                file("DROP TABLE decision", "object-missing"));
    }

    static Break file(String sql, String kind) {
        return new Break(sql, kind, "file");
    }
}
