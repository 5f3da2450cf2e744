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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.Migration;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMap;
import org.scholion.document.edit.Reconciliation;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.Operation;

/**
 * Entries that were made under an earlier version of the schema, as they would have been under the
 * newest: each does to the migrated state what it did to the state it was made on, so that merging
 * and migrating come to the same in either order. What an entry did that the migration has no place
 * for is gone with it.
 */
final class CarriedEntries {

    private final Carrying carrying;
    private final List<Migration> migrations;
    private final int characters;

    CarriedEntries(
            Session session, CompiledSchemas schemas, List<Migration> migrations, int characters) {
        this.carrying = new Carrying(session, schemas);
        this.migrations = migrations;
        this.characters = characters;
    }

    /**
     * Carries entries.
     *
     * @param before the annotations of the set before the first
     */
    List<JournalEntry> of(List<Annotation> before, List<JournalEntry> entries)
            throws SQLException, StoreException {
        AnnotationMap theirs = new AnnotationMap(before);
        List<Annotation> carried = carrying.carried(before, migrations, characters);
        List<JournalEntry> result = new ArrayList<>();
        for (JournalEntry entry : entries) {
            Replay.step(theirs, entry);
            List<Annotation> after =
                    carrying.carried(List.copyOf(theirs.all()), migrations, characters);
            Optional<Operation> operation =
                    Reconciliation.of(
                            label(entry.operation()),
                            new AnnotationMap(carried),
                            changes(carried, after));
            if (operation.isPresent()) {
                result.add(with(entry, operation.get()));
            }
            carried = after;
        }
        return result;
    }

    private static String label(Operation operation) {
        return operation instanceof CompoundOperation compound ? compound.label() : "import";
    }

    private static JournalEntry with(JournalEntry entry, Operation operation) {
        return new JournalEntry(
                entry.setId(),
                entry.sequence(),
                entry.actor(),
                entry.at(),
                entry.schemaVersion(),
                operation,
                entry.undoes(),
                entry.redoes());
    }

    private static List<AnnotationChange> changes(List<Annotation> before, List<Annotation> after) {
        Map<AnnotationId, Annotation> left = new HashMap<>();
        before.forEach(annotation -> left.put(annotation.id(), annotation));
        List<AnnotationChange> changes = new ArrayList<>();
        for (Annotation now : after) {
            Optional<Annotation> was = Optional.ofNullable(left.remove(now.id()));
            if (!was.equals(Optional.of(now))) {
                changes.add(new AnnotationChange(was, Optional.of(now)));
            }
        }
        before.stream()
                .filter(was -> left.containsKey(was.id()))
                .forEach(
                        was ->
                                changes.add(
                                        new AnnotationChange(Optional.of(was), Optional.empty())));
        return changes;
    }
}
