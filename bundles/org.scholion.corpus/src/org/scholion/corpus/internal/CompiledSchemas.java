/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.scholion.corpus.SchemaVersion;
import org.scholion.corpus.StoreException;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;

/** The versions of a project's schema in their compiled form, each read once. */
final class CompiledSchemas {

    /**
     * What tells versions apart without reading them: one whose saving was taken back leaves its
     * number to another.
     */
    private record Stamp(int number, long savedAt, long bytes) {}

    private final Map<Stamp, Schema> versions = new ConcurrentHashMap<>();

    /** A version of the schema, compiled. */
    record Version(int number, Schema schema) {}

    /**
     * Returns the newest version.
     *
     * @throws StoreException when there is none, or it cannot be read
     */
    Version newest(Session session) throws SQLException, StoreException {
        Optional<Stamp> stamp =
                session.first(
                        "SELECT number, saved_at, octet_length(xml) FROM schema_version"
                                + " ORDER BY number DESC LIMIT 1",
                        row -> new Stamp(row.getInt(1), row.getLong(2), row.getLong(3)));
        Optional<Schema> known = stamp.map(versions::get);
        if (known.isPresent()) {
            return new Version(stamp.map(Stamp::number).orElseThrow(), known.get());
        }
        SchemaVersion newest = ProjectRows.newestSchema(session);
        Schema schema = compile(newest);
        stamp.ifPresent(s -> versions.put(s, schema));
        return new Version(newest.number(), schema);
    }

    /**
     * Returns a version by its number.
     *
     * @throws StoreException when there is none, or it cannot be read
     */
    Schema version(Session session, int number) throws SQLException, StoreException {
        SchemaVersion version = ProjectRows.schema(session, number);
        Stamp stamp =
                new Stamp(
                        number,
                        version.savedAt().toEpochMilli(),
                        version.xml().getBytes(StandardCharsets.UTF_8).length);
        Optional<Schema> known = Optional.ofNullable(versions.get(stamp));
        if (known.isPresent()) {
            return known.get();
        }
        Schema schema = compile(version);
        versions.put(stamp, schema);
        return schema;
    }

    private static Schema compile(SchemaVersion version) throws StoreException {
        try {
            return SchemaXml.read(
                    version.xml(),
                    Message.of("store.place.schema-version", "version", version.number())
                            .toString());
        } catch (InvalidSchemaException e) {
            throw new StoreException(
                    Message.of(
                            "store.damaged.schema",
                            "version",
                            version.number(),
                            "reason",
                            Message.of(e)),
                    e);
        }
    }
}
