/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.Map;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.corpus.ProjectSettings;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;

/** The settings in a SQLite file. */
final class SqliteProjectSettings implements ProjectSettings {

    /** In the table {@code project}; there is no row before it is settled. */
    static final String SHARED_SUGGESTIONS = "shared-suggestions";

    static final String ON = "on";
    static final String OFF = "off";

    private final Database database;
    private final StoreEvents events;

    SqliteProjectSettings(Database database, StoreEvents events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public boolean sharesSuggestions() throws StoreException {
        return database.read(session -> ProjectRows.value(session, SHARED_SUGGESTIONS).equals(ON));
    }

    @Override
    public void shareSuggestions(boolean shared, String actor) throws StoreException {
        database.change(
                session -> {
                    String before =
                            ProjectRows.value(session, SHARED_SUGGESTIONS).equals(ON) ? ON : OFF;
                    String after = shared ? ON : OFF;
                    if (before.equals(after)) {
                        return;
                    }
                    ProjectRows.saveValue(session, SHARED_SUGGESTIONS, after);
                    HistoryRows.add(
                            session,
                            StoredText.name(Kept.ACTOR, actor),
                            What.SETTING_CHANGED,
                            Map.of("name", SHARED_SUGGESTIONS, "before", before, "after", after));
                    events.tell(new StoreEvent.SettingsChanged());
                });
    }
}
