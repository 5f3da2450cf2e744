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
import java.util.Optional;
import java.util.OptionalLong;
import org.scholion.corpus.Comment;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.Ulid;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.words.Message;

/** Comments. */
final class CommentRows {

    private static final String SELECT =
            "SELECT id, document_id, set_id, annotation_id, begin_at, end_at, reply_to, author, at,"
                    + " content, resolved_by, resolved_at, ulid FROM comment";

    private CommentRows() {}

    static List<Comment> of(Session session, long documentId) throws SQLException, StoreException {
        return session.list(
                SELECT + " WHERE document_id = ? ORDER BY id", CommentRows::read, documentId);
    }

    static Comment add(Session session, NewComment comment) throws SQLException, StoreException {
        DocumentRows.get(session, comment.documentId());
        if (comment.setId().isPresent()
                && SetRows.get(session, comment.setId().getAsLong()).documentId()
                        != comment.documentId()) {
            throw new StoreException(Message.of("store.comment.other-set"));
        }
        if (comment.replyTo().isPresent()
                && get(session, comment.replyTo().getAsLong()).content().documentId()
                        != comment.documentId()) {
            throw new StoreException(Message.of("store.comment.other-document"));
        }
        long id =
                session.insert(
                        "INSERT INTO comment (ulid, document_id, set_id, annotation_id, begin_at,"
                                + " end_at, reply_to, author, at, content)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        Ulids.next().value(),
                        comment.documentId(),
                        comment.setId(),
                        comment.annotation().map(AnnotationId::value),
                        comment.place().map(Fragment::begin),
                        comment.place().map(Fragment::end),
                        comment.replyTo(),
                        StoredText.name(Kept.AUTHOR, comment.author()),
                        Times.now().toEpochMilli(),
                        StoredText.storable(Kept.COMMENT, comment.text()));
        return get(session, id);
    }

    static Comment resolve(Session session, long id, Optional<String> by)
            throws SQLException, StoreException {
        get(session, id);
        session.update(
                "UPDATE comment SET resolved_by = ?, resolved_at = ? WHERE id = ?",
                by,
                by.map(name -> Times.now().toEpochMilli()),
                id);
        return get(session, id);
    }

    private static Comment get(Session session, long id) throws SQLException, StoreException {
        return session.first(SELECT + " WHERE id = ?", CommentRows::read, id)
                .orElseThrow(() -> new StoreException(Message.of("store.none.comment", "id", id)));
    }

    private static Comment read(ResultSet row) throws SQLException {
        Optional<Fragment> place =
                number(row, 5).isPresent()
                        ? Optional.of(new Fragment(row.getInt(5), row.getInt(6)))
                        : Optional.empty();
        NewComment content =
                new NewComment(
                        row.getLong(2),
                        number(row, 3),
                        Optional.ofNullable(row.getString(4)).map(AnnotationId::new),
                        place,
                        number(row, 7),
                        row.getString(8),
                        row.getString(10));
        Optional<Comment.Resolution> resolved =
                number(row, 12).isPresent()
                        ? Optional.of(
                                new Comment.Resolution(
                                        row.getString(11), Times.at(row.getLong(12))))
                        : Optional.empty();
        return new Comment(
                row.getLong(1),
                new Ulid(row.getString(13)),
                content,
                Times.at(row.getLong(9)),
                resolved);
    }

    private static OptionalLong number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
