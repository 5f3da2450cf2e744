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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.scholion.corpus.CatalogueChange;
import org.scholion.corpus.CatalogueChange.What;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.CatalogueEntry.Standing;
import org.scholion.corpus.EntryName;
import org.scholion.corpus.EntryRefusedException;
import org.scholion.corpus.StoreException;
import org.scholion.document.EntryId;
import org.scholion.words.Message;

/** The entries of the catalogue, and their changes. */
final class CatalogueRows {

    private static final String SELECT_ENTRY =
            "SELECT ulid, type_id, standing, merged_into, content FROM catalogue_entry";

    private static final String SELECT_CHANGE =
            "SELECT id, at, actor, what, undoes, before_state, after_state FROM catalogue_change";

    static final String ENTRIES = SELECT_ENTRY + " ORDER BY ulid";

    static final String CHANGES = SELECT_CHANGE + " ORDER BY id";

    private static final String ENTRY = SELECT_ENTRY + " WHERE ulid = ?";

    /** Those of a type. */
    static final String OF_TYPE = SELECT_ENTRY + " WHERE type_id = ? ORDER BY ulid";

    private static final String CHANGE = SELECT_CHANGE + " WHERE id = ?";

    private CatalogueRows() {}

    static CatalogueContents contents(Session session) throws SQLException, StoreException {
        return new CatalogueContents(session.list(ENTRIES, CatalogueRows::entry));
    }

