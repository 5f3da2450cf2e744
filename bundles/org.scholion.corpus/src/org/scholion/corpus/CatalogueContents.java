/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.EntryId;
import org.scholion.document.EntryNames;
import org.scholion.document.edit.EntryRedirection;
import org.scholion.document.rules.EntryTypes;

/** A catalogue as it is at one moment. Does not change. */
public final class CatalogueContents implements EntryTypes {

    /** A catalogue without entries. */
    public static final CatalogueContents EMPTY = new CatalogueContents(List.of());

    private final Map<EntryId, CatalogueEntry> entries = new LinkedHashMap<>();

    /**
     * Creates contents.
     *
     * @param entries all there ever were, in the order in which they are to be listed
     */
    public CatalogueContents(Collection<CatalogueEntry> entries) {
        entries.forEach(entry -> this.entries.put(entry.id(), entry));
    }

    /** Returns all entries there ever were, those that were merged or removed included. */
    public List<CatalogueEntry> all() {
        return List.copyOf(entries.values());
    }

    /** Returns the entries that are in the catalogue. */
    public List<CatalogueEntry> here() {
        return entries.values().stream().filter(CatalogueEntry::isHere).toList();
    }

    /** Returns an entry as it stands, merged or removed or not. */
    public Optional<CatalogueEntry> find(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Returns the entry that stands for what is pointed to: itself or what it was merged into. */
    public Optional<CatalogueEntry> resolve(EntryId id) {
        Set<EntryId> seen = new HashSet<>();
        Optional<CatalogueEntry> at = find(id);
        while (at.isPresent()
                && at.get().standing() instanceof CatalogueEntry.Standing.Merged merged) {
            if (!seen.add(merged.into())) {
                return Optional.empty();
            }
            at = find(merged.into());
        }
        return at.filter(CatalogueEntry::isHere);
    }

    /**
     * Returns the ids that stand for an entry of the catalogue: its own, and those merged into it.
     */
    public Set<EntryId> idsOf(EntryId id) {
        Set<EntryId> ids = new HashSet<>();
        ids.add(id);
        for (CatalogueEntry entry : entries.values()) {
            if (resolve(entry.id()).filter(r -> r.id().equals(id)).isPresent()) {
                ids.add(entry.id());
            }
        }
        return ids;
    }

    /** Returns what stands for those that were merged, by their ids. */
    public Map<EntryId, EntryId> redirects() {
        Map<EntryId, EntryId> redirects = new HashMap<>();
        for (CatalogueEntry entry : entries.values()) {
            if (!entry.isHere()) {
                resolve(entry.id()).ifPresent(to -> redirects.put(entry.id(), to.id()));
            }
        }
        return redirects;
    }

    /**
     * Returns what points annotations to what stands for entries: to what another was merged into
     * in place of that. What leads nowhere stays what it is, and is found by the rules.
     */
    public EntryRedirection redirection() {
        return new EntryRedirection(id -> resolve(id).map(CatalogueEntry::id).orElse(id));
    }

    @Override
    public Optional<String> typeOf(EntryId entry) {
        return resolve(entry).map(CatalogueEntry::typeId);
    }

    /** Returns what entries are called: in one of these languages, the first first, or in any. */
    public EntryNames names(List<String> languages) {
        return new EntryNames() {

            @Override
            public Optional<String> of(EntryId id) {
                return resolve(id).map(entry -> entry.mainName(languages));
            }

            @Override
            public List<EntryId> all() {
                return here().stream().map(CatalogueEntry::id).sorted().toList();
            }
        };
    }
}
