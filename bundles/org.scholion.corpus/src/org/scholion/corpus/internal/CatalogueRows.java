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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    static final String ENTRIES =
            "SELECT ulid, type_id, standing, merged_into, content FROM catalogue_entry"
                    + " ORDER BY ulid";

    static final String CHANGES =
            "SELECT id, at, actor, what, undoes, before_state, after_state FROM catalogue_change"
                    + " ORDER BY id";

    private CatalogueRows() {}

    static CatalogueContents contents(Session session) throws SQLException, StoreException {
        return new CatalogueContents(session.list(ENTRIES, CatalogueRows::entry));
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

    /** Returns the numbers of the changes that are taken back now. */
    static Set<Long> undone(Session session) throws SQLException, StoreException {
        Set<Long> undone = new HashSet<>();
        // from the newest on: what was taken back itself takes nothing back
        session.forEach(
                "SELECT id, undoes FROM catalogue_change WHERE undoes IS NOT NULL"
                        + " ORDER BY id DESC",
                row -> {
                    if (!undone.contains(row.getLong(1))) {
                        undone.add(row.getLong(2));
                    }
                });
        return undone;
    }

    static Optional<CatalogueChange> save(
            Session session,
            What what,
            OptionalLong undoes,
            Collection<CatalogueEntry> entries,
            String actor)
            throws SQLException, StoreException {
        CatalogueContents known = contents(session);
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
        Optional<String> into =
                entry.standing() instanceof Standing.Merged merged
                        ? Optional.of(merged.into().value())
                        : Optional.empty();
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
