/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.corpus.KeptRelease;
import org.scholion.corpus.NewRelease;
import org.scholion.corpus.Releases;
import org.scholion.corpus.StoreException;

/** The releases of a SQLite file. */
final class SqliteReleases implements Releases {

    /** In the table {@code project}. */
    static final String SECRET = "release-secret";

    static final String SELECT =
            "SELECT id, content, recipe, state, names, manifest, actor, at FROM release";

    private final Database database;

    SqliteReleases(Database database) {
        this.database = database;
    }

    @Override
    public String secret() throws StoreException {
        return database.read(session -> ProjectRows.value(session, SECRET));
    }

    @Override
    public List<KeptRelease> all() throws StoreException {
        return database.read(
                session -> session.list(SELECT + " ORDER BY id", SqliteReleases::read));
    }

    @Override
    public Optional<KeptRelease> find(String content) throws StoreException {
        return database.read(session -> find(session, content));
    }

    private static Optional<KeptRelease> find(Session session, String content)
            throws SQLException, StoreException {
        return session.first(SELECT + " WHERE content = ?", SqliteReleases::read, content);
    }

    @Override
    public KeptRelease keep(NewRelease release, String actor) throws StoreException {
        return database.write(
                session -> {
                    Optional<KeptRelease> known = find(session, release.content());
                    if (known.isPresent()) {
                        return known.get();
                    }
                    session.insert(
                            "INSERT INTO release (content, recipe, state, names, manifest, actor,"
                                    + " at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                            release.content(),
                            StoredText.storable(Kept.RECIPE, release.recipe()),
                            StoredText.deflate(release.state()),
                            StoredText.deflate(release.names()),
                            release.manifest(),
                            StoredText.name(Kept.ACTOR, actor),
                            Times.now().toEpochMilli());
                    HistoryRows.add(
                            session,
                            actor,
                            What.RELEASE_MADE,
                            Map.of("content", release.content(), "manifest", release.manifest()));
                    return find(session, release.content()).orElseThrow();
                });
    }

    /**
     * Looks at a row as it is kept.
     *
     * @throws StoreException when it cannot be read
     */
    static void check(ResultSet row) throws SQLException, StoreException {
        NewRelease kept = read(row).kept();
        StoredJson.requireObject(kept.state());
        StoredJson.requireObject(kept.names());
    }

    private static KeptRelease read(ResultSet row) throws SQLException, StoreException {
        return new KeptRelease(
                row.getLong(1),
                new NewRelease(
                        row.getString(2),
                        row.getString(3),
                        StoredText.inflate(row.getBytes(4)),
                        StoredText.inflate(row.getBytes(5)),
                        row.getString(6)),
                row.getString(7),
                Times.at(row.getLong(8)));
    }
}
