/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.Optional;
import org.scholion.corpus.SchemaVersion;
import org.scholion.corpus.SchemaVersions;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;

/** The schema versions in a SQLite file. */
final class SqliteSchemaVersions implements SchemaVersions {

    private final Database database;
    private final StoreEvents events;

    SqliteSchemaVersions(Database database, StoreEvents events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public SchemaVersion newest() throws StoreException {
        return database.read(ProjectRows::newestSchema);
    }

    @Override
    public Optional<SchemaVersion> version(int number) throws StoreException {
        return database.read(session -> ProjectRows.findSchema(session, number));
    }

    @Override
    public SchemaVersion save(String xml, String actor) throws StoreException {
        return database.write(
                session -> {
                    SchemaVersion version = ProjectRows.addSchema(session, xml, actor);
                    events.tell(new StoreEvent.SchemaSaved(version));
                    return version;
                });
    }
}
