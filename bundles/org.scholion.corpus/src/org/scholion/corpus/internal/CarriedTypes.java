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
import java.util.Set;
import java.util.TreeSet;
import org.scholion.corpus.Migration;
import org.scholion.corpus.StoreException;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.IdMigration;

/**
 * What ids of types mean now that were kept under earlier versions of the schema. They are read and
 * not rewritten, so that undoing a migration undoes this as well.
 */
final class CarriedTypes {

    private final Session session;
    private final CompiledSchemas schemas;
    private final Carrying carrying;
    private final boolean never;

    CarriedTypes(Session session, CompiledSchemas schemas) throws SQLException, StoreException {
        this.session = session;
        this.schemas = schemas;
        carrying = new Carrying(session, schemas);
        never = carrying.since(0).isEmpty();
    }

    /**
     * Returns what a type is now, or may be; nothing when it went.
     *
     * @param at when its id was kept, in milliseconds since the epoch
     */
    Set<String> of(String type, long at) throws SQLException, StoreException {
        if (never) {
            return Set.of(type);
        }
        int newest = schemas.newest(session).number();
        int version =
                (int)
                        session.number(
                                "SELECT coalesce(max(number), 1) FROM schema_version"
                                        + " WHERE saved_at <= ?",
                                at);
        if (!has(version, type)) {
            // it came from a package that was made before, or in the moment of a migration
            version = 1;
            while (version <= newest && !has(version, type)) {
                version++;
            }
        }
        List<Migration> since = carrying.since(version);
        Set<String> types = Set.of(type);
        for (Migration migration : since) {
            IdMigration ids =
                    new IdMigration(
                            Carrying.plan(migration),
                            schemas.version(session, migration.fromVersion()),
                            schemas.version(session, migration.toVersion()));
            Set<String> after = new TreeSet<>();
            types.forEach(each -> after.addAll(ids.types(each)));
            types = after;
        }
        return types;
    }

    private boolean has(int version, String type) throws SQLException, StoreException {
        Schema schema = schemas.version(session, version);
        return schema.type(type).isPresent();
    }
}
