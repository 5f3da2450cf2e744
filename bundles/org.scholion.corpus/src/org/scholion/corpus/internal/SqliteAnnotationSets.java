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
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.AnnotationSets;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StaleSetException;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;

/** The annotation sets in a SQLite file. */
final class SqliteAnnotationSets implements AnnotationSets {

    private final Database database;
    private final StoreEvents events;

    SqliteAnnotationSets(Database database, StoreEvents events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public Optional<AnnotationSet> find(long documentId, String member) throws StoreException {
        return database.read(session -> SetRows.find(session, documentId, member));
    }

    @Override
    public Optional<AnnotationSet> find(long setId) throws StoreException {
        return database.read(session -> SetRows.find(session, setId));
    }

    @Override
    public AnnotationSet open(long documentId, String member) throws StoreException {
        Optional<AnnotationSet> existing = find(documentId, member);
        if (existing.isPresent()) {
            return existing.get();
        }
        return database.write(
                session -> {
                    Optional<AnnotationSet> meanwhile = SetRows.find(session, documentId, member);
                    if (meanwhile.isPresent()) {
                        return meanwhile.get();
                    }
                    AnnotationSet made = SetRows.make(session, documentId, member);
                    events.tell(new StoreEvent.SetOpened(made));
                    return made;
                });
    }

    @Override
    public List<AnnotationSet> all() throws StoreException {
        return database.read(SetRows::all);
    }

    @Override
    public List<AnnotationSet> of(long documentId) throws StoreException {
        return database.read(session -> SetRows.of(session, documentId));
    }

    @Override
    public AnnotationSet saveState(
            long setId, SetState state, Optional<String> reason, String actor)
            throws StoreException {
        return database.write(session -> saved(session, setId, state, reason, actor));
    }

    @Override
    public AnnotationSet saveState(
            long setId,
            long expectedSequence,
            SetState state,
            Optional<String> reason,
            String actor)
            throws StoreException {
        return database.write(
                session -> {
                    AnnotationSet now = SetRows.get(session, setId);
                    if (now.lastSequence() != expectedSequence) {
                        throw StaleSetException.of(now, expectedSequence);
                    }
                    return saved(session, setId, state, reason, actor);
                });
    }

    private AnnotationSet saved(
            Session session, long setId, SetState state, Optional<String> reason, String actor)
            throws SQLException, StoreException {
        AnnotationSet set = StateRows.save(session, setId, state, reason, actor);
        events.tell(new StoreEvent.StateChanged(set));
        return set;
    }
}
