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
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scholion.corpus.Addressee;
import org.scholion.corpus.Comment;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.Ulid;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.words.Message;

/** Comments. */
final class CommentRows {

    /** Between names, which have no controls. */
    private static final String SEPARATOR = "\n";

    private static final String SELECT =
            "SELECT c.id, c.ulid, c.document_id, c.set_id, c.annotation_id, c.begin_at, c.end_at,"
                    + " c.reply_to, c.kind, c.to_leads, t.name AS addressee, c.author, c.at,"
                    + " c.content, c.resolved_by, c.resolved_at,"
                    + " (SELECT group_concat(m.name, char(10)) FROM comment_read r"
                    + " JOIN member m ON m.id = r.member_id WHERE r.comment_id = c.id) AS readers"
                    + " FROM comment c LEFT JOIN member t ON t.id = c.to_member";

    private CommentRows() {}

    static List<Comment> of(Session session, long documentId) throws SQLException, StoreException {
        return session.list(
                SELECT + " WHERE c.document_id = ? ORDER BY c.id", CommentRows::read, documentId);
    }

    static List<Comment> all(Session session) throws SQLException, StoreException {
        return session.list(
                SELECT
                        + " JOIN document d ON d.id = c.document_id"
                        + " WHERE d.removed_at IS NULL ORDER BY c.id",
                CommentRows::read);
    }

    static Comment add(Session session, NewComment comment) throws SQLException, StoreException {
        DocumentRows.get(session, comment.documentId());
        NewComment.About about = comment.about();
        if (about.setId().isPresent()
                && SetRows.get(session, about.setId().getAsLong()).documentId()
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
                                + " end_at, reply_to, kind, to_leads, to_member, author, at,"
                                + " content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        Ulids.next().value(),
                        comment.documentId(),
                        about.setId(),
                        about.annotation().map(AnnotationId::value),
                        about.place().map(Fragment::begin),
                        about.place().map(Fragment::end),
                        comment.replyTo(),
                        comment.kind().word(),
                        toLeads(comment),
                        member(session, comment.to()),
                        StoredText.name(Kept.AUTHOR, comment.author()),
                        Times.now().toEpochMilli(),
                        StoredText.storable(Kept.COMMENT, comment.text()));
        return get(session, id);
    }

    /** Returns 1 for a comment to the leads, else 0. */
    static int toLeads(NewComment comment) {
        return comment.to().filter(Addressee.Leads.class::isInstance).isPresent() ? 1 : 0;
    }

    /** Returns the number of the member a comment is for, if it is for one who is known. */
    static Optional<Long> knownMember(Session session, Optional<Addressee> to)
            throws SQLException, StoreException {
        if (to.isEmpty() || !(to.get() instanceof Addressee.One one)) {
            return Optional.empty();
        }
        return session.first(
                "SELECT id FROM member WHERE name = ? AND role <> 'gold'",
                row -> row.getLong(1),
                one.name());
    }

    /** Nobody becomes a member by being spoken to. */
    private static Optional<Long> member(Session session, Optional<Addressee> to)
            throws SQLException, StoreException {
        if (to.isEmpty() || !(to.get() instanceof Addressee.One one)) {
            return Optional.empty();
        }
        Optional<Long> known = knownMember(session, to);
        if (known.isEmpty()) {
            throw new StoreException(Message.of("store.comment.nobody", "member", one.name()));
        }
        return known;
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

    static List<Comment> read(Session session, List<Long> ids, String member)
            throws SQLException, StoreException {
        List<Comment> changed = new ArrayList<>();
        for (long id : ids) {
            if (get(session, id).isUnreadBy(member)) {
                session.update(
                        "INSERT INTO comment_read (comment_id, member_id, at) VALUES (?, ?, ?)",
                        id,
                        ProjectRows.memberId(session, member),
                        Times.now().toEpochMilli());
                changed.add(get(session, id));
            }
        }
        return changed;
    }

    static Comment get(Session session, long id) throws SQLException, StoreException {
        return session.first(SELECT + " WHERE c.id = ?", CommentRows::read, id)
                .orElseThrow(() -> new StoreException(Message.of("store.none.comment", "id", id)));
    }

    private static Comment read(ResultSet row) throws SQLException, StoreException {
        NewComment content =
                new NewComment(
                        row.getLong("document_id"),
                        about(row),
                        Words.commentKind(row.getString("kind")),
                        to(row),
                        number(row, "reply_to"),
                        row.getString("author"),
                        row.getString("content"));
        Optional<Comment.Resolution> resolved =
                number(row, "resolved_at").isPresent()
                        ? Optional.of(
                                new Comment.Resolution(
                                        row.getString("resolved_by"),
                                        Times.at(row.getLong("resolved_at"))))
                        : Optional.empty();
        return new Comment(
                row.getLong("id"),
                new Ulid(row.getString("ulid")),
                content,
                Times.at(row.getLong("at")),
                resolved,
                readers(row));
    }

    private static NewComment.About about(ResultSet row) throws SQLException {
        Optional<Fragment> place =
                number(row, "begin_at").isPresent()
                        ? Optional.of(new Fragment(row.getInt("begin_at"), row.getInt("end_at")))
                        : Optional.empty();
        return new NewComment.About(
                number(row, "set_id"),
                Optional.ofNullable(row.getString("annotation_id")).map(AnnotationId::new),
                place);
    }

    private static Optional<Addressee> to(ResultSet row) throws SQLException {
        if (row.getInt("to_leads") != 0) {
            return Optional.of(new Addressee.Leads());
        }
        return Optional.ofNullable(row.getString("addressee")).map(Addressee.One::new);
    }

    private static SortedSet<String> readers(ResultSet row) throws SQLException {
        SortedSet<String> readers = new TreeSet<>();
        Optional.ofNullable(row.getString("readers"))
                .ifPresent(names -> readers.addAll(List.of(names.split(SEPARATOR))));
        return readers;
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
