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
import java.util.TreeMap;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Decision;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.NewDecision;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.Ulid;
import org.scholion.document.AnnotationId;

/** Decisions. */
final class DecisionRows {

    private static final String SELECT =
            "SELECT id, ulid, document_id, kind, anchor, sources, outcome, gold_id, rationale,"
                    + " actor, at, schema_version, revoked_by, revoked_at FROM decision";

    private DecisionRows() {}

    static List<Decision> of(Session session, long documentId) throws SQLException, StoreException {
        return session.list(
                SELECT + " WHERE document_id = ? ORDER BY id", DecisionRows::read, documentId);
    }

    /**
     * Keeps a decision.
     *
     * @param gold the gold set
     * @param entry the entry of its journal that goes with the decision
     */
    static Decision add(
            Session session, AnnotationSet gold, JournalEntry entry, NewDecision decision)
            throws SQLException, StoreException {
        if (decision.rationale().isPresent()) {
            StoredText.storable(Kept.REASON, decision.rationale().get());
        }
        DecisionOutcome outcome =
                new DecisionOutcome(gold.ulid(), entry.sequence(), decision.outcome());
        long id =
                session.insert(
                        "INSERT INTO decision (ulid, document_id, kind, anchor, sources, outcome,"
                                + " gold_id, rationale, actor, at, schema_version)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        Ulids.next().value(),
                        gold.documentId(),
                        decision.kind().word(),
                        StoredJson.requireObject(decision.anchor()),
                        StoredJson.requireArray(decision.sources()),
                        outcome.column(),
                        decision.goldId().map(AnnotationId::value),
                        decision.rationale(),
                        entry.actor(),
                        entry.at().toEpochMilli(),
                        entry.schemaVersion());
        return get(session, id);
    }

    private static Decision get(Session session, long id) throws SQLException, StoreException {
        return session.first(SELECT + " WHERE id = ?", DecisionRows::read, id).orElseThrow();
    }

    /** Returns the number of the entry that this one does again or takes back, at last. */
    static long firstOf(Session session, JournalEntry entry) throws SQLException, StoreException {
        JournalEntry first = entry;
        while (first.undoes().isPresent() || first.redoes().isPresent()) {
            long earlier = first.undoes().orElseGet(first.redoes()::orElseThrow);
            first = JournalRows.at(session, first.setId(), earlier).orElseThrow();
        }
        return first.sequence();
    }

    /** Revokes the decisions of an entry, or has them hold again, and returns them. */
    static List<Decision> turn(
            Session session, AnnotationSet gold, long entry, String actor, boolean revoke)
            throws SQLException, StoreException {
        List<Long> meant =
                of(session, gold.documentId()).stream()
                        .filter(d -> d.entry() == entry && d.goldSet().equals(gold.ulid()))
                        .map(Decision::id)
                        .toList();
        long now = Times.now().toEpochMilli();
        for (long id : meant) {
            session.update(
                    "UPDATE decision SET revoked_by = ?, revoked_at = ? WHERE id = ?",
                    revoke ? Optional.of(StoredText.name(Kept.ACTOR, actor)) : Optional.empty(),
                    revoke ? Optional.of(now) : Optional.empty(),
                    id);
        }
        return of(session, gold.documentId()).stream().filter(d -> meant.contains(d.id())).toList();
    }

    /** Returns what the history tells of decisions that were revoked or restored. */
    static Map<String, String> arguments(
            Session session, AnnotationSet gold, long entry, int decisions)
            throws SQLException, StoreException {
        Map<String, String> arguments = new TreeMap<>();
        var document = DocumentRows.get(session, gold.documentId());
        arguments.put("name", document.name());
        arguments.put("document", document.ulid().value());
        arguments.put("entry", Long.toString(entry));
        arguments.put("decisions", Integer.toString(decisions));
        return arguments;
    }

    private static Decision read(ResultSet row) throws SQLException, StoreException {
        DecisionOutcome outcome = DecisionOutcome.of(row.getString("outcome"));
        NewDecision content =
                new NewDecision(
                        Words.decisionKind(row.getString("kind")),
                        row.getString("anchor"),
                        row.getString("sources"),
                        outcome.decided(),
                        Optional.ofNullable(row.getString("gold_id")).map(AnnotationId::new),
                        Optional.ofNullable(row.getString("rationale")));
        Optional<String> by = Optional.ofNullable(row.getString("revoked_by"));
        long at = row.getLong("revoked_at");
        return new Decision(
                row.getLong("id"),
                new Ulid(row.getString("ulid")),
                row.getLong("document_id"),
                outcome.goldSet(),
                outcome.entry(),
                content,
                row.getString("actor"),
                Times.at(row.getLong("at")),
                row.getInt("schema_version"),
                by.map(name -> new Decision.Revocation(name, Times.at(at))));
    }
}
