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
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.CatalogueChange;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/** Verifies the catalogue: its entries, where they lead, and their changes. */
final class CatalogueCheck {

    private final Session session;
    private final Findings findings;
    private final List<CatalogueEntry> entries = new ArrayList<>();

    CatalogueCheck(Session session, Findings findings) {
        this.session = session;
        this.findings = findings;
    }

    void run() {
        part("catalogue_entry", this::entries);
        part("catalogue_change", this::changes);
        part("entry_reference", this::orphans);
    }

    private void part(String table, Findings.Part part) {
        findings.guard(Message.of("store.place.table", "table", table), part);
    }

    private static Message row(String table, Object row) {
        return Message.of("store.place.row", "table", table, "row", String.valueOf(row));
    }

    private void entries() throws SQLException, StoreException {
        int[] unread = {0};
        session.forEach(
                CatalogueRows.ENTRIES,
                row -> {
                    Message where = row("catalogue_entry", row.getString(1));
                    unread[0]++;
                    findings.guard(
                            where,
                            () -> {
                                entries.add(CatalogueRows.entry(row));
                                unread[0]--;
                            });
                });
        if (unread[0] > 0) {
            // what leads to those that cannot be read would be found to lead nowhere
            return;
        }
        CatalogueContents all = new CatalogueContents(entries);
        for (CatalogueEntry entry : entries) {
            Optional<Message> objection = CatalogueRows.objection(entry, all);
            objection.ifPresent(
                    reason -> findings.report(row("catalogue_entry", entry.id()), reason));
        }
    }

    private void changes() throws SQLException, StoreException {
        long[] last = {0};
        session.forEach(
                CatalogueRows.CHANGES,
                row -> {
                    Message where = row("catalogue_change", row.getLong(1));
                    findings.guard(where, () -> change(row, where, last[0]));
                    last[0] = row.getLong(1);
                });
    }

    private void change(ResultSet row, Message where, long last)
            throws SQLException, StoreException {
        CatalogueChange change = CatalogueRows.change(row);
        StoredText.name(Kept.ACTOR, change.actor());
        if (change.number() != last + 1) {
            findings.report(
                    where, Message.of("store.check.history-gap", "entry", change.number() - 1));
        }
        List<?> before = change.before().stream().map(CatalogueEntry::id).toList();
        List<?> after = change.after().stream().map(CatalogueEntry::id).toList();
        findings.require(before.equals(after), where, "after_state", after);
        if (change.undoes().isPresent()) {
            long undoes = change.undoes().getAsLong();
            findings.require(undoes < change.number(), where, "undoes", undoes);
        }
    }

    private void orphans() throws SQLException, StoreException {
        session.forEach(
                "SELECT DISTINCT set_id FROM entry_reference"
                        + " WHERE set_id NOT IN (SELECT id FROM annotation_set)",
                row ->
                        findings.value(
                                row("entry_reference", row.getLong(1)), "set_id", row.getLong(1)));
    }
}
