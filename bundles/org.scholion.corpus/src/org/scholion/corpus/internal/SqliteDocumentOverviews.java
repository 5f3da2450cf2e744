/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.Collection;
import java.util.List;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.DocumentOverviews;
import org.scholion.corpus.StoreException;

/** What lists show of the documents in a SQLite file. */
final class SqliteDocumentOverviews implements DocumentOverviews {

    private final Database database;

    SqliteDocumentOverviews(Database database) {
        this.database = database;
    }

    @Override
    public List<DocumentOverview> portion(String afterName, int limit) throws StoreException {
        return database.snapshot(session -> new OverviewRows(session).portion(afterName, limit));
    }

    @Override
    public List<DocumentOverview> some(Collection<Long> documentIds) throws StoreException {
        return database.snapshot(session -> new OverviewRows(session).some(documentIds));
    }
}
