/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.Catalogue;
import org.scholion.corpus.CatalogueChange;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.StoreException;
import org.scholion.document.EntryId;
import org.scholion.project.catalogue.EntryCandidates;

/** The catalogue as it was read last, read again once it has changed. */
final class KnownCatalogue {

    private final Catalogue catalogue;
    private Optional<CatalogueContents> known = Optional.empty();
    private CatalogueContents latest = CatalogueContents.EMPTY;
    private EntryCandidates candidates = EntryCandidates.NONE;
    private long changes;

    KnownCatalogue(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Says that it has changed. */
    synchronized void changed(CatalogueChange change) {
        changes++;
        boolean follows = known.filter(read -> follows(change, read)).isPresent();
        SortedMap<EntryId, CatalogueEntry> entries = new TreeMap<>();
        latest.all().forEach(entry -> entries.put(entry.id(), entry));
        change.after().forEach(entry -> entries.put(entry.id(), entry));
        latest = new CatalogueContents(entries.values());
        known = follows ? Optional.of(latest) : Optional.empty();
    }

    /** What is told later than it was done, or in another order, is read rather than followed. */
    private static boolean follows(CatalogueChange change, CatalogueContents read) {
        for (CatalogueEntry before : change.before()) {
            boolean came = before.standing().equals(CatalogueEntry.REMOVED);
            Optional<CatalogueEntry> there = read.find(before.id());
            if (there.isEmpty() ? !came : !there.get().equals(before)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the catalogue as it was read last, with all changes since; it is not read now. */
    synchronized CatalogueContents latest() {
        return latest;
    }

    /** Returns the entries by what their names are like; made anew once they have changed. */
    EntryCandidates candidates() throws StoreException {
        CatalogueContents now = now();
        synchronized (this) {
            if (candidates.contents().equals(now)) {
                return candidates;
            }
        }
        EntryCandidates made = new EntryCandidates(now);
        synchronized (this) {
            candidates = made;
        }
        return made;
    }

    CatalogueContents now() throws StoreException {
        long before;
        synchronized (this) {
            if (known.isPresent()) {
                return known.get();
            }
            before = changes;
        }
        CatalogueContents read = catalogue.contents();
        synchronized (this) {
            // what changed meanwhile may not be in it
            if (changes == before) {
                known = Optional.of(read);
                latest = read;
            }
        }
        return read;
    }
}
