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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.scholion.corpus.CatalogueChange;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryName;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.EntryId;

/**
 * What a member has made of the catalogue in a package, coming home: new entries under their own
 * ids, and changes of others that are here as they were handed out. Where both have changed an
 * entry, it stays as it is here, and gets the names it has there as further ones.
 */
final class CatalogueMerge {

    private final Session session;
    private final StoreEvents events;
    private final ProjectStore from;

    CatalogueMerge(Session session, StoreEvents events, ProjectStore from) {
        this.session = session;
        this.events = events;
        this.from = from;
    }

    /** Brings the entries home and returns how many are others here than before. */
    int run(String actor) throws SQLException, StoreException {
        Map<EntryId, CatalogueEntry> handedOut = new LinkedHashMap<>();
        for (CatalogueChange change : from.catalogue().changes()) {
            change.before().forEach(entry -> handedOut.putIfAbsent(entry.id(), entry));
        }
        if (handedOut.isEmpty()) {
            return 0;
        }
        CatalogueContents theirs = from.catalogue().contents();
        CatalogueContents ours = CatalogueRows.contents(session);
        Map<EntryId, CatalogueEntry> changed = new LinkedHashMap<>();
        handedOut.forEach(
                (id, base) ->
                        theirs.find(id)
                                .map(entry -> home(base, entry, ours.find(id)))
                                .filter(entry -> !ours.find(id).equals(Optional.of(entry)))
                                .ifPresent(entry -> changed.put(id, entry)));
        leaveOutWhatDoesNotFit(ours, changed);
        Optional<CatalogueChange> change =
                CatalogueRows.save(
                        session,
                        CatalogueChange.What.CAME,
                        OptionalLong.empty(),
                        changed.values(),
                        actor);
        change.ifPresent(made -> events.tell(new StoreEvent.CatalogueChanged(made)));
        return changed.size();
    }

    private static CatalogueEntry home(
            CatalogueEntry base, CatalogueEntry theirs, Optional<CatalogueEntry> ours) {
        if (ours.isEmpty()) {
            return theirs;
        }
        if (theirs.equals(base)) {
            return ours.get();
        }
        return ours.get().equals(base) ? theirs : both(ours.get(), theirs);
    }

    private static CatalogueEntry both(CatalogueEntry ours, CatalogueEntry theirs) {
        List<EntryName> names = new ArrayList<>(ours.names());
        theirs.names().forEach(name -> names.add(name.asMain(false)));
        return ours.withNames(names)
                .withIdentifier(ours.identifier().or(theirs::identifier))
                .withNote(ours.note().or(theirs::note));
    }

    /** Such as two that were merged into each other, one here and one there. */
    private static void leaveOutWhatDoesNotFit(
            CatalogueContents ours, Map<EntryId, CatalogueEntry> changed) {
        boolean left = true;
        while (left) {
            Map<EntryId, CatalogueEntry> all = new LinkedHashMap<>();
            ours.all().forEach(entry -> all.put(entry.id(), entry));
            all.putAll(changed);
            CatalogueContents then = new CatalogueContents(all.values());
            Collection<CatalogueEntry> candidates = List.copyOf(changed.values());
            left = false;
            for (CatalogueEntry entry : candidates) {
                if (CatalogueRows.objection(entry, then).isPresent()) {
                    changed.remove(entry.id());
                    left = true;
                }
            }
        }
    }
}
