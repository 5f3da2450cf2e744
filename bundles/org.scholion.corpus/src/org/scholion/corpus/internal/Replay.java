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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationMap;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.json.AnnotationJson;
import org.scholion.words.Message;

/**
 * Brings back the state of a set after any of its journal entries, from a checkpoint or from zero.
 */
final class Replay {

    /** Journal entries between two checkpoints. */
    static final int CHECKPOINT_EVERY = 1000;

    private Replay() {}

    /** A state that was kept, after the entry of this number; still packed. */
    record Checkpoint(long sequence, byte[] state) {

        /** Returns what was in the set. */
        List<Annotation> annotations() throws StoreException {
            return read(state);
        }

        /** Returns whether it can be read and is this state. */
        boolean is(AnnotationMap other) {
            try {
                return annotations().equals(new ArrayList<>(other.all()));
            } catch (StoreException | RuntimeException e) {
                return false;
            }
        }
    }

    /** Returns the state that is kept of a set. */
    static Optional<Checkpoint> checkpoint(Session session, long setId)
            throws SQLException, StoreException {
        return session.first(
                "SELECT seq, state FROM checkpoint WHERE set_id = ?",
                row -> new Checkpoint(row.getLong(1), row.getBytes(2)),
                setId);
    }

    static List<Annotation> annotationsAt(Session session, long setId, long sequence)
            throws SQLException, StoreException {
        Optional<Checkpoint> checkpoint =
                checkpoint(session, setId).filter(kept -> kept.sequence() <= sequence);
        AnnotationMap state =
                new AnnotationMap(
                        checkpoint.isPresent() ? checkpoint.get().annotations() : List.of());
        JournalRows.forEach(
                session,
                setId,
                checkpoint.map(Checkpoint::sequence).orElse(0L),
                sequence,
                entry -> step(state, entry));
        return List.copyOf(state.all());
    }

    /** Does one journal entry again. */
    static void step(AnnotationMap state, JournalEntry entry) throws StoreException {
        try {
            state.apply(entry.operation().changes(state));
        } catch (OperationRefusedException e) {
            throw new StoreException(
                    Message.of(
                            "store.damaged.entry-misfit",
                            "entry",
                            entry.sequence(),
                            "reason",
                            Message.of(e)),
                    e);
        }
    }

    /** Keeps the state of a set as it is now, in place of an earlier one. */
    static void saveCheckpoint(Session session, long setId) throws SQLException, StoreException {
        saveCheckpoint(
                session,
                setId,
                SetRows.get(session, setId).lastSequence(),
                AnnotationRows.all(session, setId));
    }

    /** Keeps the state of a set after one of its entries, in place of another. */
    static void saveCheckpoint(
            Session session, long setId, long sequence, Collection<Annotation> annotations)
            throws SQLException {
        session.update(
                "INSERT OR REPLACE INTO checkpoint (set_id, seq, state) VALUES (?, ?, ?)",
                setId,
                sequence,
                write(annotations));
    }

    private static byte[] write(Collection<Annotation> annotations) {
        // The JSON of an annotation has no line breaks.
        return StoredText.deflate(
                annotations.stream().map(AnnotationJson::write).collect(Collectors.joining("\n")));
    }

    private static List<Annotation> read(byte[] state) throws StoreException {
        List<Annotation> annotations = new ArrayList<>();
        for (String line : StoredText.inflate(state).lines().toList()) {
            annotations.add(StoredColumns.annotation(line));
        }
        return annotations;
    }
}
