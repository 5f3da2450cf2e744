/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreListener;

/** Who hears of a project's changes. */
final class StoreEvents {

    private final Database database;
    private final List<StoreListener> listeners = new CopyOnWriteArrayList<>();

    /** Creates it, for the changes made through a database. */
    StoreEvents(Database database) {
        this.database = database;
        database.onNewcomer(member -> tell(new StoreEvent.MemberSaved(member)));
    }

    void addListener(StoreListener listener) {
        listeners.add(listener);
    }

    void removeListener(StoreListener listener) {
        listeners.remove(listener);
    }

    /** Tells the listeners, once the transaction of this thread, if there is one, is committed. */
    void tell(StoreEvent event) {
        Runnable telling = () -> listeners.forEach(listener -> listener.storeChanged(event));
        if (database.isWriting()) {
            database.afterCommit(telling);
        } else {
            telling.run();
        }
    }
}
