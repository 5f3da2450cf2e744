/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.List;
import java.util.Optional;
import org.scholion.corpus.Comment;
import org.scholion.corpus.Comments;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;

/** The comments in a SQLite file. */
final class SqliteComments implements Comments {

    private final Database database;
    private final StoreEvents events;

    SqliteComments(Database database, StoreEvents events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public List<Comment> of(long documentId) throws StoreException {
        return database.read(session -> CommentRows.of(session, documentId));
    }

    @Override
    public List<Comment> all() throws StoreException {
        return database.read(CommentRows::all);
    }

    @Override
    public Comment add(NewComment comment) throws StoreException {
        return database.write(
                session -> {
                    Comment added = CommentRows.add(session, comment);
                    events.tell(new StoreEvent.CommentChanged(added));
                    return added;
                });
    }

    @Override
    public Comment resolve(long commentId, Optional<String> by) throws StoreException {
        return database.write(
                session -> {
                    Comment changed = CommentRows.resolve(session, commentId, by);
                    events.tell(new StoreEvent.CommentChanged(changed));
                    return changed;
                });
    }

    @Override
    public List<Comment> read(List<Long> commentIds, String member) throws StoreException {
        return database.write(
                session -> {
                    List<Comment> changed = CommentRows.read(session, commentIds, member);
                    changed.forEach(comment -> events.tell(new StoreEvent.CommentChanged(comment)));
                    return changed;
                });
    }
}
