/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.ProjectWriting;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.WriteBatch;
import org.scholion.words.Message;

/** The transactions of a SQLite file. */
final class SqliteProjectWriting implements ProjectWriting {

    private final Database database;
    private final StoreEvents events;

    SqliteProjectWriting(Database database, StoreEvents events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public <X extends Exception> void together(WriteBatch<X> batch) throws StoreException, X {
        database.<X>change(session -> batch.run());
    }

    @Override
    public <X extends Exception> void exclusively(Message doing, WriteBatch<X> batch)
            throws StoreException, X {
        events.tell(new StoreEvent.ExclusiveWork(Optional.of(doing)));
        try {
            database.<Optional<Object>, X>writeExclusively(
                    doing,
                    session -> {
                        batch.run();
                        return Optional.empty();
                    });
        } finally {
            events.tell(new StoreEvent.ExclusiveWork(Optional.empty()));
        }
    }

    @Override
    public Optional<Message> exclusiveWork() {
        return database.exclusiveWork();
    }

    @Override
    public <X extends Exception> void inPortions(Iterable<? extends WriteBatch<X>> steps)
            throws StoreException, X {
        List<Database.Step<X>> parts = new ArrayList<>();
        for (WriteBatch<X> step : steps) {
            parts.add(session -> step.run());
        }
        database.<X>writeInPortions(parts.iterator());
        database.settle();
    }
}
