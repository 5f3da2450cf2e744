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

    /** In the same table. */
    static final String OWN_ADJUDICATION = "own-adjudication";

    /** In the same table, of packages too. */
    static final String CLOSED_CATALOGUE = "closed-catalogue";

    /** Fowler, Noll and Vo's hash of 64 bits (FNV-1a, 1991), which is the same everywhere. */
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

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
        return isOn(SHARED_SUGGESTIONS);
    }

    @Override
    public void shareSuggestions(boolean shared, String actor) throws StoreException {
        turn(SHARED_SUGGESTIONS, shared, actor);
    }

    @Override
    public boolean allowsOwnAdjudication() throws StoreException {
        return isOn(OWN_ADJUDICATION);
    }

    @Override
    public void allowOwnAdjudication(boolean allowed, String actor) throws StoreException {
        turn(OWN_ADJUDICATION, allowed, actor);
    }

    @Override
    public boolean hasClosedCatalogue() throws StoreException {
        return isOn(CLOSED_CATALOGUE);
    }

    @Override
    public void closeCatalogue(boolean closed, String actor) throws StoreException {
        turn(CLOSED_CATALOGUE, closed, actor);
    }

    private boolean isOn(String setting) throws StoreException {
        return database.read(session -> ProjectRows.value(session, setting).equals(ON));
    }

    private void turn(String setting, boolean on, String actor) throws StoreException {
        database.change(
                session -> {
                    String before = ProjectRows.value(session, setting).equals(ON) ? ON : OFF;
                    String after = on ? ON : OFF;
                    if (before.equals(after)) {
                        return;
                    }
                    ProjectRows.saveValue(session, setting, after);
                    HistoryRows.add(
                            session,
                            StoredText.name(Kept.ACTOR, actor),
                            What.SETTING_CHANGED,
                            Map.of("name", setting, "before", before, "after", after));
                    events.tell(new StoreEvent.SettingsChanged());
                });
    }

    @Override
    public long reviewSeed() throws StoreException {
        String id = database.read(session -> ProjectRows.value(session, "id"));
        long seed = FNV_OFFSET;
        for (int i = 0; i < id.length(); i++) {
            seed = (seed ^ id.charAt(i)) * FNV_PRIME;
        }
        return seed;
    }
}
