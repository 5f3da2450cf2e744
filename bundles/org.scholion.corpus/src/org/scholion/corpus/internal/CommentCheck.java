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
import org.scholion.corpus.NewComment;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationId;
import org.scholion.words.Message;

/** Verifies the comments on one document. That their marks exist is verified with the sets. */
final class CommentCheck {

    private static final String SELECT =
            "SELECT c.id, c.ulid, c.set_id, c.annotation_id, c.begin_at, c.end_at, c.reply_to,"
                    + " c.kind, c.to_leads, c.to_member, c.author, c.content, c.resolved_by,"
                    + " c.resolved_at, s.document_id AS set_of, r.document_id AS reply_of,"
                    + " t.role AS role_of FROM comment c"
                    + " LEFT JOIN annotation_set s ON s.id = c.set_id"
                    + " LEFT JOIN comment r ON r.id = c.reply_to"
                    + " LEFT JOIN member t ON t.id = c.to_member"
                    + " WHERE c.document_id = ? ORDER BY c.id";

    private final Session session;
    private final CheckedDocument document;
    private final Findings findings;

    CommentCheck(Session session, CheckedDocument document, Findings findings) {
        this.session = session;
        this.document = document;
        this.findings = findings;
    }

    void run() throws SQLException, StoreException {
        session.forEach(
                SELECT,
                row -> {
                    Message where = document.place("comment", row.getLong("id"));
                    findings.guard(where, () -> comment(row, where));
                },
                document.id());
    }

    private void comment(ResultSet row, Message where) throws SQLException {
        String ulid = row.getString("ulid");
        findings.require(AnnotationId.parse(ulid).isPresent(), where, "ulid", ulid);
        findings.guard(where, () -> StoredText.name(Kept.AUTHOR, row.getString("author")));
        findings.guard(where, () -> StoredText.storable(Kept.COMMENT, row.getString("content")));
        if (has(row, "annotation_id")) {
            String id = row.getString("annotation_id");
            boolean possible = has(row, "set_id") && AnnotationId.parse(id).isPresent();
            findings.require(possible, where, "annotation_id", id);
        }
        // one that is missing altogether is found with the references
        if (has(row, "set_of") && row.getLong("set_of") != document.id()) {
            findings.report(where, Message.of("store.check.comment-set"));
        }
        if (has(row, "reply_of")
                && (row.getLong("reply_of") != document.id()
                        || row.getLong("reply_to") >= row.getLong("id"))) {
            findings.report(
                    where, Message.of("store.check.comment-reply", "row", row.getLong("reply_to")));
        }
        place(row, where);
        addressee(row, where);
        if (has(row, "resolved_by") != has(row, "resolved_at")) {
            findings.report(where, Message.of("store.check.comment-resolved"));
        }
    }

    private void place(ResultSet row, Message where) throws SQLException {
        boolean placed = has(row, "begin_at");
        long begin = row.getLong("begin_at");
        long end = row.getLong("end_at");
        if (placed != has(row, "end_at")
                || placed && (begin < 0 || end < begin || end > document.characters())) {
            findings.report(
                    where, Message.of("store.check.comment-place", "begin", begin, "end", end));
        }
    }

    private void addressee(ResultSet row, Message where) throws SQLException {
        String kind = String.valueOf(row.getString("kind"));
        findings.require(NewComment.Kind.ofWord(kind).isPresent(), where, "kind", kind);
        if (has(row, "to_member")
                && (row.getInt("to_leads") != 0 || "gold".equals(row.getString("role_of")))) {
            findings.report(where, Message.of("store.check.comment-to"));
        }
    }

    private static boolean has(ResultSet row, String column) throws SQLException {
        return row.getObject(column) != null;
    }
}