    /** Returns some entries that are there and what they were merged into; reads no other. */
    static CatalogueContents some(Session session, Collection<EntryId> ids)
            throws SQLException, StoreException {
        Map<EntryId, CatalogueEntry> found = new LinkedHashMap<>();
        Set<EntryId> seen = new HashSet<>();
        Deque<EntryId> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            EntryId id = open.removeFirst();
            if (seen.add(id)) {
                Optional<CatalogueEntry> entry =
                        session.first(ENTRY, CatalogueRows::entry, id.value());
                entry.ifPresent(there -> found.put(id, there));
                entry.flatMap(CatalogueRows::into).ifPresent(open::add);
            }
        }
        return new CatalogueContents(found.values());
    }

    private static Optional<EntryId> into(CatalogueEntry entry) {
        return entry.standing() instanceof Standing.Merged merged
                ? Optional.of(merged.into())
                : Optional.empty();
    }

    static Optional<CatalogueChange> change(Session session, long number)
            throws SQLException, StoreException {
        return session.first(CHANGE, CatalogueRows::change, number);
    }

    static CatalogueEntry entry(ResultSet row) throws SQLException, StoreException {
        return EntryJson.entry(
                new EntryId(row.getString(1)),
                row.getString(2),
                EntryJson.standing(row.getString(3), Optional.ofNullable(row.getString(4))),
                row.getString(5));
    }

    static CatalogueChange change(ResultSet row) throws SQLException, StoreException {
        String word = row.getString(4);
        What what =
                What.ofWord(word)
                        .orElseThrow(
                                () ->
                                        new StoreException(
                                                Message.of("store.damaged.word", "word", word)));
        long undoes = row.getLong(5);
        return new CatalogueChange(
                row.getLong(1),
                Times.at(row.getLong(2)),
                row.getString(3),
                what,
                undoes == 0 ? OptionalLong.empty() : OptionalLong.of(undoes),
                EntryJson.entries(row.getString(6)),
                EntryJson.entries(row.getString(7)));
    }

    /** Returns whether a change is taken back now. Only later ones are looked at. */
    static boolean isUndone(Session session, long number) throws SQLException, StoreException {
        Set<Long> undone = new HashSet<>();
        // from the newest on: what was taken back itself takes nothing back
        session.forEach(
                "SELECT id, undoes FROM catalogue_change WHERE id > ? AND undoes IS NOT NULL"
                        + " ORDER BY id DESC",
                row -> {
                    if (!undone.contains(row.getLong(1))) {
                        undone.add(row.getLong(2));
                    }
                },
                number);
        return undone.contains(number);
    }

    /** Returns the newest change that is not taken back and takes none back. */
    static Optional<CatalogueChange> newest(Session session) throws SQLException, StoreException {
        Set<Long> undone = new HashSet<>();
        Optional<Row> at = before(session, Long.MAX_VALUE);
        while (at.isPresent()) {
            Row row = at.get();
            if (!undone.contains(row.number())) {
                if (row.undoes() > 0) {
                    undone.add(row.undoes());
                } else if (!row.what().equals(What.UNDONE.word())) {
                    return change(session, row.number());
                }
            }
            at = before(session, row.number());
        }
        return Optional.empty();
    }

    /** A change without what it changed. */
    private record Row(long number, String what, long undoes) {}

    private static Optional<Row> before(Session session, long number)
            throws SQLException, StoreException {
        return session.first(
                "SELECT id, what, coalesce(undoes, 0) FROM catalogue_change WHERE id < ?"
                        + " ORDER BY id DESC LIMIT 1",
                row -> new Row(row.getLong(1), row.getString(2), row.getLong(3)),
                number);
    }

    static Optional<CatalogueChange> save(
            Session session,
            What what,
            OptionalLong undoes,
            Collection<CatalogueEntry> entries,
            String actor)
            throws SQLException, StoreException {
        Set<EntryId> touched = new LinkedHashSet<>();
        for (CatalogueEntry entry : entries) {
            touched.add(entry.id());
            touched.addAll(entry.members());
            into(entry).ifPresent(touched::add);
        }
        CatalogueContents known = some(session, touched);
        List<CatalogueEntry> before = new ArrayList<>();
        List<CatalogueEntry> after = new ArrayList<>();
        for (CatalogueEntry entry : entries) {
            Optional<CatalogueEntry> was = known.find(entry.id());
            if (was.isEmpty() || !was.get().equals(entry)) {
                before.add(was.orElseGet(() -> entry.as(CatalogueEntry.REMOVED)));
                after.add(entry);
            }
        }
        if (after.isEmpty()) {
            return Optional.empty();
        }
        requireSound(known, after);
        for (CatalogueEntry entry : after) {
            write(session, entry, known.find(entry.id()).isPresent());
        }
        long at = Times.now().toEpochMilli();
        long number =
                session.insert(
                        "INSERT INTO catalogue_change (at, actor, what, undoes, before_state,"
                                + " after_state) VALUES (?, ?, ?, ?, ?, ?)",
                        at,
                        StoredText.name(Kept.ACTOR, actor),
                        what.word(),
                        undoes,
                        EntryJson.all(before),
                        EntryJson.all(after));
        return Optional.of(
                new CatalogueChange(number, Times.at(at), actor, what, undoes, before, after));
    }

    private static void write(Session session, CatalogueEntry entry, boolean known)
            throws SQLException {
        Optional<String> into = into(entry).map(EntryId::value);
        session.update(
                known
                        ? "UPDATE catalogue_entry SET type_id = ?, standing = ?, merged_into = ?,"
                                + " content = ? WHERE ulid = ?"
                        : "INSERT INTO catalogue_entry (type_id, standing, merged_into, content,"
                                + " ulid) VALUES (?, ?, ?, ?, ?)",
                entry.typeId(),
                EntryJson.standing(entry.standing()),
                into,
                EntryJson.content(entry),
                entry.id().value());
    }

    /** Refuses what would not hold together; what was wrong before is not refused again. */
    private static void requireSound(CatalogueContents known, List<CatalogueEntry> changed)
            throws StoreException {
        Map<EntryId, CatalogueEntry> all = new LinkedHashMap<>();
        known.all().forEach(entry -> all.put(entry.id(), entry));
        changed.forEach(entry -> all.put(entry.id(), entry));
        CatalogueContents then = new CatalogueContents(all.values());
        for (CatalogueEntry entry : changed) {
            Optional<Message> objection = objection(entry, then);
            if (objection.isPresent()) {
                throw new EntryRefusedException(objection.get());
            }
            for (EntryName name : entry.names()) {
                StoredText.storable(Kept.ENTRY, name.name());
            }
            StoredText.storable(Kept.ENTRY, entry.identifier().orElse(""));
            StoredText.storable(Kept.ENTRY, entry.note().orElse(""));
        }
    }

    /** Returns why an entry cannot be as it is, among all others. */
    static Optional<Message> objection(CatalogueEntry entry, CatalogueContents all) {
        String name = entry.names().get(0).name();
        if (entry.typeId().isBlank()) {
            return Optional.of(Message.of("store.entry.no-type", "name", name));
        }
        if (entry.standing() instanceof Standing.Merged merged) {
            if (all.find(merged.into()).isEmpty()) {
                return Optional.of(
                        Message.of(
                                "store.entry.into-none",
                                "name",
                                name,
                                "id",
                                merged.into().value()));
            }
            if (leadsBack(entry, all)) {
                return Optional.of(Message.of("store.entry.circle", "name", name));
            }
        }
        for (EntryId member : entry.members()) {
            if (member.equals(entry.id())) {
                return Optional.of(Message.of("store.entry.own-member", "name", name));
            }
            if (all.find(member).isEmpty()) {
                return Optional.of(
                        Message.of("store.entry.no-member", "name", name, "id", member.value()));
            }
        }
        return Optional.empty();
    }

    private static boolean leadsBack(CatalogueEntry entry, CatalogueContents all) {
        Optional<CatalogueEntry> at = Optional.of(entry);
        // a circle has no more steps than there are entries
        for (int steps = all.all().size(); at.isPresent() && steps >= 0; steps--) {
            if (!(at.get().standing() instanceof Standing.Merged merged)) {
                return false;
            }
            at = all.find(merged.into());
        }
        return at.isPresent();
    }
}
