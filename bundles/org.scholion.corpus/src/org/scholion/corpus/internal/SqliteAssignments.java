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
                        SetRows.assign(session, assignment);
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
    public List<Assignment> of(String member) throws StoreException {
        return database.read(session -> SetRows.assignments(session, member));
    }
}
