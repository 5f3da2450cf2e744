/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.corpus.HistoryEntry;
import org.scholion.corpus.ProjectHistory;
import org.scholion.corpus.SetStateChange;
import org.scholion.corpus.StoreException;

/**
 * Reads the histories in a SQLite file.
 *
 * @param database where they are
 */
final class SqliteProjectHistory implements ProjectHistory {

    private final Database database;

    SqliteProjectHistory(Database database) {
        this.database = database;
    }

    @Override
    public List<HistoryEntry> entries() throws StoreException {
        return database.read(HistoryRows::all);
    }

    @Override
    public List<SetStateChange> states(long setId) throws StoreException {
        return database.read(session -> StateRows.of(session, setId));
    }

    @Override
    public Map<String, WorkTime> workTimes(Duration pause) throws StoreException {
        return database.read(session -> WorkTimes.of(session, pause));
    }

    @Override
    public Set<Long> begunAnew() throws StoreException {
        return database.read(StateRows::begunAnew);
    }

    @Override
    public Map<Long, SetStateChange> firstDone() throws StoreException {
        return database.read(StateRows::firstDone);
    }
}
