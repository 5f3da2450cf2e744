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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.scholion.corpus.Catalogue;
import org.scholion.corpus.CatalogueChange;
import org.scholion.corpus.CatalogueChange.What;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryPlace;
import org.scholion.corpus.EntryRefusedException;
import org.scholion.corpus.EntryUse;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.EntryId;
import org.scholion.words.Message;

/** The catalogue in a SQLite file. */
final class SqliteCatalogue implements Catalogue {

    private final Database database;
    private final StoreEvents events;

    SqliteCatalogue(Database database, StoreEvents events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public CatalogueContents contents() throws StoreException {
        return database.read(CatalogueRows::contents);
    }

    @Override
    public CatalogueContents some(Collection<EntryId> ids) throws StoreException {
        return database.snapshot(session -> CatalogueRows.some(session, ids));
    }

    @Override
    public Optional<CatalogueChange> change(long number) throws StoreException {
        return database.read(session -> CatalogueRows.change(session, number));
    }

    @Override
    public Optional<CatalogueChange> save(
            What what, Collection<CatalogueEntry> entries, String actor) throws StoreException {
        return database.write(
                session -> saved(session, what, OptionalLong.empty(), entries, actor));
    }

    private Optional<CatalogueChange> saved(
            Session session,
            What what,
            OptionalLong undoes,
            Collection<CatalogueEntry> entries,
            String actor)
            throws SQLException, StoreException {
        Optional<CatalogueChange> change =
                CatalogueRows.save(session, what, undoes, entries, actor);
        change.ifPresent(made -> events.tell(new StoreEvent.CatalogueChanged(made)));
        return change;
    }

    @Override
    public CatalogueChange undo(long number, String actor) throws StoreException {
        return database.write(
                session -> {
                    CatalogueChange change =
                            CatalogueRows.change(session, number)
                                    .orElseThrow(() -> refused("store.entry.undo-none", number));
                    if (CatalogueRows.isUndone(session, number)) {
                        throw refused("store.entry.undo-twice", number);
                    }
                    requireUntouched(
                            CatalogueRows.some(
                                    session,
                                    change.after().stream().map(CatalogueEntry::id).toList()),
                            change);
                    return saved(
                                    session,
                                    What.UNDONE,
                                    OptionalLong.of(number),
                                    change.before(),
                                    actor)
                            .orElseThrow(() -> refused("store.entry.undo-none", number));
                });
    }

    private static EntryRefusedException refused(String code, long number) {
        return new EntryRefusedException(Message.of(code, "number", number));
    }

    private static void requireUntouched(CatalogueContents now, CatalogueChange change)
            throws EntryRefusedException {
        List<String> others = new ArrayList<>();
        for (CatalogueEntry left : change.after()) {
            if (now.find(left.id()).filter(left::equals).isEmpty()) {
                others.add(left.names().get(0).name());
            }
        }
        if (!others.isEmpty()) {
            throw new EntryRefusedException(
                    Message.of(
                            "store.entry.undo-later",
                            "number",
                            change.number(),
                            "name",
                            others.get(0),
                            "count",
                            others.size()));
        }
    }

    @Override
    public Optional<CatalogueChange> retype(Map<String, String> types, String actor)
            throws StoreException {
        return database.write(
                session -> {
                    List<CatalogueEntry> changed = new ArrayList<>();
                    for (Map.Entry<String, String> type : types.entrySet()) {
                        session.list(CatalogueRows.OF_TYPE, CatalogueRows::entry, type.getKey())
                                .forEach(entry -> changed.add(entry.withType(type.getValue())));
                    }
                    return saved(session, What.RETYPED, OptionalLong.empty(), changed, actor);
                });
    }

    @Override
    public List<CatalogueChange> changes() throws StoreException {
        return database.read(session -> session.list(CatalogueRows.CHANGES, CatalogueRows::change));
    }

    @Override
    public Optional<CatalogueChange> newest() throws StoreException {
        return database.snapshot(CatalogueRows::newest);
    }

    @Override
    public Map<EntryId, EntryUse> uses() throws StoreException {
        return database.snapshot(
                session -> EntryLinks.uses(session, CatalogueRows.contents(session)));
    }

    @Override
    public List<EntryPlace> places(Set<EntryId> entries) throws StoreException {
        return database.snapshot(session -> EntryLinks.places(session, entries));
    }
}
