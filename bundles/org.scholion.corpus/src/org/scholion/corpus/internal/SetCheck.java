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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.ProjectStore.StoreProblem;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMap;
import org.scholion.document.json.AnnotationJson;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/** Verifies one annotation set: its journal, its rows, and the structure of what is in them. */
final class SetCheck {

    /** More of one set would help nobody. */
    private static final int MOST = 50;

    private final Session session;
    private final DocumentRecord document;
    private final AnnotationSet set;
    private final Optional<Schema> schema;
    private final Consumer<StoreProblem> problems;
    private int reported;

    SetCheck(
            Session session,
            DocumentRecord document,
            AnnotationSet set,
            Optional<Schema> schema,
            Consumer<StoreProblem> problems) {
        this.session = session;
        this.document = document;
        this.set = set;
        this.schema = schema;
        this.problems = problems;
    }

    void run() throws SQLException, StoreException {
        AnnotationMap replayed = new AnnotationMap();
        if (replay(replayed)) {
            compareWithRows(replayed);
            structure(replayed);
        }
        if (reported > MOST) {
            problems.accept(
                    new StoreProblem(
                            where(), Message.of("store.check.more", "number", reported - MOST)));
        }
    }

    /** Replays the journal from zero and tells whether that was possible. */
    private boolean replay(AnnotationMap state) throws SQLException, StoreException {
        Tally tally = new Tally();
        try {
            JournalRows.forEach(
                    session, set.id(), 0, Long.MAX_VALUE, entry -> tally.take(entry, state));
        } catch (StoreException e) {
            report(e.said());
            return false;
        }
        if (tally.last != set.lastSequence()) {
            report(
                    Message.of(
                            "store.check.journal-end",
                            "last",
                            tally.last,
                            "expected",
                            set.lastSequence()));
        }
        return true;
    }

    /** Follows a journal's numbers, and what can be undone, entry by entry. */
    private final class Tally {
        private final TreeMap<Long, UndoState> states = new TreeMap<>();
        private long last;

        void take(JournalEntry entry, AnnotationMap state) throws SQLException, StoreException {
            long sequence = entry.sequence();
            if (sequence != last + 1) {
                report(Message.of("store.check.journal-gap", "entry", last));
            }
            last = sequence;
            Replay.step(state, entry);
            UndoState noted = JournalRows.stateAt(session, set.id(), sequence);
            if (!noted.equals(UndoState.NONE)) {
                UndoState expected =
                        states.getOrDefault(sequence - 1, UndoState.NONE)
                                .after(
                                        sequence,
                                        entry.undoes().orElse(0),
                                        entry.redoes().orElse(0),
                                        at -> states.getOrDefault(at, UndoState.NONE));
                if (!noted.equals(expected)) {
                    report(Message.of("store.check.undo-wrong", "entry", sequence));
                }
            }
            states.put(sequence, noted);
        }
    }

    private void compareWithRows(AnnotationMap replayed) throws SQLException, StoreException {
        Set<String> seen = new HashSet<>();
        Set<List<String>> links = new HashSet<>();
        Map<String, Annotation> expected = new HashMap<>();
        replayed.all().forEach(annotation -> expected.put(annotation.id().value(), annotation));
        session.forEach(
                "SELECT id, kind, type_id, begin_at, end_at, json FROM annotation"
                        + " WHERE set_id = ?"
                        + SetArrival.ARRIVED
                        + " ORDER BY id",
                row -> {
                    String id = row.getString(1);
                    seen.add(id);
                    if (!expected.containsKey(id)) {
                        report(Message.of("store.check.row-extra", "annotation", id));
                    } else if (!matches(row, expected.get(id))) {
                        report(Message.of("store.check.row-other", "annotation", id));
                    }
                },
                set.id());
        for (Annotation annotation : replayed.all()) {
            if (!seen.contains(annotation.id().value())) {
                report(
                        Message.of(
                                "store.check.row-missing", "annotation", annotation.id().value()));
            }
            for (AnnotationId to : annotation.references()) {
                links.add(List.of(annotation.id().value(), to.value()));
            }
        }
        if (!links.equals(AnnotationRows.links(session, set.id()))) {
            report(Message.of("store.check.links-wrong"));
        }
    }

    private static boolean matches(ResultSet row, Annotation annotation) throws SQLException {
        return annotation.kind().word().equals(row.getString(2))
                && annotation.typeId().equals(row.getString(3))
                && annotation.begin().equals(place(row, 4))
                && annotation.end().equals(place(row, 5))
                && AnnotationJson.write(annotation).equals(row.getString(6));
    }

    private static Optional<Integer> place(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    private void structure(AnnotationMap all) {
        if (schema.isEmpty()) {
            return;
        }
        StructureRules rules = new StructureRules(schema.get(), document.characters());
        for (Annotation annotation : all.all()) {
            for (Finding breach : rules.breaches(annotation, all)) {
                report(StoreProblem.of(where(), breach));
            }
        }
    }

    private String where() {
        return document.name() + ", " + set.member();
    }

    private void report(Message what) {
        report(new StoreProblem(where(), what));
    }

    private void report(StoreProblem problem) {
        reported++;
        if (reported <= MOST) {
            problems.accept(problem);
        }
    }
}
