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
import java.util.Arrays;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.WorkPackage.State;
import org.scholion.document.AnnotationId;
import org.scholion.words.Message;

/** Verifies what was handed out, and what documents are in rounds. */
final class PackageCheck {

    private final Session session;
    private final Findings findings;

    PackageCheck(Session session, Findings findings) {
        this.session = session;
        this.findings = findings;
    }

    void run() {
        part("package", this::packages);
        part("package_set", this::sets);
        part("round_document", this::rounds);
    }

    private void part(String table, Findings.Part part) {
        findings.guard(Message.of("store.place.table", "table", table), part);
    }

    private static Message row(String table, Object row) {
        return Message.of("store.place.row", "table", table, "row", String.valueOf(row));
    }

    private void packages() throws SQLException, StoreException {
        long[] here = {0};
        session.forEach(
                "SELECT id, ulid, file, state, made_by FROM package ORDER BY id",
                row -> {
                    Message where = row("package", row.getLong(1));
                    findings.guard(where, () -> one(row, where));
                    if (row.getString(4).equals(State.HERE.word()) && ++here[0] > 1) {
                        findings.value(where, "state", row.getString(4));
                    }
                });
    }

    private void one(ResultSet row, Message where) throws SQLException, StoreException {
        String ulid = row.getString(2);
        findings.require(AnnotationId.parse(ulid).isPresent(), where, "ulid", ulid);
        findings.require(!row.getString(3).isBlank(), where, "file", row.getString(3));
        Words.packageState(row.getString(4));
        StoredText.name(Kept.ACTOR, row.getString(5));
    }

    /** A journal never changes, so it is up to an entry what it was. */
    private void sets() throws SQLException, StoreException {
        session.forEach(
                "SELECT p.package_id, p.set_id, p.seq, p.hash, p.states, s.last_seq,"
                        + " (SELECT count(*) FROM set_state t WHERE t.set_id = p.set_id)"
                        + " FROM package_set p JOIN annotation_set s ON s.id = p.set_id"
                        + " ORDER BY p.package_id, p.set_id",
                row -> {
                    Message where = row("package_set", row.getLong(2) + ", " + row.getLong(1));
                    findings.guard(where, () -> set(row, where));
                });
    }

    private void set(ResultSet row, Message where) throws SQLException, StoreException {
        long sequence = row.getLong(3);
        findings.require(sequence >= 0 && sequence <= row.getLong(6), where, "seq", sequence);
        long states = row.getLong(5);
        findings.require(states >= 0 && states <= row.getLong(7), where, "states", states);
        byte[] hash = row.getBytes(4);
        if (!KeptSets.contains(session, row.getLong(2))
                && !Arrays.equals(hash, JournalHash.of(session, row.getLong(2), sequence))) {
            findings.report(where, Message.of("store.check.handed-out"));
        }
    }

    private void rounds() throws SQLException, StoreException {
        session.forEach(
                "SELECT document_id, round, part FROM round_document",
                row -> {
                    Message where = row("round_document", row.getLong(1) + ", " + row.getString(2));
                    findings.guard(
                            where,
                            () -> {
                                StoredText.name(Kept.ROUND, row.getString(2));
                                Words.part(row.getString(3));
                            });
                });
    }
}
