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
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.ClosedSetException;
import org.scholion.corpus.ProjectBusyException;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/**
 * What an edit must know of the set it changes, read with one statement: someone waits for it.
 *
 * @param set the set as it is
 * @param characters the length of the document's text in UTF-16 units
 * @param end where its journal ends
 */
record AppendTarget(AnnotationSet set, int characters, JournalEnd end) {

    private static final String SELECT =
            "SELECT "
                    + SetRows.COLUMNS
                    + ", d.characters, coalesce(j.undo_top, 0), coalesce(j.redo_top, 0),"
                    + " d.removed_at IS NULL,"
                    + " EXISTS (SELECT 1 FROM arriving r WHERE r.set_id = s.id),"
                    + " EXISTS (SELECT 1 FROM project p WHERE p.key = '"
                    + KeptSets.KEY
                    + "' || s.ulid), "
                    + PackageRows.IS_OUT
                    + " FROM annotation_set s JOIN member m ON m.id = s.member_id"
                    + " JOIN document d ON d.id = s.document_id"
                    + " LEFT JOIN journal j ON j.set_id = s.id AND j.seq = s.last_seq"
                    + " WHERE s.id = ?";

    private record Row(
            AppendTarget target, boolean present, boolean arriving, boolean kept, boolean out) {}

    /**
     * Reads it.
     *
     * @throws ProjectBusyException while the set arrives
     * @throws org.scholion.corpus.HandedOutException when it is handed out
     * @throws ClosedSetException when the set is done or skipped
     * @throws StoreException when there is no such set, or it is kept to be read only
     */
    static AppendTarget of(Session session, long setId) throws SQLException, StoreException {
        Row found =
                session.first(
                                SELECT,
                                row -> {
                                    AnnotationSet set = SetRows.read(row);
                                    JournalEnd end =
                                            new JournalEnd(
                                                    set.id(),
                                                    set.lastSequence(),
                                                    new UndoState(row.getLong(10), row.getLong(11)),
                                                    set.state() == SetState.NEW);
                                    return new Row(
                                            new AppendTarget(set, row.getInt(9), end),
                                            row.getBoolean(12),
                                            row.getBoolean(13),
                                            row.getBoolean(14),
                                            row.getBoolean(15));
                                },
                                setId)
                        .orElseThrow(() -> SetRows.missing(setId));
        if (found.arriving()) {
            throw new ProjectBusyException(Message.of("store.work.arriving"));
        }
        if (found.kept()) {
            throw KeptSets.unchangeable();
        }
        if (!found.present()) {
            throw SetRows.missing(setId);
        }
        if (found.out()) {
            PackageRows.requireHere(session, setId);
        }
        if (found.target().set().state().isClosed()) {
            throw new ClosedSetException(found.target().set());
        }
        return found.target();
    }
}
