/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.EntryId;

/**
 * Somebody or something that documents speak of. Within each language exactly one name is the main
 * one: the first that is said to be, or else the first; and no name is there twice.
 *
 * @param typeId the id of its entity type
 * @param names its names and aliases, at least one, in the order in which they are shown
 * @param identifier a URI in some knowledge base, if known
 * @param note what members are to know of it, if anything
 * @param members the entries that make up a group; empty for an individual
 * @param standing whether it is in the catalogue now
 */
public record CatalogueEntry(
        EntryId id,
        String typeId,
        List<EntryName> names,
        Optional<String> identifier,
        Optional<String> note,
        List<EntryId> members,
        Standing standing) {

    /** Whether an entry is in the catalogue now. */
    public sealed interface Standing {

        /** It is there. */
        record Here() implements Standing {}

        /**
         * It is the same as another, which stands for it wherever it is pointed to.
         *
         * @param into the other
         */
        record Merged(EntryId into) implements Standing {}

        /** It is not there. */
        record Removed() implements Standing {}
    }

    /** That of entries in the catalogue. */
    public static final Standing HERE = new Standing.Here();

    /** That of entries that were taken out. */
    public static final Standing REMOVED = new Standing.Removed();

    public CatalogueEntry {
        names = ordered(names);
        members = List.copyOf(members);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an entry needs a name: " + id);
        }
    }

    private static List<EntryName> ordered(List<EntryName> names) {
        Map<String, EntryName> mains = new LinkedHashMap<>();
        names.stream().filter(EntryName::main).forEach(n -> mains.putIfAbsent(n.language(), n));
        names.forEach(n -> mains.putIfAbsent(n.language(), n));
        Set<EntryName> seen = new HashSet<>();
        List<EntryName> ordered = new ArrayList<>();
        for (EntryName name : names) {
            if (seen.add(name.asMain(false))) {
                EntryName main = mains.getOrDefault(name.language(), name);
                ordered.add(name.asMain(main.name().equals(name.name())));
            }
        }
        return List.copyOf(ordered);
    }

    /** Returns a new entry that has one name. */
    public static CatalogueEntry named(EntryId id, String typeId, EntryName name) {
        return new CatalogueEntry(
                id, typeId, List.of(name), Optional.empty(), Optional.empty(), List.of(), HERE);
    }

    /** Returns whether it is in the catalogue. */
    public boolean isHere() {
        return standing instanceof Standing.Here;
    }

    /** Returns what it is called in a language, if it has a name of that language. */
    public Optional<String> mainName(String language) {
        return names.stream()
                .filter(name -> name.main() && name.language().equals(language))
                .map(EntryName::name)
                .findFirst();
    }

    /** Returns what it is called: in one of these languages, the first first, or else in any. */
    public String mainName(List<String> languages) {
        return languages.stream()
                .flatMap(language -> mainName(language).stream())
                .findFirst()
                .orElseGet(() -> names.get(0).name());
    }

    /** Returns the entry with another type. */
    public CatalogueEntry withType(String newTypeId) {
        return new CatalogueEntry(id, newTypeId, names, identifier, note, members, standing);
    }

    /** Returns the entry with other names. */
    public CatalogueEntry withNames(List<EntryName> newNames) {
        return new CatalogueEntry(id, typeId, newNames, identifier, note, members, standing);
    }

    /** Returns the entry with another identifier, or with none. */
    public CatalogueEntry withIdentifier(Optional<String> newIdentifier) {
        return new CatalogueEntry(id, typeId, names, newIdentifier, note, members, standing);
    }

    /** Returns the entry with another note, or with none. */
    public CatalogueEntry withNote(Optional<String> newNote) {
        return new CatalogueEntry(id, typeId, names, identifier, newNote, members, standing);
    }

    /** Returns the entry as a group of others, or of none. */
    public CatalogueEntry withMembers(List<EntryId> newMembers) {
        return new CatalogueEntry(id, typeId, names, identifier, note, newMembers, standing);
    }

    /** Returns the entry in another standing. */
    public CatalogueEntry as(Standing newStanding) {
        return new CatalogueEntry(id, typeId, names, identifier, note, members, newStanding);
    }
}
