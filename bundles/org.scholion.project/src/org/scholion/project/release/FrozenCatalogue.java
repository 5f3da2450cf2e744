/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.corpus.Catalogue;
import org.scholion.corpus.CatalogueChange;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.StoreException;
import org.scholion.document.EntryId;

/** The catalogue as it was after one of its changes. */
final class FrozenCatalogue {

    private FrozenCatalogue() {}

    /** Returns the number of its last change, 0 without any. */
    static long last(Catalogue catalogue) throws StoreException {
        List<CatalogueChange> changes = catalogue.changes();
        return changes.isEmpty() ? 0 : changes.getLast().number();
    }

    /** Returns what was in it after the change of this number; later ones are taken back. */
    static CatalogueContents at(Catalogue catalogue, long number) throws StoreException {
        Map<EntryId, CatalogueEntry> entries = new LinkedHashMap<>();
        for (CatalogueEntry entry : catalogue.contents().all()) {
            entries.put(entry.id(), entry);
        }
        for (CatalogueChange change : catalogue.changes().reversed()) {
            if (change.number() <= number) {
                break;
            }
            change.after().forEach(entry -> entries.remove(entry.id()));
            change.before().forEach(entry -> entries.put(entry.id(), entry));
        }
        return new CatalogueContents(
                entries.values().stream()
                        .sorted(Comparator.comparing(CatalogueEntry::id))
                        .toList());
    }
}
