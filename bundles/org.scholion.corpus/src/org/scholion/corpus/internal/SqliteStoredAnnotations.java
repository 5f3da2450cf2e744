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
import java.util.Map;
import org.scholion.corpus.SetContents;
import org.scholion.corpus.SetCounts;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.StoredAnnotations;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;

/** The annotations in a SQLite file. */
final class SqliteStoredAnnotations implements StoredAnnotations {

    private final Database database;
    private final CompiledSchemas schemas;

    SqliteStoredAnnotations(Database database, CompiledSchemas schemas) {
        this.database = database;
        this.schemas = schemas;
    }

    @Override
    public List<Annotation> of(long setId) throws StoreException {
        return database.read(session -> AnnotationRows.all(session, setId));
    }

    @Override
    public List<Annotation> at(long setId, long sequence) throws StoreException {
        return database.snapshot(session -> new Carrying(session, schemas).at(setId, sequence));
    }

    @Override
    public List<Annotation> frozen(long setId, long sequence) throws StoreException {
        return database.snapshot(session -> Replay.annotationsAt(session, setId, sequence));
    }

    @Override
    public boolean has(long setId, AnnotationId id) throws StoreException {
        return database.read(
                session ->
                        session.number(
                                        "SELECT count(*) FROM annotation"
                                                + " WHERE set_id = ? AND id = ?",
                                        setId,
                                        id.value())
                                > 0);
    }

    @Override
    public SetContents contents(long setId) throws StoreException {
        return database.snapshot(
                session ->
                        new SetContents(
                                SetRows.get(session, setId), AnnotationRows.all(session, setId)));
    }

    @Override
    public Map<String, SetCounts> counts() throws StoreException {
        return database.snapshot(AnnotationRows::counts);
    }
}
