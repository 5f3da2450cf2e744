/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.Comment;
import org.scholion.corpus.Dismissal;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.WorkPackage;

/** What a member has read and dismissed in a package, coming home beside the sets. */
final class MemberNotes {

    private final Session session;
    private final StoreEvents events;
    private final ProjectStore from;
    private final WorkPackage made;
    private final Map<Long, Long> documents;

    /**
     * Creates it.
     *
     * @param made the package
     * @param documents the documents here of those in the package
     */
    MemberNotes(
            Session session,
            StoreEvents events,
            ProjectStore from,
            WorkPackage made,
            Map<Long, Long> documents) {
        this.session = session;
        this.events = events;
        this.from = from;
        this.made = made;
        this.documents = documents;
    }

    void run() throws SQLException, StoreException {
        Optional<Long> member = member();
        if (member.isEmpty()) {
            return;
        }
        for (Map.Entry<Long, Long> document : documents.entrySet()) {
            dismissals(document.getKey(), document.getValue(), member.get());
        }
        for (Comment comment : from.comments().all()) {
            if (comment.readers().contains(made.member())) {
                session.update(
                        "INSERT OR IGNORE INTO comment_read (comment_id, member_id, at)"
                                + " SELECT id, ?, ? FROM comment WHERE ulid = ? AND author <> ?",
                        member.get(),
                        Times.now().toEpochMilli(),
                        comment.ulid().value(),
                        made.member());
            }
        }
    }

    /** The member may have got another name here. */
    private Optional<Long> member() throws SQLException, StoreException {
        return session.first(
                "SELECT m.id FROM member m WHERE m.id = coalesce("
                        + "(SELECT member_id FROM package WHERE ulid = ?),"
                        + " (SELECT id FROM member WHERE name = ?))",
                row -> row.getLong(1),
                made.ulid().value(),
                made.member());
    }

    private void dismissals(long there, long here, long member)
            throws SQLException, StoreException {
        int added = 0;
        for (Dismissal dismissal : from.dismissals().of(there, made.member())) {
            added +=
                    session.update(
                            "INSERT OR IGNORE INTO dismissal (document_id, member_id, begin_at,"
                                    + " end_at, type_id, at) VALUES (?, ?, ?, ?, ?, ?)",
                            here,
                            member,
                            dismissal.place().begin(),
                            dismissal.place().end(),
                            dismissal.typeId(),
                            Times.now().toEpochMilli());
        }
        if (added > 0) {
            events.tell(new StoreEvent.DismissalsChanged(here, made.member()));
        }
    }
}
