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
import org.scholion.corpus.LabelCount;
import org.scholion.corpus.MarkLabel;
import org.scholion.corpus.MarkPlace;
import org.scholion.corpus.MarkedStrings;
import org.scholion.corpus.StoreException;

/** The marked strings of a SQLite file. */
final class SqliteMarkedStrings implements MarkedStrings {

    private final Database database;

    SqliteMarkedStrings(Database database) {
        this.database = database;
    }

    @Override
    public List<LabelCount> labels(String key, Optional<String> member) throws StoreException {
        return database.read(session -> MarkRows.labels(session, key, member));
    }

    @Override
    public List<MarkPlace> places(String key, MarkLabel label, Optional<String> member, int most)
            throws StoreException {
        if (most < 1) {
            throw new IllegalArgumentException("at least one place is asked for, not " + most);
        }
        return database.snapshot(session -> MarkRows.places(session, key, label, member, most));
    }

    @Override
    public Optional<String> firstFrom(String key) throws StoreException {
        return database.read(session -> MarkRows.firstFrom(session, key));
    }
}
