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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.scholion.corpus.HandedOutException;
import org.scholion.corpus.PackageLineage;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.Ulid;
import org.scholion.corpus.WorkPackage;
import org.scholion.corpus.WorkPackage.State;

/** Packages, and which sets are in them. */
final class PackageRows {

    /** Condition that a set {@code s} is handed out. */
    static final String IS_OUT =
            "EXISTS (SELECT 1 FROM package_set o JOIN package p ON p.id = o.package_id"
                    + " WHERE o.set_id = s.id AND p.state = 'out')";

    private static final String SELECT =
            "SELECT p.id, p.ulid, m.name, p.file, p.state, p.made_by, p.made_at FROM package p"
                    + " JOIN member m ON m.id = p.member_id";

    private static final String HERE = " WHERE p.state = 'here'";

    private PackageRows() {}

    private record Head(
            long id,
            Ulid ulid,
            String member,
            String file,
            State state,
            String madeBy,
            long madeAt) {

        WorkPackage with(Session session) throws SQLException, StoreException {
            List<Long> sets =
                    session.list(
                            "SELECT set_id FROM package_set WHERE package_id = ? ORDER BY set_id",
                            row -> row.getLong(1),
                            id);
            return new WorkPackage(id, ulid, member, file, state, madeBy, Times.at(madeAt), sets);
        }
    }

    private static Head head(ResultSet row) throws SQLException, StoreException {
        return new Head(
                row.getLong(1),
                new Ulid(row.getString(2)),
                row.getString(3),
                row.getString(4),
                Words.packageState(row.getString(5)),
                row.getString(6),
                row.getLong(7));
    }

    private static List<WorkPackage> list(Session session, String condition, Object... arguments)
            throws SQLException, StoreException {
        List<Head> heads =
                session.list(SELECT + condition + " ORDER BY p.id", PackageRows::head, arguments);
        List<WorkPackage> packages = new ArrayList<>();
        for (Head head : heads) {
            packages.add(head.with(session));
        }
        return packages;
    }

    static List<WorkPackage> all(Session session) throws SQLException, StoreException {
        return list(session, " WHERE p.state <> 'here'");
    }

    /** Returns the package that the project is. */
    static Optional<WorkPackage> here(Session session) throws SQLException, StoreException {
        return list(session, HERE).stream().findFirst();
    }

    /** Returns what a member has out. */
    static List<WorkPackage> outOf(Session session, String member)
            throws SQLException, StoreException {
        return list(session, " WHERE p.state = 'out' AND m.name = ?", member);
    }

    /** Returns the package of this lasting name that was made of the project. */
    static Optional<WorkPackage> find(Session session, Ulid ulid)
            throws SQLException, StoreException {
        return list(session, " WHERE p.ulid = ?", ulid.value()).stream().findFirst();
    }

    /** Returns the package that a set is handed out with, if it is. */
    static Optional<WorkPackage> outWith(Session session, long setId)
            throws SQLException, StoreException {
        return list(
                        session,
                        " WHERE p.state = 'out' AND p.id IN"
                                + " (SELECT package_id FROM package_set WHERE set_id = ?)",
                        setId)
                .stream()
                .findFirst();
    }

    /**
     * Requires that a set is not handed out.
     *
     * @throws HandedOutException when it is, naming the package
     */
    static void requireHere(Session session, long setId) throws SQLException, StoreException {
        Optional<WorkPackage> out = outWith(session, setId);
        if (out.isPresent()) {
            throw new HandedOutException(out.get());
        }
    }

    /** Notes that a package is no longer out. */
    static void end(Session session, WorkPackage ended, State state) throws SQLException {
        session.update(
                "UPDATE package SET state = ?, changed_at = ? WHERE id = ?",
                state.word(),
                Times.now().toEpochMilli(),
                ended.id());
    }

    /** Returns where the project came from, if it is a package. */
    static Optional<PackageLineage> lineage(Session session) throws SQLException, StoreException {
        Optional<WorkPackage> here = here(session);
        if (here.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, PackageLineage.Base> sets = new HashMap<>();
        session.forEach(
                "SELECT set_id, seq, hash, states FROM package_set WHERE package_id = ?",
                row ->
                        sets.put(
                                row.getLong(1),
                                new PackageLineage.Base(
                                        row.getLong(2),
                                        HexFormat.of().formatHex(row.getBytes(3)),
                                        row.getInt(4))),
                here.get().id());
        Map<Long, OptionalLong> comments = new HashMap<>();
        session.forEach(
                "SELECT comment_id, resolved_at FROM package_comment",
                row -> {
                    long at = row.getLong(2);
                    comments.put(
                            row.getLong(1),
                            row.wasNull() ? OptionalLong.empty() : OptionalLong.of(at));
                });
        return Optional.of(
                new PackageLineage(ProjectRows.value(session, "id"), here.get(), sets, comments));
    }
}
