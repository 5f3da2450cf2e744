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
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewDecision;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationId;
import org.scholion.words.Message;

/**
 * Verifies the decisions on a document: what their values may be, and that a decision is revoked
 * exactly if the entry of the gold set's journal that goes with it is taken back.
 */
final class DecisionCheck {

    private static final String SELECT =
            "SELECT id, ulid, kind, anchor, sources, outcome, gold_id, rationale, actor,"
                    + " revoked_by, revoked_at FROM decision WHERE document_id = ? ORDER BY id";

    private final Session session;
    private final CheckedDocument document;
    private final Findings findings;
    private Optional<Entries> entries = Optional.empty();

    DecisionCheck(Session session, CheckedDocument document, Findings findings) {
        this.session = session;
        this.document = document;
        this.findings = findings;
    }

    /** The entries of the gold set, and which of them are taken back. */
    private record Entries(AnnotationSet gold, Set<Long> undone) {

        static Entries of(Session session, AnnotationSet gold) throws SQLException, StoreException {
            Map<Long, Long> firsts = new HashMap<>();
            Set<Long> undone = new HashSet<>();
            session.forEach(
                    "SELECT seq, undoes, redoes FROM journal WHERE set_id = ? ORDER BY seq",
                    row -> {
                        long number = row.getLong(1);
                        long undoes = row.getLong(2);
                        long redoes = row.getLong(3);
                        long earlier = undoes + redoes;
                        long first = earlier == 0 ? number : firsts.getOrDefault(earlier, earlier);
                        firsts.put(number, first);
                        if (undoes > 0) {
                            undone.add(first);
                        } else {
                            undone.remove(first);
                        }
                    },
                    gold.id());
            return new Entries(gold, undone);
        }
    }

    void run() throws SQLException, StoreException {
        session.forEach(
                SELECT,
                row -> {
                    Message where = document.place("decision", row.getLong("id"));
                    findings.guard(where, () -> decision(row, where));
                },
                document.id());
    }

    private void decision(ResultSet row, Message where) throws SQLException, StoreException {
        id(row, where, "ulid");
        if (row.getObject("gold_id") != null) {
            id(row, where, "gold_id");
        }
        findings.guard(where, () -> StoredText.name(Kept.ACTOR, row.getString("actor")));
        findings.guard(where, () -> StoredJson.requireObject(row.getString("anchor")));
        findings.guard(where, () -> StoredJson.requireArray(row.getString("sources")));
        String kind = String.valueOf(row.getString("kind"));
        findings.require(NewDecision.Kind.ofWord(kind).isPresent(), where, "kind", kind);
        if (row.getObject("rationale") != null) {
            findings.guard(
                    where, () -> StoredText.storable(Kept.REASON, row.getString("rationale")));
        }
        boolean revoked = row.getObject("revoked_by") != null;
        if (revoked != (row.getObject("revoked_at") != null)) {
            findings.report(where, Message.of("store.check.decision-revoked"));
        }
        entry(DecisionOutcome.of(row.getString("outcome")), revoked, where);
    }

    private void id(ResultSet row, Message where, String column) throws SQLException {
        String id = row.getString(column);
        findings.require(AnnotationId.parse(id).isPresent(), where, column, id);
    }

    /** A gold set that a repair has replaced has taken its journal with it. */
    private void entry(DecisionOutcome outcome, boolean revoked, Message where)
            throws SQLException, StoreException {
        if (entries.isEmpty()) {
            Optional<AnnotationSet> gold = SetRows.find(session, document.id(), Member.GOLD);
            if (gold.isPresent()) {
                entries = Optional.of(Entries.of(session, gold.get()));
            }
        }
        if (entries.isEmpty() || !entries.get().gold().ulid().equals(outcome.goldSet())) {
            return;
        }
        long last = entries.get().gold().lastSequence();
        if (outcome.entry() < 1 || outcome.entry() > last) {
            findings.report(
                    where,
                    Message.of(
                            "store.check.decision-entry", "entry", outcome.entry(), "last", last));
        } else if (revoked != entries.get().undone().contains(outcome.entry())) {
            findings.report(
                    where,
                    Message.of(
                            "store.check.decision-undone",
                            "entry",
                            outcome.entry(),
                            "revoked",
                            revoked));
        }
    }
}
