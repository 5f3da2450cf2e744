/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Assignment;
import org.scholion.corpus.Assignments;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;

/** The assignments in a SQLite file. */
final class SqliteAssignments implements Assignments {

    private final Database database;
    private final StoreEvents events;

    SqliteAssignments(Database database, StoreEvents events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public void assign(Collection<Assignment> assignments) throws StoreException {
        database.change(
                session -> {
                    for (Assignment assignment : assignments) {
                        SetRows.assign(session, assignment)
                                .ifPresent(made -> events.tell(new StoreEvent.SetOpened(made)));
                    }
                    events.tell(
                            new StoreEvent.AssignmentsChanged(
                                    assignments.stream()
                                            .map(Assignment::member)
                                            .distinct()
                                            .sorted()
                                            .toList()));
                });
    }

    @Override
    public Withdrawal withdrawal(long documentId, String member) throws StoreException {
        return database.read(session -> SetRows.withdrawal(session, documentId, member));
    }

    @Override
    public Withdrawal withdraw(long documentId, String member) throws StoreException {
        return database.write(
                session -> {
                    Optional<AnnotationSet> set = SetRows.find(session, documentId, member);
                    Withdrawal withdrawal = SetRows.withdraw(session, documentId, member);
                    if (withdrawal == Withdrawal.WITHDRAWN) {
                        set.ifPresent(gone -> events.tell(new StoreEvent.SetWithdrawn(gone)));
                        events.tell(new StoreEvent.AssignmentsChanged(List.of(member)));
                    }
                    return withdrawal;
                });
    }

    @Override
    public List<Assignment> all() throws StoreException {
        return database.read(SetRows::assignments);
    }

    @Override
    public List<Assignment> of(String member) throws StoreException {
        return database.read(session -> SetRows.assignments(session, member));
    }
}
